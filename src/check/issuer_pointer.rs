//! A certificate says where its issuer's certificate is to be had.
//!
//! Baseline Requirements §7.1.2.7.7 and §7.1.2.10.3: it should, and over plain http, since https would ask for another
//! certificate.

use super::access_location::{CA_ISSUERS, is_http};
use super::public_root::Date;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, cab_forum};

pub(super) const CHECK: Check = Check {
    id: CheckId::IssuerPointer,
    citations: &[cab_forum("7.1.2.7.7"), cab_forum("7.1.2.10.3")],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2023-09-15"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2023, 9, 15);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !(place.is_subscriber() || place.role == Role::Intermediate)
        || !place.is_issued_publicly_since(SINCE)
    {
        return Vec::new();
    }
    if !place
        .access_locations()
        .any(|(method, _)| method == CA_ISSUERS)
    {
        return vec![Conclusion::weak().at(place.all_extensions())];
    }
    let not_http = place
        .access_locations()
        .filter(|(_, location)| !is_http(&location.value));
    Conclusion::faults_or_kept(
        not_http.map(|(_, location)| Conclusion::broken().at(location.bytes)),
    )
}
