//! The technical record: drawn when it is opened, searched, and taken along.

use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlInputElement, KeyboardEvent, KeyboardEventInit};
use whylock::connection::Der;

use crate::connections::{certificates, good, good_but};
use crate::der::{Fields, alternative_names, dns_name, extension, name, sequence, tlv};
use crate::drawing::{Drawing, a_moment, to_js};

/// The good connection with one certificate instead of its own.
fn with_certificate(fields: &Fields) -> Value {
    good_but(json!({"certificates": [Der::from(fields.der())]}))
}

/// A certificate with as many names.
fn with_names(count: usize) -> Value {
    let names: Vec<Vec<u8>> = (0..count)
        .map(|number| dns_name(&format!("host-{number}.example")))
        .collect();
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    with_certificate(&Fields {
        extensions: vec![alternative_names(&names)],
        ..Fields::default()
    })
}

fn search(drawing: &Drawing, text: &str) -> String {
    let input: HtmlInputElement = drawing.one("input[type=search]").unchecked_into();
    input.set_value(text);
    input.dispatch_event(&Event::new("input").unwrap()).unwrap();
    drawing.one("search [role=status]").text_content().unwrap()
}

fn shown(drawing: &Drawing, selector: &str) -> usize {
    let elements = drawing.all(selector);
    elements
        .iter()
        .filter(|element| element.closest("[hidden]").unwrap().is_none())
        .count()
}

#[wasm_bindgen_test]
async fn nothing_is_drawn_before_it_is_opened() {
    let drawing = Drawing::of(&good()).await;
    let record = drawing.one("#record-details");
    assert_eq!(record.child_element_count(), 1, "only the heading");
    drawing.one("#record-summary").click();
    a_moment().await;
    assert!(drawing.all(".group").len() >= 4);
    assert!(drawing.all(".field").is_empty());
    drawing.one("#record-2-summary").click();
    a_moment().await;
    assert!(drawing.all(".field").len() > 15);
    assert!(drawing.all("[role=tree]").is_empty());
    let fields = drawing.all(".field").len();
    drawing.one("#record-2-summary").click();
    a_moment().await;
    drawing.one("#record-2-summary").click();
    a_moment().await;
    assert_eq!(drawing.all(".field").len(), fields, "drawn once");
}

#[wasm_bindgen_test]
async fn every_field_has_its_glossary_and_its_bytes() {
    let drawing = Drawing::of(&good()).await;
    drawing.unfold_all();
    for field in drawing.all(".field") {
        let line = field.query_selector(".glossary").unwrap().unwrap();
        assert!(!line.text_content().unwrap().is_empty());
        let from_certificate = field.query_selector("[data-source=certificate]").unwrap();
        let control = field.query_selector(".bytes > button").unwrap();
        assert_eq!(
            control.is_some(),
            from_certificate.is_some(),
            "{}",
            field.inner_text()
        );
    }
    assert!(!drawing.text().contains('⟦'));
}

#[wasm_bindgen_test]
async fn long_lists_are_drawn_in_part_and_whole_on_request() {
    let drawing = Drawing::of(&with_names(1_000)).await;
    drawing.unfold("record");
    drawing.unfold("record-2");
    let names = || {
        let parts = drawing.all(".part .words");
        let texts = parts.iter().map(|part| part.text_content().unwrap());
        texts.filter(|text| text.contains("host-")).count()
    };
    assert_eq!(names(), 20);
    for (drawn, left) in [(220, 980), (420, 780), (620, 580), (820, 380), (1_000, 180)] {
        let more = drawing.all(".more");
        let more = more.last().unwrap();
        assert!(more.text_content().unwrap().contains(&left.to_string()));
        more.query_selector("summary")
            .unwrap()
            .unwrap()
            .unchecked_into::<web_sys::HtmlElement>()
            .click();
        a_moment().await;
        assert_eq!(names(), drawn);
    }
    assert!(drawing.all(".more").last().unwrap().has_attribute("open"));
}

