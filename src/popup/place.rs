//! Where the person is in the popup: kept when it is drawn again.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

/// The sections that are open, the element that has the focus, and how far the page is scrolled.
#[derive(Debug)]
pub(super) struct Place {
    open: Vec<String>,
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
            focus,
            scroll,
        })
    }

    /// Takes the person there again; to the verdict where what had the focus is gone.
    pub(super) fn restore(&self, document: &Document) -> Result<(), JsValue> {
        for details in self
            .open
            .iter()
            .filter_map(|id| document.get_element_by_id(id))
        {
            details.set_attribute("open", "")?;
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
