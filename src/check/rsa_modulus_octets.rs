//! The size of an RSA key is a whole number of octets.
//!
//! Baseline Requirements §6.1.5.

use super::rsa_key::rsa_size;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RsaModulusOctets,
    citations: &[cab_forum("6.1.5")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((value, bytes)) = rsa_size(place.certificate) else {
        return Vec::new();
    };
    vec![if value % 8 == 0 {
        Conclusion::kept().at(bytes)
    } else {
        let value = value.to_string();
        Conclusion::broken()
            .at(bytes)
            .with(Evidence::Value { value })
    }]
}
