//! Marks: a shape for every state, so that none is told by colour alone.

use super::element::Element;
use crate::explain::Sentence;
use crate::report::{PromiseState, Shape};

/// The verdict's shape, with its name for those who do not see it.
pub(super) fn shape(shape: Shape, name: &Sentence) -> Element {
    let mark = svg("shape")
        .set("role", "img")
        .set("aria-label", name.to_string());
    match shape {
        Shape::Circle => mark.with(disc("12", "12", "8.5")),
        Shape::Information => mark
            .with(ring())
            .with(disc("12", "7.4", "1.6"))
            .with(line("M12 11v6.4")),
        Shape::Caution => mark
            .with(line("M12 3.2 22 20.8H2Z"))
            .with(line("M12 9.6v4.8"))
            .with(disc("12", "17.4", "1.4")),
        Shape::Unknown => mark.with(ring().set("stroke-dasharray", "4.1 3.15")),
    }
}

/// How a promise stands; the words beside it say the same, so it has no name of its own.
pub(super) fn promise(state: PromiseState) -> Element {
    let mark = svg("mark").set("aria-hidden", "true");
    match state {
        PromiseState::Kept => mark.with(line("m4.5 12.5 5 5L19.5 7")),
        PromiseState::Implied => mark.with(disc("12", "12", "3.2")),
        PromiseState::Weakened => mark
            .with(line("M12 3.6 21.6 20H2.4Z"))
            .with(line("M12 10v4.2"))
            .with(disc("12", "17.1", "1.2")),
        PromiseState::Limited => mark
            .with(ring())
            .with(disc("12", "7.6", "1.4"))
            .with(line("M12 11.2v5.6")),
        PromiseState::Unknown => mark.with(ring().set("stroke-dasharray", "4.1 3.15")),
        PromiseState::NotApplicable => mark.with(line("M6 12h12")),
        PromiseState::Broken => mark.with(line("M6 6l12 12M18 6 6 18")),
    }
}

/// A drawing on a field of 24 by 24; colour and width of its lines come from the style sheet.
fn svg(class: &'static str) -> Element {
    Element::svg("svg").class(class).set("viewBox", "0 0 24 24")
}

fn ring() -> Element {
    Element::svg("circle")
        .set("cx", "12")
        .set("cy", "12")
        .set("r", "9.6")
}

/// A full circle.
pub(super) fn disc(x: &'static str, y: &'static str, radius: &'static str) -> Element {
    Element::svg("circle")
        .class("filled")
        .set("cx", x)
        .set("cy", y)
        .set("r", radius)
}

fn line(path: &'static str) -> Element {
    Element::svg("path").set("d", path)
}
