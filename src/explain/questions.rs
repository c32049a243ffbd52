//! What else people ask of a connection, and what can be answered.

mod anchor;
mod clock;
mod expiry;
mod network;
mod public_record;
mod quantum;
mod revocation;
mod server;
mod tunnel_end;
mod validation;

use super::catalogue::Argument;
use super::writer::{Writer, tag};
use super::{QuestionId, QuestionWords, Statement};
use crate::connection::Sight;
use crate::finding::{Evidence, Source};
use crate::report::VerdictState;

impl Writer<'_> {
    /// The questions about a connection that carried the page; none where there was no such connection.
    pub(super) fn questions(&self) -> Vec<QuestionWords> {
        let carried = matches!(self.report.connection.sight, Sight::Seen | Sight::Accepted);
        let about_none = matches!(
            self.report.verdict.state,
            VerdictState::NoConnection | VerdictState::Unseen
        );
        if !carried || about_none {
            return Vec::new();
        }
        self.answered(vec![
            (QuestionId::Network, self.network_answers()),
            (QuestionId::TunnelEnd, self.tunnel_end_answers()),
            (QuestionId::Expiry, self.expiry_answers()),
            (QuestionId::Clock, self.clock_answers()),
            (QuestionId::Revocation, self.revocation_answers()),
            (QuestionId::Quantum, self.quantum_answers()),
            (QuestionId::Server, self.server_answers()),
        ])
    }

    /// The questions about who vouches.
    pub(super) fn questions_of_vouchers(&self) -> Vec<QuestionWords> {
        self.answered(vec![
            (QuestionId::Anchor, self.anchor_answers()),
            (QuestionId::Validation, self.validation_answers()),
            (QuestionId::PublicRecord, self.public_record_answers()),
        ])
    }

    /// The questions to which there is an answer, under their titles.
    fn answered(&self, asked: Vec<(QuestionId, Vec<Statement>)>) -> Vec<QuestionWords> {
        let answered = asked.into_iter().filter(|(_, answers)| !answers.is_empty());
        let words = answered.map(|(id, answers)| QuestionWords {
            id,
            question: self.say(&format!("question-{}", tag(id)), &self.values(None)),
            answers,
        });
        words.collect()
    }

    /// An answer of the catalogue, with its source.
    fn answer(&self, id: &str, arguments: &[(&str, Argument)], source: Source) -> Statement {
        self.state(self.say(id, arguments), source)
    }

    /// Plain http carried the page.
    fn is_cleartext(&self) -> bool {
        let mut evidence = self.report.findings.iter().map(|it| &it.evidence);
        evidence.any(|it| matches!(it, Some(Evidence::Cleartext { .. })))
    }
}
