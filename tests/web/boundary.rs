//! What JavaScript hands over and gets back.

use js_sys::{Function, JSON, Reflect};
use serde_json::{Value, json};
use tsify::Ts;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use whylock::wasm::{explain, icon, inspect, text, words};

use crate::connections::{good, good_but, of_every_verdict};
use crate::drawing::{Drawing, to_js};

/// Everything that is no connection, as a JavaScript expression.
const RUBBISH: [&str; 15] = [
    "undefined",
    "null",
    "7",
    "NaN",
    "'text'",
    "true",
    "[]",
    "{}",
    "() => {}",
    "Symbol()",
    "{ version: 1 }",
    "{ version: 'one', observer: 'firefox', sight: 'seen', url: '' }",
    "{ version: 7, observer: 'firefox', sight: 'seen', url: '' }",
    "{ version: 1, observer: 'netscape', sight: 'seen', url: '' }",
    "{ version: 1, observer: 'firefox', sight: 'seen', url: '', certificates: ['?'] }",
];

fn evaluate(expression: &str) -> JsValue {
    Function::new_no_args(&format!("return ({expression})"))
        .call0(&JsValue::NULL)
        .unwrap()
}

pub(crate) fn message_of(error: JsError) -> String {
    JsValue::from(error)
        .unchecked_into::<js_sys::Error>()
        .message()
        .into()
}

#[wasm_bindgen_test]
async fn rubbish_is_drawn_as_a_sentence() {
    for rubbish in RUBBISH {
        let drawing = Drawing::blank();
        drawing.draw(&evaluate(rubbish), None).await;
        assert_eq!(drawing.verdict().as_deref(), Some("unseen"), "{rubbish}");
        assert!(
            drawing.one("#verdict").inner_text().contains("connection"),
            "{rubbish}: {}",
            drawing.text()
        );
    }
}

#[wasm_bindgen_test]
async fn a_refusal_repeats_little_of_what_was_given() {
    let key =
        "-----BEGIN PRIVATE KEY-----\\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg".to_owned();
    let options = evaluate(&format!("{{ anchors: ['{key}'] }}"));
    let options = Some(Ts::new_unchecked(options));
    let refused = explain(Ts::new_unchecked(to_js(&good())), options).await;
    let message = message_of(refused.err().unwrap());
    assert!(message.contains("options.anchors"), "{message}");
    assert!(message.contains("expected"), "{message}");
    assert!(!message.contains("MIGHAgEAMBMGByqGSM49"), "{message}");
}

#[wasm_bindgen_test]
async fn rubbish_for_options_is_drawn_as_a_sentence() {
    for rubbish in [
        "7",
        "'text'",
        "{ time: 'now' }",
        "{ anchors: [{}] }",
        "{ anchors: [{ sha256: 'zz', name: '' }] }",
    ] {
        let drawing = Drawing::blank();
        drawing
            .draw(&to_js(&good()), Some(&evaluate(rubbish)))
            .await;
        assert_eq!(drawing.verdict().as_deref(), Some("unseen"), "{rubbish}");
        assert!(
            drawing.one("#verdict").inner_text().contains("options"),
            "{rubbish}: {}",
            drawing.text()
        );
    }
}

#[wasm_bindgen_test]
async fn rubbish_is_refused_by_name() {
    for rubbish in RUBBISH {
        let refused = explain(Ts::new_unchecked(evaluate(rubbish)), None)
            .await
            .unwrap_err();
        let message = message_of(refused);
        assert!(message.starts_with("connection"), "{rubbish}: {message}");
    }
    let misspelt = good_but(json!({"tls": {"secretKeyLength": "long"}}));
    let message = message_of(
        explain(Ts::new_unchecked(to_js(&misspelt)), None)
            .await
            .unwrap_err(),
    );
    assert!(
        message.starts_with("connection.tls.secretKeyLength "),
        "{message}"
    );
}

#[wasm_bindgen_test]
async fn a_report_goes_out_and_comes_back() {
    for (verdict, connection) in of_every_verdict() {
        let report: JsValue = explain(Ts::new_unchecked(to_js(&connection)), None)
            .await
            .unwrap()
            .into();
        let json: Value =
            serde_json::from_str(&String::from(JSON::stringify(&report).unwrap())).unwrap();
        assert_eq!(json["verdict"]["state"], verdict);

        let explanation: JsValue = words(Ts::new_unchecked(report.clone()), None)
            .await
            .unwrap()
            .into();
        let lines = text(Ts::new_unchecked(report), JsValue::UNDEFINED)
            .await
            .unwrap();
        let language = Reflect::get(&explanation, &"language".into()).unwrap();
        assert_eq!(language.as_string().as_deref(), Some("en"));
        assert!(!lines.is_empty(), "{verdict}");
    }
}

#[wasm_bindgen_test]
async fn the_toolbar_shows_what_the_popup_shows() {
    for (_, connection) in of_every_verdict() {
        let icon: JsValue = icon(Ts::new_unchecked(to_js(&connection)), None)
            .await
            .unwrap()
            .into();
        let field = |name: &str| Reflect::get(&icon, &name.into()).unwrap().as_string();
        let drawing = Drawing::of(&connection).await;
        assert_eq!(field("state"), drawing.verdict());
        assert_eq!(field("shape"), drawing.root.get_attribute("data-shape"));
        assert_eq!(field("title"), drawing.one("#verdict h2").text_content());
    }
}

#[wasm_bindgen_test]
async fn a_root_of_the_laboratory_counts_as_known_where_it_is_named() {
    let connection = to_js(&good_but(json!({"tls": {"builtInRoot": false}})));
    let certificates: Value = good()["certificates"].clone();
    let root = inspect(&certificates[2].as_str().unwrap().into(), None).unwrap();
    let root: Value =
        serde_json::from_str(&String::from(JSON::stringify(&root.into()).unwrap())).unwrap();
    let sha256 = &root["certificates"][0]["certificate"]["fingerprints"]["sha256"];
    let options = to_js(
        &json!({"edition": "lab", "anchors": [{"sha256": sha256, "name": "The laboratory"}]}),
    );

    let drawing = Drawing::blank();
    drawing.draw(&connection, None).await;
    assert_eq!(drawing.verdict().as_deref(), Some("in-between"));
    drawing.draw(&connection, Some(&options)).await;
    assert_eq!(drawing.verdict().as_deref(), Some("private"));
    assert_eq!(
        drawing.attributes("data-proof"),
        ["given", "verified", "verified"]
    );
    assert!(!drawing.all(".notice").is_empty());
}

#[wasm_bindgen_test]
fn certificates_are_read_from_text_and_bytes() {
    let pem = include_str!("good.pem");
    let bytes = js_sys::Uint8Array::from(pem.as_bytes());
    for input in [pem.into(), JsValue::from(bytes)] {
        let found: JsValue = inspect(&input, None).unwrap().into();
        let json: Value =
            serde_json::from_str(&String::from(JSON::stringify(&found).unwrap())).unwrap();
        assert_eq!(json["certificates"].as_array().map(Vec::len), Some(3));
        assert_eq!(json["certificates"][0]["der"], good()["certificates"][0]);
    }
    for rubbish in ["7", "null", "[48, 0]", "''", "'hello'", "new Uint8Array()"] {
        let message = message_of(inspect(&evaluate(rubbish), None).unwrap_err());
        assert!(message.split(' ').count() >= 3, "{rubbish}: {message}");
    }
}
