//! The observer accepts the certificate for this site.
//!
//! Firefox reports an overridden error with the state `secure` and names it only in
//! `overridableErrorCategory`; Chromium's state says `broken` or `insecure`; Node tells OpenSSL's error.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::connection::{ErrorCause, Observer, Sight};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::Accepted,
    citations: &[rfc("RFC 9110", "4.3.4"), rfc("RFC 5280", "6")],
    rules: Rules::Connection,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let facts = subject.connection.tls.as_ref();
    let error = facts.and_then(|it| {
        it.validation_error
            .as_deref()
            .or(it.error_category.as_deref())
    });
    let state = facts.and_then(|it| it.state.as_deref());
    let code = match (error, state) {
        (Some(code), _) => code,
        (None, Some(state @ ("broken" | "insecure"))) => state,
        (None, Some("weak")) => return Conclusion::new(Outcome::Warn, Source::Observer),
        (None, Some("secure")) => return Conclusion::new(Outcome::Pass, Source::Observer),
        // Node reports a validation error or none; a browser that shows an https page without a
        // further word has accepted it, or somebody clicked past a warning
        (None, None) if subject.connection.observer == Observer::Node && facts.is_some() => {
            return Conclusion::new(Outcome::Pass, Source::Observer);
        }
        (None, _) if subject.connection.sight == Sight::Accepted => {
            return Conclusion::new(Outcome::Pass, Source::Standard);
        }
        (None, _) => return Conclusion::not_visible(),
    };
    Conclusion::new(Outcome::Fail, Source::Observer).with(Evidence::ObserverError {
        cause: ErrorCause::of_code(code),
        code: code.to_owned(),
        overridden: true,
    })
}
