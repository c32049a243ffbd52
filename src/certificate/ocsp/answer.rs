//! What a response says of one certificate (RFC 6960 §4.2.1, `SingleResponse`).

use super::reader::{explicit, generalized_time, read_extensions};
use crate::certificate::{
    crl::{CrlReason, unpadded},
    element::{
        Element, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, context, context_constructed,
    },
    malformed::MalformedKind,
    reading::Reading,
};

/// The answer about one certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleResponse {
    /// By which hash the issuer is named.
    pub hash: IdentifierHash,
    /// The hash over the issuer's name in DER.
    pub issuer_name_hash: Vec<u8>,
    /// The hash over the issuer's public key, without tag, length and unused bits.
    pub issuer_key_hash: Vec<u8>,
    /// The certificate's serial number: the octets of the INTEGER, without padding.
    pub serial: Vec<u8>,
    /// What became of the certificate.
    pub status: CertificateStatus,
    /// When that was known to be so, in seconds since 1970.
    pub this_update: i64,
    /// By when more will be known, in seconds since 1970; none where more can be known at any time.
    pub next_update: Option<i64>,
    /// Whether an extension is critical and not known here.
    pub has_unknown_critical_extension: bool,
    /// A `SignedCertificateTimestampList`: what public logs say of the certificate (RFC 6962 §3.3).
    pub signed_certificate_timestamps: Option<Vec<u8>>,
}

/// The hashes of a `CertID` that are read. RFC 5019 §2.1.1 asks for SHA-1, RFC 9654 lets others be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentifierHash {
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// One that is not known here.
    Other,
}

/// `CertStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateStatus {
    /// Not revoked.
    Good,
    /// Revoked, or on hold.
    Revoked {
        /// Since when, in seconds since 1970.
        date: i64,
        /// Why, if the answer says so.
        reason: Option<CrlReason>,
    },
    /// The responder does not know the certificate.
    Unknown,
}

impl SingleResponse {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let identifier = fields.required(reading)?;
        let status = fields.required(reading)?;
        let this_update = fields.required(reading)?;
        let this_update = generalized_time(reading, this_update)?;
        let next_update = match fields.optional(reading, context_constructed(0)) {
            None => None,
            Some(wrapper) => {
                let inside = explicit(reading, wrapper)?;
                Some(generalized_time(reading, inside)?)
            }
        };
        let extensions = fields.optional(reading, context_constructed(1));
        fields.finish(reading);
        let status = CertificateStatus::read(reading, status)?;
        let extensions = read_extensions(reading, extensions)?;
        let mut fields = identifier.children_of(reading, SEQUENCE)?;
        let algorithm = fields.required(reading)?;
        let name = fields.required(reading)?;
        let key = fields.required(reading)?;
        let serial = fields.required(reading)?;
        fields.finish(reading);
        let right = name.is(reading, OCTET_STRING)
            && key.is(reading, OCTET_STRING)
            && serial.is(reading, INTEGER);
        right.then_some(())?;
        Some(Self {
            hash: IdentifierHash::read(reading, algorithm)?,
            issuer_name_hash: name.content.to_vec(),
            issuer_key_hash: key.content.to_vec(),
            serial: unpadded(serial.content).to_vec(),
            status,
            this_update,
            next_update,
            has_unknown_critical_extension: extensions.has_unknown_critical,
            signed_certificate_timestamps: extensions.timestamps,
        })
    }
}

impl IdentifierHash {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let oid = fields.required(reading)?;
        oid.is(reading, OBJECT_IDENTIFIER).then_some(())?;
        Some(match oid.content {
            SHA_1 => Self::Sha1,
            SHA_256 => Self::Sha256,
            _ => Self::Other,
        })
    }
}

impl CertificateStatus {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        match element.identifier {
            GOOD | UNKNOWN if !element.content.is_empty() => {
                reading.note(MalformedKind::InvalidValue, element.range());
                None
            }
            GOOD => Some(Self::Good),
            UNKNOWN => Some(Self::Unknown),
            REVOKED => {
                let mut fields = element.children();
                let date = fields.required(reading)?;
                let date = generalized_time(reading, date)?;
                let reason = match fields.optional(reading, context_constructed(0)) {
                    None => None,
                    Some(wrapper) => Some(CrlReason::read(reading, wrapper)?),
                };
                fields.finish(reading);
                Some(Self::Revoked { date, reason })
            }
            _ => {
                reading.note(MalformedKind::WrongTag, element.range());
                None
            }
        }
    }
}

/// The tags of `CertStatus`, which are implicit.
const GOOD: u8 = context(0);
const REVOKED: u8 = context_constructed(1);
const UNKNOWN: u8 = context(2);

/// 1.3.14.3.2.26
const SHA_1: &[u8] = &[0x2b, 0x0e, 0x03, 0x02, 0x1a];
/// 2.16.840.1.101.3.4.2.1
const SHA_256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
