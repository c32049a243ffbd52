//! The key identifier that a certificate names is its issuer's.
//!
//! RFC 5280 §4.2.1.2: the issuer's subject key identifier "MUST be the value placed in the key identifier field of the
//! authority key identifier extension". It is a hint for finding paths: the signature decides.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::KeyIdentifierMatch,
    citations: &[rfc("RFC 5280", "4.2.1.1"), rfc("RFC 5280", "4.2.1.2")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let named = place
        .certificate
        .extensions
        .iter()
        .find_map(|it| match &it.value.value.value {
            ExtensionValue::AuthorityKeyIdentifier(identifier) => {
                identifier.key_identifier.as_ref()
            }
            _ => None,
        });
    let issuer = place.issuer();
    let own = issuer.and_then(|issuer| {
        let mut extensions = issuer.certificate.extensions.iter();
        extensions.find_map(|it| match &it.value.value.value {
            ExtensionValue::SubjectKeyIdentifier(identifier) => Some(identifier),
            _ => None,
        })
    });
    let (Some(named), Some(own)) = (named, own) else {
        return Vec::new();
    };
    let conclusion = if named.value == *own {
        Conclusion::kept()
    } else {
        Conclusion::weak()
    };
    let evidence = Evidence::Other {
        value: named.value.hex.clone(),
        expected: own.hex.clone(),
    };
    vec![conclusion.with(evidence).at(named.bytes)]
}
