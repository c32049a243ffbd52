//! What the observer says of the certificates, and what Whylock found, agree.
//!
//! Only what the observer is known to refuse may speak against it. Chrome takes a name and a key from an anchor and looks
//! at little else of it, as RFC 5280 §6.1.1 (d) allows; and browsers skip extensions that they do not use, whatever stands
//! in them, and forgive departures in form.

use super::extension::id::{BASIC_CONSTRAINTS, EXTENDED_KEY_USAGE, NAME_CONSTRAINTS};
use super::{Browser, CHECKS, Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::certificate::malformed::{Field, Malformed};
use crate::connection::Observer;
use crate::finding::{Evidence, Finding, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::Agreement,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Findings(look),
};

fn look(subject: &Subject<'_>, findings: &[Finding]) -> Conclusion {
    let outcome_of = |check| {
        let finding = findings.iter().find(|finding| finding.check == check);
        finding.map(|finding| finding.outcome)
    };
    let accepts = match [CheckId::Completed, CheckId::Accepted].map(outcome_of) {
        _ if subject.pool.given_count() == 0 => return Conclusion::not_applicable(),
        [Some(Outcome::Fail), _] | [_, Some(Outcome::Fail)] => false,
        [_, Some(Outcome::Pass | Outcome::Warn)] => true,
        _ => return Conclusion::not_applicable(),
    };
    let browser = match subject.connection.observer {
        Observer::Firefox => Browser::Firefox,
        Observer::Caller | Observer::Chromium | Observer::Node => Browser::Chrome,
    };
    let against = findings.iter().filter(|finding| {
        let check = CHECKS.iter().find(|check| check.id == finding.check);
        // a browser looks in lists of its own, and would refuse what it finds there
        let is_revoked = finding.check.is_about_revocation() && finding.outcome == Outcome::Fail;
        let is_enforced =
            |check: &Check| check.enforced.is_by(browser) && check.rules != Rules::Connection;
        (is_revoked || check.is_some_and(is_enforced))
            && matches!(finding.outcome, Outcome::Fail | Outcome::Unknown)
            && browser_looks_at(finding, browser, subject)
    });
    // a path that was not looked at may keep what this one breaks
    let is_decided = |finding: &&Finding| !subject.cut_short || is_of_every_path(finding, subject);
    let mut broken = against.clone().filter(|it| it.outcome == Outcome::Fail);
    let broken = broken.find(is_decided);
    let too_much = subject.cut_short
        || against
            .clone()
            .any(|it| matches!(it.evidence, Some(Evidence::TooMuch { .. })));
    let outcome = match (accepts, broken) {
        (true, Some(_)) => Outcome::Fail,
        (true, None) if too_much => Outcome::Unknown,
        (true, None) | (false, Some(_)) => Outcome::Pass,
        // what could not be looked at may be the observer's reason
        (false, None) if against.count() > 0 => Outcome::Unknown,
        (false, None) => Outcome::Warn,
    };
    let conclusion = Conclusion::new(outcome, Source::Checked).with(Evidence::Agreement {
        accepts,
        broken: broken.map(|finding| finding.check),
    });
    match broken.and_then(|finding| finding.certificate) {
        Some(certificate) => conclusion.about(certificate),
        None => conclusion,
    }
}

/// Whether the fault is the site's own, whoever issued its certificate and whatever root it ends at.
fn is_of_every_path(finding: &Finding, subject: &Subject<'_>) -> bool {
    let of_issuer = [
        CheckId::AnchorDistrustChrome,
        CheckId::AnchorDistrustMozilla,
        CheckId::AnchorNameConstraints,
        CheckId::CertificatePolicies,
        CheckId::IssuerMatch,
        CheckId::NameConstraints,
        CheckId::Signature,
        CheckId::ValidityLength,
    ];
    finding.certificate.is_some()
        && finding.certificate == subject.place(0).map(|place| place.index)
        && !of_issuer.contains(&finding.check)
}

/// Whether this browser looks at the place where the fault is.
fn browser_looks_at(finding: &Finding, browser: Browser, subject: &Subject<'_>) -> bool {
    let skips_form = match &finding.evidence {
        Some(Evidence::Malformed { malformed }) => {
            malformed.kind.is_form_alone() || is_skipped(malformed)
        }
        _ => false,
    };
    let anchor = subject.anchor().map(|place| place.index);
    let skips_anchor =
        browser == Browser::Chrome && anchor.is_some() && anchor == finding.certificate;
    !skips_form && !skips_anchor
}

/// Of the extensions, both browsers read these whole. Names are compared octet by octet and their strings never read,
/// and nobody asks more of a serial number than that it is one (BoringSSL's `ParsedCertificate`, `mozilla::pkix`'s
/// `BackCert`; read in 2026-11).
fn is_skipped(malformed: &Malformed) -> bool {
    match (malformed.extension.as_deref(), malformed.field) {
        (Some(BASIC_CONSTRAINTS | EXTENDED_KEY_USAGE | NAME_CONSTRAINTS), _) => false,
        (Some(_), _) => true,
        (None, field) => matches!(
            field,
            Field::Issuer
                | Field::IssuerUniqueId
                | Field::SerialNumber
                | Field::Subject
                | Field::SubjectUniqueId
        ),
    }
}
