//! The cipher suite protects the data against reading and changing.
//!
//! A suite is weak when its seal is not part of the encryption: on every such construction of TLS an
//! attack is known (RFC 9325 §4.2). How keys were agreed is the business of `forward_secrecy`.

use super::{Check, CheckId, Conclusion, Enforced, Scope, Subject, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::CipherSuite,
    citations: &[rfc("RFC 9325", "4.2"), rfc("RFC 7465", "")],
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
        Some(suite) if suite.authenticated_encryption => Outcome::Pass,
        Some(_) => Outcome::Warn,
        None => Outcome::Unknown,
    };
    Conclusion::new(outcome, Source::Observer).with(Evidence::Named {
        name: reading.named.clone(),
    })
}
