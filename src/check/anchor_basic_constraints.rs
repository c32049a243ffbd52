//! The anchor is an authority, if its certificate can say so.
//!
//! RFC 5280 §6.1.1 (d) takes no more than name and key from an anchor; RFC 5937 §3.2 has what else its
//! certificate says applied. One of version 1 or 2 has no extensions, and whoever trusts it knows why.

use super::{
    Browser, Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, authority, rfc,
};

pub(super) const CHECK: Check = Check {
    id: CheckId::AnchorBasicConstraints,
    citations: &[rfc("RFC 5937", "3.2"), rfc("RFC 5280", "4.2.1.9")],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let has_extensions = place.certificate.version.number.is_none_or(|it| it >= 3);
    if place.role == Role::Anchor && has_extensions {
        vec![authority::is_authority(place)]
    } else {
        Vec::new()
    }
}
