//! The primes of an RSA key do not lie close together.
//!
//! Böck, "Fermat Factorization in the Wild", 2023. The Baseline Requirements §6.1.1.3 have authorities refuse a key that
//! Fermat's method takes apart within 100 rounds.

use super::modulus::look_at_modulus;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum, rfc};
use crate::finding::Evidence;
use crate::weakness::MAX_ROUNDS;

pub(super) const CHECK: Check = Check {
    id: CheckId::ClosePrimes,
    citations: &[
        cab_forum("6.1.1.3"),
        rfc("IACR ePrint 2023/026", ""),
        rfc("CVE-2022-26320", ""),
    ],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: Some("2024-11-15"),
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    look_at_modulus(place, |found| {
        found.close_primes.map(|round| Evidence::Bound {
            value: i64::from(round),
            limit: i64::from(MAX_ROUNDS),
        })
    })
}
