//! The technical record: the connection, the paths, and the certificates.

use super::writer::{Writer, tag};
use super::{RecordGroup, Sentence};
use crate::connection::{Observer, Sight};
use crate::finding::Source;

impl Writer<'_> {
    pub(super) fn record(&self) -> Vec<RecordGroup> {
        let connection =
            (self.report.connection.sight != Sight::Certificates).then(|| self.connection_group());
        let certificates = self.report.certificates.iter().enumerate();
        let groups =
            certificates.map(|(index, certificate)| self.certificate_group(index, certificate));
        connection
            .into_iter()
            .chain(self.paths_group())
            .chain(groups)
            .collect()
    }

    fn connection_group(&self) -> RecordGroup {
        let connection = &self.report.connection;
        let observer = self
            .say(&format!("observer-name-{}", tag(connection.observer)), &[])
            .to_string();
        let version = connection.observer_version.as_deref().unwrap_or_default();
        let mut facts = vec![
            self.field(
                "address",
                Sentence::value(self.identity_line()),
                Source::Observer,
            ),
            self.field(
                "observer",
                Sentence::observed(format!("{observer} {version}").trim()),
                Source::Observer,
            ),
        ];
        if matches!(connection.sight, Sight::Seen | Sight::Accepted) {
            facts.push(match connection.delivery {
                Some(delivery) => {
                    let delivery = self.say(&format!("value-delivery-{}", tag(delivery)), &[]);
                    self.field("delivery", delivery, Source::Observer)
                }
                None => self.with_glossary("delivery", self.not_visible("delivery")),
            });
        }
        if connection.observer == Observer::Node && !connection.certificates.is_empty() {
            let seen = self.say("value-certificates-seen-node", &[]);
            facts.push(self.field("certificates-seen", seen, Source::Observer));
        }
        if connection.observed_at.is_some() {
            let seconds = crate::report::seconds(self.report.time);
            facts.push(self.field("observed-at", self.moment(seconds), Source::Observer));
        }
        if let Some(error) = &connection.error {
            facts.push(self.field("error", Sentence::observed(&error.code), Source::Observer));
        }
        if let Some(count) = connection.other_hosts {
            facts.push(self.field(
                "other-hosts",
                Sentence::value(count.to_string()),
                Source::Observer,
            ));
        }
        let tls = connection.tls.as_ref();
        for (label, yes) in [
            (
                "extended-validation",
                tls.and_then(|tls| tls.extended_validation),
            ),
            (
                "delegated-credentials",
                tls.and_then(|tls| tls.used_delegated_credentials),
            ),
        ] {
            facts.extend(yes.map(|yes| self.field(label, self.yes_or_no(yes), Source::Observer)));
        }
        RecordGroup {
            title: self.say("record-connection", &[]),
            facts,
            certificate: None,
        }
    }

    fn identity_line(&self) -> String {
        match self.report.address.host {
            Some(_) => self.shown_url(),
            None => self.identity().domain,
        }
    }
}
