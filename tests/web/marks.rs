//! A state is told by shape and words, so that it is seen without colours, too.

use std::collections::{BTreeMap, BTreeSet};

use wasm_bindgen_test::wasm_bindgen_test;

use crate::connections::of_every_verdict;
use crate::drawing::Drawing;

#[wasm_bindgen_test]
async fn every_state_has_a_drawing_and_words_of_its_own() {
    // what is drawn or said, with the states that it is drawn or said for
    let mut states: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, connection) in of_every_verdict() {
        let drawing = Drawing::of(&connection).await;
        let shape = drawing.root.get_attribute("data-shape").unwrap();
        let mark = drawing.one(".shape");
        for told in [mark.inner_html(), mark.get_attribute("aria-label").unwrap()] {
            states.entry(told).or_default().insert(shape.clone());
        }
        for promise in drawing.all("[data-promise]") {
            let state = promise.get_attribute("data-state").unwrap();
            for part in [".mark", ".state"] {
                let part = promise.query_selector(part).unwrap().unwrap();
                let told = states.entry(part.inner_html()).or_default();
                told.insert(state.clone());
            }
        }
    }
    assert!(states.len() > 12, "{states:?}");
    for (told, states) in states {
        assert_eq!(states.len(), 1, "{told}: {states:?}");
    }
}
