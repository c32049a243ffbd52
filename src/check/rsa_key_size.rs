//! An RSA key has at least 2048 bits.
//!
//! Baseline Requirements §6.1.5. Keys beyond 8192 bits are not verified everywhere, and cost every visitor time.

use super::rsa_key::rsa_size;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RsaKeySize,
    citations: &[cab_forum("6.1.5")],
    rules: Rules::CabForum,
    enforced: Enforced::By(&[Browser::Safari]),
    since: None,
    scope: Scope::EachOnPath(look),
};

const LEAST: i64 = 2_048;
const MOST: i64 = 8_192;

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
    } else if value > MOST {
        let evidence = Evidence::Bound { value, limit: MOST };
        Conclusion::weak().at(bytes).with(evidence)
    } else {
        Conclusion::kept().at(bytes)
    }]
}
