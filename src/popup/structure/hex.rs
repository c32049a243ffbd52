//! The bytes in hexadecimal, as a grid: eight in a row, with their characters.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use super::{From, StructureView, scroll_to};
use crate::certificate::bytes::ByteRange;
use crate::explain::Sentence;
use crate::popup::element::{Callback, Element, Press};
use crate::popup::mount::Mount;
use crate::popup::search::complain;

/// Bytes in a row: as many as a popup is wide. Where there is room, the style puts two rows side by side.
const ROW: usize = 8;

/// Bytes that are drawn at once: more than most certificates have, and soon drawn.
const PAGE: usize = 2_048;

impl StructureView {
    /// The page of bytes, and the ways to its neighbours.
    pub(super) fn bytes(self: &Rc<Self>) -> Vec<Element> {
        let (der, page) = (self.der(), self.page.get());
        let earlier = page.checked_sub(PAGE);
        let later = Some(page + PAGE).filter(|next| *next < der.len());
        let turn = |id, to: Option<usize>| to.map(|to| self.turn_button(id, to));
        let grid = self.grid();
        turn("structure-earlier", earlier)
            .into_iter()
            .chain([grid])
            .chain(turn("structure-later", later))
            .collect()
    }

    fn turn_button(self: &Rc<Self>, id: &'static str, to: usize) -> Element {
        let view = Rc::clone(self);
        let turn = move |mount: &Mount, _: &Event| {
            complain(
                view.turn_to(mount, to)
                    .and_then(|()| view.focus(mount, &format!("byte-{to}"))),
            );
        };
        let label: Sentence = self.catalogue.say(id, &[]);
        Element::button("turn", &label, Press::Do(Callback(Rc::new(turn))))
    }

    fn grid(self: &Rc<Self>) -> Element {
        let (der, page) = (self.der(), self.page.get());
        let shown = der.get(page..).unwrap_or_default();
        let shown = shown.get(..PAGE).unwrap_or(shown);
        let (clicked, pressed) = (Rc::clone(self), Rc::clone(self));
        let rows = shown.chunks(ROW).enumerate();
        Element::html("div")
            .set("id", format!("{}-grid", self.id))
            .class("hex")
            .set("role", "grid")
            .set("tabindex", "-1")
            .set(
                "aria-label",
                self.catalogue.say("structure-hex", &[]).to_string(),
            )
            .set("aria-rowcount", der.len().div_ceil(ROW).to_string())
            .with_all(rows.map(|(number, octets)| self.row_of_bytes(page + number * ROW, octets)))
            .on("click", move |mount, event| {
                complain(clicked.byte_clicked(mount, event));
            })
            .on("keydown", move |mount, event| {
                complain(pressed.key_in_bytes(mount, event));
            })
    }

    fn row_of_bytes(&self, offset: usize, octets: &[u8]) -> Element {
        let byte = |(place, octet): (usize, &u8)| {
            let at = offset + place;
            let broken = self
                .words()
                .malformed
                .iter()
                .any(|range| range.contains(at));
            let cell = Element::html("span")
                .set("role", "gridcell")
                .set("id", format!("{}-byte-{at}", self.id))
                .set("tabindex", if at == self.page.get() { "0" } else { "-1" })
                .with(format!("{octet:02x}").as_str());
            if broken {
                cell.set("data-malformed", "")
            } else {
                cell
            }
        };
        let printable = |octet: &u8| match octet {
            0x20..=0x7e => char::from(*octet),
            _ => '·',
        };
        let characters: String = octets.iter().map(printable).collect();
        Element::html("div")
            .set("role", "row")
            .set("aria-rowindex", (offset / ROW + 1).to_string())
            .with(
                Element::html("span")
                    .set("role", "rowheader")
                    .with(offset.to_string().as_str()),
            )
            .with_all(octets.iter().enumerate().map(byte))
            .with(
                Element::html("span")
                    .class("characters")
                    .set("aria-hidden", "true")
                    .with(characters.as_str()),
            )
    }

    /// Draws the page that holds a byte, unless it is there.
    pub(super) fn turn_to(self: &Rc<Self>, mount: &Mount, offset: usize) -> Result<(), JsValue> {
        let page = offset / PAGE * PAGE;
        if self.page.replace(page) == page {
            return Ok(());
        }
        match self.part(mount, "bytes") {
            Some(bytes) => mount.fill(&bytes, &self.bytes()),
            None => Ok(()),
        }
    }

