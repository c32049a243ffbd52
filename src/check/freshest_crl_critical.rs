//! The freshest CRL pointer is not critical.
//!
//! RFC 5280 §4.2.1.15: "The extension MUST be marked as non-critical by conforming CAs."

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::FreshestCrlCritical,
    citations: &[rfc("RFC 5280", "4.2.1.15")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(place, id::FRESHEST_CRL, false, Conclusion::broken)
}
