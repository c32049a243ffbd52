//! A common name that is an address is written as addresses are.
//!
//! Baseline Requirements §7.1.4.3: IPv4 as RFC 3986 §3.2.2 says, IPv6 as RFC 5952 §4 does. Programs that read
//! other spellings read them differently.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;
use crate::name::{DnsName, DnsNameError};
use std::net::IpAddr;

pub(super) const CHECK: Check = Check {
    id: CheckId::CommonNameAddress,
    citations: &[
        cab_forum("7.1.4.3"),
        rfc("RFC 3986", "3.2.2"),
        rfc("RFC 5952", "4"),
    ],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

pub(super) const COMMON_NAME: &str = "2.5.4.3";

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() {
        return Vec::new();
    }
    let names = place.subject_attributes_of(COMMON_NAME);
    let names = names.filter(|name| is_address(&name.value.text.value));
    let conclusions = names.map(|name| {
        let value = name.value.text.value.clone();
        let conclusion = if is_miswritten_address(&value) {
            Conclusion::broken()
        } else {
            Conclusion::kept()
        };
        conclusion.at(name.bytes).with(Evidence::Value { value })
    });
    conclusions.collect()
}

/// Whether a text means an address, and is not written as addresses are.
pub(super) fn is_miswritten_address(text: &str) -> bool {
    is_address(text) && text.parse::<IpAddr>().map(|it| it.to_string()).as_deref() != Ok(text)
}

/// Whether a text means an address, in whatever spelling: no name in the DNS ends in a number.
fn is_address(text: &str) -> bool {
    text.parse::<IpAddr>().is_ok() || DnsName::parse(text) == Err(DnsNameError::Numeric)
}