    /// Marks these bytes and no others; the tab key stops at one of them.
    pub(super) fn mark_bytes(
        &self,
        mount: &Mount,
        bytes: ByteRange,
        stop: usize,
    ) -> Result<(), JsValue> {
        let (before, last_stop) = self.marked.replace((bytes, stop));
        for offset in self.drawn(before).filter(|offset| !bytes.contains(*offset)) {
            if let Some(cell) = self.part(mount, &format!("byte-{offset}")) {
                cell.remove_attribute("aria-selected")?;
            }
        }
        for offset in self.drawn(bytes) {
            if let Some(cell) = self.part(mount, &format!("byte-{offset}")) {
                cell.set_attribute("aria-selected", "true")?;
            }
        }
        for (offset, index) in [(self.page.get(), "-1"), (last_stop, "-1"), (stop, "0")] {
            if let Some(cell) = self.part(mount, &format!("byte-{offset}")) {
                cell.set_attribute("tabindex", index)?;
            }
        }
        Ok(())
    }

    /// Which of these bytes are on the page that is drawn.
    fn drawn(&self, bytes: ByteRange) -> std::ops::Range<usize> {
        let page = self.page.get();
        bytes.offset.max(page)..bytes.end().min(page + PAGE)
    }

    pub(super) fn scroll_bytes(&self, mount: &Mount, offset: usize) -> Result<(), JsValue> {
        let grid = self
            .part(mount, "grid")
            .map(JsCast::dyn_into::<HtmlElement>);
        let cell = self
            .part(mount, &format!("byte-{offset}"))
            .map(JsCast::dyn_into::<HtmlElement>);
        if let (Some(grid), Some(cell)) = (grid.transpose()?, cell.transpose()?) {
            scroll_to(&grid, &cell);
        }
        Ok(())
    }

    fn byte_clicked(self: &Rc<Self>, mount: &Mount, event: &Event) -> Result<(), JsValue> {
        match self.byte_of(event) {
            Some(offset) => self.choose_byte(mount, offset),
            None => Ok(()),
        }
    }

    /// The keys of <https://www.w3.org/WAI/ARIA/apg/patterns/grid/>.
    fn key_in_bytes(self: &Rc<Self>, mount: &Mount, event: &Event) -> Result<(), JsValue> {
        let (Some(offset), Some(key)) = (self.byte_of(event), event.dyn_ref::<KeyboardEvent>())
        else {
            return Ok(());
        };
        if key.alt_key() || key.meta_key() {
            return Ok(());
        }
        let last = self.der().len().saturating_sub(1);
        let next = match (key.key().as_str(), key.ctrl_key()) {
            ("ArrowRight", false) => offset + 1,
            ("ArrowLeft", false) => offset.saturating_sub(1),
            ("ArrowDown", false) => offset + ROW,
            ("ArrowUp", false) => offset.checked_sub(ROW).unwrap_or(offset),
            ("Home", false) => offset / ROW * ROW,
            ("End", false) => offset / ROW * ROW + ROW - 1,
            ("PageDown", false) => offset + 16 * ROW,
            ("PageUp", false) => offset.saturating_sub(16 * ROW),
            ("Home", true) => 0,
            ("End", true) => last,
            _ => return Ok(()),
        };
        event.prevent_default();
        let next = next.min(last);
        self.choose_byte(mount, next)?;
        self.scroll_bytes(mount, next)
    }

    fn choose_byte(self: &Rc<Self>, mount: &Mount, offset: usize) -> Result<(), JsValue> {
        let byte = ByteRange { offset, length: 1 };
        match self.words().around(byte) {
            Some(place) => self.choose(mount, place, From::Bytes(offset)),
            None => Ok(()),
        }
    }

    fn byte_of(&self, event: &Event) -> Option<usize> {
        let target: web_sys::Element = event.target()?.dyn_into().ok()?;
        let id = target.id();
        id.strip_prefix(&self.id)?
            .strip_prefix("-byte-")?
            .parse()
            .ok()
    }
}
