//! What of a report is worth remembering, and how it stands to earlier visits.

use super::{Publicity, Report, VerdictState, seconds};
use crate::certificate::Certificate;
use crate::certificate::time::calendar::DAY;
use crate::connection::{Delivery, Sight};
use crate::visits::{Observation, Past, PastState, Visits};

impl Report {
    /// What this connection showed of the host, where the browser accepted it and it is of the moment of the report.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Connection;
    /// use whylock::report::{Options, report};
    ///
    /// let open = Connection::from_json(
    ///     r#"{"version": 1, "observer": "firefox", "url": "http://example.com/", "sight": "seen"}"#,
    /// )?;
    /// assert_eq!(report(&open, &Options::at(1_795_392_000_000.0)).observation(), None);
    /// # Ok::<(), whylock::connection::MessageError>(())
    /// ```
    #[must_use]
    pub fn observation(&self) -> Option<Observation> {
        if self.not_comparable().is_some() {
            return None;
        }
        let day = u32::try_from(seconds(self.time).div_euclid(DAY)).ok()?;
        let site = self.certificates.first()?;
        let root = self.chain.first().filter(|link| link.publicity.is_some());
        let key_of = |index: usize| self.certificates.get(index).and_then(key);
        let tls = self.tls.as_ref();
        Some(Observation {
            host: self.host_and_port()?,
            first: day,
            last: day,
            turn: 0,
            key: key(site)?,
            certificate: site.fingerprints.sha256.clone(),
            issuer: self.path.certificates.get(1).copied().and_then(key_of),
            root: root.and_then(|link| key_of(link.certificate)),
            public: root.map(|link| link.publicity != Some(Publicity::Private)),
            not_before: site.not_before()?,
            not_after: site.not_after()?,
            version: tls.and_then(|tls| Some(tls.protocol_version.as_ref()?.known?.code)),
            group: tls.and_then(|tls| Some(tls.group.as_ref()?.known?.code)),
        })
    }

    /// The same, if it may be kept: of private windows nothing may.
    ///
    /// # Examples
    ///
    /// See [`Report::observation`].
    #[must_use]
    pub fn observation_to_keep(&self) -> Option<Observation> {
        self.observation()
            .filter(|_| !self.connection.private_window)
    }

    /// How this connection stands to earlier ones; none where there is no connection that could.
    pub(super) fn past(&self, visits: &Visits) -> Option<Past> {
        let connected = matches!(self.connection.sight, Sight::Seen | Sight::Accepted);
        let told = connected && self.address.is_https() && !self.connection.retold;
        let otherwise = self.not_comparable().unwrap_or(PastState::NotSeen);
        told.then(|| Past::of(self.observation(), otherwise, visits))
    }

    /// Why nothing can be compared; none where something can.
    fn not_comparable(&self) -> Option<PastState> {
        let kept = matches!(
            self.connection.delivery,
            Some(Delivery::BackForwardCache | Delivery::HttpCache)
        );
        match self.verdict.state {
            _ if self.connection.retold || !self.address.is_https() => Some(PastState::NotSeen),
            VerdictState::NotProven => Some(PastState::NotProven),
            VerdictState::Private
            | VerdictState::Weakened
            | VerdictState::InBetween
            | VerdictState::Disputed => kept.then_some(PastState::NotOfToday),
            _ => Some(PastState::NotSeen),
        }
    }

    fn host_and_port(&self) -> Option<String> {
        let host = self.address.host.as_ref()?;
        let port = self.address.port.filter(|_| !self.address.default_port);
        Some(port.map_or_else(|| host.to_string(), |port| format!("{host}:{port}")))
    }
}

fn key(certificate: &Certificate) -> Option<String> {
    certificate.fingerprints.spki_sha256.clone()
}
