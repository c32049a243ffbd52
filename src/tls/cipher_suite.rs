//! Cipher suites: how keys are agreed, who is authenticated, what encrypts.

mod parts;
mod row;
mod table;

use serde::{Deserialize, Deserializer, Serialize};

pub use self::parts::{Authentication, Cipher, CipherMode, Hash, KeyExchange};
use self::table::SUITES;
use super::{Attack, Recommended, Rfc, look_up, same_spelling};

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
    openssl_name: &'static str,
    /// How keys are agreed.
    pub key_exchange: KeyExchange,
    /// With what the server authenticates itself.
    pub authentication: Authentication,
    /// The cipher.
    pub cipher: Cipher,
    /// The cipher's mode.
    pub mode: CipherMode,
    /// The hash of the record MAC. None, where the cipher authenticates by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated_by: Option<Rfc>,
    /// The registry's column "Recommended".
    pub recommended: Recommended,
}

impl Cipher {
    /// The cipher as it is commonly written, with its key length where it has several.
    ///
    /// ```
    /// assert_eq!(whylock::tls::Cipher::Aes256.name(), "AES-256");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Aes128 => "AES-128",
            Self::Aes256 => "AES-256",
            Self::Aria128 => "ARIA-128",
            Self::Aria256 => "ARIA-256",
            Self::Camellia128 => "Camellia-128",
            Self::Camellia256 => "Camellia-256",
            Self::ChaCha20 => "ChaCha20",
            Self::Des => "DES",
            Self::DesExport => "DES-40",
            Self::Idea => "IDEA",
            Self::Null => "NULL",
            Self::Rc2Export => "RC2-40",
            Self::Rc4 => "RC4",
            Self::Rc4Export => "RC4-40",
            Self::Seed => "SEED",
            Self::TripleDes => "3DES",
        }
    }
}

impl Hash {
    /// The hash function as it is commonly written.
    ///
    /// ```
    /// assert_eq!(whylock::tls::Hash::Sha384.name(), "SHA-384");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md5 => "MD5",
            Self::Md5Sha1 => "MD5 and SHA-1",
            Self::Sha1 => "SHA-1",
            Self::Sha256 => "SHA-256",
            Self::Sha384 => "SHA-384",
            Self::Sha512 => "SHA-512",
            Self::Intrinsic => "its own hash",
        }
    }
}

impl CipherSuite {
    /// Whether it keeps nothing secret any longer: no encryption, keys that a search finds (RFC 9325 §4.1: less than
    /// 112 bits), or RC4 (RFC 7465).
    ///
    /// ```
    /// use whylock::tls::CipherSuite;
    ///
    /// let suite = CipherSuite::from_name("TLS_RSA_WITH_RC4_128_SHA").ok_or("unknown")?;
    /// assert!(suite.is_broken());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        self.strength_bits < 112 || matches!(self.cipher, Cipher::Rc4 | Cipher::Rc4Export)
    }

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
