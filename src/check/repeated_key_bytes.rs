//! The modulus of an RSA key does not repeat one byte again and again.
//!
//! No standard says so, and no attack is known that needs nothing else. But a modulus is the product of two primes that
//! chance made, and such a row is not of chance: badkeys' check `pattern` looks for it.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::bytes::ByteRange;
use crate::finding::Evidence;
use crate::weakness::{MIN_REPETITION, repetition};

pub(super) const CHECK: Check = Check {
    id: CheckId::RepeatedKeyBytes,
    citations: &[rfc("badkeys, pattern", "")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let key = place.certificate.public_key.as_ref();
    let Some(rsa) = key.and_then(|key| key.value.rsa.as_ref()) else {
        return Vec::new();
    };
    let whole = rsa.modulus.bytes;
    let Some(modulus) = rsa.modulus.value.to_vec() else {
        return vec![Conclusion::unreadable(whole)];
    };
    vec![match repetition(&modulus) {
        Some((offset, length)) => Conclusion::weak()
            .at(ByteRange {
                // the number's own octets end where its field ends
                offset: whole.end().saturating_sub(modulus.len()) + offset,
                length,
            })
            .with(Evidence::bound(length, MIN_REPETITION)),
        None => Conclusion::kept().at(whole),
    }]
}
