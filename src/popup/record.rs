//! The technical record: every value with its meaning and its source, folded.

use super::element::{Element, Press};
use crate::explain::{Fact, RecordGroup, Titled};

/// The groups of the record, each folded on its own.
pub(super) fn record(record: &Titled<RecordGroup>) -> Element {
    let heading = Element::html("h2").with_sentence(&record.title);
    let groups = record
        .items
        .iter()
        .enumerate()
        .map(|(place, record)| group(place, record));
    Element::folded("record", heading).with_all(groups)
}

fn group(place: usize, group: &RecordGroup) -> Element {
    let id = format!("record-{place}");
    let copy = group.copy.as_ref().map(|copy| {
        Element::html("button")
            .set("type", "button")
            .set("id", format!("{id}-copy"))
            .class("copy")
            .with_sentence(&copy.label)
            .on_press(Press::Copy(copy.clone()))
    });
    Element::folded(&id, Element::html("h3").with_sentence(&group.title))
        .with_all(facts(&group.facts))
        .with_all(copy)
}

/// Named values; nothing where there are none.
pub(super) fn facts(facts: &[Fact]) -> Option<Element> {
    (!facts.is_empty()).then(|| Element::html("dl").with_all(facts.iter().map(fact)))
}

fn fact(fact: &Fact) -> Element {
    let meaning = fact
        .meaning
        .iter()
        .map(|meaning| Element::html("dd").class("meaning").with_sentence(meaning));
    Element::html("div")
        .with(Element::html("dt").with_sentence(&fact.label))
        .with(
            Element::html("dd")
                .with_sentence(&fact.value)
                .with_source(fact.source, &fact.source_words),
        )
        .with_all(meaning)
}
