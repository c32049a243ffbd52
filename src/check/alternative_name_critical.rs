//! The subject alternative name is critical only where there is no subject.
//!
//! RFC 5280 §4.2.1.6: beside a subject that is not empty, conforming CAs "SHOULD mark the subjectAltName extension as
//! non-critical". The other half is `empty-subject`.

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::AlternativeNameCritical,
    citations: &[rfc("RFC 5280", "4.2.1.6")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let subject = place.certificate.subject.as_ref();
    if place.role != Role::EndEntity || subject.is_none_or(|subject| subject.value.is_empty()) {
        return Vec::new();
    }
    marked(place, id::SUBJECT_ALTERNATIVE_NAME, false, Conclusion::weak)
}
