//! The certificate is of version 3.
//!
//! Baseline Requirements §7.1.1. Versions 1 and 2 have no extensions, so they cannot say what they are for.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};

pub(super) const CHECK: Check = Check {
    id: CheckId::VersionThree,
    citations: &[cab_forum("7.1.1")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let version = &place.certificate.version;
    let serial_number = place.certificate.serial_number.as_ref();
    vec![match (version.number, version.bytes) {
        (Some(3), _) => Conclusion::kept(),
        (_, Some(bytes)) => Conclusion::broken().at(bytes),
        // it was left out, and the next field stands in its place
        (_, None) => match serial_number {
            Some(serial_number) => Conclusion::broken().at(serial_number.bytes),
            None => Conclusion::broken(),
        },
    }]
}
