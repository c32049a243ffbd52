//! An alternative name names something.
//!
//! RFC 5280 §4.2.1.6: "the sequence MUST contain at least one entry", and CAs "MUST NOT issue certificates with
//! subjectAltNames containing empty `GeneralName` fields"; a dNSName of " " must not be used.

use super::alternative_names::is_blank;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;

pub(super) const CHECK: Check = Check {
    id: CheckId::AlternativeNameEmpty,
    citations: &[rfc("RFC 5280", "4.2.1.6"), rfc("RFC 5280", "4.2.1.7")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let lists: Vec<_> = extensions
        .filter_map(|extension| match &extension.value.value.value {
            ExtensionValue::SubjectAlternativeName(names)
            | ExtensionValue::IssuerAlternativeName(names) => Some((extension.bytes, names)),
            _ => None,
        })
        .collect();
    if lists.is_empty() {
        return Vec::new();
    }
    let empty = lists.into_iter().flat_map(|(bytes, names)| {
        let whole = (names.is_empty() && names.omitted == 0).then_some(bytes);
        let blank = names.iter().filter(|name| is_blank(&name.value));
        whole.into_iter().chain(blank.map(|name| name.bytes))
    });
    Conclusion::faults_or_kept(empty.map(|bytes| Conclusion::broken().at(bytes)))
}
