//! Cipher suites: how keys are agreed, who is authenticated, what encrypts.

use serde::{Deserialize, Deserializer, Serialize};

use super::cipher_suite_table::SUITES;
use super::rfc::{RFC4346, RFC5469, RFC7465, RFC9325, RFC10015};
use super::{Attack, Recommended, Rfc, look_up, same_spelling};

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
    /// Agreed apart from the suite, always with fresh keys (RFC 9846 §4.3.8); the group says which.
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

/// A cipher suite and what it means.
///
/// Read back from a message by its code point alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct CipherSuite {
    /// The two octets on the wire.
    pub code: u16,
    /// The registry's name: `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`.
    pub name: &'static str,
    /// OpenSSL's name, where it has one of its own.
    #[serde(skip)]
    pub(super) openssl_name: &'static str,
    /// How keys are agreed.
    pub key_exchange: KeyExchange,
    /// With what the server authenticates itself.
    pub authentication: Authentication,
    /// The cipher.
    pub cipher: Cipher,
    /// The cipher's mode.
    pub mode: CipherMode,
    /// The hash of the record MAC. None, where the cipher authenticates by itself.
    pub mac: Option<Hash>,
    /// The hash of the key derivation, in TLS 1.2 and later. (Before, it was always MD5 with SHA-1.)
    pub prf: Hash,
    /// Length of the cipher's key in bits, parity bits left out.
    pub key_bits: u16,
    /// What the cipher's key length gives against guessing, in bits (NIST SP 800-57 part 1, table 2). Known attacks
    /// are listed apart.
    pub strength_bits: u16,
    /// Whether a recorded connection stays closed when the certificate's key is stolen later.
    pub forward_secrecy: bool,
    /// Whether encryption and integrity are one step (AEAD).
    pub authenticated_encryption: bool,
    /// Attacks on the suite's construction.
    pub attacks: &'static [Attack],
    /// The RFC that defines the suite, as the registry says.
    pub defined_by: Rfc,
    /// The RFC that forbids or discourages the suite. Where there are several, the one about its worst part.
    pub deprecated_by: Option<Rfc>,
    /// The registry's column "Recommended".
    pub recommended: Recommended,
}

