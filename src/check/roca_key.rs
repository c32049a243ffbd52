//! An RSA key does not have the form that Infineon's `RSALib` gave to its keys.
//!
//! Nemec et al., "The Return of Coppersmith's Attack", CCS 2017. The Baseline Requirements §6.1.1.3 have authorities refuse
//! such keys, whatever their size.

use super::modulus::look_at_modulus;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;
use crate::weakness::MAX_ROCA_BITS;

pub(super) const CHECK: Check = Check {
    id: CheckId::RocaKey,
    citations: &[
        cab_forum("6.1.1.3"),
        rfc("DOI 10.1145/3133956.3133969", ""),
        rfc("CVE-2017-15361", ""),
    ],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: Some("2024-11-15"),
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let key = place.certificate.public_key.as_ref();
    let bits = key.and_then(|key| key.value.bits).unwrap_or_default();
    let evidence = Evidence::bound(bits, MAX_ROCA_BITS);
    look_at_modulus(place, |found| found.roca.then(|| evidence.clone()))
}
