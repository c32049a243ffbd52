//! The documents that define and retire code points, and what the registry recommends.

use serde::{Deserialize, Serialize};

/// An RFC and the month in which it was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Rfc {
    /// The RFC's number.
    pub number: u16,
    /// Year of publication.
    pub year: u16,
    /// Month of publication, 1 to 12.
    pub month: u8,
}

/// The registry's column "Recommended".
///
/// RFC 9847 §3: `Y` was recommended by IETF consensus, `N` was not (often because it serves special cases), and `D`
/// is discouraged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Recommended {
    /// `Y`.
    Yes,
    /// `N`.
    No,
    /// `D`.
    Discouraged,
}

const fn rfc(number: u16, year: u16, month: u8) -> Rfc {
    Rfc {
        number,
        year,
        month,
    }
}

// Sorted by number. Dates are those of the RFC Editor's index.
/// TLS 1.0.
pub(super) const RFC2246: Rfc = rfc(2246, 1999, 1);
/// SEED suites.
pub(super) const RFC4162: Rfc = rfc(4162, 2005, 8);
/// TLS 1.1.
pub(super) const RFC4346: Rfc = rfc(4346, 2006, 4);
/// TLS 1.2.
pub(super) const RFC5246: Rfc = rfc(5246, 2008, 8);
/// AES-GCM suites.
pub(super) const RFC5288: Rfc = rfc(5288, 2008, 8);
/// Elliptic-curve suites with SHA-256, SHA-384 and AES-GCM.
pub(super) const RFC5289: Rfc = rfc(5289, 2008, 8);
/// DES and IDEA suites, retired.
pub(super) const RFC5469: Rfc = rfc(5469, 2009, 2);
/// Camellia suites.
pub(super) const RFC5932: Rfc = rfc(5932, 2010, 6);
/// SSL 3.0, as a historic document.
pub(super) const RFC6101: Rfc = rfc(6101, 2011, 8);
/// ARIA suites.
pub(super) const RFC6209: Rfc = rfc(6209, 2011, 4);
/// Elliptic-curve Camellia suites.
pub(super) const RFC6367: Rfc = rfc(6367, 2011, 9);
/// AES-CCM suites.
pub(super) const RFC6655: Rfc = rfc(6655, 2012, 7);
/// Brainpool curves for TLS.
pub(super) const RFC7027: Rfc = rfc(7027, 2013, 10);
/// AES-CCM suites with elliptic curves.
pub(super) const RFC7251: Rfc = rfc(7251, 2014, 6);
/// Prohibits RC4.
pub(super) const RFC7465: Rfc = rfc(7465, 2015, 2);
/// Deprecates SSL 3.0.
pub(super) const RFC7568: Rfc = rfc(7568, 2015, 6);
/// ChaCha20-Poly1305 suites.
pub(super) const RFC7905: Rfc = rfc(7905, 2016, 6);
/// Named finite-field groups.
pub(super) const RFC7919: Rfc = rfc(7919, 2016, 8);
/// Elliptic curves for TLS 1.2 and before, second edition.
pub(super) const RFC8422: Rfc = rfc(8422, 2018, 8);
/// Brainpool curves for TLS 1.3.
pub(super) const RFC8734: Rfc = rfc(8734, 2020, 2);
/// Deprecates TLS 1.0 and 1.1.
pub(super) const RFC8996: Rfc = rfc(8996, 2021, 3);
/// Deprecates MD5 and SHA-1 signatures in TLS 1.2.
pub(super) const RFC9155: Rfc = rfc(9155, 2021, 12);
/// Recommendations for the secure use of TLS (BCP 195).
pub(super) const RFC9325: Rfc = rfc(9325, 2022, 11);
/// TLS 1.3, second edition.
pub(super) const RFC9846: Rfc = rfc(9846, 2026, 7);
/// Deprecates RSA key transport and finite-field Diffie-Hellman in TLS 1.2.
pub(super) const RFC10015: Rfc = rfc(10015, 2026, 7);
/// Hybrids of ML-KEM and elliptic curves.
pub(super) const RFC10024: Rfc = rfc(10024, 2026, 8);
