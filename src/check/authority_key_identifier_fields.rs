//! The authority key identifier is a key identifier alone.
//!
//! Baseline Requirements §7.1.2.11.1: neither the issuer's name nor its serial number stands there, for a path may
//! lead through another certificate of the same key.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthorityKeyIdentifierFields,
    citations: &[cab_forum("7.1.2.11.1"), cab_forum("7.1.2.1.3")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((identifier, bytes)) = place.authority_key_identifier() else {
        return Vec::new();
    };
    let issuer = identifier
        .issuer
        .as_ref()
        .map(|_| ("authorityCertIssuer", bytes));
    let serial_number = identifier.serial_number.as_ref();
    let serial_number = serial_number.map(|number| ("authorityCertSerialNumber", number.bytes));
    let others = issuer.into_iter().chain(serial_number);
    Conclusion::faults_or_kept(others.map(|(field, bytes)| {
        let value = field.to_owned();
        Conclusion::broken()
            .at(bytes)
            .with(Evidence::Value { value })
    }))
}
