//! The tree: as ARIA describes one, with arrow keys and one stop for the tab key.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use super::{From, StructureView, scroll_to};
use crate::explain::{NodeWords, Structure};
use crate::popup::element::{Element, isolated};
use crate::popup::mount::Mount;
use crate::popup::search::{Query, all, complain};

/// What is open at first beside the certificate itself: the part whose fields people look for.
const OPEN_AT_FIRST: &str = "tbsCertificate";

impl StructureView {
    pub(super) fn tree(self: &Rc<Self>) -> Element {
        let words = self.words();
        let mut children = vec![Vec::new(); words.nodes.len()];
        for (place, node) in words.nodes.iter().enumerate() {
            if let Some(siblings) = node.parent.and_then(|parent| children.get_mut(parent)) {
                siblings.push(place);
            }
        }
        let outermost = words.nodes.iter().enumerate();
        let outermost = outermost.filter(|(_, node)| node.parent.is_none());
        let (clicked, pressed) = (Rc::clone(self), Rc::clone(self));
        Element::html("ul")
            .set("id", format!("{}-tree", self.id))
            .set("role", "tree")
            // a box that scrolls would be one more stop of the tab key
            .set("tabindex", "-1")
            .set(
                "aria-label",
                self.catalogue.say("structure-tree", &[]).to_string(),
            )
            .with_all(outermost.map(|(place, node)| self.item(place, node, &children, 0)))
            .on("click", move |mount, event| {
                complain(clicked.clicked(mount, event));
            })
            .on("keydown", move |mount, event| {
                complain(pressed.key_in_tree(mount, event));
            })
    }

    fn item(
        &self,
        place: usize,
        node: &NodeWords,
        children: &[Vec<usize>],
        depth: usize,
    ) -> Element {
        let id = format!("{}-{place}", self.id);
        let inside = children.get(place).map(Vec::as_slice).unwrap_or_default();
        let nodes = &self.words().nodes;
        let inside = inside
            .iter()
            .filter_map(|&child| Some(self.item(child, nodes.get(child)?, children, depth + 1)))
            .collect::<Vec<_>>();
        let open = depth == 0 || node.field == OPEN_AT_FIRST;
        let chosen = place == self.chosen.get();
        let mut item = Element::html("li")
            .set("role", "treeitem")
            .set("aria-level", (depth + 1).to_string())
            .set("aria-selected", if chosen { "true" } else { "false" })
            .set("aria-labelledby", format!("{id}-row"))
            .set("tabindex", if chosen { "0" } else { "-1" })
            .set("id", id.clone());
        if !inside.is_empty() {
            item = item.set("aria-expanded", if open { "true" } else { "false" });
        }
        item = item.with(self.row(&id, node));
        if !inside.is_empty() {
            item = item.with(Element::html("ul").set("role", "group").with_all(inside));
        }
        item
    }

    fn row(&self, id: &str, node: &NodeWords) -> Element {
        let field = (!node.field.is_empty()).then(|| Element::html("b").with(node.field));
        let kind = Element::html("span")
            .class("type")
            .with_sentence(&node.kind);
        let value = (!node.value.is_empty()).then(|| isolated(&node.value));
        let malformed = node.malformed.then(|| {
            let words = self.catalogue.say("structure-malformed", &[]);
            Element::html("em").with_sentence(&words)
        });
        let parts = field
            .into_iter()
            .chain([kind])
            .chain(malformed)
            .chain(value);
        let mut row = Element::html("span")
            .class("row")
            .set("id", format!("{id}-row"))
            .set("title", node.place.to_string());
        for part in parts {
            row = row.with(part).with(" ");
        }
        row
    }

    /// A press on the arrow folds or unfolds, one on the row chooses.
    fn clicked(self: &Rc<Self>, mount: &Mount, event: &Event) -> Result<(), JsValue> {
        let Some(item) = item_of(event)? else {
            return Ok(());
        };
        let target = event
            .target()
            .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
        let on_row = target.is_some_and(|it| it.closest(".row").ok().flatten().is_some());
        if !on_row {
            toggle(&item)?;
        }
        match self.place_of(&item) {
            Some(place) => self.choose(mount, place, From::Tree),
            None => Ok(()),
        }
    }

    /// The keys of <https://www.w3.org/WAI/ARIA/apg/patterns/treeview/>.
    fn key_in_tree(self: &Rc<Self>, mount: &Mount, event: &Event) -> Result<(), JsValue> {
        let (Some(item), Some(key)) = (item_of(event)?, event.dyn_ref::<KeyboardEvent>()) else {
            return Ok(());
        };
        if key.ctrl_key() || key.alt_key() || key.meta_key() {
            return Ok(());
        }
        let open = item.get_attribute("aria-expanded");
        let visible = self.visible(mount)?;
        let here = visible.iter().position(|it| *it == item);
        let beside = |step: isize| visible.get(here?.checked_add_signed(step)?).cloned();
        let next = match (key.key().as_str(), open.as_deref()) {
            ("ArrowUp", _) => beside(-1),
            ("ArrowDown", _) | ("ArrowRight", Some("true")) => beside(1),
            ("ArrowRight", Some("false"))
            | ("ArrowLeft", Some("true"))
            | ("Enter" | " ", Some(_)) => {
                toggle(&item)?;
                None
            }
            ("ArrowLeft", _) => match item.parent_element() {
                Some(parent) => parent.closest("[role=treeitem]")?,
                None => None,
            },
            ("Home", _) => visible.first().cloned(),
            ("End", _) => visible.last().cloned(),
            ("ArrowRight" | "Enter" | " ", _) => None,
            _ => return Ok(()),
        };
        event.prevent_default();
        match next.and_then(|next| self.place_of(&next)) {
            Some(place) => {
                self.choose(mount, place, From::Tree)?;
                self.scroll_tree(mount, place)
            }
            None => Ok(()),
        }
    }

