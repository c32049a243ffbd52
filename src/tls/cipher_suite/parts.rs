//! The parts of a cipher suite.

use serde::{Deserialize, Serialize};

/// How the two sides come to a shared key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum KeyExchange {
    /// Diffie-Hellman over a finite field with fresh keys.
    Dhe,
    /// Elliptic-curve Diffie-Hellman with the certificate's own key.
    Ecdh,
    /// Elliptic-curve Diffie-Hellman with fresh keys.
    Ecdhe,
    /// The client chooses the secret and encrypts it to the certificate's RSA key.
    Rsa,
    /// The same as [`KeyExchange::Rsa`], with a 512-bit key, as export law once demanded.
    RsaExport,
    /// Agreed apart from the suite, always with fresh keys (RFC 9846); the group says which.
    Tls13,
}

/// With what the server proves that it is the certificate's subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Authentication {
    /// With nothing: the suite asks for no certificate.
    Anonymous,
    /// With a DSA key.
    Dsa,
    /// With an elliptic-curve key.
    Ecdsa,
    /// Agreed apart from the suite (TLS 1.3); the signature scheme says which.
    Negotiated,
    /// With an RSA key.
    Rsa,
}

/// The cipher and its key length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[expect(missing_docs, reason = "the variants are the ciphers' own names")]
pub enum Cipher {
    Aes128,
    Aes256,
    Aria128,
    Aria256,
    Camellia128,
    Camellia256,
    #[serde(rename = "chacha20")]
    ChaCha20,
    Des,
    DesExport,
    Idea,
    Null,
    Rc2Export,
    Rc4,
    Rc4Export,
    Seed,
    TripleDes,
}

/// How the cipher is used on the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum CipherMode {
    /// Cipher block chaining, with the MAC inside (RFC 5246 §6.2.3.2).
    Cbc,
    /// Counter with CBC-MAC: authenticated encryption (RFC 6655).
    Ccm,
    /// The same with a tag of 8 octets instead of 16.
    Ccm8,
    /// Galois/counter mode: authenticated encryption (RFC 5288).
    Gcm,
    /// `ChaCha20` with Poly1305: authenticated encryption (RFC 7905).
    Poly1305,
    /// A stream cipher, or none, with a MAC inside.
    Stream,
}

/// A hash function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[expect(
    missing_docs,
    reason = "the variants are the hash functions' own names"
)]
pub enum Hash {
    Md5,
    /// MD5 and SHA-1 side by side, as TLS 1.1 and before signed (RFC 4346 §7.4.3).
    Md5Sha1,
    Sha1,
    Sha256,
    Sha384,
    Sha512,
    /// Part of the signature algorithm itself, as in Ed25519 (RFC 8422 §5.1.3).
    Intrinsic,
}

impl Cipher {
    /// The key's length and its strength, in bits. Triple DES falls short of its length to meeting in the middle.
    pub(super) const fn bits(self) -> (u16, u16) {
        match self {
            Self::Null => (0, 0),
            Self::DesExport | Self::Rc2Export | Self::Rc4Export => (40, 40),
            Self::Des => (56, 56),
            Self::TripleDes => (168, 112),
            Self::Aes128
            | Self::Aria128
            | Self::Camellia128
            | Self::Idea
            | Self::Rc4
            | Self::Seed => (128, 128),
            Self::Aes256 | Self::Aria256 | Self::Camellia256 | Self::ChaCha20 => (256, 256),
        }
    }
}
