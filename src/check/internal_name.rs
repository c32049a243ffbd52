//! Names and addresses are public.
//!
//! Baseline Requirements §4.2.2: nobody owns an internal name or a reserved address alone. Names of reverse mapping
//! joined them on 15 March 2026.

use super::public_root::Date;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::extension::general_name::GeneralName;
use crate::finding::Evidence;
use crate::name::{DnsPattern, public_suffix, reserved_range};

pub(super) const CHECK: Check = Check {
    id: CheckId::InternalName,
    citations: &[cab_forum("4.2.2"), cab_forum("7.1.2.7.12")],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2016-10-01"),
    scope: Scope::EachOnPath(look),
};

/// When the last such certificates had to be revoked (§4.9.1.1 of older versions).
const SINCE: Date = (2016, 10, 1);
const NO_REVERSE_MAPPING_SINCE: Date = (2026, 3, 15);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let has_reverse_mapping = place.issued() < Some(NO_REVERSE_MAPPING_SINCE);
    let internal = place.alternative_names().filter_map(|name| {
        let value = match &name.value {
            GeneralName::DnsName(text) => {
                let pattern = DnsPattern::parse(&text.value).ok()?;
                let host = pattern.name();
                let is_reverse = host.as_str().ends_with(".in-addr.arpa")
                    || host.as_str().ends_with(".ip6.arpa");
                (host.is_internal_name() || (is_reverse && !has_reverse_mapping))
                    .then_some(&text.value)
            }
            GeneralName::IpAddress(address) => {
                reserved_range(address.text.parse().ok()?).map(|_| &address.text)
            }
            _ => None,
        }?;
        let value = value.clone();
        Some(
            Conclusion::broken()
                .at(name.bytes)
                .with(Evidence::Value { value }),
        )
    });
    let internal: Vec<Conclusion> = internal.collect();
    // without the list of top-level domains nobody can call a name public
    if internal.is_empty() && !public_suffix::are_known() {
        return Vec::new();
    }
    Conclusion::faults_or_kept(internal.into_iter())
}
