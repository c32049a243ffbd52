//! The connection's details are visible: a browser built on Chromium tells them only when asked.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::connection::Sight;
use crate::finding::{Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::Details,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let named = subject
        .tls
        .is_some_and(|tls| tls.protocol_version.is_some() && tls.cipher_suite.is_some());
    if subject.connection.sight == Sight::Seen && named {
        Conclusion::new(Outcome::Pass, Source::Observer)
    } else if subject.connection.sight == Sight::Accepted {
        // a committed https page means that the browser went through its checks (RFC 9110 §4.3.4)
        Conclusion::new(Outcome::Unknown, Source::Standard)
    } else {
        Conclusion::not_visible()
    }
}
