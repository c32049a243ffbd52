//! A root that names its issuer's key names its own.
//!
//! Baseline Requirements §7.1.2.1.3.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::extension::ExtensionValue;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RootAuthorityKeyIdentifier,
    citations: &[cab_forum("7.1.2.1.3")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let identifier = place.authority_key_identifier().filter(|_| place.is_root());
    let Some((identifier, bytes)) = identifier else {
        return Vec::new();
    };
    let named = identifier.key_identifier.as_ref().map(|it| &it.value);
    let mut extensions = place.certificate.extensions.iter();
    let own = extensions.find_map(|extension| match &extension.value.value.value {
        ExtensionValue::SubjectKeyIdentifier(identifier) => Some(identifier),
        _ => None,
    });
    vec![match (named, own) {
        (Some(named), Some(own)) if named == own => Conclusion::kept(),
        (Some(named), own) => Conclusion::broken().at(bytes).with(Evidence::Other {
            value: named.hex.clone(),
            expected: own.map(|own| own.hex.clone()).unwrap_or_default(),
        }),
        (None, _) => Conclusion::broken().at(bytes),
    }]
}
