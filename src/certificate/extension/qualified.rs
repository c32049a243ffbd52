//! Statements of qualified certificates (RFC 3739 §3.2.6, ETSI EN 319 412-5).

use serde::{Deserialize, Serialize};

use crate::certificate::{bytes::Octets, oid::Oid};

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct QcStatement {
    /// What is stated, such as `qcCompliance`.
    pub statement: Oid,
    /// What types of certificate are meant, when the statement is `qcType`.
    pub types: Vec<Oid>,
    /// What belongs to the statement, as DER.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<Octets>,
}
