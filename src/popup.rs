//! The popup: an [`Explanation`] drawn into a document.
//!
//! It knows words and shapes, and nothing of certificates. Data becomes text nodes, never markup.

mod action;
mod between;
mod cast;
mod checks;
mod element;
mod facts;
mod identity;
mod journey;
mod limits;
mod mark;
mod mount;
mod names;
mod page;
mod past;
mod picture;
mod place;
mod prepared;
mod promises;
mod questions;
mod record;
mod save;
mod search;
mod structure;
mod unknown;
mod vouchers;

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::explain::{Catalogue, Explanation, explain, tag};
use crate::report::Report;
use mount::Mount;
use place::Place;

pub use prepared::prepare;
pub use unknown::UnknownFields;

/// Draws a report, put into words, into `root`, in place of what was there, and keeps the person's place:
/// sections that are open stay open, and the focus stays where it was.
///
/// What is folded is made of the report when a person opens it. `on_action` is called with an action's id when its button
/// is pressed; `unknown` is what a saved report held beside what this version knows.
///
/// # Errors
///
/// What the document throws, for example because `root` belongs to none.
///
/// # Examples
///
/// ```no_run
/// # use std::rc::Rc;
/// # use whylock::{explain::Catalogue, popup::UnknownFields, report::Report};
/// # fn draw(report: Rc<Report>) -> Result<(), wasm_bindgen::JsValue> {
/// if let Some(root) = web_sys::window().and_then(|window| window.document()?.get_element_by_id("popup")) {
///     let english = Rc::new(Catalogue::of("en"));
///     whylock::popup::render(&root, report, english, None, UnknownFields::default())?;
/// }
/// # Ok(())
/// # }
/// ```
pub fn render(
    root: &Element,
    report: Rc<Report>,
    catalogue: Rc<Catalogue>,
    on_action: Option<&Function>,
    unknown: UnknownFields,
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
    let explanation = explain(&report, &catalogue);
    let attributes = attributes(&explanation);
    for section in sections(explanation, report, catalogue, unknown) {
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
fn sections(
    explanation: Explanation,
    report: Rc<Report>,
    catalogue: Rc<Catalogue>,
    unknown: UnknownFields,
) -> Vec<element::Element> {
    let mut sections = vec![
        identity::identity(&explanation.identity),
        identity::verdict(&explanation),
    ];
    sections.extend(promises::promises(&explanation.promises));
    sections.extend(explanation.between.as_ref().map(between::between));
    sections.push(limits::limits(&explanation.limits));
    sections.extend(explanation.vouchers.as_ref().map(vouchers::vouchers));
    sections.push(journey::journey(
        &explanation.journey,
        explanation.way.as_ref(),
    ));
    let cast = explanation.cast.map(Rc::new);
    sections.extend(cast.iter().map(|it| cast::cast(it, &catalogue)));
    sections.extend(explanation.past.as_ref().map(past::past));
    sections.extend(questions::questions(&explanation.questions));
    sections.extend(checks::checks(&explanation.checks, &explanation.language));
    sections.push(record::record(
        explanation.record,
        report,
        catalogue,
        unknown,
    ));
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
