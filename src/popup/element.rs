//! Elements and text as plain values. Only [`super::mount`] touches a document, so every section
//! of the popup is a function from words to a tree, and data can never become markup.

use std::borrow::Cow;
use std::fmt;

use crate::explain::{CopyWords, Part, Sentence, Statement, tag};
use crate::report::{ActionId, Source};

/// An element of HTML or SVG.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) namespace: Namespace,
    pub(super) name: &'static str,
    pub(super) attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub(super) children: Vec<Node>,
    pub(super) press: Option<Press>,
}

/// What stands inside an element.
#[derive(Clone, Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

/// The vocabulary to which an element belongs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Namespace {
    Html,
    Svg,
}

/// What a press of a button does.
#[derive(Clone, Debug)]
pub(super) enum Press {
    Act(ActionId),
    Copy(CopyWords),
}

impl Element {
    /// An element of HTML.
    pub(super) const fn html(name: &'static str) -> Self {
        Self::new(Namespace::Html, name)
    }

    /// An element of SVG.
    pub(super) const fn svg(name: &'static str) -> Self {
        Self::new(Namespace::Svg, name)
    }

    const fn new(namespace: Namespace, name: &'static str) -> Self {
        Self {
            namespace,
            name,
            attributes: Vec::new(),
            children: Vec::new(),
            press: None,
        }
    }

    /// A section under a heading of the second level, which names it.
    pub(super) fn section(id: &'static str, title: &Sentence) -> Self {
        let heading = format!("{id}-title");
        Self::html("section")
            .set("id", id)
            .set("aria-labelledby", heading.clone())
            .with(Self::html("h2").set("id", heading).with_sentence(title))
    }

    /// Something folded until a person opens it; `id` keeps it open when the popup is drawn again.
    pub(super) fn folded(id: &str, heading: Self) -> Self {
        Self::folded_under(id, [heading])
    }

    /// The same under more than a heading.
    pub(super) fn folded_under(id: &str, row: impl IntoIterator<Item = Self>) -> Self {
        let summary = Self::html("summary")
            .set("id", format!("{id}-summary"))
            .with_all(row);
        Self::html("details")
            .set("id", format!("{id}-details"))
            .with(summary)
    }

    #[must_use]
    pub(super) fn set(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    #[must_use]
    pub(super) fn class(self, name: &'static str) -> Self {
        self.set("class", name)
    }

    /// An attribute for style and tests to hold on to: the same word as in the report.
    #[must_use]
    pub(super) fn hook(self, name: &'static str, value: impl fmt::Debug) -> Self {
        self.set(name, tag(value))
    }

    #[must_use]
    pub(super) fn with(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    #[must_use]
    pub(super) fn with_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children
            .extend(children.into_iter().map(Node::Element));
        self
    }

    /// Words as text, values as `bdi`: a value's direction never disturbs the words around it.
    #[must_use]
    pub(super) fn with_sentence(self, sentence: &Sentence) -> Self {
        sentence.0.iter().fold(self, |element, part| match part {
            Part::Words(words) => element.with(words.as_str()),
            Part::Value(value) => element.with(isolated(value)),
        })
    }

    /// A paragraph of a class; none where there is nothing to say.
    pub(super) fn paragraph(class: &'static str, sentence: &Sentence) -> Option<Self> {
        let paragraph = || Self::html("p").class(class).with_sentence(sentence);
        (!sentence.is_empty()).then(paragraph)
    }

    /// A sentence with its source behind it.
    #[must_use]
    pub(super) fn with_statement(self, statement: &Statement) -> Self {
        self.with_sentence(&statement.text)
            .with_source(statement.source, &statement.source_words)
    }

    /// Where a statement comes from, in the same small voice everywhere; only a hook where the
    /// statement itself says it.
    #[must_use]
    pub(super) fn with_source(self, source: Source, words: &Sentence) -> Self {
        if words.is_empty() {
            return self.hook("data-source", source);
        }
        let source = Self::html("small")
            .class("source")
            .hook("data-source", source)
            .with_sentence(words);
        self.with(" ").with(source)
    }

    #[must_use]
    pub(super) fn on_press(mut self, press: Press) -> Self {
        self.press = Some(press);
        self
    }
}

/// A value whose direction stays its own.
pub(super) fn isolated(value: &str) -> Element {
    Element::html("bdi").with(value)
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
