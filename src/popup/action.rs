//! The one thing to do.

use super::element::{Element, Press};
use crate::explain::ActionWords;

/// The advice, and its button where Whylock can follow it for the person.
pub(super) fn action(action: &ActionWords) -> Element {
    let advice = Element::html("p")
        .set("id", "advice")
        .with_sentence(&action.advice);
    let block = Element::html("div").class("action").with(advice);
    match &action.button {
        Some(button) => block.with(
            Element::html("button")
                .set("type", "button")
                .set("id", "action")
                .set("aria-describedby", "advice")
                .hook("data-action", button.action)
                .with_sentence(&button.label)
                .on_press(Press::Act(button.action)),
        ),
        None => block,
    }
}