    /// The items that are neither folded away nor hidden by a search.
    fn visible(&self, mount: &Mount) -> Result<Vec<web_sys::Element>, JsValue> {
        let Some(tree) = self.part(mount, "tree") else {
            return Ok(Vec::new());
        };
        let mut items = all(&tree, "[role=treeitem]:not([hidden])")?;
        items.retain(|item| {
            let around = item.parent_element();
            let folded =
                around.and_then(|it| it.closest("[aria-expanded=false], [hidden]").ok()?);
            folded.is_none()
        });
        Ok(items)
    }

    fn place_of(&self, item: &web_sys::Element) -> Option<usize> {
        item.id()
            .strip_prefix(&self.id)?
            .strip_prefix('-')?
            .parse()
            .ok()
    }

    /// Marks the item that is chosen, and unfolds what it lies in.
    pub(super) fn mark_item(
        &self,
        mount: &Mount,
        before: usize,
        now: usize,
    ) -> Result<(), JsValue> {
        if let Some(item) = self.part(mount, &before.to_string()) {
            item.set_attribute("aria-selected", "false")?;
            item.set_attribute("tabindex", "-1")?;
        }
        if let Some(item) = self.part(mount, &now.to_string()) {
            item.set_attribute("aria-selected", "true")?;
            item.set_attribute("tabindex", "0")?;
        }
        let parent = |place: usize| self.words().nodes.get(place).and_then(|node| node.parent);
        let around = std::iter::successors(parent(now), |place| parent(*place));
        for place in around {
            if let Some(item) = self.part(mount, &place.to_string()) {
                item.set_attribute("aria-expanded", "true")?;
            }
        }
        Ok(())
    }

    pub(super) fn scroll_tree(&self, mount: &Mount, place: usize) -> Result<(), JsValue> {
        let tree = self
            .part(mount, "tree")
            .map(JsCast::dyn_into::<HtmlElement>);
        let row = self
            .part(mount, &format!("{place}-row"))
            .map(JsCast::dyn_into::<HtmlElement>);
        if let (Some(tree), Some(row)) = (tree.transpose()?, row.transpose()?) {
            scroll_to(&tree, &row);
        }
        Ok(())
    }

    /// Hides every item that neither matches nor holds one that does.
    pub(super) fn search_tree(
        &self,
        mount: &Mount,
        words: &Structure,
        query: &Query,
    ) -> Result<usize, JsValue> {
        let mut folded = self.folded_before_search.borrow_mut();
        let Some(tree) = self.part(mount, "tree") else {
            return Ok(0);
        };
        if query.is_empty() {
            for item in all(&tree, "[data-found]")? {
                item.remove_attribute("data-found")?;
            }
            for item in folded.take().unwrap_or_default() {
                if let Some(item) = mount.document.get_element_by_id(&item) {
                    item.set_attribute("aria-expanded", "false")?;
                }
            }
            return Ok(0);
        }
        if folded.is_none() {
            let items = all(&tree, "[aria-expanded=false]")?;
            for item in &items {
                item.set_attribute("aria-expanded", "true")?;
            }
            *folded = Some(items.iter().map(web_sys::Element::id).collect());
        }
        let found: Vec<bool> = (0..words.nodes.len())
            .map(|place| self.finds(words, place, query))
            .collect();
        let mut shown = found.clone();
        for (place, node) in words.nodes.iter().enumerate().rev() {
            if shown.get(place) == Some(&true)
                && let Some(parent) = node.parent.and_then(|parent| shown.get_mut(parent))
            {
                *parent = true;
            }
        }
        for (place, (found, shown)) in found.iter().zip(shown).enumerate() {
            if let Some(item) = self.part(mount, &place.to_string()) {
                item.toggle_attribute_with_force("data-found", *found)?;
                item.toggle_attribute_with_force("hidden", !shown)?;
            }
        }
        Ok(found.iter().filter(|found| **found).count())
    }

    fn finds(&self, words: &Structure, place: usize, query: &Query) -> bool {
        let Some(node) = words.nodes.get(place) else {
            return false;
        };
        query.matches(node.field)
            || query.matches(&node.kind.to_string())
            || query.matches(&node.value)
            || query
                .digits()
                .is_some_and(|digits| words.has_digits(place, self.der(), digits))
    }
}

/// The item in which something happened.
fn item_of(event: &Event) -> Result<Option<web_sys::Element>, JsValue> {
    let target = event
        .target()
        .and_then(|it| it.dyn_into::<web_sys::Element>().ok());
    target.map_or(Ok(None), |target| target.closest("[role=treeitem]"))
}

/// Folds or unfolds an item that has others inside.
fn toggle(item: &web_sys::Element) -> Result<(), JsValue> {
    match item.get_attribute("aria-expanded").as_deref() {
        Some("true") => item.set_attribute("aria-expanded", "false"),
        Some(_) => item.set_attribute("aria-expanded", "true"),
        None => Ok(()),
    }
}
