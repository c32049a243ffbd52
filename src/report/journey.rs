//! The steps of HTTPS, and what became of each on this connection.

use super::{Course, Source, Step, StepId, VerdictState};
use crate::certificate::Certificate;
use crate::check::CheckId;
use crate::connection::ErrorCause;
use crate::finding::{Evidence, Finding, Outcome};

/// The journey of this connection; empty where no connection stands behind the page.
pub(super) fn journey(
    certificates: &[Certificate],
    state: VerdictState,
    findings: &[Finding],
) -> Vec<Step> {
    let found = |check, outcome| {
        findings
            .iter()
            .any(|it: &Finding| it.check == check && it.outcome == outcome)
    };
    let steps = match state {
        VerdictState::NoConnection => return Vec::new(),
        VerdictState::Unseen => [unknown(); 7],
        VerdictState::Open if found(CheckId::Protected, Outcome::Fail) => {
            let missing = (Course::Missing, Source::Standard);
            [
                seen(),
                seen(),
                missing,
                missing,
                missing,
                missing,
                (Course::Done, Source::Standard),
            ]
        }
        VerdictState::Failed if disagreed(findings) => [
            seen(),
            seen(),
            later(),
            later(),
            stopped(),
            later(),
            later(),
        ],
        VerdictState::Failed => [
            seen(),
            stopped(),
            later(),
            later(),
            later(),
            later(),
            later(),
        ],
        VerdictState::NotProven if found(CheckId::Completed, Outcome::Fail) => {
            [seen(), seen(), seen(), stopped(), later(), later(), later()]
        }
        VerdictState::Private
        | VerdictState::Open
        | VerdictState::Weakened
        | VerdictState::InBetween
        | VerdictState::Accepted
        | VerdictState::Disputed
        | VerdictState::NotProven => established(certificates, found),
    };
    let ids = [
        StepId::Address,
        StepId::Port,
        StepId::Certificate,
        StepId::Authorities,
        StepId::Keys,
        StepId::Data,
        StepId::End,
    ];
    ids.into_iter()
        .zip(steps)
        .map(|(id, (course, source))| Step { id, course, source })
        .collect()
}

/// How far both sides came, and how well the steps that leave a trace went.
fn established(
    certificates: &[Certificate],
    found: impl Fn(CheckId, Outcome) -> bool,
) -> [(Course, Source); 7] {
    let certificate = if certificates.is_empty() {
        implied()
    } else {
        seen()
    };
    let authorities = if found(CheckId::Accepted, Outcome::Fail) {
        stopped()
    } else if found(CheckId::Anchor, Outcome::Warn)
        || found(CheckId::Agreement, Outcome::Fail)
        || found(CheckId::KeySecrecy, Outcome::Fail)
    {
        (Course::Weak, Source::Checked)
    } else if certificate == seen() {
        seen()
    } else {
        implied()
    };
    let details = found(CheckId::Details, Outcome::Pass);
    let keys = if found(CheckId::ForwardSecrecy, Outcome::Warn) {
        (Course::Weak, Source::Observer)
    } else if details {
        seen()
    } else {
        implied()
    };
    let weak = found(CheckId::CipherSuite, Outcome::Fail)
        || found(CheckId::CipherSuite, Outcome::Warn)
        || found(CheckId::ProtocolVersion, Outcome::Warn);
    let data = match (details, weak) {
        (true, true) => (Course::Weak, Source::Observer),
        (true, false) => seen(),
        (false, _) => implied(),
    };
    [
        seen(),
        seen(),
        certificate,
        authorities,
        keys,
        data,
        implied(),
    ]
}

/// Somebody answered, and both sides did not come to a common TLS.
fn disagreed(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| match finding.evidence {
        Some(Evidence::ObserverError { cause, .. }) => {
            matches!(cause, ErrorCause::NoCommonTls | ErrorCause::TlsFailed)
        }
        _ => false,
    })
}

fn seen() -> (Course, Source) {
    (Course::Done, Source::Observer)
}

fn implied() -> (Course, Source) {
    (Course::Implied, Source::Standard)
}

fn stopped() -> (Course, Source) {
    (Course::Stopped, Source::Observer)
}

fn later() -> (Course, Source) {
    (Course::NotReached, Source::Standard)
}

fn unknown() -> (Course, Source) {
    (Course::Unknown, Source::NotVisible)
}
