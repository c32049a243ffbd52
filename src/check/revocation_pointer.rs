//! A certificate says where its issuer tells of revocation, unless it is short-lived.
//!
//! Baseline Requirements §7.1.2.11.2, since ballot SC-63; for a server's certificate OCSP will do.

use super::access_location::{OCSP, is_http};
use super::extension::id::CRL_DISTRIBUTION_POINTS;
use super::public_root::{Date, issued, lifetime};
use super::{Check, CheckId, Citation, Conclusion, Enforced, Place, Role, Rules, Scope, cab_forum};
use crate::certificate::Certificate;
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::distribution::DistributionPointName;
use crate::certificate::time::calendar::DAY;

pub(super) const CHECK: Check = Check {
    id: CheckId::RevocationPointer,
    citations: &[
        cab_forum("7.1.2.11.2"),
        Citation {
            document: "CA/Browser Forum ballot SC-63",
            section: "",
        },
    ],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2024-03-15"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2024, 3, 15);

/// Short-lived: valid for at most 10 days, and for 7 from then on (§1.6.1).
const SHORTER_SINCE: Date = (2026, 3, 15);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let is_end_entity = place.is_subscriber();
    if !(is_end_entity || place.role == Role::Intermediate)
        || !place.is_issued_publicly_since(SINCE)
        || (is_end_entity && is_short_lived(place.certificate))
    {
        return Vec::new();
    }
    let Some(extension) = place.extension(CRL_DISTRIBUTION_POINTS) else {
        let has_ocsp = place.access_locations().any(|(method, _)| method == OCSP);
        return vec![if is_end_entity && has_ocsp {
            Conclusion::kept()
        } else {
            Conclusion::broken().at(place.all_extensions())
        }];
    };
    let ExtensionValue::CrlDistributionPoints(points) = &extension.value.value.value else {
        return Vec::new();
    };
    // every point has a full name, and all of it is by http
    let wrong = points.iter().flat_map(|point| match &point.value.name {
        Some(DistributionPointName::FullName(names)) => {
            let not_http = names.iter().filter(|name| !is_http(&name.value));
            not_http.map(|name| name.bytes).collect()
        }
        _ => vec![point.bytes],
    });
    Conclusion::faults_or_kept(wrong.map(|bytes| Conclusion::broken().at(bytes)))
}

/// Whether a certificate is so short-lived that its issuer need not tell of its revocation (Baseline
/// Requirements §1.6.1 and §7.1.2.11.2).
pub(crate) fn is_short_lived(certificate: &Certificate) -> bool {
    let days = if issued(certificate) >= Some(SHORTER_SINCE) {
        7
    } else {
        10
    };
    lifetime(certificate).is_some_and(|lifetime| (0..=days * DAY).contains(&lifetime))
}
