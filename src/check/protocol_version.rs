//! The version of TLS is one that is not deprecated.
//!
//! RFC 8996 deprecates TLS 1.0 and 1.1, RFC 7568 forbids SSL 3.0.

use super::{Check, CheckId, Conclusion, Enforced, Scope, Subject, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::ProtocolVersion,
    citations: &[rfc("RFC 8996", ""), rfc("RFC 7568", "")],
    enforced: Enforced::ByBrowsers,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let Some(reading) = subject.tls.and_then(|tls| tls.protocol_version.as_ref()) else {
        return Conclusion::not_visible();
    };
    let outcome = match &reading.known {
        Some(version) if version.deprecated_by.is_none() => Outcome::Pass,
        Some(_) => Outcome::Warn,
        None => Outcome::Unknown,
    };
    Conclusion::new(outcome, Source::Observer).with(Evidence::Named {
        name: reading.named.clone(),
    })
}
