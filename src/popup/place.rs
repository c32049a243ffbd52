//! Where the person is in the popup: kept when it is drawn again.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, FocusOptions, HtmlElement, HtmlInputElement};

use super::mount::Mount;

/// The sections that are open, what was typed, the values that are chosen, the element that has the focus, and how far the page is scrolled.
#[derive(Debug)]
pub(super) struct Place {
    open: Vec<String>,
    typed: Vec<(String, String)>,
    chosen: Vec<String>,
    focus: Option<String>,
    scroll: (f64, f64),
}

impl Place {
    /// The place in what is drawn under `root` now.
    pub(super) fn of(document: &Document, root: &Element) -> Result<Self, JsValue> {
        let unfolded = root.query_selector_all("details[open]")?;
        let open = (0..unfolded.length())
            .filter_map(|index| unfolded.get(index)?.dyn_into::<Element>().ok())
            .map(|details| details.id())
            .collect();
        let inputs = root.query_selector_all("input")?;
        let typed = (0..inputs.length())
            .filter_map(|index| inputs.get(index)?.dyn_into::<HtmlInputElement>().ok())
            .map(|input| (input.id(), input.value()))
            .filter(|(_, text)| !text.is_empty())
            .collect();
        let values = root.query_selector_all("[role=treeitem][aria-selected=true]")?;
        let chosen = (0..values.length())
            .filter_map(|index| values.get(index)?.dyn_into::<Element>().ok())
            .map(|value| value.id())
            .collect();
        let focus = document
            .active_element()
            .filter(|element| root.contains(Some(element)))
            .map(|element| element.id());
        let scroll = match document.default_view() {
            Some(window) => (window.scroll_x()?, window.scroll_y()?),
            None => Default::default(),
        };
        Ok(Self {
            open,
            typed,
            chosen,
            focus,
            scroll,
        })
    }

    /// Takes the person there again; to the verdict where what had the focus is gone.
    pub(super) fn restore(&self, document: &Document) -> Result<(), JsValue> {
        // what is outside comes first, so what is inside is drawn by then
        for id in &self.open {
            if let Some(details) = document.get_element_by_id(id) {
                Mount::unfold(&details)?;
            }
        }
        for id in &self.chosen {
            let row = document.get_element_by_id(&format!("{id}-row"));
            if let Some(row) = row.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                row.click();
            }
        }
        for (id, text) in &self.typed {
            let input = document.get_element_by_id(id);
            if let Some(input) = input.and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
                input.set_value(text);
                input.dispatch_event(&Event::new("input")?)?;
            }
        }
        if let Some(window) = document.default_view() {
            window.scroll_to_with_x_and_y(self.scroll.0, self.scroll.1);
        }
        let Some(focus) = &self.focus else {
            return Ok(());
        };
        let kept = document.get_element_by_id(focus);
        let options = FocusOptions::new();
        options.set_prevent_scroll(kept.is_some());
        let element = kept.or_else(|| document.get_element_by_id("verdict-title"));
        match element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            Some(element) => element.focus_with_options(&options),
            None => Ok(()),
        }
    }
}