impl CipherSuite {
    /// The suite with this code point.
    ///
    /// ```
    /// use whylock::tls::CipherSuite;
    ///
    /// let suite = CipherSuite::from_code(0x002f).ok_or("unknown")?;
    /// assert_eq!(suite.name, "TLS_RSA_WITH_AES_128_CBC_SHA");
    /// assert!(!suite.forward_secrecy);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn from_code(code: u16) -> Option<&'static Self> {
        SUITES.iter().find(|suite| suite.code == code)
    }

    /// The suite that the registry, Firefox, Node or OpenSSL calls by this name.
    ///
    /// ```
    /// use whylock::tls::CipherSuite;
    ///
    /// let iana = CipherSuite::from_name("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
    /// assert!(iana.is_some());
    /// assert_eq!(iana, CipherSuite::from_name("ECDHE-RSA-AES128-GCM-SHA256"));
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static Self> {
        SUITES.iter().find(|suite| {
            same_spelling(suite.name, name)
                || (!suite.openssl_name.is_empty() && same_spelling(suite.openssl_name, name))
        })
    }

    /// The suite that Chromium tells in parts: `"ECDHE_RSA"`, `"AES_128_GCM"`, and a MAC such as `"HMAC-SHA1"` where
    /// the cipher does not authenticate by itself. In TLS 1.3 the key exchange is empty.
    ///
    /// ```
    /// use whylock::tls::CipherSuite;
    ///
    /// let suite = CipherSuite::from_parts("", "AES_256_GCM", None).ok_or("unknown")?;
    /// assert_eq!(suite.name, "TLS_AES_256_GCM_SHA384");
    ///
    /// let suite = CipherSuite::from_parts("RSA", "AES_128_CBC", Some("HMAC-SHA1")).ok_or("unknown")?;
    /// assert_eq!(suite.name, "TLS_RSA_WITH_AES_128_CBC_SHA");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn from_parts(
        key_exchange: &str,
        cipher: &str,
        mac: Option<&str>,
    ) -> Option<&'static Self> {
        let (key_exchange, authentication) = match key_exchange {
            "" => (KeyExchange::Tls13, Authentication::Negotiated),
            "DHE_RSA" => (KeyExchange::Dhe, Authentication::Rsa),
            "ECDHE_ECDSA" => (KeyExchange::Ecdhe, Authentication::Ecdsa),
            "ECDHE_RSA" => (KeyExchange::Ecdhe, Authentication::Rsa),
            "RSA" => (KeyExchange::Rsa, Authentication::Rsa),
            _ => return None,
        };
        let (cipher, mode) = match cipher {
            "3DES_EDE_CBC" => (Cipher::TripleDes, CipherMode::Cbc),
            "AES_128_CBC" => (Cipher::Aes128, CipherMode::Cbc),
            "AES_128_GCM" => (Cipher::Aes128, CipherMode::Gcm),
            "AES_256_CBC" => (Cipher::Aes256, CipherMode::Cbc),
            "AES_256_GCM" => (Cipher::Aes256, CipherMode::Gcm),
            "CHACHA20_POLY1305" => (Cipher::ChaCha20, CipherMode::Poly1305),
            "RC4_128" => (Cipher::Rc4, CipherMode::Stream),
            _ => return None,
        };
        let mac = match mac.unwrap_or_default() {
            "" => None,
            "HMAC-MD5" => Some(Hash::Md5),
            "HMAC-SHA1" => Some(Hash::Sha1),
            "HMAC-SHA256" => Some(Hash::Sha256),
            "HMAC-SHA384" => Some(Hash::Sha384),
            _ => return None,
        };
        SUITES.iter().find(|suite| {
            (suite.key_exchange, suite.authentication) == (key_exchange, authentication)
                && (suite.cipher, suite.mode, suite.mac) == (cipher, mode, mac)
        })
    }
}

impl<'de> Deserialize<'de> for CipherSuite {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        look_up(deserializer, Self::from_code)
    }
}

/// A row of the table, and all that follows from it.
#[expect(clippy::too_many_arguments, reason = "the columns of one table")]
pub(super) const fn suite(
    code: u16,
    name: &'static str,
    openssl_name: &'static str,
    key_exchange: KeyExchange,
    authentication: Authentication,
    cipher: Cipher,
    mode: CipherMode,
    hash: Hash,
    defined_by: Rfc,
) -> CipherSuite {
    let authenticated_encryption = matches!(
        mode,
        CipherMode::Ccm | CipherMode::Ccm8 | CipherMode::Gcm | CipherMode::Poly1305
    );
    let (key_bits, strength_bits) = cipher.bits();
    let deprecated_by = deprecated_by(key_exchange, authentication, cipher);
    CipherSuite {
        code,
        name,
        openssl_name,
        key_exchange,
        authentication,
        cipher,
        mode,
        mac: if authenticated_encryption {
            None
        } else {
            Some(hash)
        },
        // RFC 5246 §5: SHA-256, unless the suite says more.
        prf: match hash {
            Hash::Sha384 => Hash::Sha384,
            _ => Hash::Sha256,
        },
        key_bits,
        strength_bits,
        forward_secrecy: matches!(
            key_exchange,
            KeyExchange::Dhe | KeyExchange::Ecdhe | KeyExchange::Tls13
        ),
        authenticated_encryption,
        attacks: attacks(key_exchange, cipher, mode),
        defined_by,
        deprecated_by,
        recommended: recommended(key_exchange, cipher, mode, deprecated_by.is_some()),
    }
}

