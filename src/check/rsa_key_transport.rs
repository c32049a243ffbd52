//! The key is agreed, not sent to the server under its RSA key.
//!
//! RFC 10015 deprecates RSA key transport; RFC 9325 §4.1. Small faults in how servers open the key have let attackers
//! in again and again (ROBOT).

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::tls::KeyExchange;

pub(super) const CHECK: Check = Check {
    id: CheckId::RsaKeyTransport,
    citations: &[rfc("RFC 10015", ""), rfc("RFC 9325", "4.1")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    subject.judge(
        |tls| tls.cipher_suite.as_ref(),
        |suite| {
            !matches!(
                suite.key_exchange,
                KeyExchange::Rsa | KeyExchange::RsaExport
            )
        },
    )
}
