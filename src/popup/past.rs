//! What has changed since earlier visits, folded; what is odd is told beside the heading already.

use super::element::{Element, Press};
use crate::explain::{Button, ChangeWords, PastWords, Sentence};
use crate::report::ActionId;
use crate::visits::PastState;

/// The changes, how this visit stands to the others, and what is kept with the choice about it: told in full before
/// anything is kept, and folded after.
pub(super) fn past(past: &PastWords) -> Element {
    let heading = [
        Element::html("h2").with_sentence(&past.title),
        Element::html("span")
            .class("brief")
            .with_sentence(&past.brief),
    ];
    let says = past
        .says
        .iter()
        .map(|it| Element::html("p").with_statement(it));
    let changes = past.changes.iter().map(change);
    let changes = Element::html("ul").class("changes").with_all(changes);
    let keeping = Element::html("div")
        .class("keeping")
        .with_all(keeping(past))
        .with_all(past.buttons.iter().map(choice));
    Element::folded_under("past", heading)
        .hook("data-past", past.state)
        .hook("data-oddness", past.oddness)
        .with_all((!past.changes.is_empty()).then_some(changes))
        .with_all(says)
        .with_all(each(&past.trouble, "trouble"))
        .with_all((!past.keeping.items.is_empty()).then_some(keeping))
}

fn keeping(past: &PastWords) -> Vec<Element> {
    let told = each(&past.keeping.items, "kept");
    if past.state == PastState::Off {
        return told.collect();
    }
    let heading = Element::html("h3").with_sentence(&past.keeping.title);
    vec![Element::folded("past-kept", heading).with_all(told)]
}

fn each(sentences: &[Sentence], class: &'static str) -> impl Iterator<Item = Element> {
    sentences
        .iter()
        .filter_map(move |it| Element::paragraph(class, it))
}

fn change(change: &ChangeWords) -> Element {
    Element::html("li")
        .hook("data-change", change.kind)
        .hook("data-oddness", change.oddness)
        .with(Element::html("p").with_statement(&change.text))
        .with_all(Element::paragraph("why", &change.why))
}

/// The switch keeps its place and its id whichever way it stands, so that it keeps the focus, too.
fn choice(button: &Button) -> Element {
    let (id, class) = match button.action {
        ActionId::ForgetVisits => ("past-forget", "quiet"),
        ActionId::StopKeepingVisits => ("past-switch", "quiet"),
        _ => ("past-switch", "choice"),
    };
    Element::button(class, &button.label, Press::Act(button.action))
        .set("id", id)
        .hook("data-choice", button.action)
}
