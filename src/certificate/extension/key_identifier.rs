//! Key identifiers (RFC 5280 §4.2.1.1, §4.2.1.2).

use serde::{Deserialize, Serialize};

use super::general_name::GeneralNames;
use crate::certificate::{
    bytes::{Located, Octets},
    serial::SerialNumber,
};

/// Which key signed this certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AuthorityKeyIdentifier {
    /// The issuer's key, by the identifier in its own certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_identifier: Option<Located<Octets>>,
    /// The issuer of the issuer's certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<GeneralNames>,
    /// The serial number of the issuer's certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<Located<SerialNumber>>,
}
