//! CRL distribution points are not critical.
//!
//! RFC 5280 §4.2.1.13: "The extension SHOULD be non-critical".

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::CrlDistributionPointsCritical,
    citations: &[rfc("RFC 5280", "4.2.1.13")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    marked(place, id::CRL_DISTRIBUTION_POINTS, false, Conclusion::weak)
}
