//! Attributes of the subject beside its name (RFC 5280 §4.2.1.8).

use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{List, Located},
    element::{Element, SEQUENCE, SET},
    oid::Oid,
    reading::Reading,
    text::Text,
};

/// An attribute and its values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct DirectoryAttribute {
    /// The attribute.
    pub oid: Oid,
    /// Its values.
    pub values: List<Located<Text>>,
}

/// Reads `subjectDirectoryAttributes`.
pub(super) fn read_attributes(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<DirectoryAttribute>>> {
    Some(
        element
            .children_of(reading, SEQUENCE)?
            .filled_list(reading, DirectoryAttribute::read),
    )
}

impl DirectoryAttribute {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let kind = fields.required(reading)?;
        let oid = Oid::read(reading, kind)?;
        let values = fields.required(reading)?.children_of(reading, SET)?;
        let values = values.list(reading, |reading, value| Some(Text::read(reading, value)));
        fields.finish(reading);
        Some(Self { oid, values })
    }
}
