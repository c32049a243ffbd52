//! The algorithms that both hosts verify, and which kind of key each takes.

use serde::{Deserialize, Serialize};

use super::Unverifiable;
use crate::certificate::{
    algorithm::{
        HashAlgorithm, MGF1, Parameters, RsaPssParameters, SignatureAlgorithm, SignatureFamily,
    },
    oid::Oid,
    public_key::{KeyKind, PublicKey},
};

/// How a signature is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2).
    RsaPkcs1(Hash),
    /// RSASSA-PSS (RFC 8017 §8.1), with MGF1 over the same hash and trailer 1.
    RsaPss {
        /// The hash of the message and of the mask.
        hash: Hash,
        /// Octets of salt.
        salt_length: u32,
    },
    /// ECDSA (FIPS 186-5 §6.4).
    Ecdsa {
        /// The key's curve.
        curve: Curve,
        /// The hash of the message.
        hash: Hash,
    },
    /// Ed25519 (RFC 8032 §5.1.7).
    Ed25519,
}

/// The hash of a message that is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hash {
    /// SHA-1. It is verified here; that it is broken is for a check to say.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// The curve of an ECDSA key (FIPS 186-5, SP 800-186 §3.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Curve {
    /// P-256, secp256r1.
    P256,
    /// P-384, secp384r1.
    P384,
    /// P-521, secp521r1.
    P521,
}

impl Algorithm {
    /// The algorithm that a signature by this key is verified with.
    pub(super) fn of(
        algorithm: &SignatureAlgorithm,
        key: &PublicKey,
    ) -> Result<Self, Unverifiable> {
        let unsupported = || unsupported(&algorithm.identifier.oid);
        let hash = |hash: Option<HashAlgorithm>| hash.and_then(Hash::of).ok_or_else(unsupported);
        let parameters = &algorithm.identifier.parameters;
        match algorithm.family {
            SignatureFamily::RsaPkcs1 => {
                let hash = hash(algorithm.hash)?;
                fits(key.kind == KeyKind::Rsa)?;
                // RFC 4055 §5: they are NULL; absent ones have to be accepted.
                well_formed(matches!(parameters, Parameters::Null | Parameters::Absent))?;
                Ok(Self::RsaPkcs1(hash))
            }
            SignatureFamily::RsaPss => {
                let Parameters::RsaPss(parameters) = parameters else {
                    return Err(Unverifiable::Malformed);
                };
                let algorithm = Self::of_pss(parameters)?;
                restrict_pss(parameters, key)?;
                Ok(algorithm)
            }
            SignatureFamily::Ecdsa => {
                let hash = hash(algorithm.hash)?;
                let curve = Curve::of(key)?;
                // RFC 5758 §3.2: they are omitted.
                well_formed(*parameters == Parameters::Absent)?;
                Ok(Self::Ecdsa { curve, hash })
            }
            SignatureFamily::Ed25519 => {
                fits(key.kind == KeyKind::Ed25519)?;
                // RFC 8410 §3: they are absent, in both places.
                well_formed(*parameters == Parameters::Absent)?;
                well_formed(key.algorithm.value.parameters == Parameters::Absent)?;
                Ok(Self::Ed25519)
            }
            SignatureFamily::Dsa
            | SignatureFamily::Ed448
            | SignatureFamily::MlDsa
            | SignatureFamily::SlhDsa
            | SignatureFamily::Unknown => Err(unsupported()),
        }
    }

    /// The algorithm that a key signs SHA-256 of a message with, where nothing else is said.
    pub(super) fn with_sha256(key: &PublicKey) -> Result<Self, Unverifiable> {
        let hash = Hash::Sha256;
        match key.kind {
            KeyKind::Rsa => Ok(Self::RsaPkcs1(hash)),
            _ => Ok(Self::Ecdsa {
                curve: Curve::of(key)?,
                hash,
            }),
        }
    }

