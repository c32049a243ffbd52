//! Languages that nobody speaks, made from English for tests: what is not theirs on a screen never passed the catalogue.

use super::Sentence;
use crate::explain::Part;

/// Which of them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Pseudo {
    /// Every letter has an accent, every vowel is doubled, and brackets stand around a message: words that are glued
    /// together, cut off or not translated are seen. Texts are a third longer and more, as in German.
    Accented,
    /// All words are turned round and their lines begin at the right, as Arabic and Hebrew are written.
    Mirrored,
}

/// Right-to-left override, and its end (UAX #9).
const MIRROR: char = '\u{202e}';
const MIRROR_END: char = '\u{202c}';

/// The letters of English, and what stands for them.
const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ACCENTED: &str = "ÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽàƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýž";

impl Pseudo {
    pub(super) fn of(tag: &str) -> Option<Self> {
        let all = [Self::Accented, Self::Mirrored];
        all.into_iter()
            .find(|it| it.tag().eq_ignore_ascii_case(tag))
    }

    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The sentence in this language; its values stay as they are, and so does what is in it already.
    pub(super) fn disguise(self, sentence: Sentence) -> Sentence {
        let mut disguised = Sentence::default();
        if self == Self::Accented {
            disguised.push_words("[");
        }
        for part in sentence.0 {
            match (part, self) {
                (Part::Words(words), Self::Accented) => disguised.push_words(&accented(&words)),
                (Part::Words(words), Self::Mirrored) => disguised.push_words(&mirrored(&words)),
                (value, _) => disguised.push(value),
            }
        }
        if self == Self::Accented {
            disguised.push_words("]");
        }
        disguised
    }
}

fn accented(words: &str) -> String {
    let accent = |letter: char| {
        let known = PLAIN.chars().position(|plain| plain == letter);
        let accented = known.and_then(|place| ACCENTED.chars().nth(place));
        let is_vowel = matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u');
        let times = if is_vowel { 2 } else { 1 };
        std::iter::repeat_n(accented.unwrap_or(letter), times)
    };
    words.chars().flat_map(accent).collect()
}

/// Turns round what is not turned round already.
fn mirrored(words: &str) -> String {
    let turn = |piece: &str| {
        let (plain, turned) = piece.split_at(piece.find(MIRROR).unwrap_or(piece.len()));
        if plain.contains(char::is_alphanumeric) {
            format!("{MIRROR}{plain}{MIRROR_END}{turned}")
        } else {
            piece.to_owned()
        }
    };
    words.split_inclusive(MIRROR_END).map(turn).collect()
}
