//! What all of this does not tell: about the people, the site, and what the network still sees.

use super::Statement;
use super::between::standing;
use super::catalogue::Argument;
use super::writer::Writer;
use crate::connection::{Delivery, Sight};
use crate::finding::Source;
use crate::report::{CastHost, HostStanding, Power, VerdictState};

/// Who looks in between on this very computer, or not at all: the network is no more suspect than anywhere else.
const ON_THIS_COMPUTER: [&str; 2] = ["local-filter", "own-sites-private"];

impl Writer<'_> {
    pub(super) fn limits(&self) -> Vec<Statement> {
        if self.report.connection.sight == Sight::Certificates {
            return vec![self.untold("limit-certificates", &[])];
        }
        if self.report.address.host.is_none() {
            return vec![self.untold("limit-origin", &[])];
        }
        let values = self.values(None);
        let honest = if self.protected() {
            "limit-honest"
        } else {
            "limit-honest-open"
        };
        let mut limits: Vec<Statement> = [honest, "limit-harmful", "limit-use"]
            .map(|id| self.untold(id, &values))
            .into();
        let code = self.domains_with_code();
        if code > 0 {
            limits.push(self.untold("limit-code", &[("count", code.into())]));
        }
        let others = self.hosts_without_connection();
        if others > 0 {
            limits.push(self.untold("limit-other-hosts", &[("count", others.into())]));
        }
        limits.extend(self.network_sees());
        limits
    }

    /// How many domains beside the site's own run code on the page.
    pub(super) fn domains_with_code(&self) -> usize {
        let domains = self.report.cast.domains.iter();
        let others = domains.filter(|domain| !domain.own && domain.power == Power::Code);
        others.count()
    }

    /// Of how many other hosts nothing is known but that the page loaded from them.
    fn hosts_without_connection(&self) -> usize {
        let cast = &self.report.cast;
        let untold = |host: &&CastHost| {
            matches!(
                host.standing,
                HostStanding::Accepted | HostStanding::NotTold
            )
        };
        cast.hosts().filter(untold).count() + cast.left_out
    }

    /// The content is hidden from the network, as far as is known.
    fn protected(&self) -> bool {
        matches!(
            self.report.verdict.state,
            VerdictState::Private
                | VerdictState::Weakened
                | VerdictState::InBetween
                | VerdictState::Accepted
        )
    }

    /// What nobody here can tell.
    fn untold(&self, id: &str, arguments: &[(&str, Argument)]) -> Statement {
        self.state(self.say(id, arguments), Source::NotVisible)
    }

    /// What the network sees of a connection whose content it does not see.
    fn network_sees(&self) -> Option<Statement> {
        let connection = &self.report.connection;
        if !self.protected() || connection.delivery == Some(Delivery::BackForwardCache) {
            return None;
        }
        let name_hidden = connection
            .tls
            .as_ref()
            .is_some_and(|tls| tls.used_ech == Some(true));
        let decisive = self.finding(self.report.verdict.decided_by);
        let standing = standing(decisive.and_then(|it| it.evidence.as_ref()));
        if standing.iter().any(|it| ON_THIS_COMPUTER.contains(it)) {
            return None;
        }
        let id = match (&connection.remote_address, connection.delivery) {
            _ if self.report.verdict.state == VerdictState::InBetween => "limit-network-between",
            _ if name_hidden => "limit-network-hidden",
            (Some(_), Some(Delivery::HttpCache)) => "limit-network-cached",
            (Some(_), _) => "limit-network-address",
            (None, _) => "limit-network",
        };
        let address = connection.remote_address.as_deref().unwrap_or_default();
        let arguments = [("host", self.host().into()), ("address", address.into())];
        Some(self.state(self.say(id, &arguments), Source::Standard))
    }
}
