//! How this connection came about, folded: a picture whose rows are the steps.
//!
//! Two lifelines run down, the browser's and the site's. Each step is an arrow between them and
//! unfolds below it.

use super::element::Element;
use super::facts::facts;
use super::picture;
use crate::explain::{StepWords, Titled, WayWords, tag};
use crate::report::PromiseState;

/// Who is on the way, and the steps in their order, each with this connection's values.
pub(super) fn journey(journey: &Titled<StepWords>, way: Option<&WayWords>) -> Element {
    let heading = Element::html("h2").with_sentence(&journey.title);
    let open = way.is_some_and(|way| way.state == PromiseState::Broken);
    let steps = journey.items.iter().zip(1..);
    Element::folded("journey", heading)
        .with_all(way.map(ends_and_between))
        .with(
            Element::html("ol")
                .class("steps")
                .with_all(steps.map(|(words, number)| step(words, number, open))),
        )
}

/// Both ends, from which the lifelines run down, and whoever carries what passes between them.
fn ends_and_between(way: &WayWords) -> Element {
    let stations = way.stations.iter().map(|station| {
        Element::html("li")
            .hook("data-station", station.id)
            .hook("data-sees", station.sees)
            .with_sentence(&station.name)
    });
    Element::html("figure")
        .class("way")
        .hook("data-passage", way.state)
        .with(
            Element::html("p")
                .class("ends-of-way")
                .with(Element::html("span").with_sentence(&way.from))
                .with(" ")
                .with(host(&way.to)),
        )
        .with(picture::way::way(way))
        .with(
            Element::html("figcaption")
                .with(Element::html("ul").class("stations").with_all(stations))
                .with(Element::html("p").with_statement(&way.says)),
        )
}

/// A name that breaks behind its dots, as long as that is enough.
fn host(name: &str) -> Element {
    let labels = name.split_inclusive('.').enumerate();
    labels.fold(Element::html("bdi"), |element, (place, label)| {
        element
            .with_all((place > 0).then(|| Element::html("wbr")))
            .with(label)
    })
}

fn step(step: &StepWords, number: u8, open: bool) -> Element {
    let heading = Element::html("h3")
        .with(Element::html("span").with_sentence(&step.title))
        .with(" ")
        .with(
            Element::html("span")
                .class("brief")
                .with_sentence(&step.brief),
        );
    let row = [
        Element::html("span")
            .class("number")
            .with(number.to_string().as_str()),
        picture::step::step(step, open),
        heading,
    ];
    let told = Element::html("div")
        .class("told")
        .with(Element::html("p").with_statement(&step.happened))
        .with_all(Element::paragraph("why", &step.why))
        .with_all(facts(&step.facts));
    Element::html("li")
        .hook("data-step", step.id)
        .hook("data-course", step.course)
        .with(Element::folded_under(&format!("step-{}", tag(step.id)), row).with(told))
}
