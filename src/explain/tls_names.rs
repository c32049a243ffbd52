//! Ciphers and seals by the names that people know them by.

use crate::tls::{CipherMode, CipherSuite};

/// The cipher and its mode as they are commonly written: `AES-256-GCM`.
pub(super) fn cipher_name(suite: &CipherSuite) -> String {
    let mode = match suite.mode {
        CipherMode::Cbc => "-CBC",
        CipherMode::Ccm => "-CCM",
        CipherMode::Ccm8 => "-CCM8",
        CipherMode::Gcm => "-GCM",
        CipherMode::Poly1305 => "-Poly1305",
        CipherMode::Stream => "",
    };
    format!("{}{mode}", suite.cipher.name())
}

/// What seals each record: the cipher itself, or a keyed hash beside it.
pub(super) fn seal_name(suite: &CipherSuite) -> String {
    match suite.mac {
        Some(hash) => format!("HMAC-{}", hash.name()),
        None => cipher_name(suite),
    }
}
