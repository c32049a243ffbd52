//! Hyphens stand in third and fourth place of a label only where Punycode follows that decodes.
//!
//! Baseline Requirements §1.6.1 (P-Label) and RFC 5890 §2.3.1. Whether what is decoded is a good name is not asked
//! here.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;
use crate::name::LabelKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::DomainLabelHyphens,
    citations: &[
        cab_forum("1.6.1"),
        cab_forum("7.1.2.7.12"),
        rfc("RFC 5890", "2.3.1"),
        rfc("RFC 3492", "6.3"),
    ],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || place.dns_names().next().is_none() {
        return Vec::new();
    }
    let reserved = place
        .dns_names()
        .filter(|name| name.value.split('.').any(is_reserved));
    Conclusion::faults_or_kept(reserved.map(|name| {
        let value = name.value.to_owned();
        let evidence = Evidence::Value { value };
        Conclusion::broken().at(name.bytes).with(evidence)
    }))
}

/// Underscores and hyphens at an edge have checks of their own.
fn is_reserved(label: &str) -> bool {
    let label = label.to_ascii_lowercase();
    let is_host_name = |octet: u8| octet.is_ascii_alphanumeric() || octet == b'-';
    match LabelKind::of(&label) {
        LabelKind::FakePunycode | LabelKind::Reserved => true,
        LabelKind::Punycode => !label.bytes().all(is_host_name),
        LabelKind::HyphenAtEdge | LabelKind::Plain | LabelKind::Underscore => false,
    }
}
