//! The wildcard that names the host does not span a suffix under which a company lets others have names.
//!
//! Baseline Requirements §3.2.2.6. A wildcard left of a suffix of the list's private section is lawful where its owner has
//! the whole suffix; it breaks the rule only where nothing else names the host. No browser refuses it (measured with Chromium 156
//! and Firefox 153 in December 2026).

use super::public_suffix_wildcard::look_for;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::name::SuffixKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::PrivateSuffixWildcard,
    citations: &[cab_forum("3.2.2.6")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    // whoever has the suffix may well have its whole namespace, and where nothing rests on the wildcard, nothing is wrong
    look_for(place, SuffixKind::Private, None)
}
