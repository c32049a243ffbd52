//! What Whylock checked, folded: broken rules in full, then those that hold, each in one line.

use super::element::{Element, isolated};
use crate::explain::{CheckWords, Titled};
use crate::finding::Outcome;

/// None where there was nothing to check.
pub(super) fn checks(checks: &Titled<CheckWords>) -> Option<Element> {
    let (held, others): (Vec<_>, Vec<_>) = checks
        .items
        .iter()
        .partition(|check| check.outcome == Outcome::Pass);
    let list = |class, items: Vec<Element>| {
        (!items.is_empty()).then(|| Element::html("ul").class(class).with_all(items))
    };
    let heading = Element::html("h2").with_sentence(&checks.title);
    let folded = Element::folded("checks", heading)
        .with_all(list("findings", others.into_iter().map(finding).collect()))
        .with_all(list("held", held.into_iter().map(rule).collect()));
    (!checks.items.is_empty()).then_some(folded)
}

/// A rule that does not simply hold.
fn finding(check: &CheckWords) -> Element {
    let about = check.about.iter();
    let found = check.found.iter();
    Element::html("li")
        .hook("data-check", check.check)
        .hook("data-outcome", check.outcome)
        .with_all(Element::paragraph("outcome", &check.outcome_words))
        .with(Element::html("h3").with_sentence(&check.rule))
        .with_all(about.map(|about| Element::html("p").class("about").with(isolated(about))))
        .with_all(found.map(|found| Element::html("p").with_statement(found)))
        .with_all(Element::paragraph("place", &check.place))
        .with_all(Element::paragraph("also", &check.also))
        .with_all(Element::paragraph("why", &check.why))
        .with_all(Element::paragraph("mend", &check.mend))
        .with_all(Element::paragraph("enforced", &check.enforced))
        .with_all(citations(check))
}

fn rule(check: &CheckWords) -> Element {
    Element::html("li")
        .hook("data-check", check.check)
        .with_sentence(&check.rule)
        .with(" ")
        .with_all(citations(check))
}

/// Where the rule stands written; a document that was just named is not named again.
fn citations(check: &CheckWords) -> Option<Element> {
    let mut places: Vec<&str> = Vec::new();
    let mut named = None;
    for citation in &check.citations {
        let document = citation
            .text
            .find(" §")
            .map(|end| citation.text.split_at(end));
        places.push(match document {
            Some((document, section)) if named == Some(document) => section.trim_start(),
            _ => &citation.text,
        });
        named = document.map(|(document, _)| document);
    }
    let line = || {
        Element::html("small")
            .class("citation")
            .with(isolated(&places.join(", ")))
    };
    (!places.is_empty()).then(line)
}
