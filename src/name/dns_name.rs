//! A name in the DNS, checked.

use serde::{Deserialize, Serialize};

use super::{DomainParts, punycode};

/// Octets of a name without its trailing dot (RFC 1035 §2.3.4: 255 on the wire, two of them for the ends).
const LONGEST_NAME: usize = 253;

/// Octets of a label (RFC 1035 §2.3.4).
const LONGEST_LABEL: usize = 63;

/// A fully qualified name in the DNS, in lower case and without the trailing dot.
///
/// Letters, digits and hyphens, as host names have them (RFC 1123 §2.1), and underscores, which real hosts use though
/// the rule forbids them. International names stand in their ASCII form (`xn--…`, RFC 5890).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct DnsName(String);

/// Why a text is not a DNS name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DnsNameError {
    /// A character that is no letter, digit, hyphen or underscore of ASCII.
    Character,
    /// There is nothing, or nothing between two dots.
    Empty,
    /// A label of more than 63 octets.
    LongLabel,
    /// More than 253 octets.
    LongName,
    /// The last label is a number, decimal or hexadecimal: URLs take the whole for an IPv4 address.
    Numeric,
}

impl DnsName {
    /// Checks a name. One trailing dot is allowed and dropped.
    ///
    /// ```
    /// use whylock::name::{DnsName, DnsNameError};
    ///
    /// assert_eq!(DnsName::parse("WWW.Example.com.")?.as_str(), "www.example.com");
    /// assert_eq!(DnsName::parse("exa mple.com"), Err(DnsNameError::Character));
    /// # Ok::<(), DnsNameError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the text breaks one of the rules that [`DnsNameError`] lists.
    pub fn parse(text: &str) -> Result<Self, DnsNameError> {
        let name = text.strip_suffix('.').unwrap_or(text);
        if name.len() > LONGEST_NAME {
            return Err(DnsNameError::LongName);
        }
        let mut numeric = false;
        for label in name.split('.') {
            if label.is_empty() {
                return Err(DnsNameError::Empty);
            }
            if label.len() > LONGEST_LABEL {
                return Err(DnsNameError::LongLabel);
            }
            if !label
                .bytes()
                .all(|octet| octet.is_ascii_alphanumeric() || octet == b'-' || octet == b'_')
            {
                return Err(DnsNameError::Character);
            }
            numeric = is_number(label);
        }
        if numeric {
            return Err(DnsNameError::Numeric);
        }
        Ok(Self(name.to_ascii_lowercase()))
    }

    /// Whether the name lies below another one.
    ///
    /// ```
    /// # use whylock::name::{DnsName, DnsNameError};
    /// let base = DnsName::parse("example.com")?;
    /// assert!(DnsName::parse("www.example.com")?.is_below(&base));
    /// assert!(!DnsName::parse("badexample.com")?.is_below(&base));
    /// assert!(!base.is_below(&base));
    /// # Ok::<(), DnsNameError>(())
    /// ```
    #[must_use]
    pub fn is_below(&self, base: &Self) -> bool {
        self != base && self.is_within(&base.0)
    }

    /// Whether the name ends in these labels.
    pub(super) fn is_within(&self, suffix: &str) -> bool {
        let before = self.0.strip_suffix(suffix);
        before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
    }

    /// The name in ASCII.
    ///
    /// ```
    /// # use whylock::name::{DnsName, DnsNameError};
    /// assert_eq!(DnsName::parse("Example.com")?.as_str(), "example.com");
    /// # Ok::<(), DnsNameError>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name with its international labels in their own script; see [`to_unicode`].
    ///
    /// ```
    /// # use whylock::name::{DnsName, DnsNameError};
    /// assert_eq!(DnsName::parse("xn--bcher-kva.example")?.unicode(), "bücher.example");
    /// # Ok::<(), DnsNameError>(())
    /// ```
    #[must_use]
    pub fn unicode(&self) -> String {
        to_unicode(&self.0)
    }

