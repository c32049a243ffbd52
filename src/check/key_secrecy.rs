//! Nobody but its owner has the private key of any certificate on the path, as far as the public ones tell.
//!
//! Whoever has one can pose as the site: with the site's own at once, with an authority's by issuing another certificate.
//! Browsers do not look at that, and so it is no rule that they broke.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::finding::{Evidence, Finding, Outcome};
use crate::trust::LeakedRootKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::KeySecrecy,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Findings(look),
};

/// From the gravest to the lightest.
const LOOKED_AT: [CheckId; 4] = [
    CheckId::LeakedKey,
    CheckId::ClosePrimes,
    CheckId::SmallFactor,
    CheckId::RocaKey,
];

fn look(subject: &Subject<'_>, findings: &[Finding]) -> Conclusion {
    let of_checks = LOOKED_AT.iter().flat_map(|check| {
        let of_check = findings.iter().filter(move |it| it.check == *check);
        of_check.filter(|it| !is_told_of_anchor(it, findings))
    });
    let found: Vec<(Outcome, &Finding)> = of_checks.map(|it| (secrecy(it), it)).collect();
    // of two alike, the first
    let gravest = found.iter().rev().max_by_key(|(outcome, _)| *outcome);
    let Some((outcome, finding)) = gravest else {
        return Conclusion::not_applicable();
    };
    let conclusion = Conclusion::new(*outcome, finding.source);
    let place = finding.certificate.filter(|_| *outcome >= Outcome::Warn);
    let Some(index) = place else {
        return conclusion;
    };
    conclusion.about(index).with(Evidence::OpenKey {
        name: name(subject, index).unwrap_or_default(),
        by: finding.check,
    })
}

fn name(subject: &Subject<'_>, index: usize) -> Option<String> {
    let certificate = subject.pool.certificate(index)?;
    let first_host = || certificate.dns_names().next().map(str::to_owned);
    certificate.subject_name().or_else(first_host)
}

/// What a finding means for the secrecy of a key.
fn secrecy(finding: &Finding) -> Outcome {
    match (finding.outcome, &finding.evidence) {
        // nobody is known to take apart such a large one
        (Outcome::Fail, Some(Evidence::Bound { value, limit }))
            if finding.check == CheckId::RocaKey && value > limit =>
        {
            Outcome::Warn
        }
        (outcome, _) => outcome,
    }
}

/// Where a root that is in no public list has such a key, `anchor` tells of it.
fn is_told_of_anchor(finding: &Finding, findings: &[Finding]) -> bool {
    let is_told = |anchor: &Finding| {
        let leaked = matches!(
            &anchor.evidence,
            Some(Evidence::Anchor { notorious: Some(case), .. }) if case.kind == LeakedRootKind::PublicKeyPair
        );
        leaked && anchor.outcome == Outcome::Warn && anchor.certificate == finding.certificate
    };
    let is_leaked = finding.check == CheckId::LeakedKey && finding.outcome == Outcome::Fail;
    is_leaked && findings.iter().any(is_told)
}
