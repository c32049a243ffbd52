//! What Whylock checked, folded: broken rules in full, then those that hold, each in one line.

use super::element::{Element, Press, isolated};
use crate::explain::{Catalogue, CheckWords, Titled, tag};
use crate::finding::Outcome;

/// None where there was nothing to check.
pub(super) fn checks(checks: &Titled<CheckWords>, language: &str) -> Option<Element> {
    let language = documented(language);
    let (held, others): (Vec<_>, Vec<_>) = checks
        .items
        .iter()
        .partition(|check| check.outcome == Outcome::Pass);
    let list = |class, items: Vec<Element>| {
        (!items.is_empty()).then(|| Element::html("ul").class(class).with_all(items))
    };
    let heading = Element::html("h2").with_sentence(&checks.title);
    let folded = Element::folded("checks", heading)
        .with_all(list(
            "findings",
            others.into_iter().map(|it| finding(it, language)).collect(),
        ))
        .with_all(list(
            "held",
            held.into_iter().map(|it| rule(it, language)).collect(),
        ));
    (!checks.items.is_empty()).then_some(folded)
}

/// A rule that does not simply hold.
fn finding(check: &CheckWords, language: &str) -> Element {
    let about = check.about.iter();
    let found = check.found.iter();
    Element::html("li")
        .hook("data-check", check.check)
        .hook("data-outcome", check.outcome)
        .with_all(Element::paragraph("outcome", &check.outcome_words))
        .with(Element::html("h3").with(named(check, language)))
        .with_all(about.map(|about| Element::html("p").class("about").with(isolated(about))))
        .with_all(found.map(|found| Element::html("p").with_statement(found)))
        .with_all(Element::paragraph("place", &check.place))
        .with_all(Element::paragraph("also", &check.also))
        .with_all(Element::paragraph("why", &check.why))
        .with_all(Element::paragraph("mend", &check.mend))
        .with_all(Element::paragraph("enforced", &check.enforced))
        .with_all(citations(check))
}

fn rule(check: &CheckWords, language: &str) -> Element {
    Element::html("li")
        .hook("data-check", check.check)
        .with(named(check, language))
        .with(" ")
        .with_all(citations(check))
}

/// The rule, and the way to its page in the documentation.
fn named(check: &CheckWords, language: &str) -> Element {
    let page = format!("{language}/findings/{}.html", tag(check.check));
    Element::html("a")
        .with_sentence(&check.rule)
        .on_press(Press::Page(page))
}

/// The language of the documentation: a person's own, if there are words in it.
fn documented(language: &str) -> &'static str {
    let own = Catalogue::languages().find(|tag| *tag == language);
    own.unwrap_or("en")
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
