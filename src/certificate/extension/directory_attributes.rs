//! Attributes of the subject beside its name (RFC 5280 §4.2.1.8).

use serde::{Deserialize, Serialize};

use crate::certificate::{bytes::List, oid::Oid, text::Text};

/// An attribute and its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DirectoryAttribute {
    /// The attribute.
    pub oid: Oid,
    /// Its values.
    pub values: List<Text>,
}
