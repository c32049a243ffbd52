//! A DNS name in a certificate, which may start with a wildcard.

use super::{DnsName, DnsNameError, SuffixKind, public_suffix};

/// A certificate's `dNSName`: a name, or `*.` and a name (RFC 9525 §6.3).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DnsPattern {
    wildcard: bool,
    name: DnsName,
}

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
        let behind = text.strip_prefix("*.");
        Ok(Self {
            wildcard: behind.is_some(),
            name: DnsName::parse(behind.unwrap_or(text))?,
        })
    }

    /// The name behind the wildcard, or all of it.
    ///
    /// ```
    /// # use whylock::name::DnsPattern;
    /// assert_eq!(DnsPattern::parse("*.Example.com")?.name().as_str(), "example.com");
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub const fn name(&self) -> &DnsName {
        &self.name
    }

    /// Whether the pattern starts with a wildcard.
    ///
    /// ```
    /// # use whylock::name::DnsPattern;
    /// assert!(!DnsPattern::parse("example.com")?.is_wildcard());
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub const fn is_wildcard(&self) -> bool {
        self.wildcard
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
        if !self.wildcard {
            return *name == self.name;
        }
        let behind = name.as_str().split_once('.');
        behind.is_some_and(|(_, rest)| rest == self.name.as_str())
    }

    /// Whether a wildcard covers every name directly under a listed public suffix, such as `*.co.uk`: Chrome
    /// matches no such wildcard where the suffix is a registry's.
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
        matches!(
            self.suffix_covered(),
            Some(SuffixKind::Icann | SuffixKind::Private)
        )
    }

    /// Whose suffix it is that a wildcard stands directly left of; none where it stands left of somebody's own name, and
    /// none without a list of public suffixes.
    ///
    /// The CA/Browser Forum's Baseline Requirements, §3.2.2.6, forbid wildcards left of a registry's suffix
    /// ([`SuffixKind::Icann`]) and say that the list's private section should not be consulted for that. A single label
    /// that the list does not know is [`SuffixKind::Unlisted`]; browsers match no wildcard left of one label.
    ///
    /// ```
    /// use whylock::name::{DnsPattern, SuffixKind};
    ///
    /// assert_eq!(DnsPattern::parse("*.co.uk")?.suffix_covered(), Some(SuffixKind::Icann));
    /// assert_eq!(DnsPattern::parse("*.github.io")?.suffix_covered(), Some(SuffixKind::Private));
    /// assert_eq!(DnsPattern::parse("*.lan")?.suffix_covered(), Some(SuffixKind::Unlisted));
    /// assert_eq!(DnsPattern::parse("*.example.com")?.suffix_covered(), None);
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn suffix_covered(&self) -> Option<SuffixKind> {
        let found = public_suffix::find(self.name.as_str())?;
        (self.wildcard && found.suffix == self.name.as_str()).then_some(found.kind)
    }
}

impl std::fmt::Display for DnsPattern {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let wildcard = if self.wildcard { "*." } else { "" };
        write!(formatter, "{wildcard}{}", self.name)
    }
}
