//! The certificate carries no unique identifiers.
//!
//! RFC 5280 §4.1.2.8: "CAs conforming to this profile MUST NOT generate certificates with unique identifiers."

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::UniqueIdentifiers,
    citations: &[rfc("RFC 5280", "4.1.2.8")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let identifiers = [
        &certificate.issuer_unique_id,
        &certificate.subject_unique_id,
    ];
    let present = identifiers.into_iter().flatten();
    Conclusion::faults_or_kept(present.map(|it| Conclusion::broken().at(it.bytes)))
}
