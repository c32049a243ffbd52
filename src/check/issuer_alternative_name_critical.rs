//! The issuer alternative name is not critical.
//!
//! RFC 5280 §4.2.1.7: "Where present, conforming CAs SHOULD mark this extension as non-critical."

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::IssuerAlternativeNameCritical,
    citations: &[rfc("RFC 5280", "4.2.1.7")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(place, id::ISSUER_ALTERNATIVE_NAME, false, Conclusion::weak)
}
