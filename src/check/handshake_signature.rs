//! The server signed the handshake with an algorithm that holds.
//!
//! RFC 9155 (December 2021) deprecates MD5 and SHA-1 there. With RSA key transport nothing is
//! signed: the server proves itself by opening what was locked with its key.

use super::{Check, CheckId, Conclusion, Enforced, Scope, Subject, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::HandshakeSignature,
    citations: &[rfc("RFC 9155", "")],
    enforced: Enforced::ByNobody,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let Some(reading) = subject.tls.and_then(|tls| tls.signature_scheme.as_ref()) else {
        return Conclusion::not_visible();
    };
    let outcome = match &reading.known {
        Some(scheme) if scheme.deprecated_by.is_none() => Outcome::Pass,
        Some(_) => Outcome::Warn,
        None => Outcome::Unknown,
    };
    Conclusion::new(outcome, Source::Observer).with(Evidence::Named {
        name: reading.named.clone(),
    })
}
