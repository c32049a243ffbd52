//! When two names are the same (RFC 5280 §7.1).
//!
//! Text is prepared as RFC 4518 asks, but for two of its steps. Normalisation (NFKC) would bring tables heavier than
//! all else here, and no authority writes one name in two normal forms; no browser does it either. And nothing is
//! prohibited: what a string type does not allow is noted where it is read.

use super::{Attribute, Name, RelativeDistinguishedName};
use crate::certificate::text::{StringType, Text};

/// A name in the form that all its spellings share: two names are the same if these are equal.
///
/// To be compared, ordered or hashed, so that the issuer of a certificate is found without comparing it to all others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CanonicalName(Vec<Vec<CanonicalAttribute>>);

/// A type, as dotted arcs, and a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct CanonicalAttribute(String, CanonicalValue);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum CanonicalValue {
    /// Characters, whatever string type held them.
    Prepared(String),
    /// Octets of this type, as they are shown.
    Verbatim(StringType, String),
}

impl CanonicalName {
    /// Whether the name lies in the subtree of another: all parts of the other stand at its beginning (RFC 5280 §7.1).
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    ///
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = root.subject.and_then(|subject| subject.value.canonical()).ok_or("not read")?;
    /// assert!(name.is_within(&name));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn is_within(&self, base: &Self) -> bool {
        self.0.starts_with(&base.0)
    }

    /// Whether the name has no part.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    ///
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = root.subject.and_then(|subject| subject.value.canonical());
    /// assert!(name.is_some_and(|name| !name.is_empty()));
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Name {
    /// The form in which names are compared; none if a part of the name was not read, for then it is unknown which
    /// name it is.
    ///
    /// Neither letter case, nor the number of spaces, nor the string type matters, nor the order inside of a part
    /// that has several attributes. A value that is no string, that holds octets which are no characters, or that is a
    /// `TeletexString` beyond ASCII (nobody agrees how to read those) is compared octet for octet.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    ///
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let issuer = root.issuer.and_then(|issuer| issuer.value.canonical());
    /// let subject = root.subject.and_then(|subject| subject.value.canonical());
    /// assert!(issuer.is_some() && issuer == subject);
    /// ```
    #[must_use]
    pub fn canonical(&self) -> Option<CanonicalName> {
        if self.rdns.omitted > 0 {
            return None;
        }
        let parts = self.rdns.iter().map(|rdn| rdn.value.canonical());
        parts.collect::<Option<_>>().map(CanonicalName)
    }

    /// Whether both are the same name. One that was not read whole matches none, not even itself.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = &root.subject.unwrap().value;
    /// assert!(name.matches(&root.issuer.unwrap().value));
    /// ```
    #[must_use]
    pub fn matches(&self, other: &Self) -> bool {
        let name = self.canonical();
        name.is_some() && name == other.canonical()
    }
}

impl RelativeDistinguishedName {
    fn canonical(&self) -> Option<Vec<CanonicalAttribute>> {
        if self.attributes.omitted > 0 {
            return None;
        }
        let attributes = self.attributes.iter();
        let mut attributes: Vec<_> = attributes
            .map(|attribute| attribute.value.canonical())
            .collect::<Option<_>>()?;
        attributes.sort();
        Some(attributes)
    }
}

impl Attribute {
    fn canonical(&self) -> Option<CanonicalAttribute> {
        // An object identifier that could not be read stands as hexadecimal, perhaps cut.
        if self.oid.dotted.starts_with('#') || self.text.omitted > 0 {
            return None;
        }
        let value = match prepare(&self.text) {
            Some(prepared) => CanonicalValue::Prepared(prepared),
            None => CanonicalValue::Verbatim(self.text.string_type, self.text.value.clone()),
        };
        Some(CanonicalAttribute(self.oid.dotted.clone(), value))
    }
}

/// A string prepared for comparison (RFC 4518 §2); none if its octets have to be compared.
fn prepare(text: &Text) -> Option<String> {
    match text.string_type {
        StringType::Other => return None,
        StringType::Teletex if !text.value.is_ascii() => return None,
        _ => {}
    }
    let mut prepared = String::with_capacity(text.value.len());
    let mut space = false;
    for character in text.characters() {
        let character = character?;
        if character.is_whitespace() {
            space = true;
        } else if !is_mapped_to_nothing(character) {
            // §2.6.1: spaces at the ends do not count, several in between count as one.
            if space && !prepared.is_empty() {
                prepared.push(' ');
            }
            space = false;
            push_folded(&mut prepared, character);
        }
    }
    Some(prepared)
}

