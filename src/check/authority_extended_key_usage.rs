//! An intermediate under a public root is for servers, perhaps for clients, and for nothing else.
//!
//! Baseline Requirements §7.1.2.10.6. A cross-certificate of a root may say nothing, or allow every purpose.

use super::public_root::Date;
use super::subscriber_extended_key_usage::{CLIENT_AUTH, FORBIDDEN, SERVER_AUTH, name_of};
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthorityExtendedKeyUsage,
    citations: &[cab_forum("7.1.2.10.6")],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2023-09-15"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2023, 9, 15);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if place.role != Role::Intermediate || !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let Some((usages, bytes)) = place.extended_key_usages() else {
        return vec![Conclusion::weak().at(place.all_extensions())];
    };
    if usages.iter().any(|usage| usage.value.dotted == ANY) {
        return vec![Conclusion::weak().at(bytes)];
    }
    let others = usages.iter().filter_map(|usage| {
        let conclusion = match usage.value.dotted.as_str() {
            SERVER_AUTH | CLIENT_AUTH => return None,
            usage if FORBIDDEN.contains(&usage) => Conclusion::broken(),
            _ => Conclusion::weak(),
        };
        let value = name_of(&usage.value);
        Some(conclusion.at(usage.bytes).with(Evidence::Value { value }))
    });
    Conclusion::faults_or_kept(others)
}

const ANY: &str = "2.5.29.37.0";
