//! Object identifiers and the names that the standards give them.

use std::fmt::Write;

use der::asn1::ObjectIdentifier;
use serde::{Deserialize, Serialize};

use super::{
    bytes::hex,
    element::{Element, OBJECT_IDENTIFIER},
    malformed::MalformedKind,
    reading::Reading,
};

pub(super) mod names;

/// An object identifier.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Oid {
    /// Its arcs in decimal, with dots between them; `#` and the DER in hexadecimal when it has none.
    pub dotted: String,
    /// The identifier that its standard gives it, such as `commonName` or `serverAuth`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Oid {
    /// The object identifier with these arcs.
    ///
    /// ```
    /// use whylock::certificate::oid::Oid;
    ///
    /// assert_eq!(Oid::new("1.3.6.1.5.5.7.3.1").name.as_deref(), Some("serverAuth"));
    /// assert_eq!(Oid::new("1.2.3.4").name, None);
    /// ```
    #[must_use]
    pub fn new(dotted: impl Into<String>) -> Self {
        let dotted = dotted.into();
        let name = names::name(&dotted).map(str::to_owned);
        Self { dotted, name }
    }

    /// What to call it: its name, or its arcs where it has none.
    ///
    /// ```
    /// use whylock::certificate::oid::Oid;
    ///
    /// assert_eq!(Oid::new("1.3.6.1.5.5.7.3.1").label(), "serverAuth");
    /// assert_eq!(Oid::new("1.2.3.4").label(), "1.2.3.4");
    /// ```
    #[must_use]
    pub fn label(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.dotted)
    }

    /// Reads an OBJECT IDENTIFIER; another value is noted and absent.
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        element
            .is(reading, OBJECT_IDENTIFIER)
            .then(|| Self::read_implicit(reading, element))
    }

    /// As [`read`](Self::read), when another tag stands in for that of the OBJECT IDENTIFIER.
    pub(super) fn read_implicit(reading: &mut Reading, element: Element<'_>) -> Self {
        // `der` reads an arc with zeros before it as the arc without
        let strict = ObjectIdentifier::from_bytes(element.content);
        if let Ok(strict) = strict
            && !is_padded(element.content)
        {
            return Self::new(strict.to_string());
        }
        let shown = reading.afford(element.content);
        let dotted = dotted(shown).filter(|_| shown.len() == element.content.len());
        let kind = match dotted {
            Some(_) => MalformedKind::OversizedOid,
            None => MalformedKind::InvalidOid,
        };
        reading.note(kind, element.range());
        Self::new(dotted.unwrap_or_else(|| format!("#{}", hex(shown))))
    }
}

/// The short name of an attribute type in distinguished names.
pub(crate) fn short_name(dotted: &str) -> Option<&'static str> {
    names::short_name(dotted)
}

#[cfg(test)]
pub(crate) fn explained() -> [Vec<&'static str>; 3] {
    names::explained()
}

/// Whether an arc is written with zeros before it, which X.690 §8.19.2 forbids.
pub(super) fn is_padded(octets: &[u8]) -> bool {
    encoded_arcs(octets).any(|encoded| encoded.first() == Some(&0x80))
}

/// An arc's last octet is the first without the highest bit.
fn encoded_arcs(octets: &[u8]) -> impl Iterator<Item = &[u8]> {
    octets.split_inclusive(|octet| octet & 0x80 == 0)
}

/// The arcs of an object identifier (X.690 §8.19), each up to 128 bits: a UUID below 2.25 is one.
fn dotted(octets: &[u8]) -> Option<String> {
    if octets.last()? & 0x80 != 0 || is_padded(octets) {
        return None;
    }
    let mut text = String::new();
    for encoded in encoded_arcs(octets) {
        let arc = encoded.iter().try_fold(0_u128, |arc, octet| {
            arc.checked_mul(0x80)?.checked_add(u128::from(octet & 0x7f))
        })?;
        let written = if text.is_empty() {
            let first = (arc / 40).min(2);
            write!(
                text,
                "{first}.{}",
                arc.saturating_sub(first.saturating_mul(40))
            )
        } else {
            write!(text, ".{arc}")
        };
        written.ok()?;
    }
    Some(text)
}
