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
    let judge: fn(KeyUsageBit) -> Judgement = match kind {
        KeyKind::Rsa => of_rsa,
        KeyKind::Ec => of_elliptic_curve,
        // no other key is allowed, which `public-key-algorithm` tells
        _ => return Vec::new(),
    };
    let misfits = usage.usages.iter().filter_map(|bit| {
        let conclusion = match judge(*bit) {
            Judgement::Allowed => return None,
            Judgement::Discouraged => Conclusion::weak(),
            Judgement::Forbidden => Conclusion::broken(),
        };
        let value = bit.name().to_owned();
        Some(conclusion.at(bytes).with(Evidence::Value { value }))
    });
    Conclusion::faults_or_kept(misfits)
}

enum Judgement {
    Allowed,
    Discouraged,
    Forbidden,
}

fn of_rsa(bit: KeyUsageBit) -> Judgement {
    match bit {
        KeyUsageBit::DigitalSignature | KeyUsageBit::KeyEncipherment => Judgement::Allowed,
        KeyUsageBit::DataEncipherment => Judgement::Discouraged,
        _ => Judgement::Forbidden,
    }
}

fn of_elliptic_curve(bit: KeyUsageBit) -> Judgement {
    match bit {
        KeyUsageBit::DigitalSignature => Judgement::Allowed,
        KeyUsageBit::KeyAgreement => Judgement::Discouraged,
        _ => Judgement::Forbidden,
    }
}
