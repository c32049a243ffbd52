//! Signature schemes: with what the server signed the handshake.

use serde::{Deserialize, Deserializer, Serialize};

use super::rfc::{RFC4346, RFC8996, RFC9155, RFC9846};
use super::{Attack, Hash, Recommended, Rfc, look_up, same_spelling};

/// The algorithm of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum SignatureKind {
    /// ECDSA.
    Ecdsa,
    /// Ed25519 or Ed448 (RFC 8032).
    Eddsa,
    /// ML-DSA (FIPS 204), against quantum computers.
    MlDsa,
    /// RSA with PKCS #1 v1.5 padding.
    RsaPkcs1,
    /// RSA with PSS padding.
    RsaPss,
}

/// A signature scheme and what it means.
///
/// Read back from a message by its code point alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct SignatureScheme {
    /// The two octets on the wire.
    pub code: u16,
    /// The registry's name: `ecdsa_secp256r1_sha256`.
    pub name: &'static str,
    /// The algorithm.
    pub kind: SignatureKind,
    /// The hash over the handshake.
    pub hash: Hash,
    /// Whether a quantum computer could not forge it, as far as is known.
    pub post_quantum: bool,
    /// Attacks on the scheme.
    pub attacks: &'static [Attack],
    /// The RFC that defines the scheme for TLS. None for drafts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defined_by: Option<Rfc>,
    /// The RFC that forbids or deprecates the scheme for signing handshakes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated_by: Option<Rfc>,
    /// The registry's column "Recommended".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommended: Option<Recommended>,
}

/// A scheme of TLS 1.3's own list.
const fn scheme(
    code: u16,
    name: &'static str,
    kind: SignatureKind,
    hash: Hash,
    recommended: Recommended,
) -> SignatureScheme {
    SignatureScheme {
        code,
        name,
        kind,
        hash,
        post_quantum: false,
        attacks: &[],
        defined_by: Some(RFC9846),
        deprecated_by: None,
        recommended: Some(recommended),
    }
}

/// A scheme with SHA-1, which RFC 9155 forbids in TLS 1.2.
const fn sha1(code: u16, name: &'static str, kind: SignatureKind) -> SignatureScheme {
    SignatureScheme {
        attacks: &[Attack::Sha1Collision, Attack::Sloth],
        deprecated_by: Some(RFC9155),
        ..scheme(code, name, kind, Hash::Sha1, Recommended::No)
    }
}

/// ML-DSA, still a draft for TLS.
const fn ml_dsa(code: u16, name: &'static str) -> SignatureScheme {
    SignatureScheme {
        post_quantum: true,
        defined_by: None,
        recommended: None,
        ..scheme(
            code,
            name,
            SignatureKind::MlDsa,
            Hash::Intrinsic,
            Recommended::No,
        )
    }
}

/// What TLS 1.1 and before signed with RSA: MD5 and SHA-1 side by side. `BoringSSL` gives it this private code.
const MD5_SHA1: SignatureScheme = SignatureScheme {
    attacks: &[Attack::Md5Collision, Attack::Sha1Collision, Attack::Sloth],
    defined_by: Some(RFC4346),
    deprecated_by: Some(RFC8996),
    recommended: None,
    ..scheme(
        0xFF01,
        "rsa_pkcs1_md5_sha1",
        SignatureKind::RsaPkcs1,
        Hash::Md5Sha1,
        Recommended::No,
    )
};

