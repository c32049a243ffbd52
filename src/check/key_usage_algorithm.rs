//! A key is allowed only what its algorithm can do.
//!
//! RFC 3279 §2.3 (RSA, DSA, DH), RFC 5480 §3 with RFC 8813 §3 (elliptic curves: keyEncipherment and dataEncipherment
//! "MUST NOT" be present), RFC 8410 §5 (Curve25519, Curve448), RFC 9881 §5 (ML-DSA). Of other algorithms nothing is
//! said.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::key_usage::KeyUsageBit;
use crate::certificate::public_key::KeyKind;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::KeyUsageAlgorithm,
    citations: &[
        rfc("RFC 3279", "2.3"),
        rfc("RFC 5480", "3"),
        rfc("RFC 8410", "5"),
        rfc("RFC 8813", "3"),
    ],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let key = place.certificate.public_key.as_ref();
    let (Some(key), Some((usage, bytes))) = (key, place.key_usage()) else {
        return Vec::new();
    };
    let Some(fitting) = fitting(key.value.kind) else {
        return Vec::new();
    };
    let mut bits = usage.usages.iter();
    let conclusion = if bits.all(|bit| fitting.iter().any(|list| list.contains(bit))) {
        Conclusion::kept()
    } else if key.value.kind == KeyKind::Ec {
        Conclusion::broken()
    } else {
        Conclusion::weak()
    };
    let value = key.value.algorithm.value.oid.label().to_owned();
    vec![conclusion.with(Evidence::Value { value }).at(bytes)]
}

/// What keys of a kind can do.
fn fitting(kind: KeyKind) -> Option<&'static [&'static [KeyUsageBit]]> {
    Some(match kind {
        KeyKind::Rsa => &[SIGNING, ENCIPHERING],
        KeyKind::Ec => &[SIGNING, AGREEING],
        KeyKind::Dsa | KeyKind::Ed25519 | KeyKind::Ed448 | KeyKind::MlDsa | KeyKind::RsaPss => {
            &[SIGNING]
        }
        KeyKind::Dh | KeyKind::X25519 | KeyKind::X448 => &[AGREEING],
        KeyKind::MlKem | KeyKind::SlhDsa | KeyKind::Unknown => return None,
    })
}

const SIGNING: &[KeyUsageBit] = &[
    KeyUsageBit::DigitalSignature,
    KeyUsageBit::NonRepudiation,
    KeyUsageBit::KeyCertSign,
    KeyUsageBit::CrlSign,
];

const ENCIPHERING: &[KeyUsageBit] = &[KeyUsageBit::KeyEncipherment, KeyUsageBit::DataEncipherment];

const AGREEING: &[KeyUsageBit] = &[
    KeyUsageBit::KeyAgreement,
    KeyUsageBit::EncipherOnly,
    KeyUsageBit::DecipherOnly,
];
