//! The issuer's key signed the certificate.
//!
//! RFC 5280 §6.1.3 (a)(1). What an anchor is trusted for is its name and key (§6.1.1 (d)); its own
//! signature proves nothing and is no part of this rule.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::finding::{Evidence, Outcome, Source};
use crate::signature::{Unverifiable, Verification};

pub(super) const CHECK: Check = Check {
    id: CheckId::Signature,
    citations: &[rfc("RFC 5280", "6.1.3"), rfc("RFC 5280", "4.1.1.3")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(issuer) = place.issuer() else {
        return Vec::new();
    };
    let Some(check) = place.subject.pool.signature(place.index, issuer.index) else {
        return Vec::new();
    };
    let (outcome, unverifiable) = match place.subject.ledger.verification(check) {
        Verification::Valid => (Outcome::Pass, None),
        Verification::Invalid => (Outcome::Fail, None),
        Verification::Unverifiable(why) => (outcome(&why), Some(why)),
        Verification::Unsupported | Verification::NotAsked => (Outcome::Unknown, None),
    };
    let conclusion = Conclusion::new(outcome, Source::Checked).with(Evidence::Signature {
        issuer: issuer.certificate.subject_name().unwrap_or_default(),
        unverifiable,
    });
    vec![match &place.certificate.signature {
        Some(signature) => conclusion.at(signature.bytes),
        None => conclusion,
    }]
}

/// What breaks its own standard is wrong; what nobody here can verify is not known.
fn outcome(why: &Unverifiable) -> Outcome {
    match why {
        Unverifiable::KeyDoesNotFit | Unverifiable::Malformed | Unverifiable::Unreadable => {
            Outcome::Fail
        }
        Unverifiable::ExponentTooLarge { .. }
        | Unverifiable::KeyTooLarge { .. }
        | Unverifiable::Unsupported { .. } => Outcome::Unknown,
    }
}
