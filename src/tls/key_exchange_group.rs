//! Key-exchange groups: on what curve, field or lattice the shared key was agreed.

use serde::{Deserialize, Deserializer, Serialize};

use super::rfc::{RFC7027, RFC7919, RFC8422, RFC8734, RFC10024};
use super::{Recommended, Rfc, look_up, same_spelling};

/// The mathematics of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum GroupKind {
    /// An elliptic curve.
    EllipticCurve,
    /// A finite field.
    FiniteField,
    /// A lattice: ML-KEM (FIPS 203) or its draft, Kyber.
    Lattice,
    /// An elliptic curve and a lattice; an attacker must break both.
    Hybrid,
}

/// Whether a quantum computer could open a recorded connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum PostQuantum {
    /// It could: the group is classical.
    Classical,
    /// Not as far as is known; and if the lattice fails, the curve still holds.
    Hybrid,
    /// Not as far as is known; the lattice stands alone.
    Pure,
}

/// A key-exchange group and what it means.
///
/// Read back from a message by its code point alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Group {
    /// The two octets on the wire.
    pub code: u16,
    /// The registry's name: `secp256r1`.
    pub name: &'static str,
    /// The mathematics.
    pub kind: GroupKind,
    /// Whether a quantum computer could open what is recorded today.
    pub post_quantum: PostQuantum,
    /// Strength against an ordinary computer in bits: of the curve (RFC 7748 §4; NIST SP 800-57 part 1, table 2) or
    /// the field (RFC 7919 appendix A). None for a lattice alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classical_bits: Option<u16>,
    /// NIST's post-quantum security category, 1 to 5 (FIPS 203 §8): 3 is as hard as finding a key of AES-192.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantum_category: Option<u8>,
    /// The RFC that defines the group for TLS. None for drafts and experiments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defined_by: Option<Rfc>,
    /// The registry's column "Recommended".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommended: Option<Recommended>,
}

/// An elliptic curve.
const fn curve(
    code: u16,
    name: &'static str,
    bits: u16,
    defined_by: Rfc,
    recommended: Recommended,
) -> Group {
    Group {
        code,
        name,
        kind: GroupKind::EllipticCurve,
        post_quantum: PostQuantum::Classical,
        classical_bits: Some(bits),
        quantum_category: None,
        defined_by: Some(defined_by),
        recommended: Some(recommended),
    }
}

/// A finite field of RFC 7919.
const fn field(code: u16, name: &'static str, bits: u16) -> Group {
    Group {
        kind: GroupKind::FiniteField,
        ..curve(code, name, bits, RFC7919, Recommended::No)
    }
}

/// ML-KEM alone, still a draft for TLS.
const fn lattice(code: u16, name: &'static str, category: u8) -> Group {
    Group {
        code,
        name,
        kind: GroupKind::Lattice,
        post_quantum: PostQuantum::Pure,
        classical_bits: None,
        quantum_category: Some(category),
        defined_by: None,
        recommended: None,
    }
}

/// A curve and a lattice.
const fn hybrid(
    code: u16,
    name: &'static str,
    bits: u16,
    category: u8,
    defined_by: Option<Rfc>,
) -> Group {
    Group {
        code,
        name,
        kind: GroupKind::Hybrid,
        post_quantum: PostQuantum::Hybrid,
        classical_bits: Some(bits),
        quantum_category: Some(category),
        defined_by,
        recommended: None,
    }
}

