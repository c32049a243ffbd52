//! The three promises, each with one line of evidence and the place where it ends.

use super::catalogue::Argument;
use super::writer::{Writer, tag};
use super::{PromiseWords, Sentence};
use crate::certificate::Certificate;
use crate::connection::Sight;
use crate::finding::{Evidence, Source};
use crate::report::{PromiseOutcome, PromiseState};
use crate::tls::{CipherMode, CipherSuite};

impl Writer<'_> {
    pub(super) fn promises(&self) -> Vec<PromiseWords> {
        if self.report.connection.sight == Sight::Certificates {
            return Vec::new();
        }
        self.report
            .promises
            .iter()
            .map(|promise| self.promise(promise))
            .collect()
    }

    fn promise(&self, promise: &PromiseOutcome) -> PromiseWords {
        let message = format!("promise-{}", tag(promise.id));
        let finding = self.finding(promise.decided_by);
        let check = finding
            .map(|finding| tag(finding.check))
            .unwrap_or_default();
        let kept = tag(promise.state);
        let evidence = self.catalogue.say_first(
            &[
                &format!("{message}-{kept}-{check}"),
                &format!("{message}-{kept}"),
            ],
            &self.evidence(promise),
        );
        let source = match promise.state {
            PromiseState::Kept => Source::Observer,
            PromiseState::Implied | PromiseState::NotApplicable => Source::Standard,
            PromiseState::Unknown => Source::NotVisible,
            PromiseState::Broken | PromiseState::Limited | PromiseState::Weakened => {
                finding.map_or(Source::Standard, |finding| finding.source)
            }
        };
        let host = [("host", self.host().into())];
        PromiseWords {
            id: promise.id,
            state: promise.state,
            title: match self.report.address.host {
                Some(_) => self.say(&message, &host),
                None => self
                    .catalogue
                    .say_first(&[&format!("{message}-unnamed"), &message], &host),
            },
            state_words: self.say(&format!("state-{kept}"), &[]),
            evidence: self.state(evidence, source),
            ends: match promise.state {
                PromiseState::Kept | PromiseState::Implied | PromiseState::Weakened => {
                    self.say(&format!("{message}-ends"), &host)
                }
                _ => Sentence::default(),
            },
        }
    }

    /// This connection's values, for whichever of them the sentence names.
    fn evidence(&self, promise: &PromiseOutcome) -> Vec<(&'static str, Argument)> {
        let tls = self.report.tls.as_ref();
        let version = tls
            .and_then(|tls| Some(tls.protocol_version.as_ref()?.name()))
            .unwrap_or_default();
        let suite = tls.and_then(|tls| tls.cipher_suite.as_ref()?.known.as_ref());
        let evidence = self
            .finding(promise.decided_by)
            .and_then(|finding| finding.evidence.as_ref());
        let name = match evidence {
            Some(Evidence::Anchor { name, .. } | Evidence::Named { name }) => name.clone(),
            _ => String::new(),
        };
        let certificate = self.end_entity();
        let issuer = certificate.and_then(issuer_for_people).unwrap_or_default();
        let until = certificate
            .and_then(Certificate::not_after)
            .map(|until| self.date(until))
            .unwrap_or_default();
        vec![
            ("version", version.into()),
            ("cipher", suite.map(cipher_name).unwrap_or_default().into()),
            ("seal", suite.map(seal_name).unwrap_or_default().into()),
            ("name", name.into()),
            ("issuer", issuer.into()),
            ("until", until.into()),
            ("cause", self.cause(evidence).into()),
        ]
    }
}

/// The authority as people may know it: the issuer's organization, else its name.
pub(super) fn issuer_for_people(certificate: &Certificate) -> Option<String> {
    let issuer = &certificate.issuer.as_ref()?.value;
    issuer
        .organization()
        .map(str::to_owned)
        .or_else(|| issuer.display_name())
}

/// The cipher and its mode as they are commonly written: `AES-256-GCM`.
pub(super) fn cipher_name(suite: &CipherSuite) -> String {
    let mode = match suite.mode {
        CipherMode::Cbc => "-CBC",
        CipherMode::Ccm => "-CCM",
        CipherMode::Ccm8 => "-CCM8",
        CipherMode::Gcm => "-GCM",
        CipherMode::Poly1305 => "-Poly1305",
        CipherMode::Stream => "",
    };
    format!("{}{mode}", suite.cipher.name())
}

/// What seals each record: the cipher itself, or a keyed hash beside it.
pub(super) fn seal_name(suite: &CipherSuite) -> String {
    match suite.mac {
        Some(hash) => format!("HMAC-{}", hash.name()),
        None => cipher_name(suite),
    }
}
