//! A server's certificate says by exactly one of the CA/Browser Forum's policies how its owner was checked.
//!
//! Baseline Requirements §7.1.2.7.9 and §7.1.6.1.

use super::extension::id;
use super::public_root::Date;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;
use crate::policy::reserved_policies;

pub(super) const CHECK: Check = Check {
    id: CheckId::CertificatePolicyIdentifier,
    citations: &[cab_forum("7.1.2.7.9"), cab_forum("7.1.6.1")],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2020-09-30"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2020, 9, 30);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let conclusion = match reserved_policies(place.certificate).count() {
        1 => return vec![Conclusion::kept()],
        0 => Conclusion::broken(),
        count => Conclusion::broken().with(Evidence::Value {
            value: count.to_string(),
        }),
    };
    let bytes = match place.extension(id::CERTIFICATE_POLICIES) {
        Some(extension) => extension.bytes,
        None => place.all_extensions(),
    };
    vec![conclusion.at(bytes)]
}