/// Every group that a browser of 2014 or later, or Node, could agree on.
static GROUPS: [Group; 26] = [
    curve(0x0015, "secp224r1", 112, RFC8422, Recommended::Discouraged),
    curve(0x0016, "secp256k1", 128, RFC8422, Recommended::No),
    curve(0x0017, "secp256r1", 128, RFC8422, Recommended::Yes),
    curve(0x0018, "secp384r1", 192, RFC8422, Recommended::Yes),
    curve(0x0019, "secp521r1", 256, RFC8422, Recommended::No),
    curve(0x001A, "brainpoolP256r1", 128, RFC7027, Recommended::No),
    curve(0x001B, "brainpoolP384r1", 192, RFC7027, Recommended::No),
    curve(0x001C, "brainpoolP512r1", 256, RFC7027, Recommended::No),
    curve(0x001D, "x25519", 128, RFC8422, Recommended::Yes),
    curve(0x001E, "x448", 224, RFC8422, Recommended::Yes),
    curve(
        0x001F,
        "brainpoolP256r1tls13",
        128,
        RFC8734,
        Recommended::No,
    ),
    curve(
        0x0020,
        "brainpoolP384r1tls13",
        192,
        RFC8734,
        Recommended::No,
    ),
    curve(
        0x0021,
        "brainpoolP512r1tls13",
        256,
        RFC8734,
        Recommended::No,
    ),
    field(0x0100, "ffdhe2048", 103),
    field(0x0101, "ffdhe3072", 125),
    field(0x0102, "ffdhe4096", 150),
    field(0x0103, "ffdhe6144", 175),
    field(0x0104, "ffdhe8192", 192),
    lattice(0x0200, "MLKEM512", 1),
    lattice(0x0201, "MLKEM768", 3),
    lattice(0x0202, "MLKEM1024", 5),
    hybrid(0x11EB, "SecP256r1MLKEM768", 128, 3, Some(RFC10024)),
    hybrid(0x11EC, "X25519MLKEM768", 128, 3, Some(RFC10024)),
    hybrid(0x11ED, "SecP384r1MLKEM1024", 192, 5, Some(RFC10024)),
    // Browsers of 2023 and 2024, before ML-KEM was a standard.
    hybrid(0x6399, "X25519Kyber768Draft00", 128, 3, None),
    hybrid(0x639A, "SecP256r1Kyber768Draft00", 128, 3, None),
];

/// Names that are not the registry's, beside differences of case and punctuation: NSS (`P256`, `FF 2048`,
/// `mlkem768x25519`, `xyber768d00`), `BoringSSL` (`P-256`), OpenSSL (`prime256v1`).
const SPELLINGS: [(&str, u16); 13] = [
    ("P224", 0x0015),
    ("P256", 0x0017),
    ("prime256v1", 0x0017),
    ("P384", 0x0018),
    ("P521", 0x0019),
    ("curve25519", 0x001D),
    ("FF2048", 0x0100),
    ("FF3072", 0x0101),
    ("FF4096", 0x0102),
    ("FF6144", 0x0103),
    ("FF8192", 0x0104),
    ("mlkem768x25519", 0x11EC),
    ("xyber768d00", 0x6399),
];

impl Group {
    /// The group with this code point.
    ///
    /// ```
    /// use whylock::tls::Group;
    ///
    /// assert_eq!(Group::from_code(4588).map(|group| group.name), Some("X25519MLKEM768"));
    /// ```
    #[must_use]
    pub fn from_code(code: u16) -> Option<&'static Self> {
        GROUPS.iter().find(|group| group.code == code)
    }

    /// The group that an observer calls by this name.
    ///
    /// ```
    /// use whylock::tls::{Group, PostQuantum};
    ///
    /// let group = Group::from_name("mlkem768x25519").ok_or("unknown")?;
    /// assert_eq!(group.post_quantum, PostQuantum::Hybrid);
    ///
    /// assert_eq!(Group::from_name("P-256"), Group::from_name("prime256v1"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn from_name(name: &str) -> Option<&'static Self> {
        let code = SPELLINGS
            .iter()
            .find(|(spelling, _)| same_spelling(spelling, name))
            .map(|(_, code)| *code);
        GROUPS
            .iter()
            .find(|group| Some(group.code) == code || same_spelling(group.name, name))
    }
}

impl<'de> Deserialize<'de> for Group {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        look_up(deserializer, Self::from_code)
    }
}
