//! Certificate transparency (RFC 6962).

use serde::{Deserialize, Serialize};

use crate::certificate::bytes::{ByteRange, Octets};

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
