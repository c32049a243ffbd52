//! What all this does not tell: always visible, and calm.

use super::element::Element;
use crate::explain::{Statement, Titled};

/// A list of what nobody should read into the promises.
pub(super) fn limits(limits: &Titled<Statement>) -> Element {
    let items = limits
        .items
        .iter()
        .map(|limit| Element::html("li").with_statement(limit));
    Element::section("limits", &limits.title).with(Element::html("ul").with_all(items))
}
