//! An authority's subject has a country, an organization and a common name.
//!
//! Baseline Requirements §7.1.2.10.2.

use super::public_root::Date;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthoritySubjectFields,
    citations: &[cab_forum("7.1.2.10.2")],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2023-09-15"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2023, 9, 15);

/// Country, organization, common name.
const REQUIRED: [(&str, &str); 3] = [("2.5.4.6", "C"), ("2.5.4.10", "O"), ("2.5.4.3", "CN")];

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if place.role != Role::Intermediate || !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let missing = REQUIRED
        .iter()
        .filter(|(oid, _)| place.subject_attributes_of(oid).next().is_none());
    Conclusion::faults_or_kept(missing.map(|(_, name)| {
        let value = (*name).to_owned();
        let conclusion = Conclusion::broken().with(Evidence::Value { value });
        match &place.certificate.subject {
            Some(subject) => conclusion.at(subject.bytes),
            None => conclusion,
        }
    }))
}
