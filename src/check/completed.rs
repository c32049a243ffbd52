//! The browser completed the connection instead of refusing the certificate.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::connection::{ErrorCause, Sight};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::Completed,
    citations: &[rfc("RFC 9110", "4.3.4")],
    rules: Rules::Connection,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    match (subject.connection.sight, &subject.connection.error) {
        (Sight::Error | Sight::Seen | Sight::Accepted, Some(error)) => {
            let cause = ErrorCause::of_code(&error.code);
            if !cause.is_about_proof() {
                return Conclusion::not_applicable();
            }
            Conclusion::new(Outcome::Fail, Source::Observer).with(Evidence::ObserverError {
                cause,
                code: error.code.clone(),
                overridden: false,
            })
        }
        _ if subject.has_tls() => Conclusion::new(Outcome::Pass, Source::Observer),
        _ => Conclusion::not_applicable(),
    }
}
