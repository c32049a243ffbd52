//! Whose connection it is, and the verdict: what a person reads first.

use super::element::Element;
use super::{action, mark};
use crate::explain::{Explanation, Identity, VerdictWords};

/// The name of the site, its registrable domain large.
pub(super) fn identity(identity: &Identity) -> Element {
    let name = Element::html("bdi")
        .with(
            Element::html("span")
                .class("beside")
                .with(identity.before.as_str()),
        )
        .with(
            Element::html("span")
                .class("domain")
                .with(identity.domain.as_str()),
        )
        .with(
            Element::html("span")
                .class("beside")
                .with(identity.after.as_str()),
        );
    let header = Element::html("header").with(Element::html("h1").with(name));
    let ascii = identity.ascii.iter();
    let remarks = identity.remarks.iter();
    header
        .with_all(ascii.filter_map(|ascii| Element::paragraph("ascii", ascii)))
        .with_all(remarks.map(|it| Element::html("p").class("letters").with_statement(it)))
}

/// The verdict: shape, words, reason, and the one thing to do.
pub(super) fn verdict(explanation: &Explanation) -> Element {
    let VerdictWords {
        shape,
        shape_name,
        headline,
        reason,
        caveat,
        ..
    } = &explanation.verdict;
    let words = Element::html("div")
        .with(
            Element::html("h2")
                .set("id", "verdict-title")
                .set("tabindex", "-1")
                .with_sentence(headline),
        )
        .with(Element::html("p").with_statement(reason))
        .with_all(
            caveat
                .iter()
                .filter_map(|caveat| Element::paragraph("caveat", caveat)),
        )
        .with_all(
            explanation
                .notices
                .iter()
                .map(|notice| Element::html("p").class("notice").with_statement(notice)),
        )
        .with_all(explanation.action.as_ref().map(action::action));
    Element::html("section")
        .set("id", "verdict")
        .set("aria-labelledby", "verdict-title")
        .with(mark::shape(*shape, shape_name))
        .with(words)
}
