//! No host name has an underscore.
//!
//! Baseline Requirements §7.1.2.7.12: labels have letters, digits and hyphens. Ballot SC-12 let the last of them run
//! out in April 2019. Browsers resolve such names all the same.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::Underscore,
    citations: &[cab_forum("7.1.2.7.12"), rfc("RFC 1123", "2.1")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || place.dns_names().next().is_none() {
        return Vec::new();
    }
    let names = place.dns_names().filter(|name| name.value.contains('_'));
    Conclusion::faults_or_kept(names.map(|name| {
        let value = name.value.to_owned();
        let evidence = Evidence::Value { value };
        Conclusion::broken().at(name.bytes).with(evidence)
    }))
}
