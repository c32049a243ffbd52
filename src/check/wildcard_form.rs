//! A wildcard is `*.` before a whole name.
//!
//! Baseline Requirements §1.6.1 and RFC 9525 §6.3. No browser matches another form with any host, so
//! none refuses a certificate that has another name as well.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::WildcardForm,
    citations: &[
        cab_forum("1.6.1"),
        cab_forum("7.1.2.7.12"),
        rfc("RFC 9525", "6.3"),
    ],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let mut names = place
        .dns_names()
        .filter(|name| name.value.contains('*'))
        .peekable();
    if !place.is_subscriber() || names.peek().is_none() {
        return Vec::new();
    }
    let misplaced = names.filter(|name| {
        let behind = name.value.strip_prefix("*.").unwrap_or_default();
        behind.is_empty() || behind.contains('*')
    });
    Conclusion::faults_or_kept(misplaced.map(|name| {
        let value = name.value.to_owned();
        let evidence = Evidence::Value { value };
        Conclusion::broken().at(name.bytes).with(evidence)
    }))
}
