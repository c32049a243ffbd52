//! Whether the site's certificate was withdrawn: what this browser does about it, and what cannot be seen.
//!
//! Firefox: Mozilla, *`CRLite`: Fast, private, and comprehensive certificate revocation checking in Firefox* (19 August 2025), on
//! computers since version 137. Chromium: the project's page `CRLSets`. Node: `tls.createSecureContext`, option `crl`.

use super::super::Statement;
use super::super::writer::Writer;
use crate::certificate::time::calendar::DAY;
use crate::check::CheckId;
use crate::connection::Observer;
use crate::finding::{Outcome, Source};

/// The Baseline Requirements ask for no way to withdraw a certificate that is valid no longer than this
/// (§1.6.1, since 15 March 2026).
const SHORT_LIVED: i64 = 7 * DAY;

impl Writer<'_> {
    pub(super) fn revocation_answers(&self) -> Vec<Statement> {
        if self.is_cleartext() {
            return Vec::new();
        }
        let mut answers: Vec<Statement> = self.listed().into_iter().collect();
        let maker = match self.report.connection.observer {
            Observer::Caller => None,
            Observer::Chromium => Some("revocation-chromium"),
            Observer::Firefox => Some("revocation-firefox"),
            Observer::Node => Some("revocation-node"),
        };
        answers.extend(maker.map(|id| self.answer(id, &[], Source::Maker)));
        let tls = self.report.connection.tls.as_ref();
        if tls.and_then(|tls| tls.used_ocsp) == Some(true) {
            answers.push(self.answer("revocation-asked", &[], Source::Observer));
        }
        answers.extend(self.short_lived());
        if answers.is_empty() || self.report.connection.observer != Observer::Caller {
            answers.push(self.answer("revocation-unseen", &[], Source::NotVisible));
        }
        answers
    }

    /// What the lists say that the caller gave.
    fn listed(&self) -> Option<Statement> {
        let mut findings = self.report.findings.iter();
        let finding =
            findings.find(|it| it.check == CheckId::Revocation && it.certificate == Some(0))?;
        match finding.outcome {
            Outcome::Pass => Some(self.answer("revocation-not-listed", &[], Source::Checked)),
            Outcome::Fail => Some(self.answer("revocation-listed", &[], Source::Checked)),
            Outcome::NotApplicable | Outcome::Unknown | Outcome::Warn => None,
        }
    }

    fn short_lived(&self) -> Option<Statement> {
        let site = self.end_entity()?;
        let lifetime = site
            .not_after()?
            .checked_sub(site.not_before()?)?
            .checked_add(1)?;
        let days = u64::try_from(lifetime / DAY).ok()?;
        let short = (0..=SHORT_LIVED).contains(&lifetime);
        short.then(|| {
            self.answer(
                "revocation-short-lived",
                &[("days", days.into())],
                Source::Certificate,
            )
        })
    }
}
