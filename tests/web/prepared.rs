//! What is prepared for a popup is what the popup then draws.

use js_sys::{Array, Reflect};
use tsify::Ts;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use whylock::wasm::glance;

use crate::connections::of_every_verdict;
use crate::drawing::{Drawing, to_js};

/// The texts of what was prepared, in their order.
fn texts(prepared: &JsValue, into: &mut String) {
    if let Some(text) = prepared.as_string() {
        into.push_str(&text);
        return;
    }
    for child in prepared.unchecked_ref::<Array>().iter().skip(2) {
        texts(&child, into);
    }
}

#[wasm_bindgen_test]
async fn what_is_prepared_is_drawn() {
    for (verdict, connection) in of_every_verdict() {
        let message = to_js(&connection);
        let told = glance(Ts::new_unchecked(message), None).await.unwrap();
        let prepared = Reflect::get(&told, &"prepared".into()).unwrap();
        let mut text = String::new();
        texts(&prepared, &mut text);

        let drawing = Drawing::of(&connection).await;
        for folded in drawing.all("details > :not(summary)") {
            folded.remove();
        }
        assert_eq!(text, drawing.text(), "{verdict}");
    }
}
