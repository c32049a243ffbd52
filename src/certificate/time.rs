//! The validity period (RFC 5280 §4.1.2.5).

use serde::{Deserialize, Serialize};

use super::bytes::Located;

/// The period for which the issuer vouches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Validity {
    /// The first second of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Located<Time>>,
    /// The last second of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<Located<Time>>,
}

/// A moment, as a certificate writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Time {
    /// Seconds since 1970-01-01T00:00:00Z; none when the value is no time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unix: Option<i64>,
    /// The moment as RFC 3339 writes it, or the value itself when it is no time.
    pub text: String,
    /// The type that it has in the certificate.
    pub encoding: TimeEncoding,
}

/// The types of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum TimeEncoding {
    /// `UTCTime`: a year of two digits, from 1950 to 2049.
    UtcTime,
    /// `GeneralizedTime`: a year of four digits.
    GeneralizedTime,
    /// Neither of them.
    Other,
}
