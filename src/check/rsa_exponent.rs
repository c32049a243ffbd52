//! The exponent of an RSA key is odd, at least 3 and less than the modulus; 65537 or more it should be.
//!
//! Baseline Requirements §6.1.6; RFC 8017 §3.1 for its upper end. With an exponent of 1 everyone can sign; an even one has
//! no inverse.

use super::rsa_key::rsa_key;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RsaExponent,
    citations: &[cab_forum("6.1.6"), rfc("RFC 8017", "3.1")],
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
    let order = (key.modulus.value.length, &key.modulus.value.hex);
    let is_large = (exponent.value.length, &exponent.value.hex) >= order;
    let conclusion = if is_even || is_small(3) || is_large {
        Conclusion::broken()
    } else if is_small(RECOMMENDED) || exponent.value.length > MOST_OCTETS {
        Conclusion::weak()
    } else {
        Conclusion::kept()
    };
    let evidence = match key.exponent_value {
        // there is nothing to read in so many digits
        None if exponent.value.length > MOST_OCTETS => {
            Evidence::bound(exponent.value.length.saturating_mul(8), MOST_OCTETS * 8)
        }
        None => Evidence::Value {
            value: format!("0x{}", exponent.value.hex),
        },
        Some(value) => Evidence::Value {
            value: value.to_string(),
        },
    };
    vec![conclusion.at(exponent.bytes).with(evidence)]
}
