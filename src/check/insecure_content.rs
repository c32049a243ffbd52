//! The page loads nothing over plain http.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::connection::RequestOutcome;
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::InsecureContent,
    citations: &[super::rfc("W3C Mixed Content Level 2", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let count = |outcome| {
        let requests = subject.connection.insecure_requests.iter();
        u32::try_from(
            requests
                .filter(|request| request.outcome == outcome)
                .count(),
        )
        .unwrap_or(u32::MAX)
    };
    let (loaded, blocked, unknown) = (
        count(RequestOutcome::Loaded),
        count(RequestOutcome::Blocked),
        count(RequestOutcome::Unknown),
    );
    let outcome = match (loaded, blocked, unknown) {
        (0, _, 0) => Outcome::Pass,
        (0, _, _) => Outcome::Unknown,
        _ => Outcome::Warn,
    };
    Conclusion::new(outcome, Source::Observer).with(Evidence::InsecureRequests {
        loaded,
        blocked,
        unknown,
    })
}
