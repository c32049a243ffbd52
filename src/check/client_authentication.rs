//! A public server's certificate is for servers only.
//!
//! Chrome Root Program Policy 1.8, which binds what is issued from 15 March 2027 on.

use super::public_root::Date;
use super::subscriber_extended_key_usage::CLIENT_AUTH;
use super::{Check, CheckId, Citation, Conclusion, Enforced, Place, Rules, Scope};

pub(super) const CHECK: Check = Check {
    id: CheckId::ClientAuthentication,
    citations: &[Citation {
        document: "Chrome Root Program Policy 1.8",
        section: "",
    }],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2027-03-15"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2027, 3, 15);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((usages, _)) = place
        .extended_key_usages()
        .filter(|_| place.is_subscriber())
    else {
        return Vec::new();
    };
    if !place.subject.has_public_root() {
        return Vec::new();
    }
    let client = usages
        .iter()
        .find(|usage| usage.value.dotted == CLIENT_AUTH);
    vec![match client {
        None => Conclusion::kept(),
        Some(usage) if place.issued() >= Some(SINCE) => Conclusion::broken().at(usage.bytes),
        Some(usage) => Conclusion::weak().at(usage.bytes),
    }]
}
