//! The version of TLS is one that is not deprecated.
//!
//! RFC 8996 deprecates TLS 1.0 and 1.1, RFC 7568 forbids SSL 3.0.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::ProtocolVersion,
    citations: &[rfc("RFC 8996", ""), rfc("RFC 7568", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    subject.judge(
        |tls| tls.protocol_version.as_ref(),
        |version| version.deprecated_by.is_none(),
    )
}
