//! The catalogue of one language, and the small interpreter of its messages.

mod marks;
mod pseudo;

use std::sync::OnceLock;

use marks::{BETWEEN, CHOICE, CHOICE_END, NAME_END, PATTERN_END, VALUE};
use pseudo::Pseudo;

use super::locale::Locale;
use super::writer::{LONGEST_IN_SENTENCE, shortened};
use super::{Direction, Sentence};
use crate::certificate::text::visible_once;

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// One language of the catalogues, packed by the build script.
struct Language {
    /// The patterns in the order of their ids.
    packed: &'static str,
    /// The same by their ids, sorted, since somebody first asked for them.
    messages: OnceLock<Vec<(&'static str, &'static str)>>,
}

impl Language {
    const fn new(packed: &'static str) -> Self {
        Self {
            packed,
            messages: OnceLock::new(),
        }
    }

    fn messages(&self) -> &[(&'static str, &'static str)] {
        let ids = IDS.split(BETWEEN);
        self.messages
            .get_or_init(|| ids.zip(self.packed.split(BETWEEN)).collect())
    }
}

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
#[derive(Clone, Debug)]
pub struct Catalogue {
    tag: &'static str,
    /// The patterns by their ids, sorted.
    messages: &'static [(&'static str, &'static str)],
    locale: Locale,
    pseudo: Option<Pseudo>,
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
    /// The catalogue of a language given as a BCP 47 tag, or of the first one that there is of several
    /// with commas between them; English where there is none.
    ///
    /// `en-XA` and `ar-XB` are no languages: they show in longer words, or from right to left, what
    /// every other language would find in its way.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::{Catalogue, Direction};
    ///
    /// assert_eq!(Catalogue::of("en").language(), "en");
    /// assert_eq!(Catalogue::of("tlh, en-GB, en").language(), "en");
    /// assert_eq!(Catalogue::of("ar-XB").direction(), Direction::Rtl);
    /// ```
    #[must_use]
    pub fn of(tags: &str) -> Self {
        let Spoken {
            pseudo,
            wanted,
            place,
        } = Spoken::among(tags);
        let language = tag_of(place);
        Self {
            tag: pseudo.map_or(language, Pseudo::tag),
            messages: LANGUAGES.get(place).map_or(&[], Language::messages),
            locale: Locale::new(wanted, language),
            pseudo,
        }
    }

