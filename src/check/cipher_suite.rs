//! The cipher suite protects the data against reading and changing.
//!
//! A suite is weak when its seal is not part of the encryption: on every such construction of TLS an
//! attack is known (RFC 9325 §4.2); broken, when others can read what it locks. How keys were agreed is the business of `forward_secrecy`.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::finding::{Evidence, Outcome, Source};
use crate::tls::CipherSuite;

pub(super) const CHECK: Check = Check {
    id: CheckId::CipherSuite,
    citations: &[
        rfc("RFC 9325", "4.1"),
        rfc("RFC 9325", "4.2"),
        rfc("RFC 7465", ""),
    ],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let suite = subject.tls.and_then(|tls| tls.cipher_suite.as_ref());
    if let Some(suite) = suite.filter(|_| subject.has_tls())
        && suite.known.as_ref().is_some_and(CipherSuite::is_broken)
    {
        return Conclusion::new(Outcome::Fail, Source::Observer).with(Evidence::Named {
            name: suite.named.clone(),
        });
    }
    subject.judge(
        |tls| tls.cipher_suite.as_ref(),
        |suite| suite.authenticated_encryption,
    )
}
