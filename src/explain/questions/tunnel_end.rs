//! Where the locked connection probably ends: perhaps not at the site's own computer.

use super::super::Statement;
use super::super::writer::{Writer, tag};
use crate::explain::catalogue::Argument;
use crate::finding::Source;
use crate::report::VerdictState;
use crate::trust::{TunnelEnd, TunnelSign};

impl Writer<'_> {
    pub(super) fn tunnel_end_answers(&self) -> Vec<Statement> {
        match (&self.report.tunnel_end, self.report.verdict.state) {
            (Some(end), _) => self.tunnel_ends_at(end),
            (None, VerdictState::Private | VerdictState::Weakened | VerdictState::Accepted) => {
                let host = [("host", self.host().into())];
                vec![
                    self.answer("tunnel-end-unknown", &host, Source::NotVisible),
                    self.answer("tunnel-end-common", &[], Source::Reported),
                ]
            }
            // somebody else may have answered, or nothing is locked
            _ => Vec::new(),
        }
    }

    fn tunnel_ends_at(&self, end: &TunnelEnd) -> Vec<Statement> {
        let mut arguments = vec![("operator", Argument::from(end.operator.as_str()))];
        let (sign, source) = match &end.sign {
            TunnelSign::Address { suffix } => {
                arguments.push(("name", suffix.as_str().into()));
                ("address", Source::Checked)
            }
            TunnelSign::CertificateName { name } => {
                arguments.push(("name", name.as_str().into()));
                ("certificate-name", Source::Certificate)
            }
            TunnelSign::Issuer { name } => {
                arguments.push(("name", name.as_str().into()));
                ("issuer", Source::Certificate)
            }
            TunnelSign::Header { name, value } => {
                arguments.push(("name", name.as_str().into()));
                match value {
                    Some(value) => {
                        arguments.push(("value", value.as_str().into()));
                        ("header", Source::Observer)
                    }
                    None => ("mark", Source::Observer),
                }
            }
        };
        let answer = |id: &str, source| self.answer(id, &arguments, source);
        let mut answers = vec![
            answer(&format!("tunnel-end-{}", tag(end.role)), Source::Inferred),
            answer("tunnel-end-reads", Source::Standard),
            answer(&format!("tunnel-end-sign-{sign}"), source),
        ];
        if !end.published {
            answers.push(answer("tunnel-end-observed", Source::Reported));
        }
        answers.push(answer(
            &format!("tunnel-end-behind-{}", tag(end.role)),
            Source::NotVisible,
        ));
        answers
    }
}
