//! The site's name was hidden from the network by Encrypted Client Hello.
//!
//! RFC 9849. Only where the observer says so; without it nothing is broken.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::finding::{Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::EncryptedClientHello,
    citations: &[rfc("RFC 9849", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let used = subject.connection.tls.as_ref().and_then(|tls| tls.used_ech);
    if used == Some(true) && subject.has_tls() {
        Conclusion::new(Outcome::Pass, Source::Observer)
    } else {
        Conclusion::not_applicable()
    }
}
