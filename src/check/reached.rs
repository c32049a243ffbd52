//! The server could be reached, and spoke TLS where the address asks for it.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::connection::{ErrorCause, Sight};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::Reached,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    match (subject.connection.sight, &subject.connection.error) {
        // an error is believed also where the observer says that it saw a page
        (Sight::Error | Sight::Seen | Sight::Accepted, Some(error)) => {
            let cause = ErrorCause::of_code(&error.code);
            if cause.is_about_proof() {
                return Conclusion::new(Outcome::Pass, Source::Observer);
            }
            Conclusion::new(Outcome::Fail, Source::Observer).with(Evidence::ObserverError {
                cause,
                code: error.code.clone(),
                overridden: false,
            })
        }
        (Sight::Error, None) => Conclusion::new(Outcome::Fail, Source::Observer),
        (Sight::Seen | Sight::Accepted, _) => Conclusion::new(Outcome::Pass, Source::Observer),
        _ => Conclusion::not_applicable(),
    }
}
