//! Who may stand in between, where a root that no public list has vouches for the site: who that is, what they can read,
//! why somebody would do that, and whom to ask.

use super::writer::Writer;
use super::{QuestionId, QuestionWords, Sentence, Statement, Titled};
use crate::finding::{Evidence, Source};
use crate::report::VerdictState;
use crate::trust::{InterceptionHint, InterceptionKind, LeakedRoot, LeakedRootKind};

/// By which words such a root is told, the most exact first; what has none of them is told by those that fit all.
pub(super) fn standing(evidence: Option<&Evidence>) -> &'static [&'static str] {
    let Some(Evidence::Anchor {
        hint,
        notorious,
        private_name,
        ..
    }) = evidence
    else {
        return &[];
    };
    match (notorious, hint.as_ref().map(|hint| hint.kind), private_name) {
        (Some(case), _, _) => match case.kind {
            LeakedRootKind::PublicKeyPair => &["leaked"],
            LeakedRootKind::StateInterception => &["state"],
        },
        (None, Some(InterceptionKind::CompanyFilter), _) => &["company-filter", "product"],
        (None, Some(InterceptionKind::LocalFilter), _) => &["local-filter", "product"],
        (None, Some(InterceptionKind::Development), _) => &["development", "product"],
        (None, Some(InterceptionKind::OwnSites), true) => {
            &["own-sites-private", "own-sites", "development", "product"]
        }
        (None, Some(InterceptionKind::OwnSites), false) => &["own-sites", "development", "product"],
        (None, Some(InterceptionKind::Test), _) => &["test", "product"],
        (None, None, true) => &["private"],
        (None, None, false) => &[],
    }
}

/// A message in the forms of such a root, the most exact first.
pub(super) fn forms(message: &str, standing: &[&str]) -> Vec<String> {
    let exact = standing.iter().map(|word| format!("{message}-{word}"));
    exact.chain([message.to_owned()]).collect()
}

impl Writer<'_> {
    /// None where nobody is let in between.
    pub(super) fn between(&self) -> Option<Titled<QuestionWords>> {
        let verdict = &self.report.verdict;
        let finding = self.finding(verdict.decided_by)?;
        let Some(Evidence::Anchor {
            hint, notorious, ..
        }) = &finding.evidence
        else {
            return None;
        };
        if verdict.state != VerdictState::InBetween {
            return None;
        }
        let words = Between {
            writer: self,
            evidence: finding.evidence.as_ref(),
        };
        let asked = [
            (
                QuestionId::BetweenWho,
                words.who(hint.as_ref(), notorious.as_ref()),
            ),
            (QuestionId::BetweenReads, words.reads()),
            (
                QuestionId::BetweenReasons,
                words.reasons(notorious.as_ref()),
            ),
            (QuestionId::BetweenAsk, words.ask()),
        ];
        let items = asked.map(|(id, answers)| QuestionWords {
            id,
            question: words.say(&format!("question-{}", super::writer::tag(id))),
            answers,
        });
        Some(Titled {
            title: words.say("between"),
            items: items.into(),
        })
    }

    /// The most exact form of a message that the catalogue has for such a root.
    pub(super) fn say_of_anchor(&self, message: &str, evidence: Option<&Evidence>) -> Sentence {
        let forms = forms(message, standing(evidence));
        let forms: Vec<&str> = forms.iter().map(String::as_str).collect();
        self.say_first(&forms, &self.values(evidence))
    }
}

/// One such root.
struct Between<'a> {
    writer: &'a Writer<'a>,
    evidence: Option<&'a Evidence>,
}

impl Between<'_> {
    fn say(&self, message: &str) -> Sentence {
        self.writer.say_of_anchor(message, self.evidence)
    }

    fn state(&self, message: &str, source: Source) -> Statement {
        self.writer.state(self.say(message), source)
    }

    fn who(
        &self,
        hint: Option<&InterceptionHint>,
        notorious: Option<&LeakedRoot>,
    ) -> Vec<Statement> {
        match (notorious, hint) {
            (Some(_), _) => vec![self.state("between-who", Source::Checked)],
            (None, Some(hint)) => {
                let mut answers = vec![self.state("between-who", Source::Checked)];
                if !hint.confirmed {
                    answers.push(self.state("between-who-hearsay", Source::Reported));
                }
                answers.push(self.state("between-who-guess", Source::Standard));
                answers
            }
            (None, None) => vec![self.state("between-who", Source::Certificate)],
        }
    }

    fn reads(&self) -> Vec<Statement> {
        vec![
            self.state("between-reads", Source::Standard),
            self.state("between-reads-unseen", Source::NotVisible),
        ]
    }

    fn reasons(&self, notorious: Option<&LeakedRoot>) -> Vec<Statement> {
        let mut answers = vec![self.state("between-reasons", Source::Reported)];
        let Some(case) = notorious else {
            return answers;
        };
        // where the catalogue knows how it came about
        let story = format!("between-case-{}", case.name.to_lowercase());
        if self.writer.catalogue.knows(&story) {
            answers.push(self.state(&story, Source::Reported));
        } else {
            answers.push(self.state("between-case", Source::Reported));
        }
        answers
    }

    fn ask(&self) -> Vec<Statement> {
        vec![
            self.state("between-ask", Source::Advice),
            self.state("between-ask-then", Source::Advice),
        ]
    }
}
