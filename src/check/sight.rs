//! The page can be seen at all.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::connection::{Delivery, Sight};
use crate::finding::{Evidence, Outcome, Source, Unseen};
use crate::name::AddressKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::Sight,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let reason = match (subject.address.kind, subject.connection.sight) {
        // what stands behind these addresses is told by the address alone
        (AddressKind::OwnData | AddressKind::File, _) => None,
        (AddressKind::BrowserPage, _) => Some(Unseen::InternalPage),
        (_, Sight::Evicted) => Some(Unseen::Evicted),
        (_, Sight::Failed) => Some(Unseen::CollectorFailed),
        (_, Sight::NoAccess) => Some(Unseen::NoAccess),
        // a service worker took the page from its own store
        (_, Sight::NotRecorded) if subject.connection.delivery == Some(Delivery::ServiceWorker) => {
            Some(Unseen::Unanswered)
        }
        (_, Sight::NotRecorded) => Some(Unseen::NotRecorded),
        (_, Sight::Pending) => Some(Unseen::Pending),
        (_, Sight::Unanswered) => Some(Unseen::Unanswered),
        (
            AddressKind::Nothing | AddressKind::Other,
            Sight::Seen | Sight::Accepted | Sight::Error,
        ) => Some(Unseen::UnknownScheme),
        // nobody can have proved a name that cannot be read
        (AddressKind::Https, Sight::Seen | Sight::Accepted) if subject.address.host.is_none() => {
            Some(Unseen::UnknownScheme)
        }
        (_, Sight::Accepted | Sight::Certificates | Sight::Error | Sight::Seen) => None,
    };
    match reason {
        None => Conclusion::new(Outcome::Pass, Source::Observer),
        Some(reason) => Conclusion::not_visible().with(Evidence::NotSeen {
            reason,
            detail: subject.connection.failure.clone(),
        }),
    }
}
