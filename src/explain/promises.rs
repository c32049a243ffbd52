//! The three promises, each with one line of evidence and the place where it ends.

use super::between::{forms, standing};
use super::writer::{Writer, tag};
use super::{PromiseWords, Sentence};
use crate::finding::Source;
use crate::report::{PromiseId, PromiseOutcome, PromiseState, VerdictState};

impl Writer<'_> {
    /// None where there is no connection that they could be about.
    pub(super) fn promises(&self) -> Vec<PromiseWords> {
        if self.report.verdict.state == VerdictState::NoConnection {
            return Vec::new();
        }
        let promises = self.report.promises.iter();
        promises.map(|promise| self.promise(promise)).collect()
    }

    fn promise(&self, promise: &PromiseOutcome) -> PromiseWords {
        let finding = self.finding(promise.decided_by);
        let check = finding
            .map(|finding| tag(finding.check))
            .unwrap_or_default();
        let evidence = finding.and_then(|finding| finding.evidence.as_ref());
        let values = self.values(evidence);
        let (message, state) = (format!("promise-{}", tag(promise.id)), tag(promise.state));
        // the most exact form that the catalogue has
        let say = |part: &str| {
            let mut forms = forms(
                &format!("{message}{part}-{state}-{check}"),
                standing(evidence),
            );
            forms.extend([
                format!("{message}{part}-{state}"),
                format!("{message}{part}-unnamed"),
                format!("{message}{part}"),
            ]);
            let unnamed = self.report.address.host.is_none();
            let forms = forms.iter().map(String::as_str);
            let forms: Vec<&str> = forms
                .filter(|form| unnamed || !form.ends_with("-unnamed"))
                .collect();
            self.say_first(&forms, &values)
        };
        let source = self.promise_source(promise);
        let holds = matches!(
            promise.state,
            PromiseState::Kept | PromiseState::Implied | PromiseState::Weakened
        );
        PromiseWords {
            id: promise.id,
            state: promise.state,
            title: say("-title"),
            state_words: self.say_of_anchor(&format!("state-{state}"), evidence),
            evidence: self.state(say(""), source),
            ends: if holds {
                self.end(&message).unwrap_or_else(|| say("-ends"))
            } else {
                Sentence::default()
            },
        }
    }

    /// Where a promise probably ends before the site's own computer.
    fn end(&self, message: &str) -> Option<Sentence> {
        let end = self.report.tunnel_end.as_ref()?;
        let id = format!("{message}-ends-{}", tag(end.role));
        let arguments = [
            ("operator", end.operator.as_str().into()),
            ("host", self.host().into()),
        ];
        let known = self.catalogue.knows(&id);
        known.then(|| self.say(&id, &arguments))
    }

    /// Where it is known from how a promise stands.
    pub(super) fn promise_source(&self, promise: &PromiseOutcome) -> Source {
        match (promise.state, promise.id) {
            (PromiseState::Kept, PromiseId::Authentication) => Source::Observer,
            (PromiseState::Kept, _) => Source::Inferred,
            (PromiseState::Implied | PromiseState::NotApplicable, _) => Source::Standard,
            (PromiseState::Unknown, _) => Source::NotVisible,
            (PromiseState::Broken | PromiseState::Limited | PromiseState::Weakened, _) => self
                .finding(promise.decided_by)
                .map_or(Source::Standard, |finding| finding.source),
        }
    }
}
