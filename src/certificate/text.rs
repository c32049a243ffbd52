//! Strings: the ASN.1 string types, decoded, with nothing invisible left in them.

use std::{borrow::Cow, fmt::Write};

use der::asn1::{Ia5StringRef, PrintableStringRef};
use serde::{Deserialize, Serialize};

use super::{
    bytes::{hex, is_zero},
    element::{Element, UNIVERSAL_STRING},
    malformed::MalformedKind,
    reading::Reading,
};

/// A string of the certificate, as it can be shown to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// The decoded characters; invisible ones and `⟨` itself as `⟨U+202E⟩`, undecodable octets as
    /// `⟨0xE9⟩` (see [`visible`]). A value that is no string stands as `#` and its DER in hexadecimal
    /// (RFC 4514 §2.4).
    pub value: String,
    /// The type that the string has in the certificate.
    pub string_type: StringType,
    /// Whether every octet belongs to a character that this string type allows.
    pub valid: bool,
    /// Octets that are not in `value`, for want of budget (see [`super::MAX_SHOWN`]).
    #[serde(default, skip_serializing_if = "is_zero")]
    pub omitted: usize,
}

/// The string types of ASN.1 (X.680 §41).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

/// Makes invisible characters visible: controls, bidirectional marks, zero-width characters,
/// fillers, and spaces other than the ordinary one become `⟨U+XXXX⟩`.
///
/// ```
/// use whylock::certificate::text::visible;
///
/// assert_eq!(visible("example.com"), "example.com");
/// assert_eq!(visible("exam\u{202e}elp"), "exam⟨U+202E⟩elp");
/// assert_eq!(visible("good.example\0.evil.example"), "good.example⟨U+0000⟩.evil.example");
/// ```
///
/// So do accents beyond those that a letter may bear: piled up, they would cover what stands above.
///
/// ```
/// # use whylock::certificate::text::visible;
/// assert_eq!(visible("e\u{301}"), "e\u{301}");
/// assert!(visible(&"e".chars().chain(['\u{301}'; 99]).collect::<String>()).contains("⟨U+0301⟩"));
/// ```
///
/// The bracket that opens such a mark becomes one itself. So no text can pass for another's marks, and two texts that
/// look the same here are the same.
///
/// ```
/// # use whylock::certificate::text::visible;
/// assert_eq!(visible("⟨U+0000⟩"), "⟨U+27E8⟩U+0000⟩");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_marked) && !has_flood(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        push(&mut shown, character);
    }
    Cow::Owned(shown)
}

/// The same for a text that may have been through [`visible`] before: where nothing is left to be made visible, its marks
/// stay as they are.
pub(crate) fn visible_once(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_invisible) || has_flood(text) {
        visible(text)
    } else {
        Cow::Borrowed(text)
    }
}

/// How many accents and other signs one letter bears: no script stacks as many. More of them paint over the lines above.
const MAX_SIGNS: usize = 8;

/// Whether a character is drawn into the one before it (`Grapheme_Extend` of Unicode, which is what this escapes, beside
/// what cannot be printed).
fn is_sign(character: char) -> bool {
    character >= '\u{300}' && character.escape_debug().len() > 1
}

/// Whether some letter bears more signs than [`MAX_SIGNS`].
fn has_flood(text: &str) -> bool {
    let mut signs = 0;
    text.chars().any(|character| {
        signs = if is_sign(character) { signs + 1 } else { 0 };
        signs > MAX_SIGNS
    })
}

/// Whether what was written last bears as many signs as one letter may; a mark bears none.
fn is_laden(shown: &str) -> bool {
    if shown.ends_with('⟩') {
        return true;
    }
    let last = shown.chars().rev().take(MAX_SIGNS);
    last.filter(|character| is_sign(*character)).count() == MAX_SIGNS
}

/// Whether a character cannot be seen, or not be told from an ordinary space: the categories Cc,
/// Zl, Zp, Zs but U+0020, and `Default_Ignorable_Code_Point` of Unicode, with U+2800, a blank.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || (character.is_whitespace() && character != ' ')
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// What opens the mark that stands for an invisible character.
const MARK: char = '⟨';

/// Whether a mark stands for the character.
pub(crate) fn is_marked(character: char) -> bool {
    character == MARK || is_invisible(character)
}

/// Adds a character, or what stands for it.
fn push(shown: &mut String, character: char) {
    if is_marked(character) || (is_sign(character) && is_laden(shown)) {
        // Writing to a String cannot fail.
        let _ = write!(shown, "⟨U+{:04X}⟩", u32::from(character));
    } else {
        shown.push(character);
    }
}

/// Adds octets that are no character.
fn push_invalid(shown: &mut String, octets: &[u8]) {
    for octet in octets {
        // Writing to a String cannot fail.
        let _ = write!(shown, "⟨0x{octet:02X}⟩");
    }
}

