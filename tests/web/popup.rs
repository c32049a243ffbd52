//! What a person sees, hears and reaches.

use std::cell::RefCell;
use std::rc::Rc;

use serde_json::json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::connections::{good, good_but, of_every_verdict};
use crate::drawing::{Drawing, document, to_js};

#[wasm_bindgen_test]
async fn the_first_screen_is_complete() {
    let drawing = Drawing::of(&good()).await;
    assert_eq!(
        drawing.one("h1").text_content().unwrap(),
        "www.good.example"
    );
    assert_eq!(
        drawing.one("h1 .domain").text_content().unwrap(),
        "good.example"
    );
    assert_eq!(drawing.verdict().as_deref(), Some("private"));
    assert!(
        !drawing
            .one("#verdict h2")
            .text_content()
            .unwrap()
            .is_empty()
    );
    assert!(drawing.all("#limits li").len() >= 3);
    assert_eq!(
        drawing.attributes("data-role"),
        ["root", "intermediate", "site"]
    );
}

#[wasm_bindgen_test]
async fn promises_keep_their_order_in_every_verdict() {
    for (verdict, connection) in of_every_verdict() {
        let drawing = Drawing::of(&connection).await;
        let promises = drawing.attributes("data-promise");
        if verdict == "no-connection" {
            assert!(drawing.all("#promises").is_empty());
            continue;
        }
        assert_eq!(
            promises,
            ["encryption", "authentication", "integrity"],
            "{verdict}"
        );
        assert_eq!(
            drawing.all("[data-promise][data-state] .state").len(),
            3,
            "{verdict}"
        );
    }
}

#[wasm_bindgen_test]
async fn every_verdict_is_drawn() {
    for (verdict, connection) in of_every_verdict() {
        let drawing = Drawing::of(&connection).await;
        assert_eq!(
            drawing.verdict().as_deref(),
            Some(verdict),
            "{}",
            drawing.text()
        );
        for words in ["h1", "#verdict h2", "#verdict p", "#limits"] {
            assert!(
                drawing
                    .all(words)
                    .iter()
                    .all(|element| !element.inner_text().trim().is_empty()),
                "{verdict}: {words}"
            );
        }
    }
}

#[wasm_bindgen_test]
async fn every_statement_tells_its_source() {
    for (verdict, connection) in of_every_verdict() {
        let drawing = Drawing::of(&connection).await;
        drawing.unfold_all();
        for statement in drawing.all(
            "#verdict div > p:not(.caveat), .evidence, #between p, #limits li, .remark, [data-step] .told > p:not(.why), .way figcaption > p, .link > p, dl > div",
        ) {
            let sources = statement
                .query_selector_all(":scope > [data-source], dd[data-source], dd > [data-source]")
                .unwrap()
                .length()
                + u32::from(statement.has_attribute("data-source"));
            let advice = statement.closest(".action").unwrap().is_some();
            assert_eq!(
                sources,
                u32::from(!advice),
                "{verdict}: {}",
                statement.outer_html()
            );
        }
    }
}

#[wasm_bindgen_test]
async fn journey_and_record_are_folded() {
    let drawing = Drawing::of(&good()).await;
    assert!(drawing.all("details").len() > 2);
    assert!(drawing.all("details[open]").is_empty());
    let steps = [
        "address",
        "port",
        "certificate",
        "authorities",
        "keys",
        "data",
        "end",
    ];
    assert_eq!(drawing.attributes("data-step"), steps);
    assert!(
        drawing
            .one("#journey-details")
            .text_content()
            .unwrap()
            .contains("TLS_AES_256_GCM_SHA384")
    );
}

#[wasm_bindgen_test]
async fn a_screen_reader_finds_its_way() {
    for (verdict, connection) in of_every_verdict() {
        let drawing = Drawing::of(&connection).await;
        drawing.unfold_all();
        drawing.one("h1");
        let shape = drawing
            .one("#verdict [role=img]")
            .get_attribute("aria-label")
            .unwrap();
        assert!(!shape.is_empty(), "{verdict}");
        for section in drawing.all("section") {
            let heading = document()
                .get_element_by_id(&section.get_attribute("aria-labelledby").unwrap())
                .unwrap();
            assert_eq!(heading.tag_name(), "H2", "{verdict}");
            assert!(section.contains(Some(&heading)), "{verdict}");
        }
        let mut ids = drawing.attributes("id");
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count, "{verdict}: an id twice");
        assert_eq!(drawing.root.get_attribute("lang").as_deref(), Some("en"));
        assert_eq!(drawing.root.get_attribute("dir").as_deref(), Some("ltr"));
        assert_eq!(
            drawing.one("main > [role=status]").text_content().unwrap(),
            ""
        );
    }
}

