//! The issuer's issuer and serial number stand together or not at all.
//!
//! RFC 5280 §A.2: "authorityCertIssuer and authorityCertSerialNumber MUST both be present or both be absent".

use super::extension::id;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthorityKeyIdentifierPair,
    citations: &[rfc("RFC 5280", "A.2")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.extensions(id::AUTHORITY_KEY_IDENTIFIER);
    let conclusions = extensions.filter_map(|extension| match &extension.value.value.value {
        ExtensionValue::AuthorityKeyIdentifier(identifier) => {
            let is_pair = identifier.issuer.is_some() == identifier.serial_number.is_some();
            let conclusion = if is_pair {
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
