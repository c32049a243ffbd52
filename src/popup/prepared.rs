//! The popup as data, for a page that mounts it before a module of its own is there: `JsonML`, which is an element's name,
//! its attributes, and what is in it. Nothing in it can be pressed yet, and what is folded is empty.

use std::rc::Rc;

use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::prelude::*;

use super::element::{Element, Node};
use super::{UnknownFields, attributes, sections};
use crate::explain::{Catalogue, explain};
use crate::report::Report;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "/** A text, or an element as data: its name, its attributes, and what is in it. */
export type Prepared = string | [name: string, attributes: Record<string, string>, ...content: Prepared[]];";

/// All that a popup shows of a report as it opens: an element of the name `main`, which stands for the popup's root.
///
/// # Errors
///
/// What JavaScript throws while its values are made.
///
/// # Examples
///
/// ```no_run
/// # use std::rc::Rc;
/// # use whylock::{explain::Catalogue, report::Report};
/// # fn prepare(report: Rc<Report>) -> Result<(), wasm_bindgen::JsValue> {
/// let prepared = whylock::popup::prepare(report, Rc::new(Catalogue::of("en")))?;
/// assert_eq!(prepared.get(0).as_string().as_deref(), Some("main"));
/// # Ok(())
/// # }
/// ```
pub fn prepare(report: Rc<Report>, catalogue: Rc<Catalogue>) -> Result<Array, JsValue> {
    let explanation = explain(&report, &catalogue);
    let attributes = attributes(&explanation);
    let attributes = attributes
        .iter()
        .map(|(name, value)| (*name, value.as_str()));
    let prepared = start("main", attributes)?;
    for section in sections(explanation, report, catalogue, UnknownFields::default()) {
        prepared.push(&element(&section)?);
    }
    Ok(prepared)
}

fn element(drawn: &Element) -> Result<JsValue, JsValue> {
    let attributes = drawn
        .attributes
        .iter()
        .map(|(name, value)| (*name, value.as_ref()));
    let prepared = start(drawn.name, attributes)?;
    for child in &drawn.children {
        match child {
            Node::Element(child) if drawn.name != "details" || child.name == "summary" => {
                prepared.push(&element(child)?);
            }
            Node::Element(_) => {}
            Node::Text(text) => {
                prepared.push(&JsString::from(text.as_str()));
            }
        }
    }
    Ok(prepared.into())
}

fn start<'a>(
    name: &str,
    attributes: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<Array, JsValue> {
    let all = Object::new();
    for (name, value) in attributes {
        Reflect::set(&all, &name.into(), &value.into())?;
    }
    Ok(Array::of2(&name.into(), &all))
}
