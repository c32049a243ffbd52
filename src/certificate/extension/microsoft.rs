//! Extensions of Microsoft's certificate services (MS-WCCE §2.2.2.7).

use serde::{Deserialize, Serialize};

use crate::certificate::oid::Oid;

/// The template that the certificate was made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CertificateTemplate {
    /// The template.
    pub template: Oid,
    /// The template's major version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub major_version: Option<u32>,
    /// The template's minor version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minor_version: Option<u32>,
}

/// Which of an authority's certificates and keys signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CaVersion {
    /// Counts the authority's certificates.
    pub certificate_index: u16,
    /// Counts the authority's keys.
    pub key_index: u16,
}
