//! A key that is stolen later does not open what is recorded today.
//!
//! RFC 9325 §4.1 demands it, RFC 10015 (July 2026) deprecates the key exchanges without it. In
//! TLS 1.3 every key exchange that a browser offers has it (RFC 9846).

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::ForwardSecrecy,
    citations: &[rfc("RFC 9325", "4.1"), rfc("RFC 10015", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    subject.judge(
        |tls| tls.cipher_suite.as_ref(),
        |suite| suite.forward_secrecy,
    )
}
