//! The wildcard that names the host does not span a registry's suffix.
//!
//! Baseline Requirements §3.2.2.6: nobody owns all names below `co.uk`. Chrome matches no such wildcard
//! (`X509Certificate::VerifyHostname`); Firefox only asks for two labels behind it (`mozilla::pkix`, pkixnames.cpp). Both were
//! measured with Chromium 156 and Firefox 153 in December 2026; Chrome's library by itself looks at no suffixes.

use super::host_name::named;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::bytes::ByteRange;
use crate::finding::{Evidence, Outcome, Source};
use crate::inputs::ReferenceName;
use crate::name::{DnsPattern, SuffixKind, public_suffix};

pub(super) const CHECK: Check = Check {
    id: CheckId::PublicSuffixWildcard,
    citations: &[cab_forum("3.2.2.6")],
    rules: Rules::CabForum,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    look_for(place, SuffixKind::Icann, Some(Outcome::Warn))
}

/// Looks for wildcards that span a suffix of this kind, and what comes of one on which no host rests.
pub(super) fn look_for(
    place: &Place<'_>,
    kind: SuffixKind,
    unused: Option<Outcome>,
) -> Vec<Conclusion> {
    let patterns = place.dns_names().filter_map(|name| {
        let pattern = DnsPattern::parse(name.value).ok()?;
        Some((pattern, name.bytes))
    });
    let patterns: Vec<_> = patterns.collect();
    let is_asked = place.is_subscriber() && public_suffix::are_known();
    if !is_asked || !patterns.iter().any(|(pattern, _)| pattern.is_wildcard()) {
        return Vec::new();
    }
    let broad = patterns
        .iter()
        .filter(|(pattern, _)| pattern.suffix_covered() == Some(kind));
    Conclusion::faults_or_kept(broad.filter_map(|(pattern, bytes)| {
        let outcome = if is_needed(place, pattern, &patterns) {
            // a name that would do may be among those that were left out
            named(place.certificate, false)
        } else {
            unused?
        };
        let value = pattern.to_string();
        let conclusion = Conclusion::new(outcome, Source::Checked).at(*bytes);
        Some(conclusion.with(Evidence::Value { value }))
    }))
}

/// Whether a host is named by nothing but this wildcard. Another wildcard that fits the host is the same one, written again: it
/// stands for one label.
fn is_needed(
    place: &Place<'_>,
    wildcard: &DnsPattern,
    patterns: &[(DnsPattern, ByteRange)],
) -> bool {
    let hosts = place.subject.inputs.names.iter();
    let mut hosts = hosts.filter_map(|name| match name {
        ReferenceName::Server(host) => host.dns(),
        ReferenceName::Email(_) | ReferenceName::Unreadable(_) => None,
    });
    hosts.any(|host| {
        let mut fitting = patterns.iter().filter(|(pattern, _)| pattern.matches(host));
        wildcard.matches(host) && fitting.all(|(pattern, _)| pattern.is_wildcard())
    })
}
