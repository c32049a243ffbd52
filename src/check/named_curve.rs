//! An elliptic curve is named, not spelled out.
//!
//! RFC 5480 §2.1.1: `specifiedCurve` and `implicitCurve` must not be used. Who may spell out a curve can choose one
//! on which a foreign public key has a private key that he knows (CVE-2020-0601).

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::certificate::public_key::KeyKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::NamedCurve,
    citations: &[rfc("RFC 5480", "2.1.1"), cab_forum("7.1.3.1.2")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let key = place.certificate.public_key.as_ref();
    let Some(key) = key.filter(|key| key.value.kind == KeyKind::Ec) else {
        return Vec::new();
    };
    let bytes = key.value.algorithm.bytes;
    vec![match key.value.curve {
        Some(_) => Conclusion::kept().at(bytes),
        None => Conclusion::broken().at(bytes),
    }]
}
