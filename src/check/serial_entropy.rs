//! A serial number has room for 64 random bits.
//!
//! Baseline Requirements §7.1.2.6 and §7.1.2.7 (§7.1 until version 1.8.7), since 30 September 2016. Half of all numbers of 64 random
//! bits begin with a zero, so that a single one proves nothing unless it is far shorter.

use super::public_root::Date;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SerialEntropy,
    citations: &[cab_forum("7.1.2.6"), cab_forum("7.1.2.7")],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2016-09-30"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2016, 9, 30);
const LEAST: i64 = 64;
/// Of 65,536 numbers of 64 random bits one is shorter than this: below it, chance explains little.
const PLAUSIBLE: i64 = 48;

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let serial_number = place.certificate.serial_number.as_ref();
    let Some(serial_number) = serial_number.filter(|_| place.role != Role::Anchor) else {
        return Vec::new();
    };
    if !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let digits = serial_number.value.octets.hex.trim_start_matches('0');
    let first = digits
        .chars()
        .next()
        .and_then(|digit| digit.to_digit(16))
        .unwrap_or(0);
    let count = i64::try_from(digits.len()).unwrap_or(i64::MAX);
    let bits = count.saturating_mul(4) - i64::from(first.leading_zeros()) + 28;
    vec![if bits < PLAUSIBLE {
        let evidence = Evidence::Bound {
            value: bits.max(0),
            limit: LEAST,
        };
        Conclusion::weak().at(serial_number.bytes).with(evidence)
    } else {
        Conclusion::kept()
    }]
}
