//! The wildcard that names the host does not span a public suffix.
//!
//! Baseline Requirements §3.2.2.6: nobody owns all names below `co.uk`. A wildcard left of a suffix of the list's private
//! section is lawful where its owner has the whole suffix; it breaks the rule only where nothing else names the host.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;
use crate::inputs::ReferenceName;
use crate::name::{DnsName, DnsPattern, SuffixKind};

pub(super) const CHECK: Check = Check {
    id: CheckId::PublicSuffixWildcard,
    citations: &[cab_forum("3.2.2.6")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let patterns = place.dns_names().filter_map(|name| {
        let pattern = DnsPattern::parse(name.value).ok()?;
        Some((pattern, name.bytes))
    });
    let patterns: Vec<_> = patterns.collect();
    if !place.is_subscriber() || !patterns.iter().any(|(pattern, _)| pattern.is_wildcard()) {
        return Vec::new();
    }
    let hosts = place.subject.inputs.names.iter();
    let hosts = hosts.filter_map(|name| match name {
        ReferenceName::Server(host) => host.dns(),
        ReferenceName::Email(_) | ReferenceName::Unreadable(_) => None,
    });
    // a host that another name fits as well needs none of these wildcards
    let in_need: Vec<&DnsName> = hosts
        .filter(|host| {
            let mut fitting = patterns.iter().filter(|(pattern, _)| pattern.matches(host));
            fitting.all(|(pattern, _)| pattern.covers_public_suffix())
        })
        .collect();
    let broad = patterns.iter().filter_map(|(pattern, bytes)| {
        let is_used = in_need.iter().any(|host| pattern.matches(host));
        let conclusion = match pattern.suffix_covered()? {
            SuffixKind::Icann | SuffixKind::Private if is_used => Conclusion::broken(),
            SuffixKind::Icann => Conclusion::weak(),
            // whoever has the suffix may well have its whole namespace, and here nothing rests on it
            SuffixKind::Private | SuffixKind::Unlisted => return None,
        };
        let value = pattern.to_string();
        Some(conclusion.at(*bytes).with(Evidence::Value { value }))
    });
    Conclusion::faults_or_kept(broad)
}
