//! Fingerprints: hashes over the certificate's original bytes.

use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use super::bytes::hex;

/// Hashes in lower-case hexadecimal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Fingerprints {
    /// SHA-256 of the whole certificate.
    pub sha256: String,
    /// SHA-1 of the whole certificate; to look it up in old lists, not to rely on.
    pub sha1: String,
    /// SHA-256 of the `subjectPublicKeyInfo` (RFC 7469 §2.4), when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spki_sha256: Option<String>,
}

impl Fingerprints {
    pub(super) fn of(der: &[u8], spki: Option<&[u8]>) -> Self {
        Self {
            sha256: hex(&Sha256::digest(der)),
            sha1: hex(&Sha1::digest(der)),
            spki_sha256: spki.map(|spki| hex(&Sha256::digest(spki))),
        }
    }
}
