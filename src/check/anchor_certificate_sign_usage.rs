//! The anchor's key may sign certificates: its key usage, if there is one, says keyCertSign.
//!
//! RFC 5280 §4.2.1.3. §6.1.1 (d) takes no more than name and key from an anchor; RFC 5937 §3.2 has what
//! else its certificate says applied.

use super::{
    Browser, Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, authority, rfc,
};

pub(super) const CHECK: Check = Check {
    id: CheckId::AnchorCertificateSignUsage,
    citations: &[rfc("RFC 5937", "3.2"), rfc("RFC 5280", "4.2.1.3")],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let asked = (place.role == Role::Anchor).then_some(place);
    let conclusion = asked.and_then(authority::may_sign_certificates);
    conclusion.into_iter().collect()
}
