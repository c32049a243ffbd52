//! What a label of a DNS name is made of.

use serde::{Deserialize, Serialize};

use super::{DnsName, punycode};

/// The kinds of label that RFC 5890 §2.3 tells apart.
///
/// The CA/Browser Forum's Baseline Requirements, §7.1.2.7.12 and §1.6.1, allow the first two in a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum LabelKind {
    /// Letters, digits and hyphens: `www`.
    Plain,
    /// `xn--` and Punycode that decodes: `xn--bcher-kva`.
    Punycode,
    /// `xn--` and something that does not decode (RFC 5890 §2.3.2.1: a fake A-label).
    FakePunycode,
    /// Two hyphens at the third place, which are kept for codings that are yet to come.
    Reserved,
    /// A hyphen at its beginning or end (RFC 1034 §3.5).
    HyphenAtEdge,
    /// An underscore, which no host name has (RFC 1123 §2.1).
    Underscore,
}

impl LabelKind {
    /// The kind of a label of a [`DnsName`].
    ///
    /// ```
    /// use whylock::name::LabelKind;
    ///
    /// assert_eq!(LabelKind::of("www"), LabelKind::Plain);
    /// assert_eq!(LabelKind::of("xn--bcher-kva"), LabelKind::Punycode);
    /// assert_eq!(LabelKind::of("xn--99999999"), LabelKind::FakePunycode);
    /// assert_eq!(LabelKind::of("_dmarc"), LabelKind::Underscore);
    /// ```
    #[must_use]
    pub fn of(label: &str) -> Self {
        if label.contains('_') {
            return Self::Underscore;
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Self::HyphenAtEdge;
        }
        match label.strip_prefix("xn--") {
            Some(encoded) if punycode::decode(encoded).is_some() => Self::Punycode,
            Some(_) => Self::FakePunycode,
            None if label.get(2..4) == Some("--") => Self::Reserved,
            None => Self::Plain,
        }
    }
}

impl DnsName {
    /// The labels, from the most exact one to the top-level domain.
    ///
    /// ```
    /// use whylock::name::DnsName;
    ///
    /// let name = DnsName::parse("www.example.com")?;
    /// assert_eq!(name.labels().collect::<Vec<_>>(), ["www", "example", "com"]);
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn labels(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.as_str().split('.')
    }
}

#[cfg(test)]
mod tests {
    use super::LabelKind;

    #[test]
    fn labels_are_told_apart() {
        for (label, kind) in [
            ("a", LabelKind::Plain),
            ("a-b", LabelKind::Plain),
            ("a--b", LabelKind::Plain),
            ("123", LabelKind::Plain),
            ("ab--cd", LabelKind::Reserved),
            ("xn--fiqs8s", LabelKind::Punycode),
            ("xn--99999999", LabelKind::FakePunycode),
            ("xn--abc-", LabelKind::HyphenAtEdge),
            ("xn--", LabelKind::HyphenAtEdge),
            ("-a", LabelKind::HyphenAtEdge),
            ("a_b", LabelKind::Underscore),
            ("_xn--a", LabelKind::Underscore),
        ] {
            assert_eq!(LabelKind::of(label), kind, "{label}");
        }
    }
}
