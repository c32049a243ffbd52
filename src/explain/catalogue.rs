//! The catalogue of one language, and the small interpreter of its messages.

use super::{Direction, Sentence};
use crate::certificate::text::visible;

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The sentences of one language.
///
/// # Examples
///
/// ```
/// use whylock::explain::Catalogue;
///
/// assert_eq!(Catalogue::of("en-GB").language(), "en");
/// // A language that is not there yet falls back to English.
/// assert_eq!(Catalogue::of("tlh").language(), "en");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    language: &'static Language,
}

#[derive(Debug)]
struct Language {
    tag: &'static str,
    direction: Direction,
    /// The plural category (CLDR) of a whole number.
    plural: fn(u64) -> &'static str,
    messages: &'static [(&'static str, &'static [Element])],
}

/// A piece of a compiled pattern.
#[derive(Clone, Copy, Debug)]
enum Element {
    Words(&'static str),
    Value(&'static str),
    /// A variable, and a pattern for each of its values; the last one is the default.
    Choice(&'static str, &'static [(&'static str, &'static [Self])]),
}

/// What stands for a variable of a message.
#[derive(Clone, Debug)]
pub(crate) enum Argument {
    /// A whole number; also chooses a plural form.
    Count(u64),
    /// Something of this connection, whose invisible characters are made visible on the way.
    Text(String),
    /// A sentence within the sentence.
    Sentence(Sentence),
}

impl Catalogue {
    /// The catalogue of a language given as a BCP 47 tag; English where there is none.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::Catalogue;
    ///
    /// assert_eq!(Catalogue::of("en").language(), "en");
    /// ```
    #[must_use]
    pub fn of(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let language = LANGUAGES
            .iter()
            .find(|language| language.tag.eq_ignore_ascii_case(primary))
            .unwrap_or(&ENGLISH);
        Self { language }
    }

    /// The language as a BCP 47 tag.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(whylock::explain::Catalogue::of("en-US").language(), "en");
    /// ```
    #[must_use]
    pub fn language(self) -> &'static str {
        self.language.tag
    }

    /// The direction in which the language is written.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::{Catalogue, Direction};
    ///
    /// assert_eq!(Catalogue::of("en").direction(), Direction::Ltr);
    /// ```
    #[must_use]
    pub fn direction(self) -> Direction {
        self.language.direction
    }

    /// Whether there is a message of that id.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(!whylock::explain::Catalogue::of("en").knows("no-such-message"));
    /// ```
    #[must_use]
    pub fn knows(self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The ids of all messages, sorted.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(whylock::explain::Catalogue::of("en").ids().any(|id| id == "journey"));
    /// ```
    pub fn ids(self) -> impl Iterator<Item = &'static str> {
        self.language.messages.iter().map(|(id, _)| *id)
    }

    /// The message in words. An id without a message is shown as the id in brackets, which the
    /// wording tests look for.
    pub(crate) fn say(self, id: &str, arguments: &[(&str, Argument)]) -> Sentence {
        let mut sentence = Sentence::default();
        match self.pattern(id) {
            Some(pattern) => self.append(&mut sentence, pattern, arguments),
            None => sentence.push_words(&format!("⟦{id}⟧")),
        }
        sentence
    }

    /// The first of these messages that exists; the last one where none does.
    pub(crate) fn say_first(self, ids: &[&str], arguments: &[(&str, Argument)]) -> Sentence {
        let known = ids.iter().find(|id| self.knows(id)).or(ids.last());
        known.map(|id| self.say(id, arguments)).unwrap_or_default()
    }

    fn pattern(self, id: &str) -> Option<&'static [Element]> {
        let messages = self.language.messages;
        let index = messages
            .binary_search_by(|(known, _)| (*known).cmp(id))
            .ok()?;
        messages.get(index).map(|(_, pattern)| *pattern)
    }

    fn append(self, sentence: &mut Sentence, pattern: &[Element], arguments: &[(&str, Argument)]) {
        let argument = |name: &str| {
            arguments
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, argument)| argument)
        };
        for element in pattern {
            match element {
                Element::Words(words) => sentence.push_words(words),
                Element::Value(name) => match argument(name) {
                    Some(Argument::Count(count)) => sentence.push_value(count.to_string()),
                    Some(Argument::Text(text)) => sentence.push_value(visible(text).into_owned()),
                    Some(Argument::Sentence(inner)) => sentence.0.extend(inner.0.iter().cloned()),
                    None => sentence.push_words(&format!("⟦${name}⟧")),
                },
                Element::Choice(name, variants) => {
                    let chosen = variants.iter().find(|(key, _)| match argument(name) {
                        Some(Argument::Count(count)) => {
                            *key == count.to_string() || *key == (self.language.plural)(*count)
                        }
                        Some(Argument::Text(text)) => key == text,
                        Some(Argument::Sentence(_)) | None => false,
                    });
                    if let Some((_, pattern)) = chosen.or(variants.last()) {
                        self.append(sentence, pattern, arguments);
                    }
                }
            }
        }
    }
}

impl From<u64> for Argument {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<u32> for Argument {
    fn from(count: u32) -> Self {
        Self::Count(count.into())
    }
}

impl From<u16> for Argument {
    fn from(count: u16) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Argument {
    fn from(count: usize) -> Self {
        Self::Count(count.try_into().unwrap_or(u64::MAX))
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Sentence> for Argument {
    fn from(sentence: Sentence) -> Self {
        Self::Sentence(sentence)
    }
}

/// CLDR's plural rule for English: <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>.
fn one_or_other(count: u64) -> &'static str {
    if count == 1 { "one" } else { "other" }
}

const ENGLISH: Language = Language {
    tag: "en",
    direction: Direction::Ltr,
    plural: one_or_other,
    messages: EN,
};

static LANGUAGES: &[Language] = &[ENGLISH];
