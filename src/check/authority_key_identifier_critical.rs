//! The authority key identifier is not critical.
//!
//! RFC 5280 §4.2.1.1: "Conforming CAs MUST mark this extension as non-critical." Firefox passes over it, and so refuses
//! it where it is critical.

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthorityKeyIdentifierCritical,
    citations: &[rfc("RFC 5280", "4.2.1.1")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(
        place,
        id::AUTHORITY_KEY_IDENTIFIER,
        false,
        Conclusion::broken,
    )
}
