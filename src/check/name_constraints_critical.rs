//! Name constraints are critical.
//!
//! RFC 5280 §4.2.1.10: "Conforming CAs MUST mark this extension as critical". The CA/Browser Forum's Baseline
//! Requirements §7.1.2.10.8 make an explicit exception: there it should be critical, and may be not. So the rule does
//! not bind where theirs do.

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsCritical,
    citations: &[rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::IssuerUnlessCabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(place, id::NAME_CONSTRAINTS, true, Conclusion::broken)
}
