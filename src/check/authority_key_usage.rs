//! An authority's key usage is critical, signs certificates and revocation lists, and does little else.
//!
//! Baseline Requirements §7.1.2.10.7 and §7.1.2.1: `digitalSignature` may stand beside, for OCSP.

use super::extension::id::KEY_USAGE;
use super::public_root::Date;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, cab_forum};
use crate::certificate::extension::key_usage::KeyUsageBit;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthorityKeyUsage,
    citations: &[cab_forum("7.1.2.10.7")],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2023-09-15"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2023, 9, 15);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let usage = place.key_usage();
    let Some((usage, bytes)) = usage.filter(|_| place.role != Role::EndEntity) else {
        return Vec::new();
    };
    if !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let fault = |bit: KeyUsageBit| {
        let value = bit.name().to_owned();
        Conclusion::broken()
            .at(bytes)
            .with(Evidence::Value { value })
    };
    let extension = place.extension(KEY_USAGE);
    let not_critical = extension.filter(|it| !it.value.critical);
    let not_critical = not_critical.map(|it| Conclusion::broken().at(it.bytes));
    let missing = REQUIRED
        .into_iter()
        .filter(|bit| !usage.usages.contains(bit));
    let missing = missing.map(|bit| {
        let expected = bit.name().to_owned();
        let value = String::new();
        Conclusion::broken()
            .at(bytes)
            .with(Evidence::Other { value, expected })
    });
    let others = usage.usages.iter().copied();
    let others =
        others.filter(|bit| !REQUIRED.contains(bit) && *bit != KeyUsageBit::DigitalSignature);
    Conclusion::faults_or_kept(
        not_critical
            .into_iter()
            .chain(missing)
            .chain(others.map(fault)),
    )
}

const REQUIRED: [KeyUsageBit; 2] = [KeyUsageBit::KeyCertSign, KeyUsageBit::CrlSign];
