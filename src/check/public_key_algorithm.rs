//! Keys are RSA's or elliptic curves'.
//!
//! Baseline Requirements §7.1.3.1. Browsers verify no other in a certificate.

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::public_key::KeyKind;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::PublicKeyAlgorithm,
    citations: &[cab_forum("7.1.3.1")],
    rules: Rules::CabForum,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(key) = &place.certificate.public_key else {
        return Vec::new();
    };
    vec![match key.value.kind {
        KeyKind::Rsa | KeyKind::Ec => Conclusion::kept(),
        _ => {
            let algorithm = &key.value.algorithm;
            let oid = &algorithm.value.oid;
            let value = oid.name.as_ref().unwrap_or(&oid.dotted).clone();
            Conclusion::broken()
                .at(algorithm.bytes)
                .with(Evidence::Value { value })
        }
    }]
}
