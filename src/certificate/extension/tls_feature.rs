//! TLS features that the server promises (RFC 7633).

use serde::{Deserialize, Serialize};

/// A TLS extension that the server must use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TlsFeature {
    /// The extension's code point; 5 is `status_request`, known as must-staple.
    pub code_point: u32,
    /// Its name in the registry of TLS extensions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
