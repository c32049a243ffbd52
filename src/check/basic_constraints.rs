//! Every intermediate is an authority: its basic constraints say cA.
//!
//! RFC 5280 §6.1.4 (k) and §4.2.1.9. A certificate of version 1 or 2 cannot say so.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, authority, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::BasicConstraints,
    citations: &[rfc("RFC 5280", "6.1.4"), rfc("RFC 5280", "4.2.1.9")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    match place.role {
        Role::Intermediate => vec![authority::is_authority(place)],
        Role::EndEntity | Role::Anchor => Vec::new(),
    }
}
