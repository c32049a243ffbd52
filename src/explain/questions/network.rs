//! What the network still sees of a connection, whatever is locked.

use super::super::Statement;
use super::super::writer::Writer;
use crate::check::CheckId;
use crate::explain::catalogue::Argument;
use crate::finding::{Outcome, Source};
use crate::name::ServerName;
use crate::report::VerdictState;

impl Writer<'_> {
    pub(super) fn network_answers(&self) -> Vec<Statement> {
        let host = ("host", self.host().into());
        if self.report.verdict.state == VerdictState::Open {
            return vec![self.answer("network-all", &[host], Source::Standard)];
        }
        let mut answers = vec![self.answer("network-address", &[], Source::Standard)];
        if matches!(self.report.address.host, Some(ServerName::Dns(_))) {
            answers.push(self.name_on_the_way());
            answers.push(self.name_looked_up());
        }
        answers.push(self.answer("network-amount", &[], Source::Standard));
        answers.push(self.content(host));
        answers
    }

    /// Whether it sees the content: that depends on who stands at the other end of what is locked.
    fn content(&self, host: (&str, Argument)) -> Statement {
        let id = match self.report.verdict.state {
            VerdictState::NotProven | VerdictState::Disputed => "network-answered",
            VerdictState::InBetween => "network-between",
            VerdictState::Accepted => "network-hidden-if-proven",
            _ if self.has_open_parts() => "network-hidden-in-part",
            _ => "network-hidden",
        };
        self.answer(id, &[host], Source::Standard)
    }

    fn has_open_parts(&self) -> bool {
        let mut findings = self.report.findings.iter();
        findings.any(|it| it.check == CheckId::InsecureContent && it.outcome == Outcome::Warn)
    }

    /// The name in the first message of the handshake (RFC 6066 §3), unless that is encrypted (RFC 9849).
    fn name_on_the_way(&self) -> Statement {
        let tls = self.report.connection.tls.as_ref();
        let (id, source) = match tls.and_then(|tls| tls.used_ech) {
            Some(true) => ("network-name-hidden", Source::Observer),
            Some(false) => ("network-name", Source::Inferred),
            None => ("network-name-unknown", Source::NotVisible),
        };
        self.answer(id, &[("host", self.host().into())], source)
    }

    /// The question to the DNS, which comes before the connection.
    fn name_looked_up(&self) -> Statement {
        let tls = self.report.connection.tls.as_ref();
        let (id, source) = match tls.and_then(|tls| tls.used_private_dns) {
            Some(true) => ("network-lookup-hidden", Source::Observer),
            Some(false) => ("network-lookup", Source::Inferred),
            None => ("network-lookup-unknown", Source::NotVisible),
        };
        self.answer(id, &[], source)
    }
}
