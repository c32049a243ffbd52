//! The server sends no certificate that the path does not need.
//!
//! RFC 8446 §4.4.2 has clients ready for it. Each costs a kilobyte or two in every new connection.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::ChainSuperfluous,
    citations: &[rfc("RFC 8446", "4.4.2")],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    // what a path needs that ends nowhere is not known
    let Some(_) = subject.sent().filter(|_| subject.path.anchored) else {
        return Vec::new();
    };
    let sent = 0..subject.pool.given_count();
    let superfluous = sent.filter(|index| !subject.path.certificates.contains(index));
    Conclusion::faults_or_kept(superfluous.map(|index| Conclusion::weak().about(index)))
}
