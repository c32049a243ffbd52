//! The subject's public key (RFC 5280 §4.1.2.7).

use der::asn1::UintRef;
use serde::{Deserialize, Serialize};

use super::{
    algorithm::{AlgorithmIdentifier, Parameters, RSASSA_PSS, is_slh_dsa},
    bytes::{ByteRange, Located, Octets},
    element::{Element, Elements, INTEGER, SEQUENCE},
    malformed::MalformedKind,
    oid::Oid,
    primitive::{bit_string, note_integer_form},
    reading::Reading,
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

impl PublicKey {
    /// Reads a `SubjectPublicKeyInfo` (RFC 5280 §4.1.2.7) that stands outside of a certificate;
    /// places count from its first octet. None when it has not even the outline of one.
    ///
    /// ```
    /// use whylock::certificate::{Certificate, public_key::PublicKey};
    ///
    /// let root = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// let in_certificate = Certificate::read(root).public_key.unwrap();
    /// let alone = PublicKey::from_der(in_certificate.bytes.of(root).unwrap()).unwrap();
    /// assert_eq!(alone.kind, in_certificate.value.kind);
    /// ```
    #[must_use]
    pub fn from_der(der: &[u8]) -> Option<Self> {
        let mut reading = Reading::new();
        let element = Elements::new(der, 0).required(&mut reading)?;
        Self::read(&mut reading, element)
    }

    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let field = fields.required(reading)?;
        let algorithm = field.locate(AlgorithmIdentifier::read(reading, field)?);
        let field = fields.required(reading)?;
        let (octets, _) = bit_string(reading, field)?;
        fields.finish(reading);
        let AlgorithmIdentifier { oid, parameters } = &algorithm.value;
        let kind = KeyKind::of(&oid.dotted);
        let curve = match parameters {
            Parameters::NamedCurve(curve) if kind == KeyKind::Ec => Some(curve.clone()),
            _ => None,
        };
        let content = field.content_range();
        let inside = Elements::new(octets, content.offset + content.length - octets.len());
        let (rsa, modulus_bits) = match kind {
            KeyKind::Rsa | KeyKind::RsaPss => RsaPublicKey::read(reading, inside),
            _ => None,
        }
        .unzip();
        Some(Self {
            kind,
            bits: modulus_bits
                .or_else(|| kind.bits(curve.as_ref().map(|curve| curve.dotted.as_str()))),
            curve,
            rsa,
            key: field.locate(reading.octets(octets)),
            algorithm,
        })
    }
}

impl RsaPublicKey {
    /// The key, and the bits of its modulus.
    fn read(reading: &mut Reading, mut octets: Elements<'_>) -> Option<(Self, usize)> {
        let sequence = octets.required(reading)?;
        octets.finish(reading);
        let mut fields = sequence.children_of(reading, SEQUENCE)?;
        let (modulus_field, modulus) = number(reading, &mut fields)?;
        let (exponent_field, exponent) = number(reading, &mut fields)?;
        fields.finish(reading);
        let leading = modulus.first().map_or(0, |octet| octet.leading_zeros());
        let bits = (modulus.len() * 8).saturating_sub(usize::try_from(leading).unwrap_or(0));
        let exponent_value = exponent.iter().try_fold(0_u32, |value, octet| {
            value.checked_mul(256)?.checked_add(u32::from(*octet))
        });
        let key = Self {
            modulus: Located {
                value: reading.octets(modulus),
                bytes: modulus_field,
            },
            exponent: Located {
                value: reading.octets(exponent),
                bytes: exponent_field,
            },
            exponent_value,
        };
        Some((key, bits))
    }
}

/// A positive INTEGER, without leading zero octets.
fn number<'a>(reading: &mut Reading, fields: &mut Elements<'a>) -> Option<(ByteRange, &'a [u8])> {
    let field = fields.required(reading)?;
    if !field.is(reading, INTEGER) {
        return None;
    }
    let octets = reading.read(
        field,
        |strict: UintRef<'a>| strict.as_bytes(),
        |reading| {
            note_integer_form(reading, field);
            if field.content.first().is_some_and(|octet| octet & 0x80 != 0) {
                reading.note(MalformedKind::InvalidValue, field.range());
            }
            let zeros = field
                .content
                .iter()
                .take_while(|octet| **octet == 0)
                .count();
            field.content.get(zeros..).unwrap_or_default()
        },
    );
    Some((field.range(), octets))
}

impl KeyKind {
    pub(super) fn of(dotted: &str) -> Self {
        match dotted {
            "1.2.840.113549.1.1.1" => Self::Rsa,
            RSASSA_PSS => Self::RsaPss,
            "1.2.840.10045.2.1" => Self::Ec,
            "1.3.101.110" => Self::X25519,
            "1.3.101.111" => Self::X448,
            "1.3.101.112" => Self::Ed25519,
            "1.3.101.113" => Self::Ed448,
            "1.2.840.10040.4.1" => Self::Dsa,
            "1.2.840.10046.2.1" | "1.2.840.113549.1.3.1" => Self::Dh,
            "2.16.840.1.101.3.4.3.17" | "2.16.840.1.101.3.4.3.18" | "2.16.840.1.101.3.4.3.19" => {
                Self::MlDsa
            }
            "2.16.840.1.101.3.4.4.1" | "2.16.840.1.101.3.4.4.2" | "2.16.840.1.101.3.4.4.3" => {
                Self::MlKem
            }
            _ if is_slh_dsa(dotted) => Self::SlhDsa,
            _ => Self::Unknown,
        }
    }

    /// The size of the curve's field (SEC 2, RFC 5639, RFC 7748).
    pub(super) fn bits(self, curve: Option<&str>) -> Option<usize> {
        match (self, curve) {
            (Self::Ed25519 | Self::X25519, _) => Some(255),
            (Self::Ed448 | Self::X448, _) => Some(448),
            (_, Some("1.2.840.10045.3.1.1")) => Some(192),
            (_, Some("1.3.132.0.33")) => Some(224),
            (
                _,
                Some(
                    "1.2.840.10045.3.1.7"
                    | "1.3.132.0.10"
                    | "1.3.36.3.3.2.8.1.1.7"
                    | "1.2.156.10197.1.301",
                ),
            ) => Some(256),
            (_, Some("1.3.132.0.34" | "1.3.36.3.3.2.8.1.1.11")) => Some(384),
            (_, Some("1.3.36.3.3.2.8.1.1.13")) => Some(512),
            (_, Some("1.3.132.0.35")) => Some(521),
            _ => None,
        }
    }
}
