//! A certificate's tree and its bytes, bound to each other, by pointer and by keyboard.

use serde_json::json;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{KeyboardEvent, KeyboardEventInit};
use whylock::connection::Der;

use crate::connections::{good, good_but};
use crate::der::{Fields, tlv};
use crate::drawing::{Drawing, document, to_js};

/// The site's certificate, its structure open.
async fn opened() -> Drawing {
    let drawing = Drawing::of(&good()).await;
    drawing.unfold("record");
    drawing.unfold("record-2");
    drawing.unfold("record-2-structure");
    drawing
}

/// Presses a key where the focus is.
fn press(key: &str) {
    let event = KeyboardEventInit::new();
    event.set_key(key);
    event.set_bubbles(true);
    event.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &event).unwrap();
    let focus = document().active_element().unwrap();
    focus.dispatch_event(&event).unwrap();
}

/// The text of the row of the item that is chosen.
fn chosen(drawing: &Drawing) -> String {
    let item = drawing.one("[role=treeitem][aria-selected=true]");
    item.query_selector(".row")
        .unwrap()
        .unwrap()
        .text_content()
        .unwrap()
}

/// The first and the last byte that are marked, and how many are.
fn marked(drawing: &Drawing) -> (String, String, usize) {
    let cells = drawing.all("[role=gridcell][aria-selected=true]");
    let id = |place: usize| cells[place].id().rsplit('-').next().unwrap().to_owned();
    (id(0), id(cells.len() - 1), cells.len())
}

#[wasm_bindgen_test]
async fn a_field_opens_its_bytes() {
    let drawing = Drawing::of(&good()).await;
    drawing.unfold("record");
    drawing.unfold("record-2");
    let fields = drawing.all(".field");
    let serial = fields
        .iter()
        .find(|field| field.inner_text().starts_with("Serial number"))
        .unwrap();
    let button = serial.query_selector(".show-bytes").unwrap().unwrap();
    let words = button.text_content().unwrap();
    button.unchecked_into::<web_sys::HtmlElement>().click();
    assert!(chosen(&drawing).starts_with("serialNumber"));
    let (first, last, count) = marked(&drawing);
    assert_eq!(words, format!("bytes {first}–{last}"));
    assert_eq!(
        count,
        last.parse::<usize>().unwrap() - first.parse::<usize>().unwrap() + 1
    );
    let focus = document().active_element().unwrap();
    assert_eq!(focus.get_attribute("role").as_deref(), Some("treeitem"));
}

#[wasm_bindgen_test]
async fn the_tree_works_by_keyboard_alone() {
    let drawing = opened().await;
    let stops = drawing.all("[role=treeitem][tabindex='0']");
    assert_eq!(stops.len(), 1);
    stops[0].focus().unwrap();
    assert!(chosen(&drawing).starts_with("Certificate"));
    press("ArrowDown");
    assert!(chosen(&drawing).starts_with("tbsCertificate"));
    press("ArrowRight");
    assert!(chosen(&drawing).starts_with("version"));
    press("ArrowDown");
    assert!(chosen(&drawing).starts_with("serialNumber"));
    press("ArrowUp");
    press("ArrowRight"); // opens what is folded
    press("ArrowRight"); // goes inside
    assert!(chosen(&drawing).starts_with("Version INTEGER 2"));
    press("ArrowLeft");
    assert!(chosen(&drawing).starts_with("version"));
    press("ArrowLeft"); // folds
    press("ArrowDown");
    assert!(chosen(&drawing).starts_with("serialNumber"));
    press("End");
    assert!(chosen(&drawing).starts_with("signatureValue"));
    press("Home");
    assert!(chosen(&drawing).starts_with("Certificate"));
    assert_eq!(drawing.all("[role=treeitem][tabindex='0']").len(), 1);
    assert_eq!(drawing.all("[role=treeitem][aria-selected=true]").len(), 1);
    for item in drawing.all("[role=treeitem]") {
        let row = item.get_attribute("aria-labelledby").unwrap();
        assert!(
            !document()
                .get_element_by_id(&row)
                .unwrap()
                .text_content()
                .unwrap()
                .is_empty()
        );
    }
}

