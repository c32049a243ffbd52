//! Trees become nodes of a document: `createElementNS`, `createTextNode`, and nothing that parses.

use js_sys::Function;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Document;

use super::element::{Element, Namespace, Node, Press};
use crate::explain::{CopyWords, tag};

/// Where a tree is mounted.
#[derive(Debug)]
pub(super) struct Mount<'a> {
    pub(super) document: &'a Document,
    /// Called with the action's id when its button is pressed.
    pub(super) on_action: Option<&'a Function>,
    /// The live region in which the outcome of a press is announced.
    pub(super) status: &'a web_sys::Element,
}

impl Mount<'_> {
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
            self.listen(&mounted, press)?;
        }
        Ok(mounted)
    }

    fn listen(&self, button: &web_sys::Element, press: &Press) -> Result<(), JsValue> {
        let listener = match press {
            Press::Act(action) => {
                let Some(on_action) = self.on_action else {
                    return Ok(());
                };
                on_action
                    .bind1(&JsValue::NULL, &tag(action).into())
                    .unchecked_into()
            }
            Press::Copy(copy) => self.copying(copy),
        };
        button.add_event_listener_with_callback("click", &listener)
    }

    /// A listener that copies and announces how that went; the garbage collector frees it with its button.
    fn copying(&self, copy: &CopyWords) -> Function {
        let (copy, status) = (copy.clone(), self.status.clone());
        Closure::<dyn FnMut()>::new(move || {
            let (copy, status) = (copy.clone(), status.clone());
            spawn_local(async move {
                let outcome = if write_to_clipboard(&copy.text).await.is_ok() {
                    copy.done
                } else {
                    copy.failed
                };
                status.set_text_content(Some(&outcome.to_string()));
            });
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
