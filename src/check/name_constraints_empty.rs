//! Name constraints name at least one subtree.
//!
//! RFC 5280 §4.2.1.10: "either the permittedSubtrees field or the excludedSubtrees MUST be present"; a list of subtrees
//! has one entry at least (§A.2).

use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::malformed::MalformedKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsEmpty,
    citations: &[rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let has_empty_list = place.certificate.malformed.iter().any(|malformed| {
        malformed.kind == MalformedKind::EmptyList
            && malformed.extension.as_deref() == Some(id::NAME_CONSTRAINTS)
    });
    let extensions = place.extensions(id::NAME_CONSTRAINTS);
    let conclusions = extensions.filter_map(|extension| match &extension.value.value.value {
        ExtensionValue::NameConstraints(constraints) => {
            let lists = [&constraints.permitted, &constraints.excluded];
            let says_nothing = lists
                .into_iter()
                .all(|list| list.is_empty() && list.omitted == 0);
            let conclusion = if has_empty_list || says_nothing {
                Conclusion::broken()
            } else {
                Conclusion::kept()
            };
            Some(conclusion.at(extension.bytes))
        }
        _ => None,
    });
    conclusions.collect()
}