#[wasm_bindgen_test]
async fn a_search_shows_what_matches() {
    let drawing = Drawing::of(&with_names(1_000)).await;
    drawing.unfold("record");
    let before = drawing.all("details[open]").len();
    assert!(search(&drawing, "HOST-777.").contains("One match"));
    assert_eq!(shown(&drawing, ".field"), 1);
    assert_eq!(shown(&drawing, ".part"), 1);
    assert_eq!(shown(&drawing, ".group"), 1);
    // by object identifier, by label, and by digits with what people write between them
    for text in ["2.5.29.17", "subjectAltName", "01:02:03"] {
        search(&drawing, text);
        assert_eq!(shown(&drawing, ".field"), 1, "{text}");
    }
    assert!(search(&drawing, "no such thing").contains("Nothing"));
    assert_eq!(shown(&drawing, ".field"), 0);
    let input: HtmlInputElement = drawing.one("input[type=search]").unchecked_into();
    let escape = KeyboardEventInit::new();
    escape.set_key("Escape");
    escape.set_cancelable(true);
    let escape = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &escape).unwrap();
    input.dispatch_event(&escape).unwrap();
    assert!(escape.default_prevented(), "it would close the popup");
    assert_eq!(input.value(), "");
    assert!(drawing.all("[hidden]").is_empty());
    assert_eq!(drawing.all("details[open]").len(), before);
    assert_eq!(search(&drawing, ""), "");
}

#[wasm_bindgen_test]
async fn a_search_looks_into_an_open_structure() {
    let drawing = Drawing::of(&with_names(3)).await;
    drawing.unfold("record");
    search(&drawing, "dNSName");
    assert_eq!(drawing.all("[role=treeitem]").len(), 0);
    search(&drawing, "");
    drawing.unfold("record-2");
    drawing.unfold("record-2-structure");
    let folded = drawing.all("[aria-expanded=false]").len();
    search(&drawing, "host-1.example");
    assert_eq!(drawing.all("[data-found]").len(), 1);
    // "host" in hexadecimal: three names
    search(&drawing, "68 6f 73 74 2d");
    assert_eq!(drawing.all("[data-found]").len(), 3);
    search(&drawing, "");
    assert_eq!(drawing.all("[aria-expanded=false]").len(), folded);
}

#[wasm_bindgen_test]
async fn a_search_survives_a_new_drawing() {
    let drawing = Drawing::of(&good()).await;
    drawing.unfold("record");
    search(&drawing, "serial number");
    let fields = shown(&drawing, ".field");
    drawing
        .draw(&to_js(&good_but(json!({"httpVersion": "http/1.1"}))), None)
        .await;
    let input: HtmlInputElement = drawing.one("input[type=search]").unchecked_into();
    assert_eq!(input.value(), "serial number");
    assert_eq!(shown(&drawing, ".field"), fields);
}

/// Presses every button that saves, and tells each file's name and text.
pub(crate) async fn saved(drawing: &Drawing) -> Vec<(String, String)> {
    let intercept = "const kept = []; const blobs = new Map(); \
        URL.createObjectURL = (blob) => { const url = `blob:${blobs.size}`; blobs.set(url, blob); return url; }; \
        HTMLAnchorElement.prototype.click = function () { \
            kept.push(blobs.get(this.getAttribute('href')).text().then((text) => [this.download, text])); }; \
        return kept;";
    let function = js_sys::Function::new_no_args(intercept);
    let kept = function.call0(&JsValue::NULL).unwrap();
    for button in drawing.all(".save") {
        button.click();
        assert!(
            !drawing
                .one("main > [role=status]")
                .text_content()
                .unwrap()
                .is_empty()
        );
    }
    let all = js_sys::Promise::all(&kept);
    let all = wasm_bindgen_futures::JsFuture::from(all).await.unwrap();
    let pair = |pair: JsValue| {
        let pair: js_sys::Array = pair.unchecked_into();
        (
            pair.get(0).as_string().unwrap(),
            pair.get(1).as_string().unwrap(),
        )
    };
    all.unchecked_into::<js_sys::Array>()
        .iter()
        .map(pair)
        .collect()
}

