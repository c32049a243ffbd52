//! Elements and text as plain values. Only [`super::mount`] touches a document, so every section
//! of the popup is a function from words to a tree, and data can never become markup.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;

use web_sys::Event;

use super::mount::Mount;
use super::save::File;
use crate::explain::{Part, Sentence, Statement, tag};
use crate::report::{ActionId, Source};

/// An element of HTML or SVG.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) namespace: Namespace,
    pub(super) name: &'static str,
    pub(super) attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub(super) children: Vec<Node>,
    pub(super) press: Option<Press>,
    /// What it does on events other than a press.
    pub(super) listeners: Vec<(&'static str, Listener)>,
    /// What it holds beside its children, once a person has opened it.
    pub(super) later: Option<Later>,
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
    Copy(Copied),
    /// Explain the connection to this one of the page's other hosts.
    Host(String),
    /// Open this page of the documentation.
    Page(String),
    Save(File),
    Do(Listener),
}

/// Something to copy, and what to say of it.
#[derive(Clone, Debug)]
pub(super) struct Copied {
    pub(super) text: String,
    /// Said once it is done.
    pub(super) done: Sentence,
    /// Said where the browser does not lend its clipboard.
    pub(super) failed: Sentence,
}

/// A function that is called later.
pub(super) struct Callback<F: ?Sized>(pub(super) Rc<F>);

/// What happens on an event.
pub(super) type Listener = Callback<dyn Fn(&Mount, &Event)>;

/// What is drawn later.
pub(super) type Later = Callback<dyn Fn() -> Vec<Element>>;

impl<F: ?Sized> Clone for Callback<F> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<F: ?Sized> fmt::Debug for Callback<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Callback")
    }
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
            listeners: Vec::new(),
            later: None,
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

    /// The same, with content that is made and drawn when it is opened for the first time.
    pub(super) fn folded_lazily(
        id: &str,
        heading: Self,
        content: impl Fn() -> Vec<Self> + 'static,
    ) -> Self {
        Self::folded(id, heading).lazily(content)
    }

    /// What is folded, with more content that is made and drawn when it is opened for the first time.
    #[must_use]
    pub(super) fn lazily(mut self, content: impl Fn() -> Vec<Self> + 'static) -> Self {
        self.later = Some(Callback(Rc::new(content)));
        self
    }

    /// A button with its label.
    pub(super) fn button(class: &'static str, label: &Sentence, press: Press) -> Self {
        Self::html("button")
            .set("type", "button")
            .class(class)
            .with_sentence(label)
            .on_press(press)
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

    #[must_use]
    pub(super) fn on(
        mut self,
        event: &'static str,
        listener: impl Fn(&Mount, &Event) + 'static,
    ) -> Self {
        self.listeners.push((event, Callback(Rc::new(listener))));
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
