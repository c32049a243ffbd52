//! Attacks on constructions that TLS has used.

use serde::{Deserialize, Serialize};

/// A published attack on a construction.
///
/// It says that the construction has failed somewhere, not that these two peers are open to it: whether a server
/// reuses keys or hides its timing cannot be seen from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Attack {
    /// Predictable initialisation vectors of CBC in TLS 1.0 and before.
    Beast,
    /// Forced use of 512-bit export RSA.
    Freak,
    /// Forced or precomputed small finite-field Diffie-Hellman groups.
    Logjam,
    /// Timing of CBC padding checks that come after the MAC.
    Lucky13,
    /// Collisions of MD5.
    Md5Collision,
    /// Unchecked CBC padding of SSL 3.0.
    Poodle,
    /// Timing of leading zeros in finite-field Diffie-Hellman secrets, where a server reuses its key.
    Raccoon,
    /// Biases of RC4's key stream.
    Rc4Biases,
    /// Bleichenbacher's oracle on RSA key transport, found again in 2017.
    Robot,
    /// Collisions of SHA-1.
    Sha1Collision,
    /// Transcript collisions where handshakes are signed with MD5 or SHA-1.
    Sloth,
    /// Collisions of 64-bit blocks in long connections.
    Sweet32,
}

impl Attack {
    /// The name that the literature uses.
    ///
    /// ```
    /// assert_eq!(whylock::tls::Attack::Lucky13.name(), "Lucky Thirteen");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Beast => "BEAST",
            Self::Freak => "FREAK",
            Self::Logjam => "Logjam",
            Self::Lucky13 => "Lucky Thirteen",
            Self::Md5Collision => "MD5 collisions",
            Self::Poodle => "POODLE",
            Self::Raccoon => "Raccoon",
            Self::Rc4Biases => "RC4 biases",
            Self::Robot => "ROBOT",
            Self::Sha1Collision => "SHAttered",
            Self::Sloth => "SLOTH",
            Self::Sweet32 => "Sweet32",
        }
    }

    /// Where the attack is on record: a CVE, a CERT/CC note or an RFC.
    ///
    /// ```
    /// assert_eq!(whylock::tls::Attack::Sweet32.citation(), "CVE-2016-2183");
    /// ```
    #[must_use]
    pub const fn citation(self) -> &'static str {
        match self {
            Self::Beast => "CVE-2011-3389",
            Self::Freak => "CVE-2015-0204",
            Self::Logjam => "CVE-2015-4000",
            Self::Lucky13 => "CVE-2013-0169",
            Self::Md5Collision => "RFC 6151",
            Self::Poodle => "CVE-2014-3566",
            Self::Raccoon => "CVE-2020-1968",
            Self::Rc4Biases => "RFC 7465",
            Self::Robot => "VU#144389",
            Self::Sha1Collision => "RFC 9155",
            Self::Sloth => "CVE-2015-7575",
            Self::Sweet32 => "CVE-2016-2183",
        }
    }
}
