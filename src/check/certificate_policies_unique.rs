//! No policy is named twice.
//!
//! RFC 5280 §4.2.1.4: "A certificate policy OID MUST NOT appear more than once in a certificate policies extension."

use std::collections::HashSet;

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::CertificatePoliciesUnique,
    citations: &[rfc("RFC 5280", "4.2.1.4")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let lists = extensions.filter_map(|it| match &it.value.value.value {
        ExtensionValue::CertificatePolicies(policies) => Some(policies),
        _ => None,
    });
    let conclusions = lists.flat_map(|policies| {
        let mut seen = HashSet::new();
        let second = policies
            .iter()
            .filter(|it| !seen.insert(&it.value.policy.dotted));
        Conclusion::faults_or_kept(second.map(|policy| {
            let value = policy.value.policy.label().to_owned();
            Conclusion::broken()
                .with(Evidence::Value { value })
                .at(policy.bytes)
        }))
    });
    conclusions.collect()
}
