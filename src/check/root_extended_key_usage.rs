//! A root says nothing of what it is for.
//!
//! Baseline Requirements §7.1.2.1.2: the list of roots says for what it is trusted.

use super::extension::id::EXTENDED_KEY_USAGE;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};

pub(super) const CHECK: Check = Check {
    id: CheckId::RootExtendedKeyUsage,
    citations: &[cab_forum("7.1.2.1.2")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_root() {
        return Vec::new();
    }
    vec![match place.extension(EXTENDED_KEY_USAGE) {
        Some(extension) => Conclusion::broken().at(extension.bytes),
        None => Conclusion::kept(),
    }]
}
