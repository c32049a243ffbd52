//! An address stands as an address, not as a host name.
//!
//! RFC 5280 §4.2.1.6: "When the subjectAltName extension contains an iPAddress, the address MUST be stored in the octet
//! string". As a dNSName it is never matched (RFC 9525 §6.3, §6.4), so browsers need not refuse it.

use std::net::IpAddr;

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::certificate::extension::general_name::GeneralName;
use crate::name::{AlternativeName, MalformedName};

pub(super) const CHECK: Check = Check {
    id: CheckId::IpAddressInDnsName,
    citations: &[rfc("RFC 5280", "4.2.1.6"), rfc("RFC 9525", "6.3")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if place.role != Role::EndEntity {
        return Vec::new();
    }
    place.judge_names(|name| match name {
        GeneralName::DnsName(text) => {
            let is_address = text.value.parse::<IpAddr>().is_ok()
                || AlternativeName::read(name) == Err(MalformedName::Address);
            Some(is_address.then(Conclusion::broken))
        }
        _ => None,
    })
}
