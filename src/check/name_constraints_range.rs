//! Subtrees have no minimum and no maximum.
//!
//! RFC 5280 §4.2.1.10: "the minimum and maximum fields are not used with any name forms, thus, the minimum MUST be
//! zero, and maximum MUST be absent."

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsRange,
    citations: &[rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let mut subtrees = place.subtrees().peekable();
    if subtrees.peek().is_none() {
        return Vec::new();
    }
    let bounded = subtrees.filter(|it| it.value.minimum != Some(0) || it.value.maximum.is_some());
    Conclusion::faults_or_kept(bounded.map(|it| Conclusion::broken().at(it.bytes)))
}
