//! Policy constraints are critical.
//!
//! RFC 5280 §4.2.1.11: "Conforming CAs MUST mark this extension as critical." A reader heeds them either way (§6.1.4
//! (i)).

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::PolicyConstraintsCritical,
    citations: &[rfc("RFC 5280", "4.2.1.11")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(place, id::POLICY_CONSTRAINTS, true, Conclusion::broken)
}
