//! The serial number has at most 20 octets.
//!
//! RFC 5280 §4.1.2.2: "Conforming CAs MUST NOT use serialNumber values longer than 20 octets." An octet of zeros that
//! keeps the number positive counts.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::serial::MAX_SERIAL_OCTETS;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SerialNumberLength,
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
    let length = serial.value.octets.length;
    let conclusion = if length > MAX_SERIAL_OCTETS {
        Conclusion::broken()
    } else {
        Conclusion::kept()
    };
    let evidence = Evidence::bound(length, MAX_SERIAL_OCTETS);
    vec![conclusion.with(evidence).at(serial.bytes)]
}
