//! Every intermediate's key may sign certificates: its key usage, if there is one, says keyCertSign.
//!
//! RFC 5280 §6.1.4 (n) and §4.2.1.3.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, authority, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::CertificateSignUsage,
    citations: &[rfc("RFC 5280", "6.1.4"), rfc("RFC 5280", "4.2.1.3")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let asked = (place.role == Role::Intermediate).then_some(place);
    let conclusion = asked.and_then(authority::may_sign_certificates);
    conclusion.into_iter().collect()
}
