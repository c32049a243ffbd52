//! A part of the DNS that a constraint names.

use super::{Coverage, DnsName, MalformedName, inside_if};
use crate::name::DnsPattern;

/// Some of the names in the DNS.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    /// Every name: the base is empty. The standard does not say so; everybody reads it so.
    All,
    /// This host alone.
    Host(DnsName),
    /// The names below this one, and not itself: the base begins with a period.
    Below(DnsName),
    /// This name and those below it.
    Domain(DnsName),
}

impl Region {
    /// Reads the base of a `dNSName` constraint: a name and all that lies below it. For one that begins with a period
    /// see [`Subtree::malformation`](super::Subtree::malformation).
    ///
    /// ```
    /// use whylock::name::{DnsName, MalformedName, constraint::Region};
    ///
    /// let region = Region::of_names("example.com")?;
    /// assert!(region.contains(&DnsName::parse("www.example.com").unwrap()));
    /// assert!(!region.contains(&DnsName::parse("badexample.com").unwrap()));
    /// assert_eq!(Region::of_names("*.example.com"), Err(MalformedName::Wildcard));
    /// # Ok::<(), MalformedName>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it is no name.
    pub fn of_names(base: &str) -> Result<Self, MalformedName> {
        Self::read(base, Self::Domain)
    }

    /// Reads the base of a constraint on URIs, or on the hosts of mail addresses: a host, or behind a period the
    /// domain that hosts lie in (RFC 5280 §4.2.1.10).
    ///
    /// ```
    /// use whylock::name::{DnsName, MalformedName, constraint::Region};
    ///
    /// let www = DnsName::parse("www.example.com").unwrap();
    /// assert!(!Region::of_hosts("example.com")?.contains(&www));
    /// assert!(Region::of_hosts(".example.com")?.contains(&www));
    /// # Ok::<(), MalformedName>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If it is no host name.
    pub fn of_hosts(base: &str) -> Result<Self, MalformedName> {
        Self::read(base, Self::Host)
    }

    fn read(base: &str, whole: fn(DnsName) -> Self) -> Result<Self, MalformedName> {
        if base.is_empty() {
            return Ok(Self::All);
        }
        if base.contains('*') {
            return Err(MalformedName::Wildcard);
        }
        if base.ends_with('.') {
            return Err(MalformedName::TrailingPeriod);
        }
        let (name, region): (_, fn(DnsName) -> Self) = match base.strip_prefix('.') {
            Some(name) => (name, Self::Below),
            None => (base, whole),
        };
        Ok(region(DnsName::parse(name)?))
    }

    /// Whether the name lies in the region.
    ///
    /// ```
    /// use whylock::name::{DnsName, constraint::Region};
    ///
    /// assert!(Region::All.contains(&DnsName::parse("example.com").unwrap()));
    /// ```
    #[must_use]
    pub fn contains(&self, name: &DnsName) -> bool {
        match self {
            Self::All => true,
            Self::Host(host) => name == host,
            Self::Below(base) => name.is_below(base),
            Self::Domain(base) => name == base || name.is_below(base),
        }
    }

    /// How the names that a pattern stands for lie to the region.
    pub(super) fn covers_pattern(&self, pattern: &DnsPattern) -> Coverage {
        let name = pattern.name();
        if !pattern.is_wildcard() {
            return inside_if(self.contains(name));
        }
        match self {
            Self::All => Coverage::Inside,
            Self::Below(base) | Self::Domain(base) if name == base || name.is_below(base) => {
                Coverage::Inside
            }
            // The region begins at one of the names that the wildcard stands for.
            Self::Host(base) | Self::Domain(base) if pattern.matches(base) => Coverage::Partly,
            Self::Host(_) | Self::Below(_) | Self::Domain(_) => Coverage::Outside,
        }
    }
}