impl Text {
    /// The characters that the certificate holds, marks read back; none for octets that are no character.
    pub(crate) fn characters(&self) -> impl Iterator<Item = Option<char>> {
        let mut rest = self.value.as_str();
        std::iter::from_fn(move || {
            if let Some((mark, after)) = rest
                .strip_prefix(MARK)
                .and_then(|rest| rest.split_once('⟩'))
            {
                rest = after;
                let number = mark
                    .strip_prefix("U+")
                    .map(|digits| u32::from_str_radix(digits, 16));
                return Some(number.and_then(Result::ok).and_then(char::from_u32));
            }
            let mut characters = rest.chars();
            let character = characters.next()?;
            rest = characters.as_str();
            Some(Some(character))
        })
    }

    /// Reads a string of any type; another value stands as hexadecimal.
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Self {
        match StringType::of(element.identifier) {
            StringType::Other => {
                let shown = reading.afford(element.der);
                Self {
                    value: format!("#{}", hex(shown)),
                    string_type: StringType::Other,
                    valid: true,
                    omitted: element.der.len().saturating_sub(shown.len()),
                }
            }
            string_type => Self::read_as(reading, element, string_type),
        }
    }

    /// Reads the content as a string of this type, whatever the tag.
    pub(super) fn read_as(
        reading: &mut Reading,
        element: Element<'_>,
        string_type: StringType,
    ) -> Self {
        let valid = string_type.allows(element.content);
        if !valid {
            reading.note(MalformedKind::InvalidCharacters, element.range());
        }
        let shown = string_type.whole_characters(reading.afford(element.content), element.content);
        Self {
            value: string_type.decode(shown),
            string_type,
            valid,
            omitted: element.content.len().saturating_sub(shown.len()),
        }
    }
}

impl StringType {
    pub(super) fn of(identifier: u8) -> Self {
        match identifier {
            0x0c => Self::Utf8,
            0x12 => Self::Numeric,
            0x13 => Self::Printable,
            0x14 => Self::Teletex,
            0x16 => Self::Ia5,
            0x1a => Self::Visible,
            UNIVERSAL_STRING => Self::Universal,
            0x1e => Self::Bmp,
            _ => Self::Other,
        }
    }

    /// Whether all octets belong to characters that the type allows.
    pub(super) fn allows(self, octets: &[u8]) -> bool {
        match self {
            Self::Utf8 => std::str::from_utf8(octets).is_ok(),
            Self::Numeric => octets
                .iter()
                .all(|octet| octet.is_ascii_digit() || *octet == b' '),
            Self::Printable => PrintableStringRef::new(octets).is_ok(),
            Self::Ia5 => Ia5StringRef::new(octets).is_ok(),
            Self::Visible => octets.iter().all(|octet| (b' '..=b'~').contains(octet)),
            Self::Universal | Self::Bmp => {
                let width = if self == Self::Bmp { 2 } else { 4 };
                octets.len().is_multiple_of(width)
                    && octets.chunks(width).all(|unit| char_of(unit).is_some())
            }
            Self::Teletex | Self::Other => true,
        }
    }

    /// The octets without a character at their end that the cut went through.
    fn whole_characters<'a>(self, shown: &'a [u8], all: &[u8]) -> &'a [u8] {
        let partial = match self {
            _ if shown.len() == all.len() => 0,
            Self::Utf8 => match std::str::from_utf8(shown) {
                Err(error) if error.error_len().is_none() => {
                    shown.len().saturating_sub(error.valid_up_to())
                }
                _ => 0,
            },
            Self::Bmp => shown.len() % 2,
            Self::Universal => shown.len() % 4,
            _ => 0,
        };
        shown
            .get(..shown.len().saturating_sub(partial))
            .unwrap_or(shown)
    }

    pub(super) fn decode(self, octets: &[u8]) -> String {
        let mut shown = String::with_capacity(octets.len());
        match self {
            Self::Utf8 => {
                for chunk in octets.utf8_chunks() {
                    for character in chunk.valid().chars() {
                        push(&mut shown, character);
                    }
                    push_invalid(&mut shown, chunk.invalid());
                }
            }
            Self::Universal | Self::Bmp => {
                for unit in octets.chunks(if self == Self::Bmp { 2 } else { 4 }) {
                    match char_of(unit) {
                        Some(character) => push(&mut shown, character),
                        None => push_invalid(&mut shown, unit),
                    }
                }
            }
            Self::Teletex => {
                for octet in octets {
                    push(&mut shown, char::from(*octet));
                }
            }
            Self::Numeric | Self::Printable | Self::Ia5 | Self::Visible | Self::Other => {
                for octet in octets {
                    if octet.is_ascii() {
                        push(&mut shown, char::from(*octet));
                    } else {
                        push_invalid(&mut shown, &[*octet]);
                    }
                }
            }
        }
        shown
    }
}

/// The character of a code unit of two or four octets.
fn char_of(unit: &[u8]) -> Option<char> {
    match unit {
        [a, b] => char::from_u32(u32::from(u16::from_be_bytes([*a, *b]))),
        [a, b, c, d] => char::from_u32(u32::from_be_bytes([*a, *b, *c, *d])),
        _ => None,
    }
}
