//! A signature is of a kind that the CA/Browser Forum lists, with exactly its parameters.
//!
//! Baseline Requirements §7.1.3.2.1 and §7.1.3.2.2: the hash of ECDSA goes with the signer's curve. A hash that is
//! broken is the business of `signature-hash`; an anchor's own signature proves nothing.

use super::elliptic_curve::{P256, P384, P521};
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, cab_forum};
use crate::certificate::algorithm::{
    HashAlgorithm, MGF1, Parameters, RsaPssParameters, SignatureAlgorithm, SignatureFamily,
};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SignatureAlgorithm,
    citations: &[cab_forum("7.1.3.2.1"), cab_forum("7.1.3.2.2")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(algorithm) = &place.certificate.signature_algorithm else {
        return Vec::new();
    };
    if is_judged_by_its_hash(&algorithm.value) {
        return Vec::new();
    }
    let signer = match place.issuer() {
        Some(issuer) => Some(issuer.certificate),
        None => place.is_root().then_some(place.certificate),
    };
    let curve = signer.and_then(|signer| signer.public_key.as_ref()?.value.curve.as_ref());
    let is_listed = is_listed(&algorithm.value, curve.map(|curve| curve.dotted.as_str()));
    let conclusion = match (is_listed, place.role) {
        (true, _) => Conclusion::kept(),
        (false, Role::Anchor) => Conclusion::weak(),
        (false, _) => Conclusion::broken(),
    };
    let oid = &algorithm.value.identifier.oid;
    let value = oid.name.as_ref().unwrap_or(&oid.dotted).clone();
    vec![
        conclusion
            .at(algorithm.bytes)
            .with(Evidence::Value { value }),
    ]
}

fn is_judged_by_its_hash(algorithm: &SignatureAlgorithm) -> bool {
    let hash = algorithm.hash;
    hash.is_some_and(HashAlgorithm::is_broken)
}

/// Whether the list has it; where the signer's curve is not known, any of the three may be meant.
fn is_listed(algorithm: &SignatureAlgorithm, curve: Option<&str>) -> bool {
    use HashAlgorithm::{Sha256, Sha384, Sha512};
    let parameters = &algorithm.identifier.parameters;
    match (algorithm.family, algorithm.hash, parameters) {
        (SignatureFamily::RsaPkcs1, Some(Sha256 | Sha384 | Sha512), Parameters::Null) => true,
        (SignatureFamily::RsaPss, Some(hash), Parameters::RsaPss(parameters)) => {
            has_one_hash(parameters, hash)
        }
        (SignatureFamily::Ecdsa, Some(hash), Parameters::Absent) => matches!(
            (hash, curve),
            (Sha256, None | Some(P256)) | (Sha384, None | Some(P384)) | (Sha512, None | Some(P521))
        ),
        _ => false,
    }
}

/// The mask is made with the same hash, and the salt is as long as it.
fn has_one_hash(parameters: &RsaPssParameters, hash: HashAlgorithm) -> bool {
    let salt = match hash {
        HashAlgorithm::Sha256 => 32,
        HashAlgorithm::Sha384 => 48,
        HashAlgorithm::Sha512 => 64,
        _ => return false,
    };
    parameters.mask_generation.dotted == MGF1
        && parameters.mask_hash.as_ref() == Some(&parameters.hash)
        && parameters.salt_length == Some(salt)
        && parameters.trailer == Some(1)
}
