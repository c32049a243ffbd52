//! The server signed the handshake with an algorithm that holds.
//!
//! RFC 9155 (December 2021) deprecates MD5 and SHA-1 there. With RSA key transport nothing is
//! signed: the server proves itself by opening what was locked with its key.

use super::{Check, CheckId, Conclusion, Enforced, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::HandshakeSignature,
    citations: &[rfc("RFC 9155", "")],
    enforced: Enforced::ByNobody,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    subject.judge(
        |tls| tls.signature_scheme.as_ref(),
        |scheme| scheme.deprecated_by.is_none(),
    )
}
