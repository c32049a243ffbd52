//! Algorithm identifiers (RFC 5280 §4.1.1.2) and what they name.

use serde::{Deserialize, Serialize};

use super::{
    bytes::Octets,
    element::{Element, Elements, NULL, OBJECT_IDENTIFIER, SEQUENCE, context_constructed},
    malformed::MalformedKind,
    oid::Oid,
    primitive::unsigned,
    reading::Reading,
};

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

impl HashAlgorithm {
    /// Whether others can find two texts of the same hash, and so of the same signature (RFC 6151, RFC 6194).
    pub(crate) const fn is_broken(self) -> bool {
        matches!(self, Self::Md2 | Self::Md4 | Self::Md5 | Self::Sha1)
    }
}

impl AlgorithmIdentifier {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let algorithm = fields.required(reading)?;
        let oid = Oid::read(reading, algorithm)?;
        let parameters = match fields.next(reading) {
            None => Parameters::Absent,
            Some(parameters) => Parameters::read(reading, &oid, parameters),
        };
        fields.finish(reading);
        Some(Self { oid, parameters })
    }
}

impl Parameters {
    fn read(reading: &mut Reading, algorithm: &Oid, element: Element<'_>) -> Self {
        match element.identifier {
            NULL if element.content.is_empty() => Self::Null,
            OBJECT_IDENTIFIER => Self::NamedCurve(Oid::read_implicit(reading, element)),
            SEQUENCE if algorithm.dotted == RSASSA_PSS => {
                match RsaPssParameters::read(reading, element) {
                    Some(parameters) => Self::RsaPss(parameters),
                    None => Self::Other(reading.octets(element.der)),
                }
            }
            _ => Self::Other(reading.octets(element.der)),
        }
    }
}

impl RsaPssParameters {
    /// None when the hash is named, but cannot be read: its default must not stand in for it.
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut read = Self {
            hash: Oid::new(SHA_1),
            mask_generation: Oid::new(MGF1),
            mask_hash: Some(Oid::new(SHA_1)),
            salt_length: Some(20),
            trailer: Some(1),
        };
        let mut fields = element.children();
        if let Some(field) = explicit(reading, &mut fields, 0) {
            read.hash = AlgorithmIdentifier::read(reading, field)?.oid;
        }
        if let Some(field) = explicit(reading, &mut fields, 1) {
            read.read_mask_generation(reading, field);
        }
        if let Some(field) = explicit(reading, &mut fields, 2) {
            read.salt_length = unsigned(reading, field);
            note_default(reading, field, read.salt_length == Some(20));
        }
        if let Some(field) = explicit(reading, &mut fields, 3) {
            read.trailer = unsigned(reading, field);
            note_default(reading, field, read.trailer == Some(1));
        }
        fields.finish(reading);
        Some(read)
    }

    fn read_mask_generation(&mut self, reading: &mut Reading, element: Element<'_>) {
        let Some(mut fields) = element.children_of(reading, SEQUENCE) else {
            return;
        };
        self.mask_hash = None;
        let Some(oid) = fields
            .required(reading)
            .and_then(|field| Oid::read(reading, field))
        else {
            return;
        };
        if oid.dotted == MGF1
            && let Some(field) = fields.next(reading)
        {
            self.mask_hash = AlgorithmIdentifier::read(reading, field).map(|hash| hash.oid);
        }
        self.mask_generation = oid;
    }
}

/// The value inside of an optional field with an explicit tag.
fn explicit<'a>(
    reading: &mut Reading,
    fields: &mut Elements<'a>,
    number: u8,
) -> Option<Element<'a>> {
    let field = fields.optional(reading, context_constructed(number))?;
    let mut inside = field.children();
    let value = inside.required(reading);
    inside.finish(reading);
    value
}

fn note_default(reading: &mut Reading, element: Element<'_>, is_default: bool) {
    if is_default {
        reading.note(MalformedKind::DefaultEncoded, element.range());
    }
}

impl SignatureAlgorithm {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        AlgorithmIdentifier::read(reading, element).map(Self::of)
    }

    /// What an algorithm identifier means beside a signature.
    ///
    /// ```
    /// use whylock::certificate::algorithm::{
    ///     AlgorithmIdentifier, Parameters, SignatureAlgorithm, SignatureFamily,
    /// };
    /// use whylock::certificate::oid::Oid;
    ///
    /// let algorithm = SignatureAlgorithm::of(AlgorithmIdentifier {
    ///     oid: Oid::new("1.3.101.112"),
    ///     parameters: Parameters::Absent,
    /// });
    /// assert_eq!(algorithm.family, SignatureFamily::Ed25519);
    /// ```
    #[must_use]
    pub fn of(identifier: AlgorithmIdentifier) -> Self {
        let (family, hash) = signature_family(&identifier.oid.dotted);
        let hash = match &identifier.parameters {
            Parameters::RsaPss(parameters) => HashAlgorithm::of(&parameters.hash),
            _ => hash,
        };
        Self {
            identifier,
            family,
            hash,
        }
    }
}

