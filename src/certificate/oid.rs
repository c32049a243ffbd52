//! Object identifiers and the names that the standards give them.

use serde::{Deserialize, Serialize};

/// An object identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Oid {
    /// Its arcs in decimal, with dots between them.
    pub dotted: String,
    /// The identifier that its standard gives it, such as `commonName` or `serverAuth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
