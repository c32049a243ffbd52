//! A server's subject alternative name is not critical where there is a subject name.
//!
//! Baseline Requirements §7.1.2.7.12. Without a subject it has to be (`empty-subject`).

use super::extension::id::SUBJECT_ALTERNATIVE_NAME;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};

pub(super) const CHECK: Check = Check {
    id: CheckId::SubscriberAlternativeNameCritical,
    citations: &[cab_forum("7.1.2.7.12")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let subject = place.certificate.subject.as_ref();
    let has_subject = subject.is_some_and(|subject| !subject.value.is_empty());
    let extension = place.extension(SUBJECT_ALTERNATIVE_NAME);
    let Some(extension) = extension.filter(|_| has_subject && place.is_subscriber()) else {
        return Vec::new();
    };
    vec![if extension.value.critical {
        Conclusion::broken().at(extension.bytes)
    } else {
        Conclusion::kept()
    }]
}
