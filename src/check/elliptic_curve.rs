//! The curve is P-256, P-384 or P-521.
//!
//! Baseline Requirements §6.1.5. Chrome and Firefox know no other.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::EllipticCurve,
    citations: &[cab_forum("6.1.5"), cab_forum("7.1.3.1.2")],
    rules: Rules::CabForum,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let key = place.certificate.public_key.as_ref();
    let Some((key, curve)) = key.and_then(|key| Some((key, key.value.curve.as_ref()?))) else {
        return Vec::new();
    };
    let bytes = key.value.algorithm.bytes;
    vec![match curve.dotted.as_str() {
        P256 | P384 | P521 => Conclusion::kept().at(bytes),
        _ => {
            let value = curve.name.as_ref().unwrap_or(&curve.dotted).clone();
            Conclusion::broken()
                .at(bytes)
                .with(Evidence::Value { value })
        }
    }]
}

pub(super) const P256: &str = "1.2.840.10045.3.1.7";
pub(super) const P384: &str = "1.3.132.0.34";
pub(super) const P521: &str = "1.3.132.0.35";
