//! A root is signed by its own key.
//!
//! RFC 5280 §3.2: self-issued is what names itself as its issuer, self-signed what its own key signed.
//! Nothing rests on it, for an anchor is trusted for its name and key (§6.1.1 (d)).

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, Subject, rfc};
use crate::finding::{Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::AnchorSignature,
    citations: &[rfc("RFC 5280", "3.2")],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some(anchor) = subject.anchor().filter(Place::is_self_issued) else {
        return Vec::new();
    };
    let outcome = match anchor.is_self_signed() {
        Some(true) => Outcome::Pass,
        Some(false) => Outcome::Warn,
        None => Outcome::Unknown,
    };
    let conclusion = Conclusion::new(outcome, Source::Checked).about(anchor.index);
    vec![match &anchor.certificate.signature {
        Some(signature) => conclusion.at(signature.bytes),
        None => conclusion,
    }]
}
