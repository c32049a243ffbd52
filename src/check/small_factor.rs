//! The modulus of an RSA key has no small factors.
//!
//! NIST SP 800-89 §5.3.3 and the Baseline Requirements §6.1.6 ask for none below 752, and that it is odd.

use super::modulus::look_at_modulus;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SmallFactor,
    citations: &[cab_forum("6.1.6"), rfc("NIST SP 800-89", "5.3.3")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    look_at_modulus(place, |found| {
        let factor = found.small_factor?;
        Some(Evidence::Value {
            value: factor.to_string(),
        })
    })
}