    /// The language that [`of`](Self::of) finds, for whoever needs none of its words.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::Catalogue;
    ///
    /// assert_eq!(Catalogue::language_of("tlh, de-AT, en"), "de");
    /// ```
    #[must_use]
    pub fn language_of(tags: &str) -> &'static str {
        let Spoken { pseudo, place, .. } = Spoken::among(tags);
        pseudo.map_or(tag_of(place), Pseudo::tag)
    }

    /// The tags of all languages that there are, English first.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::Catalogue;
    ///
    /// assert_eq!(Catalogue::languages().next(), Some("en"));
    /// ```
    pub fn languages() -> impl Iterator<Item = &'static str> {
        TAGS.into_iter()
    }

    /// The language as a BCP 47 tag.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(whylock::explain::Catalogue::of("en-US").language(), "en");
    /// ```
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.tag
    }

    /// What those who speak the language call it.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(whylock::explain::Catalogue::of("en").name(), "English");
    /// ```
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.pattern("language-name").unwrap_or(self.tag)
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
    pub fn direction(&self) -> Direction {
        match (self.pseudo, self.pattern("language-direction")) {
            (Some(Pseudo::Mirrored), _) | (None, Some("rtl")) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// Whether there is a message of that id.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(!whylock::explain::Catalogue::of("en").knows("no-such-message"));
    /// ```
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The ids of all messages, sorted.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(whylock::explain::Catalogue::of("en").ids().any(|id| id == "journey"));
    /// ```
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.messages.iter().map(|(id, _)| *id)
    }

    /// A message without variables; none where there is no such message.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::Catalogue;
    ///
    /// let title = Catalogue::of("en").phrase("journey");
    /// assert_eq!(title.as_deref(), Some("How this connection came about"));
    /// ```
    #[must_use]
    pub fn phrase(&self, id: &str) -> Option<String> {
        self.knows(id).then(|| self.say(id, &[]).to_string())
    }

    /// The message in words. An id without a message is shown as the id in brackets, which the
    /// wording tests look for.
    pub(crate) fn say(&self, id: &str, arguments: &[(&str, Argument)]) -> Sentence {
        let mut sentence = Sentence::default();
        match self.pattern(id) {
            Some(pattern) => {
                self.append(&mut sentence, pattern, arguments);
            }
            None => sentence.push_words(&format!("⟦{id}⟧")),
        }
        match self.pseudo {
            Some(pseudo) => pseudo.disguise(sentence),
            None => sentence,
        }
    }

    /// The first of these messages that exists; the last one where none does.
    pub(crate) fn say_first(&self, ids: &[&str], arguments: &[(&str, Argument)]) -> Sentence {
        let known = ids.iter().find(|id| self.knows(id)).or(ids.last());
        known.map(|id| self.say(id, arguments)).unwrap_or_default()
    }

    /// How numbers and dates are written.
    pub(super) fn locale(&self) -> &Locale {
        &self.locale
    }

    fn pattern(&self, id: &str) -> Option<&'static str> {
        let order = |(known, _): &(&str, _)| (*known).cmp(id);
        let index = self.messages.binary_search_by(order).ok()?;
        self.messages.get(index).map(|(_, pattern)| *pattern)
    }

    /// Says a pattern up to its end, and gives what stands behind that.
    fn append<'a>(
        &self,
        sentence: &mut Sentence,
        pattern: &'a str,
        arguments: &[(&str, Argument)],
    ) -> &'a str {
        let mut rest = pattern;
        loop {
            let end = rest.find([VALUE, CHOICE, PATTERN_END]);
            let (words, from_mark) = rest.split_at(end.unwrap_or(rest.len()));
            if !words.is_empty() {
                sentence.push_words(words);
            }
            let mut marked = from_mark.chars();
            let mark = marked.next();
            if !matches!(mark, Some(VALUE | CHOICE)) {
                return marked.as_str();
            }
            let (name, after) = marked.as_str().split_once(NAME_END).unwrap_or_default();
            let argument = arguments.iter().find(|(known, _)| *known == name);
            let argument = argument.map(|(_, argument)| argument);
            rest = if mark == Some(CHOICE) {
                self.append_choice(sentence, after, argument, arguments)
            } else {
                match argument {
                    Some(Argument::Count(count)) => {
                        sentence.push_value(self.locale.number(*count));
                    }
                    Some(Argument::Text(text)) => {
                        let text = visible_once(text).into_owned();
                        sentence.push_value(shortened(text, LONGEST_IN_SENTENCE));
                    }
                    Some(Argument::Sentence(inner)) => sentence.0.extend(inner.0.iter().cloned()),
                    None => sentence.push_words(&format!("⟦${name}⟧")),
                }
                after
            };
        }
    }

    /// Says the first variant that fits, else the last, and gives what stands behind the choice.
    fn append_choice<'a>(
        &self,
        sentence: &mut Sentence,
        variants: &'a str,
        argument: Option<&Argument>,
        arguments: &[(&str, Argument)],
    ) -> &'a str {
        let keys = match argument {
            Some(Argument::Count(count)) => [count.to_string(), self.locale.plural(*count)],
            Some(Argument::Text(text)) => [text.clone(), String::new()],
            Some(Argument::Sentence(_)) | None => Default::default(),
        };
        let (mut chosen, mut fits) = (Sentence::default(), false);
        let mut rest = variants;
        while let Some((key, pattern)) = rest.split_once(NAME_END) {
            if rest.starts_with(CHOICE_END) {
                break;
            }
            let mut said = Sentence::default();
            rest = self.append(&mut said, pattern, arguments);
            if !fits {
                chosen = said;
                fits = keys.iter().any(|known| known == key);
            }
        }
        for part in chosen.0 {
            sentence.push(part);
        }
        rest.strip_prefix(CHOICE_END).unwrap_or_default()
    }
}

/// Which of the languages that there are is spoken.
struct Spoken<'a> {
    pseudo: Option<Pseudo>,
    /// The tag that asked for it.
    wanted: &'a str,
    /// Where it stands among the languages.
    place: usize,
}

impl<'a> Spoken<'a> {
    /// The first that there is; else English.
    fn among(tags: &'a str) -> Self {
        let mut tags = tags.split(',').map(str::trim);
        let pseudo = tags.clone().next().and_then(Pseudo::of);
        let mut first = || tags.find_map(|tag| Some((tag, lookup(tag)?)));
        let found = if pseudo.is_some() { None } else { first() };
        // dates of a language that is not spoken here would stand out: both fall back together
        let (wanted, place) = found.unwrap_or((tag_of(0), 0));
        Self {
            pseudo,
            wanted,
            place,
        }
    }
}

fn tag_of(place: usize) -> &'static str {
    TAGS.get(place).copied().unwrap_or_default()
}

/// The place of the language that fits a tag best (RFC 4647 §3.4): parts are taken off its end until one fits.
fn lookup(tag: &str) -> Option<usize> {
    let mut range = tag;
    loop {
        let is_wanted = |tag: &&str| tag.eq_ignore_ascii_case(range);
        if let Some(place) = TAGS.iter().position(is_wanted) {
            return Some(place);
        }
        range = range.rsplit_once(['-', '_'])?.0;
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
