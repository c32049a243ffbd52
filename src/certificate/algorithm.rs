//! Algorithm identifiers (RFC 5280 §4.1.1.2) and what they name.

use serde::{Deserialize, Serialize};

use super::{bytes::Octets, oid::Oid};

/// An algorithm and its parameters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AlgorithmIdentifier {
    /// The algorithm.
    pub oid: Oid,
    /// What the algorithm needs to know beside.
    pub parameters: Parameters,
}

/// The algorithm of a signature, taken apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SignatureAlgorithm {
    /// As it stands in the certificate.
    pub identifier: AlgorithmIdentifier,
    /// How is signed.
    pub family: SignatureFamily,
    /// The hash that is signed; none when the scheme has its own, or when it is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<HashAlgorithm>,
}

/// The parameters of an algorithm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Parameters {
    /// None are written.
    Absent,
    /// NULL is written, as RSA needs it (RFC 3279 §2.2.1).
    Null,
    /// A named curve (RFC 5480 §2.1.1).
    NamedCurve(Oid),
    /// The parameters of RSASSA-PSS (RFC 4055 §3.1).
    RsaPss(RsaPssParameters),
    /// Others, as DER.
    Other(Octets),
}

/// `RSASSA-PSS-params` (RFC 4055 §3.1), its defaults filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RsaPssParameters {
    /// The hash of the message.
    pub hash: Oid,
    /// The mask generation function.
    pub mask_generation: Oid,
    /// The hash of the mask generation function, when it is MGF1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mask_hash: Option<Oid>,
    /// Octets of salt; none when the value is out of range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt_length: Option<u32>,
    /// The trailer field, which is 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trailer: Option<u32>,
}

/// The ways of signing that certificates use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum SignatureFamily {
    /// RSASSA-PKCS1-v1_5 (RFC 8017 §8.2).
    RsaPkcs1,
    /// RSASSA-PSS (RFC 8017 §8.1).
    RsaPss,
    /// ECDSA (RFC 5758 §3.2).
    Ecdsa,
    /// DSA (RFC 3279 §2.2.2).
    Dsa,
    /// Ed25519 (RFC 8410).
    Ed25519,
    /// Ed448 (RFC 8410).
    Ed448,
    /// ML-DSA (FIPS 204, RFC 9881), post-quantum.
    MlDsa,
    /// SLH-DSA (FIPS 205), post-quantum.
    SlhDsa,
    /// One that is not known here.
    Unknown,
}

/// Hash algorithms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum HashAlgorithm {
    /// MD2, broken.
    Md2,
    /// MD4, broken.
    Md4,
    /// MD5, broken.
    Md5,
    /// SHA-1, broken for signatures.
    Sha1,
    /// SHA-224.
    Sha224,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
    /// SHA3-224.
    #[serde(rename = "sha3-224")]
    Sha3_224,
    /// SHA3-256.
    #[serde(rename = "sha3-256")]
    Sha3_256,
    /// SHA3-384.
    #[serde(rename = "sha3-384")]
    Sha3_384,
    /// SHA3-512.
    #[serde(rename = "sha3-512")]
    Sha3_512,
}
