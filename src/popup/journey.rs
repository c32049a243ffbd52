//! How this connection came about: the steps of HTTPS, folded.

use super::element::Element;
use super::record::facts;
use crate::explain::{StepWords, Titled};

/// The steps in their order, each with this connection's values.
pub(super) fn journey(journey: &Titled<StepWords>) -> Element {
    let heading = Element::html("h2").with_sentence(&journey.title);
    Element::folded("journey", heading).with(
        Element::html("ol")
            .class("steps")
            .with_all(journey.items.iter().map(step)),
    )
}

fn step(step: &StepWords) -> Element {
    Element::html("li")
        .hook("data-step", step.id)
        .with(Element::html("h3").with_sentence(&step.title))
        .with(Element::html("p").with_statement(&step.happened))
        .with_all(Element::paragraph("why", &step.why))
        .with_all(facts(&step.facts))
}