#[wasm_bindgen_test]
async fn certificates_and_report_are_saved() {
    let drawing = Drawing::blank();
    let report = drawing.draw(&to_js(&good()), None).await;
    drawing.unfold_all();
    let files = saved(&drawing).await;
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let host = "whylock-www.good.example";
    let expected = [
        "1.pem",
        "1.der",
        "2.pem",
        "2.der",
        "3.pem",
        "3.der",
        "chain.pem",
        "report.html",
        "report.json",
    ];
    let mut expected = expected.map(|what| format!("{host}-{what}")).to_vec();
    expected.extend([
        "whylock-report.html".to_owned(),
        "whylock-report.json".to_owned(),
    ]);
    assert_eq!(names, expected);
    let file = |what: &str| {
        &files
            .iter()
            .find(|(name, _)| name.ends_with(what))
            .unwrap()
            .1
    };
    let chain = certificates(include_bytes!("good.pem"));
    assert_eq!(certificates(file("chain.pem").as_bytes()), chain);
    assert_eq!(certificates(file("2.pem").as_bytes()), chain[1..2]);
    let json = js_sys::JSON::parse(file("report.json")).unwrap();
    let plain = |value: &JsValue| String::from(js_sys::JSON::stringify(value).unwrap());
    assert_eq!(plain(&json), plain(&report));
}

#[wasm_bindgen_test]
async fn an_address_chooses_no_folder_and_no_type() {
    for (url, expected) in [
        ("https://[2001:db8::1]/", "whylock-2001-db8-1-report.json"),
        (
            "https://xn--bcher-kva.example/",
            "whylock-xn--bcher-kva.example-report.json",
        ),
        ("https://../../etc/passwd", "whylock-report.json"),
        ("about:config", "whylock-report.json"),
    ] {
        let drawing = Drawing::of(&good_but(json!({"url": url}))).await;
        drawing.unfold("record");
        let files = saved(&drawing).await;
        assert_eq!(named(&files), expected, "{url}");
    }
    let long = format!("https://{}example/", "a.".repeat(100));
    let drawing = Drawing::of(&good_but(json!({"url": long}))).await;
    drawing.unfold("record");
    assert!(named(&saved(&drawing).await).len() < 100);
}

/// What the report with the site's name is called: the one without it comes later.
fn named(files: &[(String, String)]) -> &str {
    let mut names = files.iter().map(|(name, _)| name);
    names.find(|name| name.ends_with("report.json")).unwrap()
}

#[wasm_bindgen_test]
async fn hostile_fields_are_shown_as_far_as_a_value_goes() {
    let long = "𝔸<b>\u{202e}".repeat(2_500);
    let fields = Fields {
        subject: name("2.5.4.3", 0x0c, long.as_bytes()),
        issuer: name("1.2.3.4.5", 0x0c, "\0😀".as_bytes()),
        not_after: tlv(0x18, b"99991231235959Z"),
        extensions: vec![
            extension("1.2.3.4", b"no DER \0 at all"),
            extension("2.5.29.17", &sequence(&[&tlv(0x9f, b"\x1f")])),
        ],
        ..Fields::default()
    };
    let drawing = Drawing::of(&with_certificate(&fields)).await;
    drawing.unfold_all();
    let text = drawing.text();
    assert!(text.contains(&"𝔸<b>⟨U+202E⟩".repeat(80)));
    // cut within one of them, and said to be
    assert!(!text.contains(&"𝔸<b>⟨U+202E⟩".repeat(2_500)));
    assert!(text.contains('…'));
    assert!(text.contains("⟨U+0000⟩😀"));
    assert!(text.contains("9999"));
    assert!(text.contains("1.2.3.4.5"));
    assert!(!text.contains('⟦'), "{text}");
    assert!(
        drawing
            .all("#record-details bdi *, #record-details b :not(bdi)")
            .is_empty()
    );
    for field in drawing.all(".field") {
        assert!(field.query_selector(".glossary").unwrap().is_some());
    }
}
