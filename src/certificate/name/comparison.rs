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
