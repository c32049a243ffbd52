//! The algorithm inside of the signed part is the one beside the signature.
//!
//! RFC 5280 §4.1.1.2: the field "MUST contain the same algorithm identifier as the signature field in the sequence
//! tbsCertificate". Parameters of NULL and none at all are the same to most readers.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::algorithm::{AlgorithmIdentifier, Parameters};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SignatureAlgorithmAgreement,
    citations: &[rfc("RFC 5280", "4.1.1.2"), rfc("RFC 5280", "4.1.2.3")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let (Some(inside), Some(outside)) =
        (&certificate.tbs_signature, &certificate.signature_algorithm)
    else {
        return Vec::new();
    };
    let conclusion = if inside.bytes.of(place.der) == outside.bytes.of(place.der) {
        Conclusion::kept()
    } else if differ_in_null(&inside.value.identifier, &outside.value.identifier) {
        Conclusion::weak()
    } else {
        Conclusion::broken()
    };
    let evidence = Evidence::Other {
        value: outside.value.identifier.oid.label().to_owned(),
        expected: inside.value.identifier.oid.label().to_owned(),
    };
    vec![conclusion.with(evidence).at(outside.bytes)]
}

/// Whether nothing but NULL differs, which one of them has as parameters.
fn differ_in_null(one: &AlgorithmIdentifier, other: &AlgorithmIdentifier) -> bool {
    one.oid == other.oid
        && matches!(
            (&one.parameters, &other.parameters),
            (Parameters::Null, Parameters::Absent) | (Parameters::Absent, Parameters::Null)
        )
}
