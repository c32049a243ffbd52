//! Which name of the certificate is held against the address, label by label.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::Sentence;
use super::writer::{Writer, tag};
use crate::certificate::Certificate;
use crate::check::matching_name;
use crate::name::{DnsName, DnsPattern, ServerName, to_unicode};

/// The name in the address over the name in the certificate.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct NameMatch {
    /// Whether the certificate's name is the address's.
    pub fits: bool,
    /// What the upper line is: "In the address".
    pub host_words: Sentence,
    /// What the lower line is: "In the certificate".
    pub name_words: Sentence,
    /// The labels, from the first to the last; an IP address is one.
    pub labels: Vec<LabelPair>,
}

/// A label of the address over the certificate's.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LabelPair {
    /// In the address; none where the certificate's name is longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<Sentence>,
    /// In the certificate; none where the address is longer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sentence>,
    /// How they compare.
    pub comparison: LabelComparison,
    /// The same in words; empty for labels that are the same.
    pub comparison_words: Sentence,
}

/// How two labels compare.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LabelComparison {
    /// Both are the same.
    Same,
    /// The certificate's is a star, which stands for exactly one label (RFC 9525 §6.3).
    Star,
    /// They differ, or one is missing.
    Different,
}

impl Writer<'_> {
    /// The name that fits, or else the one that comes closest; none where a name that was not read may fit.
    pub(super) fn name_match(&self) -> Option<NameMatch> {
        let (site, host) = (self.end_entity()?, self.report.address.host.as_ref()?);
        let matching = matching_name(site, host);
        if matching.is_none() && site.alternative_names_omitted() > 0 {
            return None;
        }
        let name = matching.or_else(|| closest(site, host))?;
        let pair = |(host, name): (Option<&str>, Option<&str>)| self.label_pair(host, name);
        Some(NameMatch {
            fits: matching.is_some(),
            host_words: self.say("name-in-address", &[]),
            name_words: self.say("name-in-certificate", &[]),
            labels: match (host, DnsPattern::parse(name)) {
                (ServerName::Dns(host), Ok(pattern)) => {
                    let pattern = pattern.to_string();
                    aligned(host.as_str(), &pattern)
                        .into_iter()
                        .map(pair)
                        .collect()
                }
                // an address is compared whole, and so is what is no name at all
                _ => vec![self.label_pair(Some(&host.to_string()), Some(name))],
            },
        })
    }

    fn label_pair(&self, host: Option<&str>, name: Option<&str>) -> LabelPair {
        let comparison = match (host, name) {
            (Some(host), Some(name)) if same(host, name) => LabelComparison::Same,
            (Some(_), Some("*")) => LabelComparison::Star,
            _ => LabelComparison::Different,
        };
        let shown = |label: &str| Sentence::observed(&to_unicode(label));
        LabelPair {
            host: host.map(shown),
            name: name.map(shown),
            comparison,
            comparison_words: match comparison {
                LabelComparison::Same => Sentence::default(),
                _ => self.say(&format!("label-is-{}", tag(comparison)), &[]),
            },
        }
    }
}

/// The labels of both names beside each other, counted from the end, where names in the DNS begin.
fn aligned<'a>(host: &'a str, name: &'a str) -> Vec<(Option<&'a str>, Option<&'a str>)> {
    let (mut host, mut name) = (host.rsplit('.'), name.rsplit('.'));
    let mut pairs: Vec<_> = std::iter::from_fn(|| match (host.next(), name.next()) {
        (None, None) => None,
        pair => Some(pair),
    })
    .collect();
    pairs.reverse();
    pairs
}

/// The name with the most labels in common at the end; the first of the certificate where several have.
fn closest<'a>(site: &'a Certificate, host: &ServerName) -> Option<&'a str> {
    let common = |name: &str| {
        let host = host.dns().map(DnsName::as_str).unwrap_or_default();
        let pairs = host.rsplit('.').zip(name.rsplit('.'));
        pairs.take_while(|(host, name)| same(host, name)).count()
    };
    let names: Vec<&str> = match host {
        ServerName::Dns(_) => site.dns_names().chain(site.ip_addresses()).collect(),
        ServerName::Ipv4(_) | ServerName::Ipv6(_) => {
            site.ip_addresses().chain(site.dns_names()).collect()
        }
    };
    // the last of several that are equal is the first one here
    names.into_iter().rev().max_by_key(|name| common(name))
}

fn same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use super::aligned;

    #[test]
    fn labels_are_counted_from_the_end() {
        assert_eq!(
            aligned("a.shop.example", "*.example"),
            [
                (Some("a"), None),
                (Some("shop"), Some("*")),
                (Some("example"), Some("example"))
            ]
        );
        assert_eq!(
            aligned("example", "www.example"),
            [(None, Some("www")), (Some("example"), Some("example"))]
        );
    }
}
