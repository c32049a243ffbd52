//! Named values: in the journey in a line or two, in the technical record with all that is known of them.

use super::element::{Element, isolated};
use crate::certificate::bytes::ByteRange;
use crate::explain::{Catalogue, Fact, FactPart, Sentence};

/// How many parts of a value are drawn before a person asks for the others.
const SHOWN: usize = 20;

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
    pub(super) catalogue: &'a Catalogue,
    /// The control that shows a range of bytes.
    pub(super) show: &'a dyn Fn(ByteRange) -> Option<Element>,
}

impl Fields<'_> {
    /// The fields, each with its line of the glossary, its parts and its bytes.
    pub(super) fn list(&self, facts: &[Fact]) -> Element {
        let fields = facts.iter().enumerate();
        Element::html("dl")
            .class("fields")
            .with_all(fields.map(|(place, fact)| self.field(place, fact)))
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
        let more = (!others.is_empty()).then(|| {
            let id = format!("{}-{place}-more", self.id);
            let heading = Element::html("span").with_sentence(&count("record-more", others.len()));
            let others: Vec<Element> = others.iter().map(|part| self.part(part)).collect();
            Element::folded_lazily(&id, heading, move || vec![list(others.clone())]).class("more")
        });
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

fn list(parts: Vec<Element>) -> Element {
    Element::html("ul").class("parts").with_all(parts)
}
