//! A certificate's structure and its bytes, side by side: a value that is chosen marks its bytes, a byte that is
//! chosen marks the innermost value that it belongs to.

mod hex;
mod tree;

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::element::{Callback, Element, Press, isolated};
use super::mount::Mount;
use super::record::der;
use super::search::{Query, complain};
use crate::certificate::bytes::ByteRange;
use crate::explain::{Catalogue, Structure};
use crate::report::Report;

/// The structure of one certificate, read and drawn when a person opens it.
#[derive(Debug)]
pub(super) struct StructureView {
    id: String,
    report: Rc<Report>,
    certificate: usize,
    catalogue: Rc<Catalogue>,
    words: OnceCell<Structure>,
    /// The value that is chosen.
    chosen: Cell<usize>,
    /// The first byte of the page of bytes that is drawn.
    page: Cell<usize>,
    /// The bytes that are marked, and the one of them at which the tab key stops.
    marked: Cell<(ByteRange, usize)>,
    /// What was folded before a search; none while nothing is searched for.
    folded_before_search: RefCell<Option<Vec<String>>>,
}

/// From where a person chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum From {
    Tree,
    Bytes(usize),
    Field,
}

impl StructureView {
    pub(super) fn new(
        id: String,
        report: Rc<Report>,
        certificate: usize,
        catalogue: Rc<Catalogue>,
    ) -> Self {
        Self {
            id,
            report,
            certificate,
            catalogue,
            words: OnceCell::new(),
            chosen: Cell::default(),
            page: Cell::default(),
            marked: Cell::default(),
            folded_before_search: RefCell::default(),
        }
    }

    /// Which certificate of the report it is.
    pub(super) fn certificate(&self) -> usize {
        self.certificate
    }

    /// Tree and bytes, folded.
    pub(super) fn folded(self: &Rc<Self>) -> Element {
        let title = self.catalogue.say("structure", &[]);
        let heading = Element::html("h4").with_sentence(&title);
        let view = Rc::clone(self);
        Element::folded_lazily(&self.id, heading, move || view.content()).class("structure")
    }

    /// A control that opens the bytes at a place.
    pub(super) fn show_button(self: &Rc<Self>, bytes: ByteRange) -> Element {
        let words = self.catalogue.bytes(bytes);
        let label = [("bytes", words.clone().into())];
        let label = self.catalogue.say("record-show-bytes", &label);
        let view = Rc::clone(self);
        let show = move |mount: &Mount, _: &Event| complain(view.show(mount, bytes));
        Element::button("show-bytes", &words, Press::Do(Callback(Rc::new(show))))
            .set("aria-label", label.to_string())
    }

    /// Shows what matches of the tree, if it was opened; all of it where nothing is searched for. Tells how many match.
    pub(super) fn search(&self, mount: &Mount, query: &Query) -> Result<usize, JsValue> {
        match self.words.get() {
            Some(words) => self.search_tree(mount, words, query),
            None => Ok(0),
        }
    }

    fn der(&self) -> &[u8] {
        der(&self.report, self.certificate)
    }

    fn words(&self) -> &Structure {
        self.words
            .get_or_init(|| Structure::of(self.der(), &self.catalogue))
    }

    fn content(self: &Rc<Self>) -> Vec<Element> {
        self.chosen.set(0);
        self.page.set(0);
        self.marked.take();
        vec![
            self.tree(),
            Element::html("p")
                .set("id", format!("{}-chosen", self.id))
                .class("chosen")
                .with_all(self.chosen_words()),
            Element::html("div")
                .set("id", format!("{}-bytes", self.id))
                .with_all(self.bytes()),
        ]
    }

    /// The name, the type, the value and the place of what is chosen.
    fn chosen_words(&self) -> Vec<Element> {
        let Some(node) = self.words().nodes.get(self.chosen.get()) else {
            return Vec::new();
        };
        let value = (!node.value.is_empty()).then(|| isolated(&node.value));
        vec![
            Element::html("b").with(isolated(node.field)),
            Element::html("span").with_sentence(&node.kind),
        ]
        .into_iter()
        .chain(value)
        .chain([Element::html("small").with_sentence(&node.place)])
        .collect()
    }

    /// Opens the fold, chooses the value that these bytes are, and takes the person there.
    fn show(self: &Rc<Self>, mount: &Mount, bytes: ByteRange) -> Result<(), JsValue> {
        let details = format!("{}-details", self.id);
        let Some(details) = mount.document.get_element_by_id(&details) else {
            return Ok(());
        };
        Mount::unfold(&details)?;
        let Some(place) = self.words().around(bytes) else {
            return Ok(());
        };
        self.choose(mount, place, From::Field)?;
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Start);
        details.scroll_into_view_with_scroll_into_view_options(&options);
        Ok(())
    }

    /// Marks a value and its bytes, and brings both into view.
    fn choose(self: &Rc<Self>, mount: &Mount, place: usize, from: From) -> Result<(), JsValue> {
        let Some(node) = self.words().nodes.get(place) else {
            return Ok(());
        };
        let before = self.chosen.replace(place);
        self.mark_item(mount, before, place)?;
        let first = match from {
            From::Bytes(offset) => offset,
            From::Tree | From::Field => node.bytes.offset,
        };
        self.turn_to(mount, first)?;
        self.mark_bytes(mount, node.bytes, first)?;
        if let Some(chosen) = self.part(mount, "chosen") {
            mount.fill(&chosen, &self.chosen_words())?;
            if matches!(from, From::Bytes(_)) {
                // where the focus is, only digits are read out
                let words = chosen.text_content().unwrap_or_default();
                mount.status.set_text_content(Some(&words));
            }
        }
        if from != From::Tree {
            self.scroll_tree(mount, place)?;
        }
        match from {
            From::Bytes(offset) => self.focus(mount, &format!("byte-{offset}")),
            From::Tree | From::Field => {
                self.scroll_bytes(mount, node.bytes.offset)?;
                self.focus(mount, &place.to_string())
            }
        }
    }

    /// What was drawn under an id of its own.
    fn part(&self, mount: &Mount, name: &str) -> Option<web_sys::Element> {
        mount
            .document
            .get_element_by_id(&format!("{}-{name}", self.id))
    }

    fn focus(&self, mount: &Mount, name: &str) -> Result<(), JsValue> {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        match self
            .part(mount, name)
            .and_then(|it| it.dyn_into::<HtmlElement>().ok())
        {
            Some(element) => element.focus_with_options(&options),
            None => Ok(()),
        }
    }
}

/// Scrolls a box so far that an element in it can be seen, and nothing around the box.
fn scroll_to(container: &HtmlElement, element: &HtmlElement) {
    /// Pixels that stay between the element and the edge.
    const MARGIN: i32 = 24;
    let (top, height) = (element.offset_top(), element.offset_height());
    let seen = container.scroll_top()..container.scroll_top() + container.client_height();
    if top < seen.start + MARGIN || top + height + MARGIN > seen.end {
        container.set_scroll_top(top - MARGIN);
    }
}
