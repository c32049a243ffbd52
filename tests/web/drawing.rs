//! A popup, drawn into the page of the test and taken away after it.

use serde::Serialize;
use tsify::Ts;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, HtmlElement};
use whylock::wasm::render_popup;

pub(crate) struct Drawing {
    pub(crate) root: Element,
}

impl Drawing {
    /// What `renderPopup` draws of a message.
    pub(crate) async fn of(message: &impl Serialize) -> Self {
        let drawing = Self::blank();
        drawing.draw(&to_js(message), None).await;
        drawing
    }

    /// Nothing yet. What a failed test left behind is taken away: it must not disturb the next.
    pub(crate) fn blank() -> Self {
        if let Some(left) = document().query_selector("main").unwrap() {
            left.remove();
        }
        let root = document().create_element("main").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        Self { root }
    }

    /// Draws over what is there, and tells the report.
    pub(crate) async fn draw(&self, message: &JsValue, options: Option<&JsValue>) -> JsValue {
        let options = options.cloned().unwrap_or_default();
        let message = Ts::new_unchecked(message.clone());
        let report = render_popup(self.root.clone(), message, options).await;
        report.unwrap().into()
    }

    /// Opens everything that is folded, also what is folded in there.
    pub(crate) fn unfold_all(&self) {
        loop {
            let closed = self.all("details:not([open]), details[data-undrawn]");
            if closed.is_empty() {
                return;
            }
            closed.iter().for_each(unfold);
        }
    }

    /// Opens a fold by its id.
    pub(crate) fn unfold(&self, id: &str) {
        unfold(&self.one(&format!("#{id}-details")));
    }

    pub(crate) fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .map(|index| found.get(index).unwrap().unchecked_into())
            .collect()
    }

    pub(crate) fn one(&self, selector: &str) -> HtmlElement {
        let mut found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.root.outer_html());
        found.remove(0)
    }

    /// The attribute of every element that has it, in the document's order.
    pub(crate) fn attributes(&self, name: &str) -> Vec<String> {
        self.all(&format!("[{name}]"))
            .iter()
            .filter_map(|element| element.get_attribute(name))
            .collect()
    }

    pub(crate) fn text(&self) -> String {
        self.root.text_content().unwrap()
    }

    pub(crate) fn verdict(&self) -> Option<String> {
        self.root.get_attribute("data-verdict")
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// The browser tells only later that something was opened; the same event at once has it drawn at once.
fn unfold(details: &HtmlElement) {
    details.set_attribute("open", "").unwrap();
    let toggle = Event::new("toggle").unwrap();
    details.dispatch_event(&toggle).unwrap();
}

/// Lets the browser do what it has put off.
pub(crate) async fn a_moment() {
    let promise = js_sys::Promise::new(&mut |done, _| {
        let window = web_sys::window().unwrap();
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&done, 50)
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

pub(crate) fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A plain JavaScript value, as JSON would give it.
pub(crate) fn to_js(message: &impl Serialize) -> JsValue {
    js_sys::JSON::parse(&serde_json::to_string(message).unwrap()).unwrap()
}
