//! Trees become nodes of a document: `createElementNS`, `createTextNode`, and nothing that parses.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Event};

use super::element::{Copied, Element, Later, Listener, Namespace, Node, Press};
use super::save::File;
use crate::explain::{Sentence, tag};

/// Where a tree is mounted.
#[derive(Clone, Debug)]
pub(super) struct Mount {
    pub(super) document: Document,
    /// Called with the action's id when its button is pressed.
    pub(super) on_action: Option<Function>,
    /// The live region in which the outcome of a press is announced.
    pub(super) status: web_sys::Element,
}

/// What is asked for with a host's `url` behind it.
const EXPLAIN_HOST: &str = "explain-host";

/// Marks what has content that is not drawn yet.
pub(super) const UNDRAWN: &str = "data-undrawn";

impl Mount {
    /// The element with all that is in it.
    pub(super) fn element(&self, element: &Element) -> Result<web_sys::Element, JsValue> {
        let namespace = match element.namespace {
            Namespace::Html => "http://www.w3.org/1999/xhtml",
            Namespace::Svg => "http://www.w3.org/2000/svg",
        };
        let mounted = self
            .document
            .create_element_ns(Some(namespace), element.name)?;
        for (name, value) in &element.attributes {
            mounted.set_attribute(name, value)?;
        }
        for child in &element.children {
            match child {
                Node::Element(child) => mounted.append_child(&self.element(child)?.into())?,
                Node::Text(text) => mounted.append_child(&self.document.create_text_node(text))?,
            };
        }
        if let Some(press) = &element.press {
            self.listen_for_press(&mounted, press)?;
        }
        for (event, listener) in &element.listeners {
            self.listen(&mounted, event, listener)?;
        }
        if let Some(later) = &element.later {
            self.draw_when_opened(&mounted, later)?;
        }
        Ok(mounted)
    }

    /// Puts elements in the place of what is in there.
    pub(super) fn fill(
        &self,
        target: &web_sys::Element,
        content: &[Element],
    ) -> Result<(), JsValue> {
        target.set_text_content(None);
        content
            .iter()
            .try_for_each(|child| target.append_child(&self.element(child)?.into()).map(drop))
    }

    /// Opens what is folded, and draws it at once: the browser's own event comes only later.
    pub(super) fn unfold(details: &web_sys::Element) -> Result<(), JsValue> {
        details.set_attribute("open", "")?;
        details.dispatch_event(&Event::new("toggle")?).map(drop)
    }

    /// Says something in the live region.
    pub(super) fn announce(&self, words: &Sentence) {
        self.status.set_text_content(Some(&words.to_string()));
    }

    fn listen_for_press(&self, button: &web_sys::Element, press: &Press) -> Result<(), JsValue> {
        let listener = match press {
            Press::Act(action) => {
                let Some(on_action) = &self.on_action else {
                    return Ok(());
                };
                on_action
                    .bind1(&JsValue::NULL, &tag(action).into())
                    .unchecked_into()
            }
            Press::Host(url) => {
                // where nobody would follow, there is nothing to press
                let Some(on_action) = &self.on_action else {
                    return button.set_attribute("hidden", "");
                };
                on_action
                    .bind2(&JsValue::NULL, &EXPLAIN_HOST.into(), &url.into())
                    .unchecked_into()
            }
            Press::Page(page) => return self.link(button, page),
            Press::Copy(copied) => self.copying(copied),
            Press::Save(file) => self.saving(file),
            Press::Do(listener) => return self.listen(button, "click", listener),
        };
        button.add_event_listener_with_callback("click", &listener)
    }

    /// Links to a page of the documentation, beside this one. Where the document does not say where the pages are
    /// (`<link rel="help">`, HTML §4.6.7.6), words stay words.
    fn link(&self, link: &web_sys::Element, page: &str) -> Result<(), JsValue> {
        let help = self.document.query_selector("link[rel=help]")?;
        let Some(pages) = help.and_then(|it| it.get_attribute("href")) else {
            return Ok(());
        };
        link.set_attribute("href", &(pages + page))?;
        link.set_attribute("target", "_blank")
    }

    /// The garbage collector frees a listener with its element.
    fn listen(
        &self,
        element: &web_sys::Element,
        event: &str,
        listener: &Listener,
    ) -> Result<(), JsValue> {
        let (mount, listener) = (self.clone(), listener.clone());
        let listener = Closure::<dyn FnMut(Event)>::new(move |event| listener.0(&mount, &event));
        element.add_event_listener_with_callback(event, listener.into_js_value().unchecked_ref())
    }

    /// Draws what stands in a fold behind its heading, when it is opened for the first time.
    fn draw_when_opened(&self, details: &web_sys::Element, later: &Later) -> Result<(), JsValue> {
        details.set_attribute(UNDRAWN, "")?;
        let (mount, later, target) = (self.clone(), later.clone(), details.clone());
        let draw = move || {
            if !target.has_attribute("open") || !target.has_attribute(UNDRAWN) {
                return Ok(());
            }
            target.remove_attribute(UNDRAWN)?;
            later.0()
                .iter()
                .try_for_each(|child| target.append_child(&mount.element(child)?.into()).map(drop))
        };
        let draw = Closure::<dyn FnMut() -> Result<(), JsValue>>::new(draw);
        details.add_event_listener_with_callback("toggle", draw.into_js_value().unchecked_ref())
    }

    /// A listener that copies and announces how that went.
    fn copying(&self, copied: &Copied) -> Function {
        let (copied, mount) = (copied.clone(), self.clone());
        Closure::<dyn FnMut()>::new(move || {
            let (copied, mount) = (copied.clone(), mount.clone());
            spawn_local(async move {
                let done = write_to_clipboard(&copied.text).await.is_ok();
                mount.announce(if done { &copied.done } else { &copied.failed });
            });
        })
        .into_js_value()
        .unchecked_into()
    }

    /// A listener that hands a file to the browser and announces how that went.
    fn saving(&self, file: &File) -> Function {
        let (file, mount) = (file.clone(), self.clone());
        Closure::<dyn FnMut()>::new(move || {
            let done = file.save(&mount.document).is_ok();
            mount.announce(if done { &file.done } else { &file.failed });
        })
        .into_js_value()
        .unchecked_into()
    }
}

/// Fails where there is no clipboard, or the browser does not lend it.
async fn write_to_clipboard(text: &str) -> Result<(), JsValue> {
    let clipboard = web_sys::window()
        .ok_or(JsValue::UNDEFINED)?
        .navigator()
        .clipboard();
    if clipboard.is_undefined() {
        return Err(JsValue::UNDEFINED);
    }
    JsFuture::from(clipboard.write_text(text)).await.map(|_| ())
}
