//! A key that is stolen later does not open what is recorded today.
//!
//! RFC 9325 §4.1 demands it, RFC 10015 (July 2026) deprecates the key exchanges without it. In
//! TLS 1.3 every key exchange that a browser offers has it (RFC 9846 §4.3.9).

use super::{Check, CheckId, Conclusion, Enforced, Scope, Subject, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::ForwardSecrecy,
    citations: &[rfc("RFC 9325", "4.1"), rfc("RFC 10015", "")],
    enforced: Enforced::ByNobody,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let Some(reading) = subject.tls.and_then(|tls| tls.cipher_suite.as_ref()) else {
        return Conclusion::not_visible();
    };
    let outcome = match &reading.known {
        Some(suite) if suite.forward_secrecy => Outcome::Pass,
        Some(_) => Outcome::Warn,
        None => Outcome::Unknown,
    };
    Conclusion::new(outcome, Source::Standard).with(Evidence::Named {
        name: reading.named.clone(),
    })
}
