//! Named values: in the journey in a line or two, in the technical record with all that is known of them.

use std::rc::Rc;

use super::element::{Element, isolated};
use crate::certificate::bytes::ByteRange;
use crate::explain::{Catalogue, Fact, FactPart, Sentence};

/// How many parts of a value are drawn before a person asks for the others.
const SHOWN: usize = 20;

/// How many fields of a certificate are drawn at once: an ordinary one has thirty, and one in which everything is malformed
/// a hundred more.
const SHOWN_FIELDS: usize = 150;

/// How many of those others are drawn at once: a part takes some seven nodes of the document, and each of them time.
const SHOWN_AT_ONCE: usize = 200;

/// Named values; nothing where there are none.
pub(super) fn facts(facts: &[Fact]) -> Option<Element> {
    let fact = |fact: &Fact| {
        Element::html("div")
            .with(Element::html("dt").with_sentence(&fact.label))
            .with(value(fact))
            .with_all(line("meaning", fact.meaning.as_ref()))
    };
    (!facts.is_empty()).then(|| Element::html("dl").with_all(facts.iter().map(fact)))
}

/// What the fields of one certificate, or of none, need beside their words.
pub(super) struct Fields<'a> {
    /// Where the ids of what is folded begin.
    pub(super) id: String,
    pub(super) catalogue: &'a Rc<Catalogue>,
    /// The control that shows a range of bytes.
    pub(super) show: &'a dyn Fn(ByteRange) -> Option<Element>,
}

impl Fields<'_> {
    /// The fields, each with its line of the glossary, its parts and its bytes.
    pub(super) fn list(&self, facts: &[Fact]) -> Vec<Element> {
        let fields = facts.iter().enumerate();
        let mut first: Vec<Element> = fields
            .map(|(place, fact)| self.field(place, fact))
            .collect();
        let others = first.split_off(first.len().min(SHOWN_FIELDS));
        let more = more(&self.id, self.catalogue, others, field_list);
        std::iter::once(field_list(first)).chain(more).collect()
    }

    fn field(&self, place: usize, fact: &Fact) -> Element {
        let bytes = fact.bytes.and_then(|bytes| (self.show)(bytes));
        let bytes = bytes.map(|button| Element::html("dd").class("bytes").with(button));
        Element::html("div")
            .class("field")
            .with(Element::html("dt").with_sentence(&fact.label))
            .with_all(line("glossary", fact.glossary.as_ref()))
            .with(value(fact))
            .with_all(line("meaning", fact.meaning.as_ref()))
            .with_all(bytes)
            .with_all(self.parts(place, fact))
    }

    fn parts(&self, place: usize, fact: &Fact) -> Option<Element> {
        let (first, others) = fact
            .parts
            .split_at_checked(SHOWN)
            .unwrap_or((&fact.parts, &[]));
        let count = |id, count: usize| self.catalogue.say(id, &[("count", count.into())]);
        let id = format!("{}-{place}", self.id);
        let others = others.iter().map(|part| self.part(part)).collect();
        let more = more(&id, self.catalogue, others, list);
        let unread = (fact.parts_omitted > 0).then(|| {
            let words = count("record-more-unread", fact.parts_omitted);
            Element::html("p").class("glossary").with_sentence(&words)
        });
        let parts = || {
            Element::html("dd")
                .with(list(first.iter().map(|part| self.part(part)).collect()))
                .with_all(more)
                .with_all(unread)
        };
        (!fact.parts.is_empty() || fact.parts_omitted > 0).then(parts)
    }

    fn part(&self, part: &FactPart) -> Element {
        let name = (!part.name.is_empty()).then(|| isolated(&part.name).class("name"));
        let words = Element::html("span")
            .class("words")
            .with_all(name)
            .with(" ")
            .with(isolated(&part.value));
        let glossary = part.glossary.iter();
        Element::html("li")
            .class("part")
            .with(words)
            .with_all(
                glossary.map(|line| Element::html("small").class("glossary").with_sentence(line)),
            )
            .with_all(part.bytes.and_then(|bytes| (self.show)(bytes)))
    }
}

fn value(fact: &Fact) -> Element {
    Element::html("dd")
        .class("value")
        .with(
            Element::html("span")
                .class("words")
                .with_sentence(&fact.value),
        )
        .with_source(fact.source, &fact.source_words)
}

fn line(class: &'static str, words: Option<&Sentence>) -> Option<Element> {
    words.map(|words| Element::html("dd").class(class).with_sentence(words))
}

fn field_list(fields: Vec<Element>) -> Element {
    Element::html("dl").class("fields").with_all(fields)
}

/// What is left of a long list, folded: the next of it when a person asks, and the rest folded behind them. None where
/// nothing is left.
pub(super) fn more(
    id: &str,
    catalogue: &Rc<Catalogue>,
    mut left: Vec<Element>,
    list: fn(Vec<Element>) -> Element,
) -> Option<Element> {
    if left.is_empty() {
        return None;
    }
    let id = format!("{id}-more");
    let words = catalogue.say("record-more", &[("count", left.len().into())]);
    let heading = Element::html("span").with_sentence(&words);
    let rest = left.split_off(left.len().min(SHOWN_AT_ONCE));
    let (inner, catalogue) = (id.clone(), Rc::clone(catalogue));
    let content = move || {
        let rest = more(&inner, &catalogue, rest.clone(), list);
        std::iter::once(list(left.clone())).chain(rest).collect()
    };
    Some(Element::folded_lazily(&id, heading, content).class("more"))
}

fn list(parts: Vec<Element>) -> Element {
    Element::html("ul").class("parts").with_all(parts)
}
