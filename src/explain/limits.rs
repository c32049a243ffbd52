//! What all of this does not tell: about the people, the site, and what the network still sees.

use super::catalogue::Argument;
use super::writer::Writer;
use super::{Sentence, Statement};
use crate::connection::{Delivery, Sight};
use crate::finding::Source;
use crate::report::VerdictState;

impl Writer<'_> {
    pub(super) fn limits(&self) -> Vec<Statement> {
        if self.report.connection.sight == Sight::Certificates {
            return vec![self.untold("limit-certificates", &[])];
        }
        if self.report.address.host.is_none() {
            return vec![self.untold("limit-origin", &[])];
        }
        let host = self.host();
        let mut limits: Vec<Statement> = ["limit-honest", "limit-harmful", "limit-use"]
            .into_iter()
            .map(|id| self.untold(id, &[("host", host.as_str().into())]))
            .collect();
        limits.extend(self.network_sees());
        limits
    }

    /// What nobody here can tell; under this heading it needs no source beside it.
    fn untold(&self, id: &str, arguments: &[(&str, Argument)]) -> Statement {
        Statement {
            source_words: Sentence::default(),
            ..self.state(self.say(id, arguments), Source::NotVisible)
        }
    }

    /// What the network sees of a connection whose content it does not see.
    fn network_sees(&self) -> Option<Statement> {
        let connection = &self.report.connection;
        let protected = matches!(
            self.report.verdict.state,
            VerdictState::Private
                | VerdictState::Weakened
                | VerdictState::InBetween
                | VerdictState::Accepted
        );
        if !protected || connection.delivery == Delivery::BackForwardCache {
            return None;
        }
        let name_hidden = connection
            .tls
            .as_ref()
            .is_some_and(|tls| tls.used_ech == Some(true));
        let address = connection.remote_address.as_deref();
        let id = match (address, name_hidden) {
            (Some(_), true) => "limit-network-hidden",
            (Some(_), false) => "limit-network-address",
            (None, _) => "limit-network",
        };
        let arguments = [
            ("host", self.host().into()),
            ("address", address.unwrap_or_default().into()),
        ];
        Some(self.state(self.say(id, &arguments), Source::Standard))
    }
}
