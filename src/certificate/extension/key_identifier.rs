//! Key identifiers (RFC 5280 §4.2.1.1, §4.2.1.2).

use serde::{Deserialize, Serialize};

use super::general_name::{GeneralNames, read_names};
use crate::certificate::{
    bytes::{Located, Octets},
    element::{Element, OCTET_STRING, SEQUENCE, context, context_constructed},
    reading::Reading,
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

impl AuthorityKeyIdentifier {
    pub(in crate::certificate) fn read(
        reading: &mut Reading,
        element: Element<'_>,
    ) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let read = Self {
            key_identifier: fields
                .optional(reading, context(0))
                .map(|field| field.locate(reading.octets(field.content))),
            issuer: fields
                .optional(reading, context_constructed(1))
                .map(|field| read_names(reading, field)),
            serial_number: fields
                .optional(reading, context(2))
                .map(|field| field.locate(SerialNumber::read_implicit(reading, field))),
        };
        fields.finish(reading);
        Some(read)
    }
}

/// Reads a `SubjectKeyIdentifier`.
pub(super) fn read_subject(reading: &mut Reading, element: Element<'_>) -> Option<Octets> {
    element
        .is(reading, OCTET_STRING)
        .then(|| reading.octets(element.content))
}
