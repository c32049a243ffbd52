//! Every critical extension is one that is processed here.
//!
//! RFC 5280 §4.2: a system "MUST reject the certificate if it encounters a critical extension it does not recognize or
//! a critical extension that contains information that it cannot process"; §6.1.4 (o), §6.1.5 (f). An anchor is trusted
//! for its name and key (§6.1.1 (d)), whatever else stands in its certificate. Firefox lets some be critical that Chrome does
//! not: timestamps of logs, an obligation to staple, and Netscape's type of certificate beside the extensions for the same.

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::CriticalExtension,
    citations: &[
        rfc("RFC 5280", "4.2"),
        rfc("RFC 5280", "6.1.4"),
        rfc("RFC 5280", "6.1.5"),
    ],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = &place.certificate.extensions;
    let mut critical = extensions.iter().filter(|it| it.value.critical).peekable();
    if extensions.omitted > 0 {
        return vec![Conclusion::new(Outcome::Unknown, Source::Checked)];
    }
    if critical.peek().is_none() {
        return Vec::new();
    }
    let unprocessed = critical.filter(|it| !it.value.value.value.is_processed());
    Conclusion::faults_or_kept(unprocessed.map(|extension| {
        let value = extension.value.oid.label().to_owned();
        let conclusion = match place.role {
            Role::Anchor => Conclusion::weak(),
            Role::EndEntity | Role::Intermediate => Conclusion::broken(),
        };
        conclusion
            .with(Evidence::Value { value })
            .at(extension.bytes)
    }))
}
