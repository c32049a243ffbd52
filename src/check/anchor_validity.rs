//! The moment of looking lies inside the anchor's validity period.
//!
//! RFC 5280 §6.1.1 (d) takes no more than name and key from an anchor; RFC 5937 §3 leaves it to the
//! reader whether its dates count.

use super::{
    Browser, Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc, validity,
};

pub(super) const CHECK: Check = Check {
    id: CheckId::AnchorValidity,
    citations: &[rfc("RFC 5280", "4.1.2.5"), rfc("RFC 5937", "3")],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    match place.role {
        Role::Anchor => vec![validity::look_at_dates(place)],
        Role::EndEntity | Role::Intermediate => Vec::new(),
    }
}
