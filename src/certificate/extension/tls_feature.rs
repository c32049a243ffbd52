//! TLS features that the server promises (RFC 7633).

use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{List, Located},
    element::{Element, SEQUENCE},
    primitive::unsigned,
    reading::Reading,
};

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

/// Reads `Features`, which is a SEQUENCE OF INTEGER.
pub(super) fn read_features(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<TlsFeature>>> {
    Some(
        element
            .children_of(reading, SEQUENCE)?
            .list(reading, |reading, feature| {
                let code_point = unsigned(reading, feature)?;
                let name = match code_point {
                    5 => Some("status_request"),
                    17 => Some("status_request_v2"),
                    _ => None,
                };
                Some(TlsFeature {
                    code_point,
                    name: name.map(str::to_owned),
                })
            }),
    )
}
