//! An authority has a name.
//!
//! RFC 5280 §4.1.2.6: "If the subject is a CA […], then the subject field MUST be populated with a non-empty
//! distinguished name matching the contents of the issuer field in all certificates issued by the subject CA."

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthoritySubjectName,
    citations: &[rfc("RFC 5280", "4.1.2.6")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    if place.role == Role::EndEntity && !certificate.is_ca() {
        return Vec::new();
    }
    let conclusions = certificate.subject.iter().map(|subject| {
        let conclusion = if subject.value.is_empty() {
            Conclusion::broken()
        } else {
            Conclusion::kept()
        };
        conclusion.at(subject.bytes)
    });
    conclusions.collect()
}
