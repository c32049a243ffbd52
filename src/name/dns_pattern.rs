//! A DNS name in a certificate, which may start with a wildcard.

use serde::{Deserialize, Serialize};

use super::{DnsName, DnsNameError, SuffixKind, public_suffix};

/// A certificate's `dNSName`: a name, or `*.` and a name (RFC 9525 §6.3).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct DnsPattern(String);

impl DnsPattern {
    /// Reads the text of a `dNSName`.
    ///
    /// A wildcard is the whole first label or it is none: `w*.example.com` is refused (RFC 9525 §6.3), and so is
    /// `*` alone. A trailing dot does not belong in a certificate.
    ///
    /// ```
    /// use whylock::name::DnsPattern;
    ///
    /// assert!(DnsPattern::parse("*.example.com")?.is_wildcard());
    /// assert!(DnsPattern::parse("w*.example.com").is_err());
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If what follows the wildcard is not a DNS name.
    pub fn parse(text: &str) -> Result<Self, DnsNameError> {
        if text.ends_with('.') {
            return Err(DnsNameError::Empty);
        }
        let (wildcard, name) = split_wildcard(text);
        Ok(Self(format!("{wildcard}{}", DnsName::parse(name)?)))
    }

    /// The pattern in lower case: `*.example.com`.
    ///
    /// ```
    /// # use whylock::name::DnsPattern;
    /// assert_eq!(DnsPattern::parse("*.Example.com")?.as_str(), "*.example.com");
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the pattern starts with a wildcard.
    ///
    /// ```
    /// # use whylock::name::DnsPattern;
    /// assert!(!DnsPattern::parse("example.com")?.is_wildcard());
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn is_wildcard(&self) -> bool {
        !split_wildcard(&self.0).0.is_empty()
    }

    /// Whether the pattern covers this name. A wildcard stands for exactly one label.
    ///
    /// ```
    /// use whylock::name::{DnsName, DnsPattern};
    ///
    /// let pattern = DnsPattern::parse("*.example.com")?;
    /// assert!(pattern.matches(&DnsName::parse("www.example.com")?));
    /// assert!(!pattern.matches(&DnsName::parse("example.com")?));
    /// assert!(!pattern.matches(&DnsName::parse("a.b.example.com")?));
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn matches(&self, name: &DnsName) -> bool {
        match split_wildcard(&self.0) {
            ("", own) => name.as_str() == own,
            (_, base) => name
                .as_str()
                .split_once('.')
                .is_some_and(|(_, rest)| rest == base),
        }
    }

    /// Whether a wildcard covers every name directly under a listed public suffix, such as `*.co.uk`: browsers refuse
    /// that for suffixes of registries.
    ///
    /// ```
    /// use whylock::name::DnsPattern;
    ///
    /// assert!(DnsPattern::parse("*.co.uk")?.covers_public_suffix());
    /// assert!(!DnsPattern::parse("*.example.co.uk")?.covers_public_suffix());
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn covers_public_suffix(&self) -> bool {
        let (wildcard, base) = split_wildcard(&self.0);
        let found = public_suffix::find(base);
        !wildcard.is_empty() && found.kind != SuffixKind::Unlisted && found.suffix == base
    }
}

/// The wildcard with its dot, or nothing, and the name after it.
fn split_wildcard(text: &str) -> (&str, &str) {
    text.split_at(if text.starts_with("*.") { 2 } else { 0 })
}

impl TryFrom<String> for DnsPattern {
    type Error = DnsNameError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<DnsPattern> for String {
    fn from(pattern: DnsPattern) -> Self {
        pattern.0
    }
}

impl std::fmt::Display for DnsPattern {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}
