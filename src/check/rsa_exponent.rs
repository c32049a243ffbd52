//! The exponent of an RSA key is odd and at least 3; 65537 or more it should be.
//!
//! Baseline Requirements §6.1.6. With an exponent of 1 everyone can sign; an even one has no inverse.

use super::rsa_key::rsa_key;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RsaExponent,
    citations: &[cab_forum("6.1.6")],
    rules: Rules::CabForum,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

/// From the fourth Fermat number on (§6.1.6).
const RECOMMENDED: u32 = 65_537;

/// 2^256 − 1 has so many.
const MOST_OCTETS: usize = 32;

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(key) = rsa_key(place.certificate) else {
        return Vec::new();
    };
    let exponent = &key.exponent;
    let is_even = exponent
        .value
        .hex
        .ends_with(['0', '2', '4', '6', '8', 'a', 'c', 'e']);
    let is_small = |least| key.exponent_value.is_some_and(|value| value < least);
    let conclusion = if is_even || is_small(3) {
        Conclusion::broken()
    } else if is_small(RECOMMENDED) || exponent.value.length > MOST_OCTETS {
        Conclusion::weak()
    } else {
        Conclusion::kept()
    };
    let value = match key.exponent_value {
        Some(value) => value.to_string(),
        None => format!("0x{}", exponent.value.hex),
    };
    vec![
        conclusion
            .at(exponent.bytes)
            .with(Evidence::Value { value }),
    ]
}
