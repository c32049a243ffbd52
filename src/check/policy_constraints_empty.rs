//! Policy constraints say something.
//!
//! RFC 5280 §4.2.1.11: "Conforming CAs MUST NOT issue certificates where policy constraints is an empty sequence."

use super::extension::id;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;

pub(super) const CHECK: Check = Check {
    id: CheckId::PolicyConstraintsEmpty,
    citations: &[rfc("RFC 5280", "4.2.1.11")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.extensions(id::POLICY_CONSTRAINTS);
    let conclusions = extensions.filter_map(|extension| match &extension.value.value.value {
        ExtensionValue::PolicyConstraints(constraints) => {
            let says_something = constraints.require_explicit_policy.is_some()
                || constraints.inhibit_policy_mapping.is_some();
            let conclusion = if says_something {
                Conclusion::kept()
            } else {
                Conclusion::broken()
            };
            Some(conclusion.at(extension.bytes))
        }
        _ => None,
    });
    conclusions.collect()
}
