//! Subject directory attributes are not critical.
//!
//! RFC 5280 §4.2.1.8: "Conforming CAs MUST mark this extension as non-critical."

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::SubjectDirectoryAttributesCritical,
    citations: &[rfc("RFC 5280", "4.2.1.8")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(
        place,
        id::SUBJECT_DIRECTORY_ATTRIBUTES,
        false,
        Conclusion::broken,
    )
}
