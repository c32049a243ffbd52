//! A distribution point says where, or whose.
//!
//! RFC 5280 §4.2.1.13: "a `DistributionPoint` MUST NOT consist of only the reasons field; either `distributionPoint` or
//! `cRLIssuer` MUST be present." The same holds for `freshestCRL` (§4.2.1.15).

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;

pub(super) const CHECK: Check = Check {
    id: CheckId::DistributionPoint,
    citations: &[rfc("RFC 5280", "4.2.1.13")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let mut points = extensions
        .filter_map(|it| match &it.value.value.value {
            ExtensionValue::CrlDistributionPoints(points) | ExtensionValue::FreshestCrl(points) => {
                Some(points)
            }
            _ => None,
        })
        .flatten()
        .peekable();
    if points.peek().is_none() {
        return Vec::new();
    }
    let nowhere = points.filter(|it| it.value.name.is_none() && it.value.crl_issuer.is_none());
    Conclusion::faults_or_kept(nowhere.map(|it| Conclusion::broken().at(it.bytes)))
}
