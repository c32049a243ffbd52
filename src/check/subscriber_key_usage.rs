//! A server's key usage has only what its kind of key may do for a server.
//!
//! Baseline Requirements §7.1.2.7.11.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::extension::key_usage::KeyUsageBit;
use crate::certificate::public_key::KeyKind;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SubscriberKeyUsage,
    citations: &[cab_forum("7.1.2.7.11")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let kind = place
        .certificate
        .public_key
        .as_ref()
        .map(|key| key.value.kind);
    let usages = place.key_usage().filter(|_| place.is_subscriber());
    let (Some(kind), Some((usage, bytes))) = (kind, usages) else {
        return Vec::new();
    };
    let allows: fn(KeyUsageBit) -> bool = match kind {
        KeyKind::Rsa => |bit| {
            matches!(
                bit,
                KeyUsageBit::DigitalSignature
                    | KeyUsageBit::KeyEncipherment
                    | KeyUsageBit::DataEncipherment
            )
        },
        KeyKind::Ec => |bit| {
            matches!(
                bit,
                KeyUsageBit::DigitalSignature | KeyUsageBit::KeyAgreement
            )
        },
        // no other key is allowed, which `public-key-algorithm` tells
        _ => return Vec::new(),
    };
    let misfits = usage.usages.iter().filter(|bit| !allows(**bit));
    Conclusion::faults_or_kept(misfits.map(|bit| {
        let value = bit.name().to_owned();
        Conclusion::broken()
            .at(bytes)
            .with(Evidence::Value { value })
    }))
}
