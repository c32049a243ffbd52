//! Key usage allows something.
//!
//! RFC 5280 §4.2.1.3: "When the keyUsage extension appears in a certificate, at least one of the bits MUST be set to
//! 1." The meaning of encipherOnly and decipherOnly "is undefined in the absence of the keyAgreement bit".

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::key_usage::KeyUsageBit;

pub(super) const CHECK: Check = Check {
    id: CheckId::KeyUsageBits,
    citations: &[rfc("RFC 5280", "4.2.1.3")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((usage, bytes)) = place.key_usage() else {
        return Vec::new();
    };
    let has = |bit| usage.usages.contains(&bit);
    let limits_agreement = has(KeyUsageBit::EncipherOnly) || has(KeyUsageBit::DecipherOnly);
    let conclusion = if usage.usages.is_empty() {
        Conclusion::broken()
    } else if limits_agreement && !has(KeyUsageBit::KeyAgreement) {
        Conclusion::weak()
    } else {
        Conclusion::kept()
    };
    vec![conclusion.at(bytes)]
}
