//! Inhibit any-policy is critical.
//!
//! RFC 5280 §4.2.1.14: "Conforming CAs MUST mark this extension as critical."

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::InhibitAnyPolicyCritical,
    citations: &[rfc("RFC 5280", "4.2.1.14")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(place, id::INHIBIT_ANY_POLICY, true, Conclusion::broken)
}
