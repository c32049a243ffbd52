//! The agreed key resists a quantum computer that is yet to come.
//!
//! RFC 10024. What is recorded today could be opened by it later.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::tls::PostQuantum;

pub(super) const CHECK: Check = Check {
    id: CheckId::PostQuantum,
    citations: &[rfc("RFC 10024", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let group = subject.tls.and_then(|tls| tls.group.as_ref());
    let resists = group.and_then(|group| group.known.as_ref());
    if resists.is_none_or(|group| group.post_quantum == PostQuantum::Classical) {
        return Conclusion::not_applicable();
    }
    subject.judge(|tls| tls.group.as_ref(), |_| true)
}
