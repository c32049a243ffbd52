//! The version (RFC 5280 §4.1.2.1).

use serde::{Deserialize, Serialize};

use super::{
    bytes::ByteRange, element::Element, malformed::MalformedKind, primitive::unsigned,
    reading::Reading,
};

/// Which of X.509's versions the certificate is of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Version {
    /// As people count it: 1, 2 or 3; none when the number makes no sense.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// Where it stands; none when it is left out, which means version 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<ByteRange>,
}

impl Version {
    /// Reads what is inside of the explicit tag; without a field the version is 1.
    pub(super) fn read(reading: &mut Reading, field: Option<Element<'_>>) -> Self {
        let Some(field) = field else {
            return Self {
                number: Some(1),
                bytes: None,
            };
        };
        let mut inside = field.children();
        let value = inside
            .required(reading)
            .and_then(|element| unsigned(reading, element));
        inside.finish(reading);
        match value {
            Some(0) => reading.note(MalformedKind::DefaultEncoded, field.range()),
            Some(1 | 2) | None => {}
            Some(_) => reading.note(MalformedKind::UnsupportedVersion, field.range()),
        }
        Self {
            number: value.and_then(|value| value.checked_add(1)),
            bytes: Some(field.range()),
        }
    }
}
