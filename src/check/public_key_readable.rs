//! The public key can be read.
//!
//! RFC 5280 §4.1.2.7; RFC 3279 §2.3.1 (RSA), RFC 5480 §2.2 (points, which may be compressed), RFC 8410 §4 (Curve25519,
//! Curve448), RFC 9881 §4 (ML-DSA). Of an algorithm or a curve that is not known here nothing is said.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::bytes::Octets;
use crate::certificate::malformed::Field;
use crate::certificate::public_key::{KeyKind, PublicKey};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::PublicKeyReadable,
    citations: &[
        rfc("RFC 5280", "4.1.2.7"),
        rfc("RFC 3279", "2.3"),
        rfc("RFC 5480", "2"),
        rfc("RFC 8410", "4"),
    ],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(key) = &place.certificate.public_key else {
        return Vec::new();
    };
    let place_of_key = key.value.key.bytes;
    let is_malformed = place.certificate.malformed.iter().any(|malformed| {
        malformed.field == Field::SubjectPublicKey && malformed.bytes.offset >= place_of_key.offset
    });
    let conclusion = match has_its_form(&key.value) {
        None => return Vec::new(),
        Some(true) if !is_malformed => Conclusion::kept(),
        Some(_) => Conclusion::broken(),
    };
    let value = key.value.algorithm.value.oid.label().to_owned();
    vec![conclusion.with(Evidence::Value { value }).at(key.bytes)]
}

/// Whether the octets have the form that their algorithm asks for; none if that is not known.
fn has_its_form(key: &PublicKey) -> Option<bool> {
    let octets = &key.key.value;
    let length = match key.kind {
        KeyKind::Rsa | KeyKind::RsaPss => return Some(key.rsa.is_some()),
        KeyKind::Ec => return Some(is_point(octets, key.bits?.div_ceil(8))),
        KeyKind::Ed25519 | KeyKind::X25519 => 32,
        KeyKind::Ed448 => 57,
        KeyKind::X448 => 56,
        KeyKind::MlDsa => match key.algorithm.value.oid.dotted.as_str() {
            "2.16.840.1.101.3.4.3.17" => 1312,
            "2.16.840.1.101.3.4.3.18" => 1952,
            _ => 2592,
        },
        KeyKind::Dh | KeyKind::Dsa | KeyKind::MlKem | KeyKind::SlhDsa | KeyKind::Unknown => {
            return None;
        }
    };
    Some(octets.length == length)
}

/// A point of a curve whose coordinates have so many octets (SEC 1 §2.3.3); whether it lies on the curve is found when a
/// signature is verified with it.
fn is_point(octets: &Octets, width: usize) -> bool {
    match octets.hex.get(..2) {
        Some("04") => octets.length == 1 + 2 * width,
        Some("02" | "03") => octets.length == 1 + width,
        _ => false,
    }
}
