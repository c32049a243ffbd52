//! Questions, each folded over its answers.

use super::element::Element;
use crate::explain::{QuestionWords, Titled, tag};

/// What else people ask, folded; none where nothing can be answered.
pub(super) fn questions(questions: &Titled<QuestionWords>) -> Option<Element> {
    let heading = Element::html("h2").with_sentence(&questions.title);
    let section = || Element::folded("questions", heading).with_all(each(&questions.items));
    (!questions.items.is_empty()).then(section)
}

/// Each question on its own.
pub(super) fn each(questions: &[QuestionWords]) -> impl Iterator<Item = Element> {
    questions.iter().map(question)
}

fn question(question: &QuestionWords) -> Element {
    let answers = question.answers.iter();
    let heading = Element::html("h3").with_sentence(&question.question);
    Element::folded(&format!("question-{}", tag(question.id)), heading)
        .hook("data-question", question.id)
        .with_all(answers.map(|answer| Element::html("p").with_statement(answer)))
}