#[wasm_bindgen_test]
async fn the_keyboard_reaches_everything_in_reading_order() {
    let drawing = Drawing::of(&of_every_verdict()[3].1).await;
    drawing.unfold_all();
    let stops = drawing.all("button, summary, [tabindex]:not([tabindex='-1'])");
    assert_eq!(stops[0].id(), "action");
    for stop in &stops {
        stop.focus().unwrap();
        assert_eq!(document().active_element().unwrap().id(), stop.id());
        assert!(
            stop.get_attribute("tabindex").is_none(),
            "an order of its own: {}",
            stop.outer_html()
        );
    }
}

#[wasm_bindgen_test]
async fn a_button_tells_its_action() {
    for (verdict, expected) in [("accepted", "look-closer"), ("unseen", "reload")] {
        let pressed = Rc::new(RefCell::new(Vec::new()));
        let heard = Rc::clone(&pressed);
        let on_action = Closure::<dyn FnMut(JsValue)>::new(move |action: JsValue| {
            heard.borrow_mut().push(action.as_string().unwrap());
        });
        let options = js_sys::Object::new();
        js_sys::Reflect::set(&options, &"onAction".into(), on_action.as_ref()).unwrap();
        let (_, connection) = of_every_verdict()
            .into_iter()
            .find(|(name, _)| *name == verdict)
            .unwrap();
        let drawing = Drawing::blank();
        drawing.draw(&to_js(&connection), Some(&options)).await;
        drawing.one(&format!("[data-action={expected}]")).click();
        assert_eq!(*pressed.borrow(), [expected]);
    }
}

#[wasm_bindgen_test]
async fn the_person_keeps_their_place() {
    let drawing = Drawing::of(&good()).await;
    drawing.unfold("record");
    drawing.unfold("record-0");
    drawing.one("#record-0-summary").focus().unwrap();
    drawing
        .draw(&to_js(&good_but(json!({"httpVersion": "http/1.1"}))), None)
        .await;
    let open: Vec<String> = drawing
        .all("details[open]")
        .iter()
        .map(|details| details.id())
        .collect();
    assert_eq!(open, ["record-details", "record-0-details"]);
    assert_eq!(
        document().active_element().unwrap().id(),
        "record-0-summary"
    );
}

#[wasm_bindgen_test]
async fn the_focus_goes_to_the_verdict_when_its_button_is_gone() {
    let drawing = Drawing::of(&of_every_verdict()[3].1).await;
    drawing.one("#action").focus().unwrap();
    drawing.draw(&to_js(&good()), None).await;
    assert_eq!(document().active_element().unwrap().id(), "verdict-title");
}

#[wasm_bindgen_test]
async fn copying_is_announced() {
    let said = |works: &str| {
        let body = format!(
            "let kept = []; Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {{ \
             writeText: async (text) => {{ kept.push(text); {works} }} }} }}); return kept;"
        );
        js_sys::Function::new_no_args(&body)
            .call0(&JsValue::NULL)
            .unwrap()
            .unchecked_into::<js_sys::Array>()
    };
    let mut outcomes = Vec::new();
    for works in ["", "throw new Error('refused')"] {
        let kept = said(works);
        let drawing = Drawing::of(&good()).await;
        drawing.unfold_all();
        drawing.all(".copy").first().unwrap().click();
        JsFuture::from(js_sys::Promise::resolve(&JsValue::NULL))
            .await
            .unwrap();
        for _ in 0..10 {
            JsFuture::from(js_sys::Promise::resolve(&JsValue::NULL))
                .await
                .unwrap();
        }
        assert!(
            kept.get(0)
                .as_string()
                .unwrap()
                .starts_with("-----BEGIN CERTIFICATE-----")
        );
        outcomes.push(drawing.one("main > [role=status]").text_content().unwrap());
    }
    assert!(outcomes.iter().all(|outcome| !outcome.is_empty()));
    assert_ne!(outcomes[0], outcomes[1]);
}
