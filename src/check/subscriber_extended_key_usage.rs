//! A server's certificate is for servers, perhaps for clients too, and for nothing else.
//!
//! Baseline Requirements §7.1.2.7.10. That servers are among its purposes is what `extended_key_usage` asks.

use super::extension::id::EXTENDED_KEY_USAGE;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::oid::Oid;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SubscriberExtendedKeyUsage,
    citations: &[cab_forum("7.1.2.7.10"), cab_forum("7.1.2.7.6")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() {
        return Vec::new();
    }
    if place.extension(EXTENDED_KEY_USAGE).is_none() {
        // it may stand where the certificate was not read
        if place.certificate.may_lack_extensions() {
            return Vec::new();
        }
        return vec![Conclusion::broken().at(place.all_extensions())];
    }
    let usages = place
        .extended_key_usages()
        .into_iter()
        .flat_map(|(usages, _)| usages);
    let others = usages.filter_map(|usage| {
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

/// The purpose's name, or the number where it has none.
pub(super) fn name_of(usage: &Oid) -> String {
    usage.name.as_ref().unwrap_or(&usage.dotted).clone()
}

pub(super) const CLIENT_AUTH: &str = "1.3.6.1.5.5.7.3.2";
pub(super) const SERVER_AUTH: &str = "1.3.6.1.5.5.7.3.1";

/// Any purpose, signing programs, mail, timestamps, OCSP's answers and precertificates: what no certificate
/// of a server or of its authority may be for, too.
pub(super) const FORBIDDEN: [&str; 6] = [
    "2.5.29.37.0",
    "1.3.6.1.5.5.7.3.3",
    "1.3.6.1.5.5.7.3.4",
    "1.3.6.1.5.5.7.3.8",
    "1.3.6.1.5.5.7.3.9",
    "1.3.6.1.4.1.11129.2.4.4",
];
