//! The version is that of the fields.
//!
//! RFC 5280 §4.1.2.1: "When extensions are used, as expected in this profile, version MUST be 3". §4.1.2.8: unique
//! identifiers "MUST NOT appear if the version is 1".

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::Version,
    citations: &[
        rfc("RFC 5280", "4.1.2.1"),
        rfc("RFC 5280", "4.1.2.8"),
        rfc("RFC 5280", "4.1.2.9"),
    ],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let extensions = &certificate.extensions;
    let unique_ids = [
        &certificate.issuer_unique_id,
        &certificate.subject_unique_id,
    ];
    let least = if extensions.omitted > 0 || !extensions.is_empty() {
        3_u32
    } else if unique_ids.into_iter().any(Option::is_some) {
        2
    } else {
        1
    };
    let conclusion = match certificate.version.number {
        Some(number @ 1..=3) if number >= least => Conclusion::kept(),
        Some(number @ 1..=3) => Conclusion::broken().with(Evidence::Bound {
            value: i64::from(number),
            limit: i64::from(least),
        }),
        _ => Conclusion::broken(),
    };
    let serial = certificate.serial_number.as_ref().map(|it| it.bytes);
    vec![match certificate.version.bytes.or(serial) {
        Some(bytes) => conclusion.at(bytes),
        None => conclusion,
    }]
}
