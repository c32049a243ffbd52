//! Key usage is critical.
//!
//! RFC 5280 §4.2.1.3: "When present, conforming CAs SHOULD mark this extension as critical."

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::KeyUsageCritical,
    citations: &[rfc("RFC 5280", "4.2.1.3")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(place, id::KEY_USAGE, true, Conclusion::weak)
}