/// Every scheme that a browser of 2014 or later, or Node, could meet.
static SCHEMES: [SignatureScheme; 20] = [
    sha1(0x0201, "rsa_pkcs1_sha1", SignatureKind::RsaPkcs1),
    sha1(0x0203, "ecdsa_sha1", SignatureKind::Ecdsa),
    scheme(
        0x0401,
        "rsa_pkcs1_sha256",
        SignatureKind::RsaPkcs1,
        Hash::Sha256,
        Recommended::Yes,
    ),
    scheme(
        0x0403,
        "ecdsa_secp256r1_sha256",
        SignatureKind::Ecdsa,
        Hash::Sha256,
        Recommended::Yes,
    ),
    scheme(
        0x0501,
        "rsa_pkcs1_sha384",
        SignatureKind::RsaPkcs1,
        Hash::Sha384,
        Recommended::Yes,
    ),
    scheme(
        0x0503,
        "ecdsa_secp384r1_sha384",
        SignatureKind::Ecdsa,
        Hash::Sha384,
        Recommended::Yes,
    ),
    scheme(
        0x0601,
        "rsa_pkcs1_sha512",
        SignatureKind::RsaPkcs1,
        Hash::Sha512,
        Recommended::Yes,
    ),
    scheme(
        0x0603,
        "ecdsa_secp521r1_sha512",
        SignatureKind::Ecdsa,
        Hash::Sha512,
        Recommended::Yes,
    ),
    scheme(
        0x0804,
        "rsa_pss_rsae_sha256",
        SignatureKind::RsaPss,
        Hash::Sha256,
        Recommended::Yes,
    ),
    scheme(
        0x0805,
        "rsa_pss_rsae_sha384",
        SignatureKind::RsaPss,
        Hash::Sha384,
        Recommended::Yes,
    ),
    scheme(
        0x0806,
        "rsa_pss_rsae_sha512",
        SignatureKind::RsaPss,
        Hash::Sha512,
        Recommended::Yes,
    ),
    scheme(
        0x0807,
        "ed25519",
        SignatureKind::Eddsa,
        Hash::Intrinsic,
        Recommended::Yes,
    ),
    scheme(
        0x0808,
        "ed448",
        SignatureKind::Eddsa,
        Hash::Intrinsic,
        Recommended::Yes,
    ),
    scheme(
        0x0809,
        "rsa_pss_pss_sha256",
        SignatureKind::RsaPss,
        Hash::Sha256,
        Recommended::Yes,
    ),
    scheme(
        0x080A,
        "rsa_pss_pss_sha384",
        SignatureKind::RsaPss,
        Hash::Sha384,
        Recommended::Yes,
    ),
    scheme(
        0x080B,
        "rsa_pss_pss_sha512",
        SignatureKind::RsaPss,
        Hash::Sha512,
        Recommended::Yes,
    ),
    ml_dsa(0x0904, "mldsa44"),
    ml_dsa(0x0905, "mldsa65"),
    ml_dsa(0x0906, "mldsa87"),
    MD5_SHA1,
];

/// Names that are not the registry's: NSS, as Firefox tells them.
const SPELLINGS: [(&str, u16); 12] = [
    ("RSA-PKCS1-SHA1", 0x0201),
    ("RSA-PKCS1-SHA256", 0x0401),
    ("RSA-PKCS1-SHA384", 0x0501),
    ("RSA-PKCS1-SHA512", 0x0601),
    ("ECDSA-SHA1", 0x0203),
    ("ECDSA-P256-SHA256", 0x0403),
    ("ECDSA-P384-SHA384", 0x0503),
    ("ECDSA-P521-SHA512", 0x0603),
    ("RSA-PSS-SHA256", 0x0804),
    ("RSA-PSS-SHA384", 0x0805),
    ("RSA-PSS-SHA512", 0x0806),
    ("RSA-PKCS1-SHA1MD5", 0xFF01),
];

impl SignatureScheme {
    /// The scheme with this code point: Chromium tells the number.
    ///
    /// ```
    /// use whylock::tls::SignatureScheme;
    ///
    /// assert_eq!(SignatureScheme::from_code(1027).map(|scheme| scheme.name), Some("ecdsa_secp256r1_sha256"));
    /// ```
    #[must_use]
    pub fn from_code(code: u16) -> Option<&'static Self> {
        SCHEMES.iter().find(|scheme| scheme.code == code)
    }

    /// The scheme that an observer calls by this name. A number in decimal is taken as the code point.
    ///
    /// ```
    /// use whylock::tls::SignatureScheme;
    ///
    /// let firefox = SignatureScheme::from_name("ECDSA-P256-SHA256");
    /// assert!(firefox.is_some());
    /// assert_eq!(firefox, SignatureScheme::from_name("ecdsa_secp256r1_sha256"));
    /// assert_eq!(firefox, SignatureScheme::from_name("1027"));
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static Self> {
        if let Ok(code) = name.parse() {
            return Self::from_code(code);
        }
        let code = SPELLINGS
            .iter()
            .find(|(spelling, _)| same_spelling(spelling, name))
            .map(|(_, code)| *code);
        SCHEMES
            .iter()
            .find(|scheme| Some(scheme.code) == code || same_spelling(scheme.name, name))
    }
}

impl<'de> Deserialize<'de> for SignatureScheme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        look_up(deserializer, Self::from_code)
    }
}
