//! The basic constraints of an authority are critical.
//!
//! RFC 5280 §4.2.1.9: conforming CAs "MUST mark the extension as critical" in certificates of CAs whose keys validate
//! signatures on certificates.

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::key_usage::KeyUsageBit;

pub(super) const CHECK: Check = Check {
    id: CheckId::BasicConstraintsCritical,
    citations: &[rfc("RFC 5280", "4.2.1.9")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let signs = place
        .key_usage()
        .is_none_or(|(usage, _)| usage.usages.contains(&KeyUsageBit::KeyCertSign));
    if place.certificate.is_ca() && signs {
        marked(place, id::BASIC_CONSTRAINTS, true, Conclusion::broken)
    } else {
        Vec::new()
    }
}