    /// The name, split where its owner's part begins. None without a list of public suffixes: nobody could tell where.
    ///
    /// ```
    /// use whylock::name::DnsName;
    ///
    /// let parts = DnsName::parse("www.example.co.uk")?.parts().ok_or("no list")?;
    /// assert_eq!(parts.before, "www");
    /// assert_eq!(parts.registrable.as_deref(), Some("example.co.uk"));
    /// assert_eq!(parts.public_suffix, "co.uk");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parts(&self) -> Option<DomainParts> {
        DomainParts::of(self)
    }
}

/// Whether a label is a number to the URL standard's "ends in a number checker".
///
/// <https://url.spec.whatwg.org/#ends-in-a-number-checker>
fn is_number(label: &str) -> bool {
    let hexadecimal = label
        .strip_prefix("0x")
        .or_else(|| label.strip_prefix("0X"));
    label.bytes().all(|octet| octet.is_ascii_digit())
        || hexadecimal.is_some_and(|digits| digits.bytes().all(|octet| octet.is_ascii_hexdigit()))
}

/// A dotted ASCII name with its international labels in their own script.
///
/// A label that does not decode stays as it is. So does one with capitals, symbols, punctuation or invisible characters:
/// nobody can register it (RFC 5892), and it could pass for another.
///
/// ```
/// use whylock::name::to_unicode;
///
/// assert_eq!(to_unicode("xn--fiqs8s"), "中国");
/// assert_eq!(to_unicode("xn--a.example"), "xn--a.example");
/// ```
#[must_use]
pub fn to_unicode(name: &str) -> String {
    let labels = name.split('.').map(|label| {
        let decoded = label.strip_prefix("xn--").and_then(punycode::decode);
        decoded
            .filter(|label| label.chars().all(is_letter_or_mark))
            .unwrap_or_else(|| label.to_owned())
    });
    labels.collect::<Vec<_>>().join(".")
}

/// Letters, digits and the marks that Indic and other scripts write words with.
///
/// Not those that are invisible or a variant of another letter: normalising takes them out before a label is
/// registered (RFC 5892 §2.2), so a label that has them is none.
fn is_letter_or_mark(letter: char) -> bool {
    let refused = letter.is_uppercase()
        || matches!(letter,
            // Combining grapheme joiner; fillers of Hangul and Khmer; Mongolian selectors.
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{3164}'
            // Small, raised, lettered, circled and squared forms; ligatures; wide and narrow forms; mathematics.
            | '\u{2070}'..='\u{209c}' | '\u{2100}'..='\u{218b}' | '\u{2460}'..='\u{24ff}' | '\u{3200}'..='\u{33ff}'
            | '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{ffef}' | '\u{1d400}'..='\u{1d7ff}' | '\u{1f100}'..='\u{1f1ff}');
    // Signs that silence a vowel and the like are neither alphabetic nor numeric to Unicode.
    let mark = matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{5b0}'..='\u{5c2}' | '\u{64b}'..='\u{65f}' | '\u{93c}' | '\u{94d}' | '\u{9bc}'
        | '\u{9cd}' | '\u{a3c}' | '\u{a4d}' | '\u{abc}' | '\u{acd}' | '\u{b3c}' | '\u{b4d}' | '\u{bcd}' | '\u{c4d}'
        | '\u{cbc}' | '\u{ccd}' | '\u{d4d}' | '\u{dca}' | '\u{e47}'..='\u{e4e}' | '\u{eba}' | '\u{ec8}'..='\u{ecd}'
        | '\u{1039}' | '\u{103a}' | '\u{17c9}'..='\u{17d3}' | '\u{3099}' | '\u{309a}' | '\u{30fb}');
    let plain = letter.is_alphanumeric() || letter == '-' || letter == '_' || letter == '·';
    (plain || mark) && !refused
}

impl TryFrom<String> for DnsName {
    type Error = DnsNameError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<DnsName> for String {
    fn from(name: DnsName) -> Self {
        name.0
    }
}

impl std::fmt::Display for DnsName {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for DnsNameError {}

impl std::fmt::Display for DnsNameError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::Character => "not a letter, digit, hyphen or underscore",
            Self::Empty => "empty label",
            Self::LongLabel => "label of more than 63 octets",
            Self::LongName => "name of more than 253 octets",
            Self::Numeric => "last label is a number",
        })
    }
}
