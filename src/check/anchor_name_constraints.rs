//! Every name lies within the constraints of the anchor's own certificate.
//!
//! RFC 5280 §6.1.1 (d) takes no more than name and key from an anchor; RFC 5937 §3.2 has its constraints applied.
//! Chrome does so for roots alone that somebody added.

use super::{Browser, Check, CheckId, Conclusion, Enforced, Role, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::AnchorNameConstraints,
    citations: &[rfc("RFC 5937", "3.2"), rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let authorities = subject.places().filter(|it| it.role == Role::Anchor);
    authorities
        .flat_map(|authority| authority.constrain())
        .collect()
}
