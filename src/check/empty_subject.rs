//! A certificate without a subject has critical alternative names.
//!
//! RFC 5280 §4.2.1.6: "if the subject field contains an empty sequence, then the issuing CA MUST include a
//! subjectAltName extension that is marked as critical". An authority must have a subject: that is
//! `authority-subject-name`.

use super::extension::id;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::EmptySubject,
    citations: &[rfc("RFC 5280", "4.1.2.6"), rfc("RFC 5280", "4.2.1.6")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let subject = certificate.subject.as_ref();
    let Some(subject) = subject.filter(|subject| subject.value.is_empty()) else {
        return Vec::new();
    };
    if place.role != Role::EndEntity || certificate.is_ca() {
        return Vec::new();
    }
    vec![match place.extension(id::SUBJECT_ALTERNATIVE_NAME) {
        Some(names) if names.value.critical => Conclusion::kept().at(names.bytes),
        Some(names) => Conclusion::broken().at(names.bytes),
        None => Conclusion::broken().at(subject.bytes),
    }]
}
