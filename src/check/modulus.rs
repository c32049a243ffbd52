//! RSA moduli, as the rules about badly made ones look at them.

use super::{Conclusion, Place};
use crate::finding::Evidence;
use crate::signature::MAX_MODULUS_BITS;
use crate::weakness::{NotComputed, Weaknesses};

/// What a test that arithmetic answers says of a certificate's key: the evidence, if it is weak.
pub(super) fn look_at_modulus(
    place: &Place<'_>,
    weakness: impl Fn(&Weaknesses) -> Option<Evidence>,
) -> Vec<Conclusion> {
    let key = place.certificate.public_key.as_ref();
    let Some((key, rsa)) = key.and_then(|key| Some((&key.value, key.value.rsa.as_ref()?))) else {
        return Vec::new();
    };
    let Some(answer) = place.subject.pool.weaknesses(place.index) else {
        return Vec::new();
    };
    let conclusion = match answer {
        Ok(found) => match weakness(&found) {
            Some(evidence) => Conclusion::broken().with(evidence),
            None => Conclusion::kept(),
        },
        Err(NotComputed::TooLarge) => {
            let bits = key.bits.unwrap_or_default();
            Conclusion::unknown().with(Evidence::bound(bits, MAX_MODULUS_BITS))
        }
        Err(NotComputed::Spent) => Conclusion::unknown(),
    };
    vec![conclusion.at(rsa.modulus.bytes)]
}
