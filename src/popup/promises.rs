//! The three promises of HTTPS, always in the same order and place.

use super::element::Element;
use super::mark;
use crate::explain::{PromiseWords, Titled};

/// Each promise with its state, its evidence, and where it ends; none where no connection is there
/// that they could be about.
pub(super) fn promises(promises: &Titled<PromiseWords>) -> Option<Element> {
    let section = || {
        Element::section("promises", &promises.title)
            .with(Element::html("ul").with_all(promises.items.iter().map(promise)))
    };
    (!promises.items.is_empty()).then(section)
}

fn promise(promise: &PromiseWords) -> Element {
    let evidence = Element::html("p").class("evidence");
    let words = Element::html("div")
        .with(Element::html("h3").with_sentence(&promise.title))
        .with_all(Element::paragraph("state", &promise.state_words))
        .with(evidence.with_statement(&promise.evidence))
        .with_all(Element::paragraph("ends", &promise.ends));
    Element::html("li")
        .hook("data-promise", promise.id)
        .hook("data-state", promise.state)
        .with(mark::promise(promise.state))
        .with(words)
}
