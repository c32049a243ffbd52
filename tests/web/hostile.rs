//! Whatever stands in a certificate, an address or a header, it is text.

use serde_json::{Value, json};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::boundary::message_of;
use crate::connections::{certificates, good, good_but};
use crate::corpus::{cases, files, message};
use crate::drawing::Drawing;

const MARKUP: &str =
    "<img src=x onerror=alert(1)>\u{202e}\u{200b}\0\u{1b}[31m<script>alert(1)</script>";

/// Nothing but what the popup itself is made of, and nothing invisible.
fn assert_only_text(drawing: &Drawing) {
    drawing.unfold_all();
    assert!(
        drawing
            .all("img, script, iframe, a:not(.findings a, .held a), [onerror], [onclick], [style], [href], [src]")
            .is_empty()
    );
    for hidden in ['\u{202e}', '\u{200b}', '\0', '\u{1b}'] {
        assert!(
            !drawing.root.outer_html().contains(hidden),
            "{hidden:?} in {}",
            drawing.text()
        );
    }
}

#[wasm_bindgen_test]
async fn strings_of_a_certificate_are_text() {
    let certificates = certificates(include_bytes!("hostile.pem"));
    let drawing = Drawing::of(&good_but(json!({"certificates": certificates}))).await;
    assert_only_text(&drawing);
    assert!(drawing.text().contains("<img src=x onerror=alert(1)>"));
    assert!(drawing.text().contains("<script>alert(1)</script>"));
}

#[wasm_bindgen_test]
async fn every_field_of_a_message_is_text() {
    let redirect = json!([{"url": format!("https://{MARKUP}/"), "status": 301}]);
    let insecure = json!([{"url": MARKUP, "kind": MARKUP, "outcome": "loaded"}]);
    let fields = [
        ("observerVersion", json!(MARKUP)),
        ("url", json!(format!("https://{MARKUP}/"))),
        ("url", json!(MARKUP)),
        ("httpVersion", json!(MARKUP)),
        ("remoteAddress", json!(MARKUP)),
        (
            "headers",
            json!({"strictTransportSecurity": MARKUP, "altSvc": MARKUP, "date": MARKUP}),
        ),
        ("redirects", redirect),
        ("insecureRequests", insecure),
    ];
    for (name, hostile) in fields {
        let mut connection = good();
        connection[name] = hostile;
        assert_only_text(&Drawing::of(&connection).await);
    }
    for (name, value) in good()["tls"].as_object().unwrap() {
        if value.is_string() {
            assert_only_text(&Drawing::of(&good_but(json!({"tls": {name: MARKUP}}))).await);
        }
    }
    for name in ["keyExchange", "mac", "errorCategory", "validationError"] {
        assert_only_text(&Drawing::of(&good_but(json!({"tls": {name: MARKUP}}))).await);
    }
}

#[wasm_bindgen_test]
async fn errors_and_failures_are_text() {
    let failed = Drawing::of(&good_but(json!({"sight": "failed", "failure": MARKUP}))).await;
    assert_only_text(&failed);
    assert!(failed.text().contains("<img src=x"));
    assert_only_text(
        &Drawing::of(&good_but(
            json!({"sight": "error", "error": {"code": MARKUP}}),
        ))
        .await,
    );
}

#[wasm_bindgen_test]
async fn a_value_stands_in_a_direction_of_its_own() {
    let drawing = Drawing::of(&good()).await;
    drawing.unfold_all();
    for value in drawing.all("bdi") {
        assert!(value.query_selector("bdi").unwrap().is_none());
    }
    assert!(
        drawing
            .all(".chain h3")
            .iter()
            .all(|name| name.query_selector("bdi").unwrap().is_some())
    );
}

#[wasm_bindgen_test]
async fn a_thousand_certificates_and_none() {
    let one = good()["certificates"][0].clone();
    let many = Drawing::of(&good_but(json!({"certificates": vec![one; 1000]}))).await;
    assert!(!many.one("#verdict h2").inner_text().is_empty());
    let none = Drawing::of(&good_but(json!({"certificates": Value::Array(Vec::new())}))).await;
    assert!(!none.one("#verdict h2").inner_text().is_empty());
}

#[wasm_bindgen_test]
async fn certificates_that_are_none() {
    for garbage in [
        "",
        "AAAA",
        "MAA=",
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA",
    ] {
        let drawing = Drawing::of(&good_but(json!({"certificates": [garbage]}))).await;
        assert!(
            !drawing.one("#verdict h2").inner_text().is_empty(),
            "{garbage}"
        );
    }
}

/// Those whose strings are the attack. The browser tests draw the others, as whoever waits for a page does, without the
/// checks of a debug build.
const OF_STRINGS: [&str; 4] = [
    "markup-everywhere",
    "combining-flood",
    "nul-in-name",
    "empty-everything",
];

#[wasm_bindgen_test]
async fn strings_of_every_kind_are_text() {
    for case in cases() {
        if OF_STRINGS.contains(&case.name) {
            let drawing = Drawing::of(&message((case.certificates)())).await;
            assert_only_text(&drawing);
            for told in case.told {
                assert!(drawing.text().contains(told), "{}: {told}", case.about);
            }
        }
    }
}

#[wasm_bindgen_test]
fn files_that_pass_for_others_end_in_certificates_or_a_sentence() {
    const LONGEST: usize = 2 << 20;
    for file in files() {
        let bytes = (file.bytes)();
        if bytes.len() > LONGEST {
            continue;
        }
        let bytes = js_sys::Uint8Array::from(bytes.as_slice());
        let inspected = whylock::wasm::inspect(&bytes, None);
        assert_eq!(
            inspected.is_ok(),
            file.certificates.is_some(),
            "{}: {}",
            file.name,
            file.about
        );
        if let Err(error) = inspected {
            let sentence = message_of(error);
            assert!(sentence.contains(file.told), "{}: {sentence}", file.name);
        }
    }
}
