//! Strings: the ASN.1 string types, decoded, with nothing invisible left in them.

use serde::{Deserialize, Serialize};

/// A string of the certificate, as it can be shown to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// The decoded characters; invisible ones as `⟨U+202E⟩`, undecodable octets as `⟨0xE9⟩`
    /// (see [`visible`]). A value that is no string stands as `#` and its DER in hexadecimal
    /// (RFC 4514 §2.4).
    pub value: String,
    /// The type that the string has in the certificate.
    pub string_type: StringType,
    /// Whether every octet was a character that this string type allows.
    pub valid: bool,
    /// Octets beyond [`MAX_TEXT_OCTETS`], which are not in `value`.
    pub omitted: usize,
}

/// The string types of ASN.1 (X.680 §41).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum StringType {
    /// `UTF8String`.
    Utf8,
    /// `NumericString`: digits and space.
    Numeric,
    /// `PrintableString`: letters, digits and a few signs.
    Printable,
    /// `TeletexString` (T.61); read as Latin-1, as other readers do.
    Teletex,
    /// `IA5String`: ASCII.
    Ia5,
    /// `VisibleString`: ASCII without control characters.
    Visible,
    /// `UniversalString`: UTF-32, big endian.
    Universal,
    /// `BMPString`: UCS-2, big endian.
    Bmp,
    /// Not a string.
    Other,
}
