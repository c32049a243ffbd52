//! The period does not end before it begins.
//!
//! RFC 5280 §4.1.2.5: the validity period is "the period of time from notBefore through notAfter, inclusive". One
//! second is a period.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::ValidityOrder,
    citations: &[rfc("RFC 5280", "4.1.2.5")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let (Some(validity), Some(first), Some(last)) = (
        &certificate.validity,
        certificate.not_before(),
        certificate.not_after(),
    ) else {
        return Vec::new();
    };
    let conclusion = if first <= last {
        Conclusion::kept()
    } else {
        Conclusion::broken()
    };
    let evidence = Evidence::Moment {
        at: first,
        limit: last,
    };
    vec![conclusion.with(evidence).at(validity.bytes)]
}
