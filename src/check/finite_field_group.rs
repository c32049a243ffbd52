//! No key is agreed on in a finite field.
//!
//! RFC 10015 deprecates it in TLS 1.2; Chrome and Firefox no longer offer it. Whether the field is large enough, hardly
//! any observer tells.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::tls::KeyExchange;

pub(super) const CHECK: Check = Check {
    id: CheckId::FiniteFieldGroup,
    citations: &[rfc("RFC 10015", ""), rfc("RFC 7919", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    subject.judge(
        |tls| tls.cipher_suite.as_ref(),
        |suite| suite.key_exchange != KeyExchange::Dhe,
    )
}
