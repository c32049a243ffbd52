//! A key is allowed only what its algorithm can do.
//!
//! RFC 5480 §3 with RFC 8813 §3 (elliptic curves), RFC 9295 §3 (Curve25519 and Curve448, in place of RFC 8410 §5) and RFC 9881
//! §5 (ML-DSA) say which bits "MUST NOT" be present. RFC 3279 §2.3 (RSA, DSA, DH) says which ones may be. Of other
//! algorithms nothing is said.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::key_usage::KeyUsageBit;
use crate::certificate::public_key::KeyKind;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::KeyUsageAlgorithm,
    citations: &[
        rfc("RFC 3279", "2.3"),
        rfc("RFC 5480", "3"),
        rfc("RFC 8813", "3"),
        rfc("RFC 9295", "3"),
        rfc("RFC 9881", "5"),
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
    } else if matches!(
        key.value.kind,
        KeyKind::Rsa | KeyKind::RsaPss | KeyKind::Dsa | KeyKind::Dh
    ) {
        Conclusion::weak()
    } else {
        Conclusion::broken()
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
