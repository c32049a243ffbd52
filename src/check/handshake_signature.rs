//! The server signed the handshake with an algorithm that holds.
//!
//! RFC 9155 (December 2021) deprecates MD5 and SHA-1 there. With RSA key transport nothing is
//! signed: the server proves itself by opening what was locked with its key.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::finding::{Evidence, Outcome, Source};
use crate::tls::Authentication;

pub(super) const CHECK: Check = Check {
    id: CheckId::HandshakeSignature,
    citations: &[rfc("RFC 9155", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let suite = subject.tls.and_then(|tls| tls.cipher_suite.as_ref());
    if let Some(suite) = suite.filter(|_| subject.has_tls())
        && suite
            .known
            .is_some_and(|suite| suite.authentication == Authentication::Anonymous)
    {
        // RFC 5246 §F.1.1.1: anybody in between can answer in the server's place
        return Conclusion::new(Outcome::Fail, Source::Observer).with(Evidence::Named {
            name: suite.named.clone(),
        });
    }
    subject.judge(
        |tls| tls.signature_scheme.as_ref(),
        |scheme| scheme.deprecated_by.is_none(),
    )
}
