//! Constraints on the certificates below (RFC 5280 §4.2.1.9, §4.2.1.10).

use serde::{Deserialize, Serialize};
use x509_cert::ext::pkix::BasicConstraints as StrictBasicConstraints;

use super::general_name::{GeneralName, IpForm};
use crate::certificate::{
    bytes::{List, Located},
    element::{BOOLEAN, Element, SEQUENCE, context, context_constructed},
    malformed::MalformedKind,
    primitive::{boolean, implicit_unsigned, unsigned},
    reading::Reading,
};

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

impl BasicConstraints {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        reading.read(
            element,
            |strict: StrictBasicConstraints| {
                let path_length = strict.path_len_constraint.map(u32::from);
                Some(Self {
                    ca: strict.ca,
                    path_length,
                })
            },
            |reading| {
                let mut fields = element.children_of(reading, SEQUENCE)?;
                let ca = fields.optional(reading, BOOLEAN).is_some_and(|field| {
                    let ca = boolean(reading, field);
                    if !ca {
                        reading.note(MalformedKind::DefaultEncoded, field.range());
                    }
                    ca
                });
                let path_length = fields
                    .next(reading)
                    .and_then(|field| unsigned(reading, field));
                fields.finish(reading);
                Some(Self { ca, path_length })
            },
        )
    }
}

impl NameConstraints {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let mut subtrees = |reading: &mut Reading, number| {
            fields
                .optional(reading, context_constructed(number))
                .map(|field| field.children().filled_list(reading, GeneralSubtree::read))
                .unwrap_or_default()
        };
        let read = Self {
            permitted: subtrees(reading, 0),
            excluded: subtrees(reading, 1),
        };
        fields.finish(reading);
        Some(read)
    }
}

impl GeneralSubtree {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let base = fields.required(reading)?;
        let base = GeneralName::read(reading, base, IpForm::Range);
        let minimum = match fields.optional(reading, context(0)) {
            None => Some(0),
            Some(field) => {
                let minimum = implicit_unsigned(reading, field);
                if minimum == Some(0) {
                    reading.note(MalformedKind::DefaultEncoded, field.range());
                }
                minimum
            }
        };
        let maximum = fields
            .optional(reading, context(1))
            .and_then(|field| implicit_unsigned(reading, field));
        fields.finish(reading);
        Some(Self {
            base,
            minimum,
            maximum,
        })
    }
}
