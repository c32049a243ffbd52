//! The subject's public key (RFC 5280 §4.1.2.7).

use serde::{Deserialize, Serialize};

use super::{
    algorithm::AlgorithmIdentifier,
    bytes::{Located, Octets},
    oid::Oid,
};

/// The key that the certificate binds to its subject.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PublicKey {
    /// The algorithm, as it stands in the certificate.
    pub algorithm: Located<AlgorithmIdentifier>,
    /// What kind of key this is.
    pub kind: KeyKind,
    /// The size by which keys of this kind are compared: RSA's modulus, the field of a curve, in bits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bits: Option<usize>,
    /// The curve, for elliptic curves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub curve: Option<Oid>,
    /// Modulus and exponent, for RSA.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rsa: Option<RsaPublicKey>,
    /// The content of the BIT STRING.
    pub key: Located<Octets>,
}

/// `RSAPublicKey` (RFC 8017 §A.1.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RsaPublicKey {
    /// The modulus *n*, without leading zero octets.
    pub modulus: Located<Octets>,
    /// The public exponent *e*, without leading zero octets.
    pub exponent: Located<Octets>,
    /// The public exponent as a number, when it fits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exponent_value: Option<u32>,
}

/// The kinds of key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KeyKind {
    /// RSA, for any use (RFC 3279 §2.3.1).
    Rsa,
    /// RSA, for RSASSA-PSS alone (RFC 4055 §1.2).
    RsaPss,
    /// An elliptic curve (RFC 5480).
    Ec,
    /// Ed25519 (RFC 8410).
    Ed25519,
    /// Ed448 (RFC 8410).
    Ed448,
    /// X25519 (RFC 8410).
    X25519,
    /// X448 (RFC 8410).
    X448,
    /// DSA (RFC 3279 §2.3.2).
    Dsa,
    /// Diffie-Hellman (RFC 3279 §2.3.3).
    Dh,
    /// ML-DSA (FIPS 204, RFC 9881), post-quantum.
    MlDsa,
    /// ML-KEM (FIPS 203), post-quantum.
    MlKem,
    /// SLH-DSA (FIPS 205), post-quantum.
    SlhDsa,
    /// One that is not known here.
    Unknown,
}
