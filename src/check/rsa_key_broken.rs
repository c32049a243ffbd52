//! An RSA key has at least 1024 bits.
//!
//! Keys of 829 bits have been factored (RSA-250, 2020). Browsers refuse less than 1024 under whatever root.

use super::rsa_key::rsa_size;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RsaKeyBroken,
    citations: &[cab_forum("6.1.5"), rfc("RFC 8017", "3.1")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

const LEAST: i64 = 1_024;

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((value, bytes)) = rsa_size(place.certificate) else {
        return Vec::new();
    };
    vec![if value < LEAST {
        let evidence = Evidence::Bound {
            value,
            limit: LEAST,
        };
        Conclusion::broken().at(bytes).with(evidence)
    } else {
        Conclusion::kept().at(bytes)
    }]
}
