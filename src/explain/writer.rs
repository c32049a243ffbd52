//! What every section needs: the catalogue, the report, and the few kinds of thing that are said.

use std::fmt::Debug;

use super::catalogue::Argument;
use super::{Catalogue, Fact, Part, Sentence, Statement};
use crate::certificate::Certificate;
use crate::certificate::text::visible;
use crate::connection::Observer;
use crate::finding::Finding;
use crate::report::{Report, Source};

/// Puts one report into one language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writer<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) report: &'a Report,
}

/// The name of a unit variant in kebab-case: the stem of its messages.
pub(crate) fn tag(variant: impl Debug) -> String {
    let mut tag = String::new();
    for (index, letter) in format!("{variant:?}").chars().enumerate() {
        if letter.is_ascii_uppercase() && index > 0 {
            tag.push('-');
        }
        tag.push(letter.to_ascii_lowercase());
    }
    tag
}

impl Writer<'_> {
    pub(super) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> Sentence {
        self.say_first(&[id], arguments)
    }

    /// Says the first of these messages that there is. Some have a form of their own where no browser is there to speak of.
    pub(super) fn say_first(&self, ids: &[&str], arguments: &[(&str, Argument)]) -> Sentence {
        if self.report.connection.observer != Observer::Node {
            return self.catalogue.say_first(ids, arguments);
        }
        let of_node: Vec<String> = ids.iter().map(|id| format!("{id}-node")).collect();
        let forms = of_node.iter().map(String::as_str).zip(ids.iter().copied());
        let forms: Vec<&str> = forms.flat_map(|(of_node, id)| [of_node, id]).collect();
        self.catalogue.say_first(&forms, arguments)
    }

    /// A sentence with its source. One about what cannot be seen says so itself.
    pub(super) fn state(&self, text: Sentence, source: Source) -> Statement {
        let source_words = match source {
            Source::NotVisible => Sentence::default(),
            _ => self.source(source),
        };
        Statement {
            text,
            source,
            source_words,
        }
    }

    /// A named value; `meaning` may be empty.
    pub(super) fn fact(&self, label: &str, value: Sentence, source: Source) -> Fact {
        Fact {
            label: self.say(&format!("label-{label}"), &[]),
            value,
            meaning: None,
            glossary: None,
            source,
            source_words: self.source(source),
            bytes: None,
            parts: Vec::new(),
            parts_omitted: 0,
        }
    }

    /// A value that the observer does not tell: the value says so, and needs no source beside it.
    pub(super) fn not_visible(&self, label: &str) -> Fact {
        let fact = self.fact(
            label,
            self.say("value-not-visible", &[]),
            Source::NotVisible,
        );
        Fact {
            source_words: Sentence::default(),
            ..fact
        }
    }

    pub(super) fn yes_or_no(&self, yes: bool) -> Sentence {
        self.say(if yes { "value-yes" } else { "value-no" }, &[])
    }

    pub(super) fn source(&self, source: Source) -> Sentence {
        match source {
            Source::Inferred | Source::Maker | Source::Observer => {
                let observer = tag(self.report.connection.observer);
                self.say(&format!("source-{}-{observer}", tag(source)), &[])
            }
            other => self.say(&format!("source-{}", tag(other)), &[]),
        }
    }

    /// The host as people write it.
    pub(super) fn host(&self) -> String {
        self.shown_host()
    }

    pub(super) fn end_entity(&self) -> Option<&Certificate> {
        self.report.certificates.first()
    }

    pub(super) fn finding(&self, index: Option<usize>) -> Option<&Finding> {
        self.report.findings.get(index?)
    }
}

impl Fact {
    pub(super) fn meaning(self, meaning: Sentence) -> Self {
        Self {
            meaning: Some(meaning),
            ..self
        }
    }

    pub(super) fn at(self, bytes: crate::certificate::bytes::ByteRange) -> Self {
        Self {
            bytes: Some(bytes),
            ..self
        }
    }
}

impl Sentence {
    /// A value alone.
    pub(super) fn value(text: impl Into<String>) -> Self {
        let mut sentence = Self::default();
        sentence.push_value(text.into());
        sentence
    }

    /// A text of the observer as a value: invisible characters made visible, its length bounded.
    pub(super) fn observed(text: &str) -> Self {
        const LONGEST: usize = 300;
        let shown: String = text.chars().take(LONGEST).collect();
        Self::value(visible(&shown))
    }

    /// The same with every value cut off behind so many characters, for a place that has no room for more.
    pub(super) fn cut(self, longest: usize) -> Self {
        let cut = |part| match part {
            Part::Value(value) => Part::Value(shortened(value, longest)),
            words @ Part::Words(_) => words,
        };
        Self(self.0.into_iter().map(cut).collect())
    }

    pub(super) fn push_words(&mut self, words: &str) {
        if let Some(Part::Words(last)) = self.0.last_mut() {
            last.push_str(words);
        } else {
            self.0.push(Part::Words(words.to_owned()));
        }
    }

    pub(super) fn push_value(&mut self, value: String) {
        self.0.push(Part::Value(shortened(value, LONGEST_VALUE)));
    }

    pub(super) fn push(&mut self, part: Part) {
        match part {
            Part::Words(words) => self.push_words(&words),
            Part::Value(value) => self.push_value(value),
        }
    }
}

/// How many letters of one value are told: more than any name or address needs, and less than two screens of the popup.
/// The whole of it stands in the bytes, and in the files that the record gives away.
pub(super) const LONGEST_VALUE: usize = 1_000;

/// How many letters of one value stand in a sentence: those of the longest name in the DNS (RFC 1035 §2.3.4), and some.
pub(super) const LONGEST_IN_SENTENCE: usize = 300;

/// How many letters a certificate is called by: twice what X.520 allows for a common name, or for an organization.
pub(super) const LONGEST_NAME: usize = 128;

/// The text, cut off behind so many letters.
pub(super) fn shortened(mut text: String, longest: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
        text.push('…');
    }
    text
}
