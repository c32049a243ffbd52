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
    /// The extensions, of which RFC 6962 defines none.
    pub extensions: Octets,
    /// The certificate's place in the log, counted from 0, as logs of static files write it there
    /// (<https://c2sp.org/static-ct-api>).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaf_index: Option<u64>,
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
                if !reading.afford_entry(bytes.length) {
                    timestamps.omitted += 1;
                } else if let Some(value) = SignedCertificateTimestamp::read(reading, &serialized) {
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
    fn read(reading: &mut Reading, serialized: &Fields<'_>) -> Option<Self> {
        let fields = TimestampFields::read(serialized.rest)?;
        // it stands last
        let before = serialized.rest.len() - fields.signature.len();
        Some(Self {
            version: fields.version,
            log_id: hex(&fields.log_id),
            log_id_base64: Base64::encode_string(&fields.log_id),
            timestamp: (fields.timestamp <= LAST_TIMESTAMP).then_some(fields.timestamp),
            extensions: reading.octets(fields.extensions),
            leaf_index: fields.leaf_index(),
            hash_algorithm: fields.hash_algorithm,
            signature_algorithm: fields.signature_algorithm,
            signature: ByteRange {
                offset: serialized.offset + before,
                length: fields.signature.len(),
            },
        })
    }
}

/// The fields of a timestamp as they stand in its octets (RFC 6962 §3.2).
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimestampFields<'a> {
    pub(crate) version: u8,
    pub(crate) log_id: [u8; 32],
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub(crate) timestamp: u64,
    pub(crate) extensions: &'a [u8],
    pub(crate) hash_algorithm: u8,
    pub(crate) signature_algorithm: u8,
    pub(crate) signature: &'a [u8],
}

impl<'a> TimestampFields<'a> {
    /// None where the octets are not laid out as a timestamp of the first version.
    pub(crate) fn read(octets: &'a [u8]) -> Option<Self> {
        let mut fields = Fields {
            rest: octets,
            offset: 0,
        };
        let [version] = fields.array()?;
        let log_id = fields.array()?;
        let timestamp = u64::from_be_bytes(fields.array()?);
        let extensions = fields.vector()?.rest;
        let [hash_algorithm, signature_algorithm] = fields.array()?;
        let signature = fields.vector()?.rest;
        fields.rest.is_empty().then_some(Self {
            version,
            log_id,
            timestamp,
            extensions,
            hash_algorithm,
            signature_algorithm,
            signature,
        })
    }

    /// The place that a log of static files wrote into it: an extension of type 0, with an index of 40 bits
    /// (<https://c2sp.org/static-ct-api>, "SCT Extension").
    pub(crate) fn leaf_index(&self) -> Option<u64> {
        let mut extensions = Fields {
            rest: self.extensions,
            offset: 0,
        };
        let mut index = None;
        while !extensions.rest.is_empty() {
            let [kind] = extensions.array()?;
            let data = extensions.vector()?.rest;
            if kind == 0 {
                let place: [u8; 5] = data.try_into().ok()?;
                let found = place
                    .iter()
                    .fold(0, |it, octet| it << 8 | u64::from(*octet));
                // none may stand there twice
                index.is_none().then_some(())?;
                index = Some(found);
            }
        }
        index
    }
}

/// The timestamps of a list as it comes with a handshake (RFC 6962 §3.3), each in its octets, at most so many; and whether
/// it could be read to its end.
pub(crate) fn split_list(octets: &[u8], most: usize) -> (Vec<&[u8]>, bool) {
    let mut timestamps = Vec::new();
    let mut all = Fields {
        rest: octets,
        offset: 0,
    };
    let Some(mut list) = all.vector().filter(|_| all.rest.is_empty()) else {
        return (timestamps, false);
    };
    while !list.rest.is_empty() && timestamps.len() < most {
        match list.vector() {
            Some(serialized) => timestamps.push(serialized.rest),
            None => return (timestamps, false),
        }
    }
    (timestamps, true)
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