impl Cipher {
    /// The key's length and its strength, in bits. Triple DES falls short of its length to meeting in the middle.
    const fn bits(self) -> (u16, u16) {
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

/// The document that forbids or discourages a part of the suite: the broadest failing first.
const fn deprecated_by(
    key_exchange: KeyExchange,
    authentication: Authentication,
    cipher: Cipher,
) -> Option<Rfc> {
    match (key_exchange, authentication, cipher) {
        // §A.5: export suites must not be negotiated.
        (KeyExchange::RsaExport, _, _)
        | (_, _, Cipher::DesExport | Cipher::Rc2Export | Cipher::Rc4Export) => Some(RFC4346),
        (_, _, Cipher::Des | Cipher::Idea) => Some(RFC5469),
        (_, _, Cipher::Rc4) => Some(RFC7465),
        // §4.1: no encryption, or less than 128 bits of strength.
        (_, _, Cipher::Null | Cipher::TripleDes) => Some(RFC9325),
        // Its tables list the anonymous suites too.
        (KeyExchange::Dhe | KeyExchange::Ecdh | KeyExchange::Rsa, _, _)
        | (_, Authentication::Anonymous, _) => Some(RFC10015),
        (KeyExchange::Ecdhe | KeyExchange::Tls13, _, _) => None,
    }
}

/// Attacks on how the key is agreed, and on how records are encrypted.
const fn attacks(key_exchange: KeyExchange, cipher: Cipher, mode: CipherMode) -> &'static [Attack] {
    use Attack::{Freak, Logjam, Lucky13, Raccoon, Rc4Biases, Robot, Sweet32};
    use Cipher::{Des, DesExport, Idea, Rc2Export, Rc4, Rc4Export, TripleDes};

    let short_blocks = matches!(cipher, Des | DesExport | Idea | Rc2Export | TripleDes);
    let padded = matches!(mode, CipherMode::Cbc);
    let biased = matches!(cipher, Rc4 | Rc4Export);
    match (key_exchange, short_blocks, padded, biased) {
        (KeyExchange::RsaExport, true, _, _) => &[Freak, Robot, Sweet32, Lucky13],
        (KeyExchange::RsaExport, _, _, true) => &[Freak, Robot, Rc4Biases],
        (KeyExchange::RsaExport, _, _, _) => &[Freak, Robot],
        (KeyExchange::Rsa, true, _, _) => &[Robot, Sweet32, Lucky13],
        (KeyExchange::Rsa, _, true, _) => &[Robot, Lucky13],
        (KeyExchange::Rsa, _, _, true) => &[Robot, Rc4Biases],
        (KeyExchange::Rsa, _, _, _) => &[Robot],
        (KeyExchange::Dhe, true, _, _) => &[Logjam, Raccoon, Sweet32, Lucky13],
        (KeyExchange::Dhe, _, true, _) => &[Logjam, Raccoon, Lucky13],
        (KeyExchange::Dhe, _, _, true) => &[Logjam, Raccoon, Rc4Biases],
        (KeyExchange::Dhe, _, _, _) => &[Logjam, Raccoon],
        (_, true, _, _) => &[Sweet32, Lucky13],
        (_, _, true, _) => &[Lucky13],
        (_, _, _, true) => &[Rc4Biases],
        _ => &[],
    }
}

/// The registry's recommendation: RFC 8447 §8 and RFC 9846 name those with consensus, RFC 9847 §6 and RFC 10015 §6
/// those that are discouraged.
const fn recommended(
    key_exchange: KeyExchange,
    cipher: Cipher,
    mode: CipherMode,
    deprecated: bool,
) -> Recommended {
    match (key_exchange, cipher, mode) {
        // Not in either document's table.
        (KeyExchange::Ecdhe, Cipher::TripleDes, _) => Recommended::No,
        _ if deprecated => Recommended::Discouraged,
        (_, Cipher::Aes128 | Cipher::Aes256, CipherMode::Gcm)
        | (_, Cipher::ChaCha20, _)
        | (KeyExchange::Tls13, _, CipherMode::Ccm) => Recommended::Yes,
        _ => Recommended::No,
    }
}
