//! A server's certificate carries a subject alternative name.
//!
//! Baseline Requirements §7.1.2.7.12. Browsers look for the host nowhere else.

use super::extension::id::SUBJECT_ALTERNATIVE_NAME;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};

pub(super) const CHECK: Check = Check {
    id: CheckId::SubjectAlternativeName,
    citations: &[cab_forum("7.1.2.7.12")],
    rules: Rules::CabForum,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() {
        return Vec::new();
    }
    vec![match place.extension(SUBJECT_ALTERNATIVE_NAME) {
        Some(extension) => Conclusion::kept().at(extension.bytes),
        None if place.certificate.may_lack_extensions() => Conclusion::unknown(),
        None => Conclusion::broken().at(place.all_extensions()),
    }]
}
