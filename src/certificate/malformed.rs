//! What is malformed in a certificate, and where.

use serde::{Deserialize, Serialize};

use super::bytes::ByteRange;

/// One departure from DER or from the syntax of RFC 5280.
///
/// The words for it are in the catalogue, under the kind's kebab-case name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Malformed {
    /// What is wrong.
    pub kind: MalformedKind,
    /// The field of the certificate that it is wrong in.
    pub field: Field,
    /// The extension's object identifier, when the field is an extension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// Why the strict reader refused, when the kind is [`MalformedKind::Refused`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refusal: Option<Refusal>,
    /// The octets concerned.
    pub bytes: ByteRange,
}

/// The ways in which a certificate can be malformed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum MalformedKind {
    /// A time before 1970-01-01, which `x509-cert` cannot hold.
    DateBefore1970,
    /// A value equal to its DEFAULT is written out (X.690 §11.5).
    DefaultEncoded,
    /// An extension that stands in the certificate already (RFC 5280 §4.2).
    DuplicateExtension,
    /// A list that needs at least one entry has none.
    EmptyList,
    /// A length in BER's indefinite form (X.690 §10.1).
    IndefiniteLength,
    /// A BIT STRING whose count of unused bits, or the bits themselves, are wrong (X.690 §11.2).
    InvalidBitString,
    /// A BOOLEAN that is neither 0x00 nor 0xff (X.690 §11.1).
    InvalidBoolean,
    /// A string with characters or bytes that its type does not allow.
    InvalidCharacters,
    /// A time that is no time.
    InvalidDate,
    /// An object identifier that breaks off or starts with padding (X.690 §8.19).
    InvalidOid,
    /// A tag that DER does not know, or with the wrong bit for primitive and constructed.
    InvalidTag,
    /// A value outside of what its field allows.
    InvalidValue,
    /// A field that must be there is not.
    MissingField,
    /// An INTEGER with more octets than it needs, or none (X.690 §8.3.2).
    NonMinimalInteger,
    /// A length with more octets than it needs (X.690 §10.1).
    NonMinimalLength,
    /// An object identifier with an arc that does not fit in 32 bits, or of over 39 octets.
    OversizedOid,
    /// The strict reader refuses these bytes, and nothing more exact is known.
    Refused,
    /// A negative serial number (RFC 5280 §4.1.2.2).
    SerialNegative,
    /// A serial number of over 20 octets (RFC 5280 §4.1.2.2).
    SerialTooLong,
    /// The serial number zero (RFC 5280 §4.1.2.2).
    SerialZero,
    /// A time in another form than RFC 5280 §4.1.2.5 asks for.
    TimeForm,
    /// More octets than the strict reader is given.
    TooLong,
    /// Octets after the end of the certificate, or of a structure in it.
    TrailingBytes,
    /// The bytes end before the value does.
    Truncated,
    /// The string type `UniversalString`, which current readers no longer know.
    UniversalString,
    /// A SET whose members are out of order (X.690 §11.6).
    UnorderedSet,
    /// A version other than 1, 2 or 3.
    UnsupportedVersion,
    /// Another type stands where the syntax asks for a certain one.
    WrongTag,
}

impl MalformedKind {
    /// Whether a rule of its own is broken wherever it stands: `duplicate-extension`, `serial-number` and its length,
    /// `time-form` or `version`.
    pub(crate) fn has_own_check(self) -> bool {
        matches!(
            self,
            Self::DuplicateExtension
                | Self::SerialNegative
                | Self::SerialTooLong
                | Self::SerialZero
                | Self::TimeForm
                | Self::UnsupportedVersion
        )
    }

    /// Whether it is a departure in form alone, which leaves no doubt about the value.
    pub(crate) fn is_form_alone(self) -> bool {
        matches!(
            self,
            Self::DefaultEncoded
                | Self::IndefiniteLength
                | Self::InvalidCharacters
                | Self::NonMinimalInteger
                | Self::NonMinimalLength
                | Self::OversizedOid
                | Self::Refused
                | Self::UniversalString
        )
    }
}

/// The fields of a certificate (RFC 5280 §4.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The certificate as a whole.
    #[default]
    Certificate,
    /// The part that is signed.
    TbsCertificate,
    /// `version`.
    Version,
    /// `serialNumber`.
    SerialNumber,
    /// `signature`, the algorithm named inside of the signed part.
    TbsSignature,
    /// `issuer`.
    Issuer,
    /// `validity`.
    Validity,
    /// `notBefore`.
    NotBefore,
    /// `notAfter`.
    NotAfter,
    /// `subject`.
    Subject,
    /// `subjectPublicKeyInfo`.
    SubjectPublicKey,
    /// `issuerUniqueID`.
    IssuerUniqueId,
    /// `subjectUniqueID`.
    SubjectUniqueId,
    /// `extensions`, the list.
    Extensions,
    /// One extension.
    Extension,
    /// `signatureAlgorithm`, the algorithm named outside of the signed part.
    SignatureAlgorithm,
    /// `signatureValue`.
    SignatureValue,
}

/// Why `x509-cert` and `der` refused: [`der::ErrorKind`] without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// A date or time.
    DateTime,
    /// Too few octets.
    Incomplete,
    /// An indefinite length.
    IndefiniteLength,
    /// A length.
    Length,
    /// Structures nested too deeply.
    NestingDepth,
    /// A value that is not in its canonical form.
    Noncanonical,
    /// An object identifier.
    Oid,
    /// A number or length too great.
    Overflow,
    /// The order of a SET.
    SetOrdering,
    /// A tag.
    Tag,
    /// Octets left over.
    TrailingData,
    /// A string that is not UTF-8.
    Utf8,
    /// A value.
    Value,
    /// Something else.
    Other,
}
