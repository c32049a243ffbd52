//! Protocol versions.

use serde::{Deserialize, Deserializer, Serialize};

use super::rfc::{RFC2246, RFC4346, RFC5246, RFC6101, RFC7568, RFC8996, RFC9846};
use super::{Attack, Rfc, look_up, same_spelling};

/// A version of SSL or TLS, and what became of it.
///
/// Read back from a message by its code point alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ProtocolVersion {
    /// The two octets on the wire: `0x0304` is TLS 1.3.
    pub code: u16,
    /// The name in prose: `TLS 1.3`.
    pub name: &'static str,
    /// The RFC that defines the version.
    pub defined_by: Rfc,
    /// The RFC that forbids or deprecates the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated_by: Option<Rfc>,
    /// Attacks on the version itself, whatever the cipher suite.
    pub attacks: &'static [Attack],
}

/// Every version, newest first.
static VERSIONS: [ProtocolVersion; 5] = [
    ProtocolVersion {
        code: 0x0304,
        name: "TLS 1.3",
        defined_by: RFC9846,
        deprecated_by: None,
        attacks: &[],
    },
    ProtocolVersion {
        code: 0x0303,
        name: "TLS 1.2",
        defined_by: RFC5246,
        deprecated_by: None,
        attacks: &[],
    },
    ProtocolVersion {
        code: 0x0302,
        name: "TLS 1.1",
        defined_by: RFC4346,
        deprecated_by: Some(RFC8996),
        attacks: &[Attack::Sloth],
    },
    ProtocolVersion {
        code: 0x0301,
        name: "TLS 1.0",
        defined_by: RFC2246,
        deprecated_by: Some(RFC8996),
        attacks: &[Attack::Beast, Attack::Sloth],
    },
    ProtocolVersion {
        code: 0x0300,
        name: "SSL 3.0",
        defined_by: RFC6101,
        deprecated_by: Some(RFC7568),
        attacks: &[Attack::Poodle, Attack::Beast, Attack::Sloth],
    },
];

/// Spellings of observers. QUIC is always TLS 1.3 (RFC 9001 §4.2), and Chromium gives it as the protocol.
const SPELLINGS: [(&str, u16); 12] = [
    ("TLSv1.3", 0x0304),
    ("TLS1.3", 0x0304),
    ("QUIC", 0x0304),
    ("TLSv1.2", 0x0303),
    ("TLS1.2", 0x0303),
    ("TLSv1.1", 0x0302),
    ("TLS1.1", 0x0302),
    ("TLSv1.0", 0x0301),
    ("TLS1.0", 0x0301),
    ("TLSv1", 0x0301),
    ("SSLv3", 0x0300),
    ("SSL3.0", 0x0300),
];

impl ProtocolVersion {
    /// The version with this code point.
    ///
    /// ```
    /// use whylock::tls::ProtocolVersion;
    ///
    /// assert_eq!(ProtocolVersion::from_code(0x0303).map(|version| version.name), Some("TLS 1.2"));
    /// assert!(ProtocolVersion::from_code(0x7f17).is_none());
    /// ```
    #[must_use]
    pub fn from_code(code: u16) -> Option<&'static Self> {
        VERSIONS.iter().find(|version| version.code == code)
    }

    /// The version that an observer calls by this name.
    ///
    /// ```
    /// use whylock::tls::ProtocolVersion;
    ///
    /// for spelling in ["TLSv1.3", "TLS 1.3", "QUIC"] {
    ///     assert_eq!(ProtocolVersion::from_name(spelling).map(|version| version.code), Some(0x0304));
    /// }
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static Self> {
        let (_, code) = SPELLINGS
            .iter()
            .find(|(spelling, _)| same_spelling(spelling, name))?;
        Self::from_code(*code)
    }

    /// Whether this is TLS 1.3, where every suite has authenticated encryption and static key transport is gone.
    ///
    /// ```
    /// use whylock::tls::ProtocolVersion;
    ///
    /// assert!(ProtocolVersion::from_name("TLSv1.3").is_some_and(|version| version.is_tls13()));
    /// ```
    #[must_use]
    pub const fn is_tls13(&self) -> bool {
        self.code == 0x0304
    }
}

impl<'de> Deserialize<'de> for ProtocolVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        look_up(deserializer, Self::from_code)
    }
}
