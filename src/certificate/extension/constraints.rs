//! Constraints on the certificates below (RFC 5280 §4.2.1.9, §4.2.1.10).

use serde::{Deserialize, Serialize};

use super::general_name::GeneralName;
use crate::certificate::bytes::{List, Located};

/// Whether the subject may issue certificates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct BasicConstraints {
    /// Whether it is a certification authority.
    pub ca: bool,
    /// How many intermediate certificates may follow below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path_length: Option<u32>,
}

/// The names that certificates below this one may hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NameConstraints {
    /// Names of a form that is listed here must lie inside one of its entries.
    pub permitted: List<Located<GeneralSubtree>>,
    /// Names must lie outside of these.
    pub excluded: List<Located<GeneralSubtree>>,
}

/// A name and all that lies below it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GeneralSubtree {
    /// The name.
    pub base: GeneralName,
    /// RFC 5280 asks for 0; none when it is out of range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<u32>,
    /// RFC 5280 asks for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum: Option<u32>,
}
