//! The popup: an [`Explanation`] drawn into a document.
//!
//! It knows words and shapes, and nothing of certificates. Data becomes text nodes, never markup.

mod action;
mod checks;
mod element;
mod facts;
mod identity;
mod journey;
mod limits;
mod mark;
mod mount;
mod names;
mod picture;
mod place;
mod promises;
mod questions;
mod record;
mod save;
mod search;
mod structure;
mod vouchers;

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::explain::{Catalogue, Explanation, tag};
use crate::report::Report;
use mount::Mount;
use place::Place;

/// Draws an explanation into `root`, in place of what was there, and keeps the person's place:
/// sections that are open stay open, and the focus stays where it was.
///
/// `report` is what the explanation was made of: the record takes a certificate's bytes from it when a person opens
/// them, and the report itself when a person saves it.
///
/// `on_action` is called with an action's id when its button is pressed.
///
/// # Errors
///
/// What the document throws, for example because `root` belongs to none.
///
/// # Examples
///
/// ```no_run
/// # use std::rc::Rc;
/// # use whylock::{explain::{Catalogue, explain}, report::Report};
/// # fn draw(report: Rc<Report>) -> Result<(), wasm_bindgen::JsValue> {
/// if let Some(root) = web_sys::window().and_then(|window| window.document()?.get_element_by_id("popup")) {
///     let explanation = explain(&report, &Catalogue::of("en"));
///     whylock::popup::render(&root, explanation, report, None)?;
/// }
/// # Ok(())
/// # }
/// ```
pub fn render(
    root: &Element,
    explanation: Explanation,
    report: Rc<Report>,
    on_action: Option<&Function>,
) -> Result<(), JsValue> {
    let document = root
        .owner_document()
        .ok_or("an element without a document")?;
    let status = document.create_element("p")?;
    status.set_attribute("role", "status")?;

    let fragment = document.create_document_fragment();
    let mount = Mount {
        document: document.clone(),
        on_action: on_action.cloned(),
        status: status.clone(),
    };
    let attributes = attributes(&explanation);
    for section in sections(explanation, report) {
        fragment.append_child(&mount.element(&section)?.into())?;
    }
    fragment.append_child(&status)?;

    let place = Place::of(&document, root)?;
    root.set_text_content(None);
    for (name, value) in attributes {
        root.set_attribute(name, &value)?;
    }
    root.append_child(&fragment)?;
    place.restore(&document)
}

/// What a person sees, from top to bottom.
fn sections(explanation: Explanation, report: Rc<Report>) -> Vec<element::Element> {
    let catalogue = Catalogue::of(&explanation.language);
    let mut sections = vec![
        identity::identity(&explanation.identity),
        identity::verdict(&explanation),
    ];
    sections.extend(promises::promises(&explanation.promises));
    sections.push(limits::limits(&explanation.limits));
    sections.extend(explanation.vouchers.as_ref().map(vouchers::vouchers));
    sections.push(journey::journey(
        &explanation.journey,
        explanation.way.as_ref(),
    ));
    sections.extend(questions::questions(&explanation.questions));
    sections.extend(checks::checks(&explanation.checks));
    sections.push(record::record(explanation.record, report, catalogue));
    sections
}

/// The language, its direction, and the state for style and tests to hold on to.
fn attributes(explanation: &Explanation) -> [(&'static str, String); 4] {
    [
        ("lang", explanation.language.clone()),
        ("dir", tag(explanation.direction)),
        ("data-verdict", tag(explanation.verdict.state)),
        ("data-shape", tag(explanation.verdict.shape)),
    ]
}
