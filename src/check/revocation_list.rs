//! A revocation list that is given keeps the rules for its issuer.
//!
//! RFC 5280 §5. It is looked at with the authority of the path whose list it is; the bytes are the list's.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::finding::Evidence;
use crate::revocation::{CrlDeparture, CrlRule, departures};

pub(super) const CHECK: Check = Check {
    id: CheckId::RevocationList,
    citations: &[rfc("RFC 5280", "5.1"), rfc("RFC 5280", "5.2")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(authority) = &place.certificate.subject else {
        return Vec::new();
    };
    let lists = place.subject.inputs.crls.iter().enumerate();
    let own = lists.filter(|(_, crl)| crl.issuer.value.matches(&authority.value));
    let own: Vec<_> = own.collect();
    if place.role == Role::EndEntity || own.is_empty() {
        return Vec::new();
    }
    let broken = own.iter().flat_map(|(list, crl)| {
        let departures = departures(crl).into_iter();
        departures.map(|CrlDeparture { rule, bytes }| {
            let conclusion = match rule {
                // readers have to take both forms (RFC 5280 §5.1.2.4)
                CrlRule::TimeForm => Conclusion::weak(),
                _ => Conclusion::broken(),
            };
            let list = *list;
            conclusion.with(Evidence::BrokenList { list, rule, bytes })
        })
    });
    Conclusion::faults_or_kept(broken)
}