fn signature_family(dotted: &str) -> (SignatureFamily, Option<HashAlgorithm>) {
    use HashAlgorithm::{
        Md2, Md4, Md5, Sha1, Sha3_256, Sha3_384, Sha3_512, Sha224, Sha256, Sha384, Sha512,
    };
    use SignatureFamily::{Dsa, Ecdsa, Ed448, Ed25519, MlDsa, RsaPkcs1, RsaPss, SlhDsa, Unknown};
    match dotted {
        "1.2.840.113549.1.1.2" => (RsaPkcs1, Some(Md2)),
        "1.2.840.113549.1.1.3" => (RsaPkcs1, Some(Md4)),
        "1.2.840.113549.1.1.4" => (RsaPkcs1, Some(Md5)),
        "1.2.840.113549.1.1.5" | "1.3.14.3.2.29" => (RsaPkcs1, Some(Sha1)),
        "1.2.840.113549.1.1.14" => (RsaPkcs1, Some(Sha224)),
        "1.2.840.113549.1.1.11" => (RsaPkcs1, Some(Sha256)),
        "1.2.840.113549.1.1.12" => (RsaPkcs1, Some(Sha384)),
        "1.2.840.113549.1.1.13" => (RsaPkcs1, Some(Sha512)),
        // RFC 4055 §3.1: SHA-1 where no parameters name another hash.
        RSASSA_PSS => (RsaPss, Some(Sha1)),
        "1.2.840.10045.4.1" => (Ecdsa, Some(Sha1)),
        "1.2.840.10045.4.3.1" => (Ecdsa, Some(Sha224)),
        "1.2.840.10045.4.3.2" => (Ecdsa, Some(Sha256)),
        "1.2.840.10045.4.3.3" => (Ecdsa, Some(Sha384)),
        "1.2.840.10045.4.3.4" => (Ecdsa, Some(Sha512)),
        "2.16.840.1.101.3.4.3.10" => (Ecdsa, Some(Sha3_256)),
        "2.16.840.1.101.3.4.3.11" => (Ecdsa, Some(Sha3_384)),
        "2.16.840.1.101.3.4.3.12" => (Ecdsa, Some(Sha3_512)),
        "1.2.840.10040.4.3" => (Dsa, Some(Sha1)),
        "2.16.840.1.101.3.4.3.1" => (Dsa, Some(Sha224)),
        "2.16.840.1.101.3.4.3.2" => (Dsa, Some(Sha256)),
        "1.3.101.112" => (Ed25519, None),
        "1.3.101.113" => (Ed448, None),
        "2.16.840.1.101.3.4.3.17" | "2.16.840.1.101.3.4.3.18" | "2.16.840.1.101.3.4.3.19" => {
            (MlDsa, None)
        }
        _ if is_slh_dsa(dotted) => (SlhDsa, None),
        _ => (Unknown, None),
    }
}

/// FIPS 205's pure forms are 20 to 31 in the signature algorithms of NIST.
pub(super) fn is_slh_dsa(dotted: &str) -> bool {
    dotted
        .strip_prefix("2.16.840.1.101.3.4.3.")
        .and_then(|last| last.parse::<u8>().ok())
        .is_some_and(|last| (20..=31).contains(&last))
}

impl HashAlgorithm {
    pub(crate) fn of(oid: &Oid) -> Option<Self> {
        Some(match oid.dotted.as_str() {
            "1.2.840.113549.2.2" => Self::Md2,
            "1.2.840.113549.2.4" => Self::Md4,
            "1.2.840.113549.2.5" => Self::Md5,
            SHA_1 => Self::Sha1,
            "2.16.840.1.101.3.4.2.4" => Self::Sha224,
            "2.16.840.1.101.3.4.2.1" => Self::Sha256,
            "2.16.840.1.101.3.4.2.2" => Self::Sha384,
            "2.16.840.1.101.3.4.2.3" => Self::Sha512,
            "2.16.840.1.101.3.4.2.7" => Self::Sha3_224,
            "2.16.840.1.101.3.4.2.8" => Self::Sha3_256,
            "2.16.840.1.101.3.4.2.9" => Self::Sha3_384,
            "2.16.840.1.101.3.4.2.10" => Self::Sha3_512,
            _ => return None,
        })
    }
}

pub(crate) const MGF1: &str = "1.2.840.113549.1.1.8";
pub(super) const RSASSA_PSS: &str = "1.2.840.113549.1.1.10";
const SHA_1: &str = "1.3.14.3.2.26";
