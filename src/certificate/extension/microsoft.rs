//! Extensions of Microsoft's certificate services (MS-WCCE §2.2.2.7).

use serde::{Deserialize, Serialize};

use crate::certificate::{
    element::{Element, SEQUENCE},
    oid::Oid,
    primitive::unsigned,
    reading::Reading,
};

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

impl CertificateTemplate {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let template = fields.required(reading)?;
        let template = Oid::read(reading, template)?;
        let major_version = fields
            .next(reading)
            .and_then(|field| unsigned(reading, field));
        let minor_version = fields
            .next(reading)
            .and_then(|field| unsigned(reading, field));
        fields.finish(reading);
        Some(Self {
            template,
            major_version,
            minor_version,
        })
    }
}

impl CaVersion {
    /// The key's index stands in the upper half of the number, the certificate's in the lower one.
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let [key_high, key_low, certificate_high, certificate_low] =
            unsigned(reading, element)?.to_be_bytes();
        Some(Self {
            certificate_index: u16::from_be_bytes([certificate_high, certificate_low]),
            key_index: u16::from_be_bytes([key_high, key_low]),
        })
    }
}
