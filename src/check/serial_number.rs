//! The serial number is positive.
//!
//! RFC 5280 §4.1.2.2: "The serial number MUST be a positive integer". Users "SHOULD be prepared to gracefully handle"
//! others: zero in a self-signed root, whose number nobody looks up in a revocation list, is only worth knowing.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SerialNumber,
    citations: &[rfc("RFC 5280", "4.1.2.2")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(serial) = &place.certificate.serial_number else {
        return Vec::new();
    };
    let octets = &serial.value.octets;
    let is_zero = octets.hex.bytes().all(|digit| digit == b'0');
    let is_root = place.role == Role::Anchor && place.seems_self_signed() == Some(true);
    let conclusion = if (is_zero && !is_root) || serial.value.negative {
        Conclusion::broken()
    } else {
        Conclusion::kept()
    };
    let value = octets.hex.clone();
    vec![conclusion.with(Evidence::Value { value }).at(serial.bytes)]
}
