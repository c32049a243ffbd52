//! The cipher suite protects the data against reading and changing.
//!
//! A suite is weak when its seal is not part of the encryption: on every such construction of TLS an
//! attack is known (RFC 9325 §4.2). How keys were agreed is the business of `forward_secrecy`.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::CipherSuite,
    citations: &[rfc("RFC 9325", "4.2"), rfc("RFC 7465", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    subject.judge(
        |tls| tls.cipher_suite.as_ref(),
        |suite| suite.authenticated_encryption,
    )
}
