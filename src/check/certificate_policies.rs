//! The path is valid for a policy that the caller accepts, wherever one is required.
//!
//! RFC 5280 §6.1.3 (d) to (f) and §6.1.5 (g), by the algorithm of RFC 9618. The anchor's own certificate is
//! no part of it.

use super::{Browser, Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::finding::Evidence;
use crate::policy::{MAX_NODES, PolicyFailure, PolicyRule, process};

pub(super) const CHECK: Check = Check {
    id: CheckId::CertificatePolicies,
    citations: &[
        rfc("RFC 5280", "6.1.3"),
        rfc("RFC 5280", "6.1.5"),
        rfc("RFC 9618", "5"),
    ],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let below_anchor = subject
        .places()
        .filter(|it| Some(it.index) != subject.path.anchor());
    let path: Vec<_> = below_anchor.map(|place| place.certificate).collect();
    if path.is_empty() {
        return Vec::new();
    }
    let outcome = process(&path, &subject.inputs.policies);
    let failures = outcome.failures.iter();
    let failures = failures.filter_map(|failure| conclusion(subject, failure));
    Conclusion::faults_or_kept(failures)
}

fn conclusion(subject: &Subject<'_>, failure: &PolicyFailure) -> Option<Conclusion> {
    let conclusion = match failure.rule {
        PolicyRule::NoValidPolicy | PolicyRule::NoAcceptedPolicy => Conclusion::broken(),
        PolicyRule::Unreadable => Conclusion::unknown(),
        PolicyRule::TooManyPolicies => {
            Conclusion::unknown().with(Evidence::TooMuch { limit: MAX_NODES })
        }
        // another check looks at these
        PolicyRule::MappedFromAnyPolicy | PolicyRule::MappedToAnyPolicy => return None,
    };
    let conclusion = conclusion.about(subject.place(failure.certificate)?.index);
    Some(match failure.bytes {
        Some(bytes) => conclusion.at(bytes),
        None => conclusion,
    })
}
