//! The pictures: every state has a shape of its own and words beside it, and nothing breaks them.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::connections::{certificates, good, good_but, of_every_verdict, wrongly_signed};
use crate::drawing::{Drawing, document};

/// Connections that between them come to every course of a step.
fn of_every_course() -> Vec<Value> {
    let error = |code: &str| {
        good_but(
            json!({"sight": "error", "error": {"code": code}, "certificates": [], "tls": null}),
        )
    };
    let mut connections: Vec<Value> = of_every_verdict()
        .into_iter()
        .map(|(_, connection)| connection)
        .collect();
    connections.extend([
        good_but(json!({"tls": {"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_AES_128_CBC_SHA", "keyExchangeGroup": null}})),
        error("net::ERR_CERT_DATE_INVALID"),
        error("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH"),
    ]);
    connections
}

/// Whether an element holds something of this kind.
fn has(element: &Element, selector: &str) -> bool {
    element.query_selector(selector).unwrap().is_some()
}

fn text(element: &Element, selector: &str) -> String {
    let found = element.query_selector(selector).unwrap().unwrap();
    found.text_content().unwrap().trim().to_owned()
}

#[wasm_bindgen_test]
async fn every_course_of_a_step_has_its_shape_and_its_words() {
    let mut met = BTreeSet::new();
    for connection in of_every_course() {
        let drawing = Drawing::of(&connection).await;
        for (place, step) in drawing.all("[data-step]").iter().enumerate() {
            let course = step.get_attribute("data-course").unwrap();
            let id = step.get_attribute("data-step").unwrap();
            let row = step.query_selector("summary").unwrap().unwrap();
            let lane = row.query_selector(".lane").unwrap().unwrap();
            assert_eq!(text(&row, ".number"), (place + 1).to_string());
            assert!(!text(&row, ".brief").is_empty(), "{id} {course}");
            let drawn = match (course.as_str(), id.as_str()) {
                ("missing", "data") => has(&lane, ".open") && !has(&lane, ".tube"),
                ("missing", _) => lane.child_element_count() == 0,
                ("not-reached" | "unknown", _) => has(&lane, ".blank") && !has(&lane, ".head"),
                ("stopped", "authorities") | ("weak", _) => has(&lane, ".caution-sign"),
                ("stopped", _) => has(&lane, ".cross") && !has(&lane, ".head"),
                (_, "data") => has(&lane, ".tube"),
                (_, "address" | "authorities") => has(&lane, "line") && !has(&lane, ".head"),
                _ => has(&lane, ".head"),
            };
            assert!(drawn, "{id} {course}: {}", lane.outer_html());
            met.insert(course);
        }
    }
    let courses = [
        "done",
        "implied",
        "missing",
        "not-reached",
        "stopped",
        "unknown",
        "weak",
    ];
    assert_eq!(Vec::from_iter(met), courses);
}

#[wasm_bindgen_test]
async fn every_tie_of_the_chain_has_its_shape_and_its_words() {
    let mut met = BTreeSet::new();
    let unrooted = |tls: Value| {
        let mut path = certificates(include_bytes!("good.pem"));
        path.truncate(2);
        let mut connection = good_but(json!({"tls": tls}));
        connection["certificates"] = json!(path);
        connection["certificatesAre"] = json!("as-sent");
        connection
    };
    for connection in [
        good(),
        good_but(json!({"tls": {"builtInRoot": false}})),
        good_but(json!({"certificates": wrongly_signed()})),
        unrooted(json!({})),
        unrooted(json!({"errorCategory": "trust_error"})),
        good_but(
            json!({"certificates": certificates(include_bytes!("names.pem")), "tls": {"errorCategory": "trust_error", "builtInRoot": false}}),
        ),
    ] {
        let drawing = Drawing::of(&connection).await;
        for link in drawing.all("[data-proof]") {
            let proof = link.get_attribute("data-proof").unwrap();
            let tie = link.query_selector(".tie").unwrap().unwrap();
            assert!(!text(&link, ".link > p").is_empty(), "{proof}");
            assert!(has(&link, ".sign > svg > path"), "{proof}");
            let lines = tie.query_selector_all("line").unwrap().length();
            let drawn = match proof.as_str() {
                "broken" => lines == 2 && has(&tie, ".cross"),
                "itself" => lines == 0 && has(&tie, "path"),
                "public" | "verified" => lines == 1 && has(&tie, "circle"),
                "unlisted" => lines == 1 && has(&tie, ".caution-sign"),
                _ => lines == 1 && !has(&tie, "circle"),
            };
            assert!(drawn, "{proof}: {}", tie.outer_html());
            met.insert(proof);
        }
    }
    let proofs = [
        "accepted", "broken", "claimed", "itself", "public", "unlisted", "verified",
    ];
    assert_eq!(Vec::from_iter(met), proofs);
}

#[wasm_bindgen_test]
async fn the_picture_of_every_verdict_has_a_label() {
    for (verdict, connection) in of_every_verdict() {
        let drawing = Drawing::of(&connection).await;
        if verdict == "no-connection" {
            assert!(drawing.all(".way").is_empty());
            continue;
        }
        let way = drawing.one(".way");
        for words in [
            ".ends-of-way > :first-child",
            ".ends-of-way > :last-child",
            "figcaption > p",
        ] {
            assert!(!text(&way, words).is_empty(), "{verdict}: {words}");
        }
        let stations = way.query_selector_all("figcaption li").unwrap().length();
        let drawn = drawing.all(".passage > svg").len();
        assert!(stations >= 3 && drawn >= 2, "{verdict}");
    }
}

