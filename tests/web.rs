//! The popup and the JavaScript boundary, inside a real browser.
#![cfg(all(target_arch = "wasm32", feature = "popup"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "web/boundary.rs"]
mod boundary;
#[path = "web/connections.rs"]
mod connections;
#[path = "hostile/corpus.rs"]
mod corpus;
#[path = "certificate/der.rs"]
mod der;
#[path = "web/drawing.rs"]
mod drawing;
#[path = "web/hostile.rs"]
mod hostile;
#[path = "web/language.rs"]
mod language;
#[path = "web/marks.rs"]
mod marks;
#[path = "web/page.rs"]
mod page;
#[path = "web/pictures.rs"]
mod pictures;
#[path = "web/popup.rs"]
mod popup;
#[path = "web/prepared.rs"]
mod prepared;
#[path = "web/record.rs"]
mod record;
#[path = "web/shared.rs"]
mod shared;
#[path = "web/structure.rs"]
mod structure;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
