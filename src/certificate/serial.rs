//! The serial number (RFC 5280 §4.1.2.2).

use serde::{Deserialize, Serialize};

use super::bytes::Octets;

/// The number that the issuer gave this certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SerialNumber {
    /// The octets of the INTEGER, a leading zero octet that only keeps it positive included.
    pub octets: Octets,
    /// Whether the number is below zero.
    pub negative: bool,
}
