//! No policy is mapped from any policy, or to it.
//!
//! RFC 5280 §6.1.4 (a) and §4.2.1.5.

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::policy::ANY_POLICY;

pub(super) const CHECK: Check = Check {
    id: CheckId::PolicyMappings,
    citations: &[rfc("RFC 5280", "6.1.4"), rfc("RFC 5280", "4.2.1.5")],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let mut mappings = extensions
        .filter_map(|extension| match &extension.value.value.value {
            ExtensionValue::PolicyMappings(mappings) => Some(mappings),
            _ => None,
        })
        .flatten()
        .peekable();
    if place.role == Role::EndEntity || mappings.peek().is_none() {
        return Vec::new();
    }
    let of_any = mappings.filter(|mapping| {
        let policies = [
            &mapping.value.issuer_domain_policy,
            &mapping.value.subject_domain_policy,
        ];
        policies.iter().any(|policy| policy.dotted == ANY_POLICY)
    });
    Conclusion::faults_or_kept(of_any.map(|mapping| Conclusion::broken().at(mapping.bytes)))
}
