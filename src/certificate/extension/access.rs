//! Where more about the issuer or the subject is to be had (RFC 5280 §4.2.2).

use serde::{Deserialize, Serialize};

use super::general_name::GeneralName;
use crate::certificate::{bytes::Located, oid::Oid};

/// One service, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AccessDescription {
    /// What is to be had there, such as `ocsp` or `caIssuers`.
    pub method: Oid,
    /// The place.
    pub location: Located<GeneralName>,
}