#[wasm_bindgen_test]
async fn a_byte_chooses_the_innermost_value() {
    let drawing = opened().await;
    drawing.one("#record-2-structure-byte-12").click();
    assert!(
        chosen(&drawing).starts_with("Version INTEGER 2"),
        "{}",
        chosen(&drawing)
    );
    assert_eq!(marked(&drawing), ("10".to_owned(), "12".to_owned(), 3));
    // what it lies in was unfolded
    let item = drawing.one("[role=treeitem][aria-selected=true]");
    let folded = item
        .parent_element()
        .unwrap()
        .closest("[aria-expanded=false]");
    assert!(folded.unwrap().is_none());
    assert!(
        drawing
            .one("main > [role=status]")
            .text_content()
            .unwrap()
            .contains("Version")
    );
    press("ArrowRight");
    assert!(chosen(&drawing).starts_with("serialNumber"));
    assert_eq!(
        document().active_element().unwrap().id(),
        "record-2-structure-byte-13"
    );
    press("ArrowUp");
    assert_eq!(
        document().active_element().unwrap().id(),
        "record-2-structure-byte-5"
    );
    assert_eq!(drawing.all("[role=gridcell][tabindex='0']").len(), 1);
}

#[wasm_bindgen_test]
async fn what_is_chosen_survives_a_new_drawing() {
    let drawing = opened().await;
    drawing.one("#record-2-structure-byte-12").click();
    let changed = good_but(json!({"httpVersion": "http/1.1"}));
    drawing.draw(&to_js(&changed), None).await;
    assert!(chosen(&drawing).starts_with("Version INTEGER 2"));
    assert_eq!(marked(&drawing), ("10".to_owned(), "12".to_owned(), 3));
    let focus = document().active_element().unwrap().id();
    assert_eq!(focus, "record-2-structure-byte-12");
}

#[wasm_bindgen_test]
async fn malformed_bytes_are_marked() {
    let fields = Fields {
        serial_number: tlv(0x02, &[0, 0, 7]),
        ..Fields::default()
    };
    let message = good_but(json!({"certificates": [Der::from(fields.der())]}));
    let drawing = Drawing::of(&message).await;
    drawing.unfold_all();
    assert_eq!(drawing.all("[role=gridcell][data-malformed]").len(), 5);
    let marked = drawing.one(".row em").parent_element().unwrap();
    assert!(marked.text_content().unwrap().starts_with("serialNumber"));
}

#[wasm_bindgen_test]
async fn long_certificates_are_drawn_in_pages() {
    let fields = Fields {
        signature: tlv(0x03, &vec![0; 100_000]),
        ..Fields::default()
    };
    let message = good_but(json!({"certificates": [Der::from(fields.der())]}));
    let drawing = Drawing::of(&message).await;
    drawing.unfold_all();
    assert_eq!(drawing.all("[role=gridcell]").len(), 2_048);
    drawing.one(".turn").click();
    assert_eq!(
        document().active_element().unwrap().id(),
        "record-2-structure-byte-2048"
    );
    assert_eq!(drawing.all(".turn").len(), 2);
    drawing
        .one("[role=treeitem][tabindex='0']")
        .focus()
        .unwrap();
    press("End");
    press("Home");
    assert_eq!(
        drawing.one("[role=gridcell][tabindex='0']").id(),
        "record-2-structure-byte-0"
    );
}

#[wasm_bindgen_test]
async fn what_is_no_certificate_has_a_structure_too() {
    for garbage in [
        "",
        "AAAA",
        "MAA=",
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA",
        "//8=",
    ] {
        let drawing = Drawing::of(&good_but(json!({"certificates": [garbage]}))).await;
        drawing.unfold_all();
        assert!(!drawing.text().contains('⟦'), "{garbage}");
        drawing.one("[role=tree]");
    }
}
