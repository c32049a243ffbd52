//! The end entity's key may be used in every way that the caller asks for.
//!
//! RFC 5280 §4.2.1.3: where the extension is absent, the key is not restricted.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, extension::id, rfc};
use crate::certificate::extension::{ExtensionValue, key_usage::KeyUsageBit};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RequiredKeyUsage,
    citations: &[rfc("RFC 5280", "4.2.1.3")],
    rules: Rules::Path,
    enforced: Enforced::OnRequest,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let required = &place.subject.inputs.key_usage;
    if place.role != Role::EndEntity || required.is_empty() {
        return Vec::new();
    }
    let usages = place.said(id::KEY_USAGE, |value| match value {
        ExtensionValue::KeyUsage(usage) => Some(&usage.usages),
        _ => None,
    });
    let usages = match usages {
        Err(bytes) => return vec![Conclusion::unreadable(bytes)],
        Ok(None) => return Vec::new(),
        Ok(Some(usages)) => usages,
    };
    let names = |usages: &[KeyUsageBit]| {
        let names: Vec<&str> = usages.iter().copied().map(KeyUsageBit::name).collect();
        names.join(", ")
    };
    let holds = required.iter().all(|it| usages.value.contains(it));
    let conclusion = Conclusion::kept_if(holds).with(Evidence::Other {
        value: names(usages.value),
        expected: names(required),
    });
    vec![conclusion.at(usages.bytes)]
}