/// RFC 4518 §2.2, but for the characters that it maps to a space: these are Unicode's `White_Space`.
fn is_mapped_to_nothing(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}'
                | '\u{34f}'
                | '\u{6dd}'
                | '\u{70f}'
                | '\u{1806}'
                | '\u{180b}'..='\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{2063}'
                | '\u{206a}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffc}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0001}'
                | '\u{e0020}'..='\u{e007f}'
        )
}

/// Folds case (RFC 3454 appendix B.2). Of the letters whose folding is not their lower case, the two that words are
/// written with.
fn push_folded(prepared: &mut String, character: char) {
    match character {
        'ß' | 'ẞ' => prepared.push_str("ss"),
        'ς' => prepared.push('σ'),
        _ => prepared.extend(character.to_lowercase()),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use super::{Attribute, Name, RelativeDistinguishedName, StringType, Text};
    use crate::certificate::{
        bytes::{ByteRange, List, Located},
        oid::Oid,
        text::visible,
    };

    const COUNTRY: &str = "2.5.4.6";
    const ORGANIZATION: &str = "2.5.4.10";
    const COMMON_NAME: &str = "2.5.4.3";

    fn list<T>(values: Vec<T>) -> List<Located<T>> {
        let bytes = ByteRange::default();
        let values = values.into_iter();
        List {
            items: values.map(|value| Located { value, bytes }).collect(),
            omitted: 0,
        }
    }

    fn attribute(dotted: &str, string_type: StringType, shown: &str) -> Attribute {
        Attribute {
            oid: Oid::new(dotted),
            short_name: None,
            text: Text {
                value: shown.to_owned(),
                string_type,
                valid: true,
                omitted: 0,
            },
        }
    }

    fn utf8(dotted: &str, value: &str) -> Attribute {
        attribute(dotted, StringType::Utf8, &visible(value))
    }

    fn name(parts: Vec<Vec<Attribute>>) -> Name {
        let parts = parts.into_iter();
        Name {
            rdns: list(
                parts
                    .map(|attributes| RelativeDistinguishedName {
                        attributes: list(attributes),
                    })
                    .collect(),
            ),
        }
    }

    fn called(value: &str) -> Name {
        name(vec![vec![utf8(COMMON_NAME, value)]])
    }

    fn of_type(string_type: StringType, shown: &str) -> Name {
        name(vec![vec![attribute(COMMON_NAME, string_type, shown)]])
    }

    #[test]
    fn case_and_spaces_and_what_is_mapped_to_nothing_do_not_count() {
        for (one, other) in [
            ("Good Root", "good ROOT"),
            ("Good Root", "  Good \u{a0}\t Root\n"),
            ("Good Root", "Go\u{ad}od\u{200b} Ro\u{feff}ot\u{0}"),
            ("Good Root", "Good \u{200b} Root"),
            ("ÄRGER", "ärger"),
            ("STRASSE", "Straße"),
            ("ΟΔΟΣ", "οδος"),
            ("", " \u{3000} "),
        ] {
            assert!(called(one).matches(&called(other)), "{one:?} {other:?}");
        }
        for (one, other) in [
            ("Good Root", "GoodRoot"),
            ("Good Root", "Good Root 2"),
            ("Good Root", "Good\u{2010}Root"),
            ("resume", "résumé"),
            ("", "a"),
        ] {
            assert!(!called(one).matches(&called(other)), "{one:?} {other:?}");
        }
    }

    #[test]
    fn the_string_type_does_not_count_where_all_agree_how_to_read_it() {
        let plain = called("Good Root");
        for string_type in [
            StringType::Printable,
            StringType::Teletex,
            StringType::Bmp,
            StringType::Universal,
            StringType::Ia5,
            StringType::Visible,
        ] {
            assert!(plain.matches(&of_type(string_type, "GOOD root")));
        }
        let umlaut = called("Größe");
        assert!(umlaut.matches(&of_type(StringType::Bmp, "GRÖSSE")));
        let teletex = of_type(StringType::Teletex, "Größe");
        assert!(!umlaut.matches(&teletex));
        assert!(teletex.matches(&teletex));
        assert!(!teletex.matches(&of_type(StringType::Teletex, "größe")));
    }

    #[test]
    fn octets_without_characters_are_compared_as_they_are() {
        let broken = of_type(StringType::Utf8, "Go⟨0xFF⟩d");
        assert!(broken.matches(&broken));
        assert!(!broken.matches(&of_type(StringType::Utf8, "go⟨0xFF⟩d")));
        assert!(!broken.matches(&of_type(StringType::Printable, "Go⟨0xFF⟩d")));
        assert!(!broken.matches(&called("Go⟨0xFF⟩d")));
        let number = of_type(StringType::Other, "#020105");
        assert!(number.matches(&number));
        assert!(!number.matches(&called("#020105")));
    }

    #[test]
    fn a_mark_that_is_spelt_out_is_no_mark() {
        assert!(!called("Good\u{202e}Root").matches(&called("Good⟨U+202E⟩Root")));
        assert!(called("Good\u{202e}Root").matches(&called("GoodRoot")));
        assert!(called("⟨U+202E⟩").matches(&called("⟨u+202e⟩")));
    }

    #[test]
    fn attributes_of_one_part_are_a_set_and_parts_are_a_sequence() {
        let [country, organization] = [utf8(COUNTRY, "NO"), utf8(ORGANIZATION, "Good")];
        let both = name(vec![vec![country.clone(), organization.clone()]]);
        let turned = name(vec![vec![organization.clone(), country.clone()]]);
        let apart = name(vec![vec![country.clone()], vec![organization.clone()]]);
        let reversed = name(vec![vec![organization.clone()], vec![country.clone()]]);
        assert!(both.matches(&turned));
        assert!(!both.matches(&apart));
        assert!(!apart.matches(&reversed));
        let twice = name(vec![vec![
            country.clone(),
            country.clone(),
            organization.clone(),
        ]]);
        let other_twice = name(vec![vec![country, organization.clone(), organization]]);
        assert!(!twice.matches(&both));
        assert!(!twice.matches(&other_twice));
    }

    #[test]
    fn the_type_of_an_attribute_counts() {
        assert!(!called("Good").matches(&name(vec![vec![utf8(ORGANIZATION, "Good")]])));
    }

    #[test]
    fn what_was_not_read_whole_matches_nothing() {
        let whole = called("Good");
        let [mut parts, mut attributes, mut text, mut oid] = [(); 4].map(|()| whole.clone());
        parts.rdns.omitted = 1;
        let inside = |name: &mut Name, change: fn(&mut RelativeDistinguishedName)| {
            change(&mut name.rdns.items.first_mut().unwrap().value);
        };
        inside(&mut attributes, |rdn| rdn.attributes.omitted = 1);
        inside(&mut text, |rdn| {
            rdn.attributes.items.first_mut().unwrap().value.text.omitted = 1;
        });
        inside(&mut oid, |rdn| {
            rdn.attributes.items.first_mut().unwrap().value.oid = Oid::new("#2b");
        });
        for unread in [parts, attributes, text, oid] {
            assert_eq!(unread.canonical(), None);
            assert!(!unread.matches(&unread));
            assert!(!unread.is_empty());
        }
    }

    #[test]
    fn a_subtree_begins_with_all_parts_of_its_base() {
        let canonical = |parts| name(parts).canonical().unwrap();
        let country = || vec![utf8(COUNTRY, "NO")];
        let base = canonical(vec![country(), vec![utf8(ORGANIZATION, "Good")]]);
        let below = canonical(vec![
            country(),
            vec![utf8(ORGANIZATION, "good")],
            vec![utf8(COMMON_NAME, "a")],
        ]);
        let longer_part = canonical(vec![
            country(),
            vec![utf8(ORGANIZATION, "Good"), utf8(COMMON_NAME, "a")],
        ]);
        assert!(base.is_within(&base));
        assert!(below.is_within(&base));
        assert!(!base.is_within(&below));
        assert!(!longer_part.is_within(&base));
        assert!(!canonical(vec![country(), vec![utf8(ORGANIZATION, "Goods")]]).is_within(&base));
        let root = canonical(Vec::new());
        assert!(root.is_empty() && !base.is_empty());
        assert!(base.is_within(&root));
    }
}
