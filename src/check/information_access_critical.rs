//! Authority and subject information access are not critical.
//!
//! RFC 5280 §4.2.2.1 and §4.2.2.2: "Conforming CAs MUST mark this extension as non-critical." Firefox takes it all the
//! same (mozpkix, `RememberExtension`).

use super::criticality::marked;
use super::extension::id;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::InformationAccessCritical,
    citations: &[rfc("RFC 5280", "4.2.2.1"), rfc("RFC 5280", "4.2.2.2")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let kinds = [
        id::AUTHORITY_INFORMATION_ACCESS,
        id::SUBJECT_INFORMATION_ACCESS,
    ];
    let conclusions = kinds.map(|oid| marked(place, oid, false, Conclusion::broken));
    conclusions.into_iter().flatten().collect()
}
