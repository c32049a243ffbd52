//! Scripts: in which writing a letter is used.
//!
//! Unicode's `Script_Extensions` (UAX #24), of letters that a host name can have, as ranges in sorted text, read in place.

use serde::{Deserialize, Serialize};

/// See the file's header for origin and date.
const RANGES: &str = include_str!("../../data/letters/scripts.txt");

/// A script that UAX #31 recommends for identifiers (table 5), or any other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[expect(missing_docs, reason = "each is named as Unicode names it")]
pub enum Script {
    Arabic,
    Armenian,
    Bengali,
    Bopomofo,
    Cyrillic,
    Devanagari,
    Ethiopic,
    Georgian,
    Greek,
    Gujarati,
    Gurmukhi,
    Han,
    Hangul,
    Hebrew,
    Hiragana,
    Kannada,
    Katakana,
    Khmer,
    Lao,
    Latin,
    Malayalam,
    Myanmar,
    Oriya,
    /// Of few living languages, or of none; which one is not told apart.
    Rare,
    Sinhala,
    Tamil,
    Telugu,
    Thaana,
    Thai,
    Tibetan,
}

/// Each with its code of ISO 15924, Latin first.
pub(super) const SCRIPTS: &[(Script, &str)] = &[
    (Script::Latin, "Latn"),
    (Script::Arabic, "Arab"),
    (Script::Armenian, "Armn"),
    (Script::Bengali, "Beng"),
    (Script::Bopomofo, "Bopo"),
    (Script::Cyrillic, "Cyrl"),
    (Script::Devanagari, "Deva"),
    (Script::Ethiopic, "Ethi"),
    (Script::Georgian, "Geor"),
    (Script::Greek, "Grek"),
    (Script::Gujarati, "Gujr"),
    (Script::Gurmukhi, "Guru"),
    (Script::Han, "Hani"),
    (Script::Hangul, "Hang"),
    (Script::Hebrew, "Hebr"),
    (Script::Hiragana, "Hira"),
    (Script::Kannada, "Knda"),
    (Script::Katakana, "Kana"),
    (Script::Khmer, "Khmr"),
    (Script::Lao, "Laoo"),
    (Script::Malayalam, "Mlym"),
    (Script::Myanmar, "Mymr"),
    (Script::Oriya, "Orya"),
    (Script::Sinhala, "Sinh"),
    (Script::Tamil, "Taml"),
    (Script::Telugu, "Telu"),
    (Script::Thaana, "Thaa"),
    (Script::Thai, "Thai"),
    (Script::Tibetan, "Tibt"),
    (Script::Rare, "Zzzz"),
];

/// The scripts that a letter is used in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scripts {
    /// Codes with spaces between them; none for all scripts.
    codes: &'static str,
}

impl Scripts {
    pub(super) fn of(letter: char) -> Self {
        let letter = u32::from(letter);
        let ranges = lines(RANGES).filter_map(|line| {
            let (range, codes) = line.split_once(' ')?;
            let (first, last) = range.split_once('-')?;
            Some((number(first)?..=number(last)?, codes))
        });
        let mut candidates = ranges.skip_while(|(range, _)| *range.end() < letter);
        let found = candidates
            .next()
            .filter(|(range, _)| range.contains(&letter));
        Self {
            codes: found.map_or("", |(_, codes)| codes),
        }
    }

    /// Digits, hyphens and many marks are used in all scripts.
    pub(super) const fn are_all(self) -> bool {
        self.codes.is_empty()
    }

    pub(super) fn contain(self, script: Script) -> bool {
        self.are_all() || self.named().any(|it| it == script)
    }

    /// The script, where it is the only one.
    pub(super) fn only(self) -> Option<Script> {
        let mut named = self.named();
        named.next().filter(|_| named.next().is_none())
    }

    /// Those that are named; none where all are meant.
    pub(super) fn named(self) -> impl Iterator<Item = Script> {
        let codes = self.codes.split(' ');
        codes.filter_map(|code| SCRIPTS.iter().find(|it| it.1 == code).map(|it| it.0))
    }
}

/// The lines of a file of letters without its header.
pub(super) fn lines(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines().filter(|line| !line.starts_with('#'))
}

/// A code point in hexadecimal.
pub(super) fn number(text: &str) -> Option<u32> {
    u32::from_str_radix(text, 16).ok()
}