    /// RFC 4055 §3.1. WebCrypto knows MGF1 over the message's own hash only, so no host verifies
    /// another.
    fn of_pss(parameters: &RsaPssParameters) -> Result<Self, Unverifiable> {
        let hash = Hash::named(&parameters.hash)?;
        let mask_hash = match &parameters.mask_hash {
            Some(mask_hash) => Hash::named(mask_hash)?,
            None if parameters.mask_generation.dotted == MGF1 => {
                return Err(Unverifiable::Malformed);
            }
            None => return Err(unsupported(&parameters.mask_generation)),
        };
        if mask_hash != hash {
            return Err(Unverifiable::Unsupported {
                name: format!("MGF1 {}", mask_hash.name()),
            });
        }
        well_formed(parameters.trailer == Some(1))?;
        let salt_length = parameters.salt_length.ok_or(Unverifiable::Malformed)?;
        Ok(Self::RsaPss { hash, salt_length })
    }
}

/// RFC 4055 §3.3: a key with parameters makes signatures with just these, or with more salt.
fn restrict_pss(signed_with: &RsaPssParameters, key: &PublicKey) -> Result<(), Unverifiable> {
    let parameters = &key.algorithm.value.parameters;
    match (key.kind, parameters) {
        (KeyKind::Rsa, _) | (KeyKind::RsaPss, Parameters::Absent) => Ok(()),
        (KeyKind::RsaPss, Parameters::RsaPss(allowed)) => fits(
            signed_with.hash == allowed.hash
                && signed_with.mask_generation == allowed.mask_generation
                && signed_with.mask_hash == allowed.mask_hash
                && signed_with.trailer == allowed.trailer
                && signed_with.salt_length >= allowed.salt_length,
        ),
        (KeyKind::RsaPss, _) => Err(Unverifiable::Malformed),
        _ => Err(Unverifiable::KeyDoesNotFit),
    }
}

impl Hash {
    fn of(hash: HashAlgorithm) -> Option<Self> {
        match hash {
            HashAlgorithm::Sha1 => Some(Self::Sha1),
            HashAlgorithm::Sha256 => Some(Self::Sha256),
            HashAlgorithm::Sha384 => Some(Self::Sha384),
            HashAlgorithm::Sha512 => Some(Self::Sha512),
            _ => None,
        }
    }

    fn named(oid: &Oid) -> Result<Self, Unverifiable> {
        HashAlgorithm::of(oid)
            .and_then(Self::of)
            .ok_or_else(|| unsupported(oid))
    }

    /// What WebCrypto calls it, and FIPS 180-4.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
        }
    }

    /// Octets of the hash.
    pub(super) fn length(self) -> usize {
        match self {
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }
}

impl Curve {
    fn of(key: &PublicKey) -> Result<Self, Unverifiable> {
        fits(key.kind == KeyKind::Ec)?;
        // RFC 5480 §2.1.1: the curve is named, and never spelled out.
        let curve = key.curve.as_ref().ok_or(Unverifiable::Malformed)?;
        match curve.dotted.as_str() {
            "1.2.840.10045.3.1.7" => Ok(Self::P256),
            "1.3.132.0.34" => Ok(Self::P384),
            "1.3.132.0.35" => Ok(Self::P521),
            _ => Err(unsupported(curve)),
        }
    }

    /// What WebCrypto calls it, and FIPS 186-5.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::P256 => "P-256",
            Self::P384 => "P-384",
            Self::P521 => "P-521",
        }
    }

    /// Octets of a coordinate, and of *r* and *s*: the group's order is as wide as the field.
    pub(super) fn width(self) -> usize {
        match self {
            Self::P256 => 32,
            Self::P384 => 48,
            Self::P521 => 66,
        }
    }
}

fn unsupported(oid: &Oid) -> Unverifiable {
    Unverifiable::Unsupported {
        name: oid.name.clone().unwrap_or_else(|| oid.dotted.clone()),
    }
}

fn fits(fits: bool) -> Result<(), Unverifiable> {
    fits.then_some(()).ok_or(Unverifiable::KeyDoesNotFit)
}

fn well_formed(well_formed: bool) -> Result<(), Unverifiable> {
    well_formed.then_some(()).ok_or(Unverifiable::Malformed)
}
