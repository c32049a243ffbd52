//! Certificate transparency (RFC 6962).

use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{ByteRange, List, Located, Octets, hex},
    element::{Element, OCTET_STRING},
    malformed::MalformedKind,
    reading::Reading,
};

/// A log's promise to publish the certificate (RFC 6962 §3.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SignedCertificateTimestamp {
    /// The version's number, 0 for v1.
    pub version: u8,
    /// SHA-256 of the log's public key, in lower-case hexadecimal.
    pub log_id: String,
    /// The same in base64, as lists of logs write it.
    pub log_id_base64: String,
    /// Milliseconds since 1970-01-01T00:00:00Z; none when the number is beyond the year 9999.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<u64>,
    /// The extensions, which are not yet defined.
    pub extensions: Octets,
    /// The code point of the hash algorithm (RFC 5246 §7.4.1.4.1): 4 is SHA-256.
    pub hash_algorithm: u8,
    /// The code point of the signature algorithm (RFC 5246 §7.4.1.4.1): 1 is RSA, 3 is ECDSA.
    pub signature_algorithm: u8,
    /// The signature's octets in the certificate.
    pub signature: ByteRange,
}

/// Reads a `SignedCertificateTimestampList` in its OCTET STRING (RFC 6962 §3.3).
pub(super) fn read_list(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<SignedCertificateTimestamp>>> {
    if !element.is(reading, OCTET_STRING) {
        return None;
    }
    let mut all = Fields {
        rest: element.content,
        offset: element.content_range().offset,
    };
    let list = all.vector();
    let mut timestamps = List::default();
    match list {
        Some(mut list) if all.rest.is_empty() => {
            if list.rest.is_empty() {
                reading.note(MalformedKind::EmptyList, element.range());
            }
            while !list.rest.is_empty() {
                let before = list.clone();
                let Some(serialized) = list.vector() else {
                    reading.note(MalformedKind::Truncated, before.range(before.rest.len()));
                    break;
                };
                let bytes = serialized.range(serialized.rest.len());
                if !reading.afford_entry() {
                    timestamps.omitted += 1;
                } else if let Some(value) = SignedCertificateTimestamp::read(reading, serialized) {
                    timestamps.items.push(Located { value, bytes });
                } else {
                    reading.note(MalformedKind::InvalidValue, bytes);
                }
            }
        }
        _ => reading.note(MalformedKind::InvalidValue, element.range()),
    }
    Some(timestamps)
}

impl SignedCertificateTimestamp {
    fn read(reading: &mut Reading, mut fields: Fields<'_>) -> Option<Self> {
        let [version] = fields.array()?;
        let log_id = fields.array::<32>()?;
        let timestamp = u64::from_be_bytes(fields.array()?);
        let extensions = fields.vector()?;
        let [hash_algorithm, signature_algorithm] = fields.array()?;
        let signature = fields.vector()?;
        fields.rest.is_empty().then(|| Self {
            version,
            log_id: hex(&log_id),
            log_id_base64: Base64::encode_string(&log_id),
            timestamp: (timestamp <= LAST_TIMESTAMP).then_some(timestamp),
            extensions: reading.octets(extensions.rest),
            hash_algorithm,
            signature_algorithm,
            signature: signature.range(signature.rest.len()),
        })
    }
}

/// Fields in the presentation language of TLS (RFC 8446 §3).
#[derive(Clone, Debug)]
struct Fields<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl Fields<'_> {
    fn take(&mut self, length: usize) -> Option<Self> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        let taken = Self {
            rest: taken,
            offset: self.offset,
        };
        self.rest = rest;
        self.offset += length;
        Some(taken)
    }

    fn array<const LENGTH: usize>(&mut self) -> Option<[u8; LENGTH]> {
        self.take(LENGTH)?.rest.try_into().ok()
    }

    /// A vector with two octets of length before it.
    fn vector(&mut self) -> Option<Self> {
        let length = u16::from_be_bytes(self.array()?);
        self.take(usize::from(length))
    }

    fn range(&self, length: usize) -> ByteRange {
        ByteRange {
            offset: self.offset,
            length,
        }
    }
}

/// 9999-12-31T23:59:59.999Z, the last millisecond that RFC 3339 can write.
const LAST_TIMESTAMP: u64 = 253_402_300_799_999;
