//! Every name lies within the constraints of all intermediates above it.
//!
//! RFC 5280 §6.1.3 (b) and (c), §6.1.4 (g), §4.2.1.10. Where the standard leaves a question open, `name/constraint.rs`
//! says what is done.

use super::{Check, CheckId, Conclusion, Enforced, Role, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraints,
    citations: &[rfc("RFC 5280", "6.1.3"), rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let authorities = subject.places().filter(|it| it.role == Role::Intermediate);
    authorities
        .flat_map(|authority| authority.constrain())
        .collect()
}
