//! No extension stands twice.
//!
//! RFC 5280 §4.2: "A certificate MUST NOT include more than one instance of a particular extension."

use std::collections::HashSet;

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::DuplicateExtension,
    citations: &[rfc("RFC 5280", "4.2")],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let mut seen = HashSet::new();
    let extensions = place.certificate.extensions.iter();
    let second = extensions.filter(|extension| !seen.insert(&extension.value.oid.dotted));
    Conclusion::faults_or_kept(second.map(|extension| {
        let value = extension.value.oid.label().to_owned();
        Conclusion::broken()
            .with(Evidence::Value { value })
            .at(extension.bytes)
    }))
}
