//! The purposes of a server's certificate are not critical.
//!
//! Baseline Requirements §7.1.2.7.6.

use super::extension::id::EXTENDED_KEY_USAGE;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};

pub(super) const CHECK: Check = Check {
    id: CheckId::ExtendedKeyUsageCritical,
    citations: &[cab_forum("7.1.2.7.6")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extension = place.extension(EXTENDED_KEY_USAGE);
    let Some(extension) = extension.filter(|_| place.is_subscriber()) else {
        return Vec::new();
    };
    vec![if extension.value.critical {
        Conclusion::broken().at(extension.bytes)
    } else {
        Conclusion::kept()
    }]
}
