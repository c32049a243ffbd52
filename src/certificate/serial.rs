//! The serial number (RFC 5280 §4.1.2.2).

use serde::{Deserialize, Serialize};

use super::{
    bytes::Octets,
    element::{Element, INTEGER},
    malformed::MalformedKind,
    primitive::note_integer_form,
    reading::Reading,
};

/// The number that the issuer gave this certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SerialNumber {
    /// The octets of the INTEGER, a leading zero octet that only keeps it positive included.
    pub octets: Octets,
    /// Whether the number is below zero.
    pub negative: bool,
}

impl SerialNumber {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        element
            .is(reading, INTEGER)
            .then(|| Self::read_implicit(reading, element))
    }

    /// As [`read`](Self::read), when another tag stands in for the INTEGER's.
    pub(super) fn read_implicit(reading: &mut Reading, element: Element<'_>) -> Self {
        let content = element.content;
        let negative = content.first().is_some_and(|octet| octet & 0x80 != 0);
        note_integer_form(reading, element);
        if content.iter().all(|octet| *octet == 0) {
            reading.note(MalformedKind::SerialZero, element.range());
        }
        if negative {
            reading.note(MalformedKind::SerialNegative, element.range());
        }
        if content.len() > MAX_SERIAL_OCTETS {
            reading.note(MalformedKind::SerialTooLong, element.range());
        }
        Self {
            octets: reading.octets(content),
            negative,
        }
    }
}

/// RFC 5280 §4.1.2.2: "Conforming CAs MUST NOT use serialNumber values longer than 20 octets."
pub(crate) const MAX_SERIAL_OCTETS: usize = 20;
