//! Policies are qualified as the standard allows.
//!
//! RFC 5280 §4.2.1.4: qualifiers of `anyPolicy` "MUST be limited to the qualifiers identified in this section"; a
//! notice has at most 200 characters. RFC 6818 §3: CAs "MUST NOT encode `explicitText` as `IA5String`". Notices that
//! are wrong harm nobody, and old ones were lawful.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::policy::{PolicyQualifier, UserNotice};
use crate::certificate::text::StringType;

pub(super) const CHECK: Check = Check {
    id: CheckId::PolicyQualifiers,
    citations: &[rfc("RFC 5280", "4.2.1.4"), rfc("RFC 6818", "3")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let policies = extensions.filter_map(|it| match &it.value.value.value {
        ExtensionValue::CertificatePolicies(policies) => Some(policies),
        _ => None,
    });
    let qualified: Vec<_> = policies
        .flatten()
        .filter(|policy| !policy.value.qualifiers.is_empty())
        .collect();
    if qualified.is_empty() {
        return Vec::new();
    }
    let faults = qualified.into_iter().flat_map(|policy| {
        let is_any = policy.value.policy.dotted == ANY_POLICY;
        policy.value.qualifiers.iter().filter_map(move |qualifier| {
            let conclusion = match &qualifier.value {
                PolicyQualifier::Other(_) if is_any => Conclusion::broken(),
                PolicyQualifier::UserNotice(notice) if !is_fine(notice) => Conclusion::weak(),
                _ => return None,
            };
            Some(conclusion.at(qualifier.bytes))
        })
    });
    Conclusion::faults_or_kept(faults)
}

fn is_fine(notice: &UserNotice) -> bool {
    notice.explicit_text.as_ref().is_none_or(|text| {
        text.string_type != StringType::Ia5
            && text.omitted == 0
            && text.characters().count() <= MAX_EXPLICIT_TEXT
    })
}

const ANY_POLICY: &str = "2.5.29.32.0";

/// RFC 5280 §4.2.1.4, `DisplayText`: in characters.
const MAX_EXPLICIT_TEXT: usize = 200;
