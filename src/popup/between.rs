//! Who may stand in between: never folded, as it is what a person has to know.

use super::element::Element;
use crate::explain::{QuestionWords, Titled};

/// Each question with its answers below it.
pub(super) fn between(between: &Titled<QuestionWords>) -> Element {
    Element::section("between", &between.title).with_all(between.items.iter().map(question))
}

fn question(question: &QuestionWords) -> Element {
    let answers = question.answers.iter();
    Element::html("div")
        .hook("data-question", question.id)
        .with(Element::html("h3").with_sentence(&question.question))
        .with_all(answers.map(|answer| Element::html("p").with_statement(answer)))
}
