//! Whether the site's certificate was withdrawn: what was given or sent along says, what this browser does about
//! it, and what cannot be seen.
//!
//! Firefox: Mozilla, *`CRLite`: Fast, private, and comprehensive certificate revocation checking in Firefox* (19 August 2025), on
//! computers since version 137. Chromium: the project's page `CRLSets`. Node: `tls.createSecureContext`, option `crl`.

use super::super::Statement;
use super::super::writer::{Writer, tag};
use crate::certificate::time::calendar::DAY;
use crate::check::is_short_lived;
use crate::connection::Observer;
use crate::finding::{Evidence, Finding, Outcome, Source};
use crate::revocation::Testimony;

impl Writer<'_> {
    pub(super) fn revocation_answers(&self) -> Vec<Statement> {
        if self.is_cleartext() {
            return Vec::new();
        }
        let mut answers: Vec<Statement> = self.told_of_revocation().collect();
        let tls = self.report.connection.tls.as_ref();
        let stapled = tls.and_then(|tls| tls.ocsp_response.as_ref());
        if stapled.is_some_and(|der| der.as_bytes().is_empty()) {
            answers.push(self.answer("revocation-not-stapled", &[], Source::Observer));
        }
        let maker = match self.report.connection.observer {
            Observer::Caller => None,
            Observer::Chromium => Some("revocation-chromium"),
            Observer::Firefox => Some("revocation-firefox"),
            Observer::Node => Some("revocation-node"),
        };
        answers.extend(maker.map(|id| self.answer(id, &[], Source::Maker)));
        if tls.and_then(|tls| tls.used_ocsp) == Some(true) {
            answers.push(self.answer("revocation-asked", &[], Source::Observer));
        }
        answers.extend(self.short_lived());
        let is_known = self.findings_of_revocation().any(|finding| {
            finding.certificate == Some(0)
                && matches!(finding.outcome, Outcome::Fail | Outcome::Pass)
        });
        let unseen = match self.report.connection.observer {
            Observer::Caller | Observer::Node if is_known => None,
            Observer::Caller if !answers.is_empty() => None,
            _ if is_known => Some("revocation-unseen-beside"),
            _ => Some("revocation-unseen"),
        };
        answers.extend(unseen.map(|id| self.answer(id, &[], Source::NotVisible)));
        answers
    }

    fn findings_of_revocation(&self) -> impl Iterator<Item = &Finding> {
        let findings = self.report.findings.iter();
        findings.filter(|it| it.check.is_about_revocation())
    }

    /// What lists and answers say that were given or sent along: of the site's certificate, and of one above
    /// it only that it was withdrawn.
    fn told_of_revocation(&self) -> impl Iterator<Item = Statement> {
        self.findings_of_revocation().filter_map(|finding| {
            let of_site = finding.certificate == Some(0);
            let id = match &finding.evidence {
                Some(Evidence::Revoked { testimony, .. }) if of_site => {
                    format!("revocation-revoked-{}", tag(testimony.medium))
                }
                Some(Evidence::Revoked { .. }) => "revocation-revoked-above".to_owned(),
                _ if !of_site => return None,
                Some(Evidence::NotRevoked { testimony }) => {
                    format!("revocation-good-{}", medium(testimony.as_ref()))
                }
                Some(Evidence::UnusableAnswer { medium, .. }) => {
                    format!("revocation-unusable-{}", tag(*medium))
                }
                Some(Evidence::UnusableList { .. }) => "revocation-unusable-list".to_owned(),
                _ => return None,
            };
            let certificate = finding
                .certificate
                .and_then(|it| self.report.certificates.get(it));
            let about = certificate.map(|certificate| self.name_of(certificate));
            let mut values = self.values(finding.evidence.as_ref());
            values.push(("about", about.unwrap_or_default().into()));
            Some(self.answer(&id, &values, finding.source))
        })
    }

    /// Why nobody has to tell of the withdrawal of a certificate that is valid for so short a time.
    fn short_lived(&self) -> Vec<Statement> {
        let site = self.end_entity().filter(|site| is_short_lived(site));
        let dates = site.and_then(|site| site.not_before().zip(site.not_after()));
        let Some((from, until)) = dates else {
            return Vec::new();
        };
        let days = until.saturating_sub(from).saturating_add(1) / DAY;
        let days = u64::try_from(days).unwrap_or_default();
        vec![
            self.answer(
                "revocation-short-lived",
                &[("days", days.into())],
                Source::Certificate,
            ),
            self.answer("revocation-short-lived-why", &[], Source::Standard),
        ]
    }
}

/// How the word that nothing is revoked came here; several lists together have no single author.
fn medium(testimony: Option<&Testimony>) -> String {
    testimony.map_or_else(|| "lists".to_owned(), |it| tag(it.medium))
}