#[wasm_bindgen_test]
async fn what_passes_in_the_open_and_in_a_tube_looks_different() {
    for (verdict, tube, open) in [
        ("private", 1, 0),
        ("open", 0, 1),
        ("accepted", 1, 0),
        ("failed", 0, 0),
    ] {
        let connection = of_every_verdict()
            .into_iter()
            .find(|(name, _)| *name == verdict)
            .unwrap()
            .1;
        let drawing = Drawing::of(&connection).await;
        assert_eq!(drawing.all(".passage .tube").len(), tube, "{verdict}");
        assert_eq!(drawing.all(".passage .open").len(), open, "{verdict}");
    }
}

#[wasm_bindgen_test]
async fn a_drawing_is_passed_over_and_holds_no_words() {
    for (verdict, connection) in of_every_verdict() {
        let drawing = Drawing::of(&connection).await;
        for picture in drawing.all("svg:not(svg svg):not([role=img])") {
            assert_eq!(
                picture.get_attribute("aria-hidden").as_deref(),
                Some("true"),
                "{verdict}"
            );
        }
        for picture in drawing.all("svg") {
            assert_eq!(picture.text_content().unwrap(), "", "{verdict}");
        }
    }
}

#[wasm_bindgen_test]
async fn a_step_that_is_open_stays_open() {
    let drawing = Drawing::of(&good()).await;
    for id in ["journey-details", "step-keys-details"] {
        drawing
            .one(&format!("#{id}"))
            .set_attribute("open", "")
            .unwrap();
    }
    let message = crate::drawing::to_js(&good_but(json!({"httpVersion": "http/1.1"})));
    drawing.draw(&message, None).await;
    let open: Vec<String> = drawing
        .all("details[open]")
        .iter()
        .map(|it| it.id())
        .collect();
    assert_eq!(open, ["journey-details", "step-keys-details"]);
}

#[wasm_bindgen_test]
async fn names_are_compared_label_by_label() {
    let at = |url: &str| {
        good_but(json!({"url": url, "certificates": certificates(include_bytes!("names.pem"))}))
    };
    for (url, fits, comparisons) in [
        (
            "https://shop.wildcard.example/",
            "yes",
            vec!["star", "same", "same"],
        ),
        (
            "https://a.shop.wildcard.example/",
            "no",
            vec!["different", "star", "same", "same"],
        ),
        ("https://192.0.2.7/", "yes", vec!["same"]),
    ] {
        let drawing = Drawing::of(&at(url)).await;
        assert_eq!(drawing.attributes("data-fits"), [fits], "{url}");
        assert_eq!(drawing.attributes("data-comparison"), comparisons, "{url}");
        for pair in drawing.all(".pair:not([data-comparison=same])") {
            assert!(!text(&pair, "small").is_empty(), "{url}");
        }
        // the sentence that says the same
        assert!(!drawing.all(".remark").is_empty(), "{url}");
    }
}

/// The style of the popup, as the browser gets it.
struct Style(Element);

impl Style {
    fn applied() -> Self {
        let style = document().create_element("style").unwrap();
        let sheets = [
            include_str!("../../extension/style/tokens.css"),
            include_str!("../../extension/popup/picture.css"),
            include_str!("../../extension/popup/popup.css"),
        ];
        let whole: String = sheets.concat();
        let rules = whole.lines().filter(|line| !line.starts_with("@import"));
        style.set_text_content(Some(&rules.collect::<Vec<_>>().join("\n")));
        let head = document().query_selector("head").unwrap().unwrap();
        head.append_child(&style).unwrap();
        Self(style)
    }
}

impl Drop for Style {
    fn drop(&mut self) {
        self.0.remove();
    }
}

#[wasm_bindgen_test]
async fn nothing_is_wider_than_its_place() {
    let _style = Style::applied();
    let labels: Vec<String> = ["a", "b", "c"]
        .iter()
        .map(|letter| letter.repeat(63))
        .collect();
    let host = format!("{}.{}.example", labels.join("."), "d".repeat(48));
    let endless = "x".repeat(10_000);
    let hostile = "<b>\u{202e}\u{200b}".repeat(2_000);
    for connection in [
        good(),
        good_but(json!({"url": format!("https://{host}/")})),
        good_but(
            json!({"url": format!("https://{}wildcard.example/", "a.".repeat(110)), "certificates": certificates(include_bytes!("names.pem"))}),
        ),
        good_but(json!({"tls": {"cipherSuite": endless, "keyExchangeGroup": hostile}})),
        good_but(json!({"certificates": certificates(include_bytes!("hostile.pem"))})),
        of_every_verdict()[5].1.clone(),
    ] {
        for width in ["280px", "400px"] {
            for direction in ["ltr", "rtl"] {
                let drawing = Drawing::of(&connection).await;
                let root: web_sys::HtmlElement = drawing.root.clone().unchecked_into();
                root.set_attribute("style", &format!("inline-size: {width}; display: block"))
                    .unwrap();
                root.set_attribute("dir", direction).unwrap();
                for details in drawing.all("#journey-details, #journey-details details") {
                    details.set_attribute("open", "").unwrap();
                }
                let (edge, inner) = (root.client_width(), root.scroll_width());
                assert!(
                    inner <= edge,
                    "{inner} in {edge}, {direction}: {}",
                    drawing.verdict().unwrap()
                );
                for part in drawing.all(".way, .steps, .steps h3, .told, .chain, .certificate h3, .link > p, .names, .pair") {
                    let (inner, outer) = (part.scroll_width(), part.client_width());
                    assert!(inner <= outer.max(1), "{inner} in {outer}, {width}, {direction}: {}", part.class_name());
                }
            }
        }
    }
}
