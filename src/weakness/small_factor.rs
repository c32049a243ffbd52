//! Small prime factors, which no RSA modulus has.
//!
//! NIST SP 800-89 §5.3.3 asks for none below 752, and the Baseline Requirements §6.1.6 repeat it; badkeys
//! (`rsakeys/smallfactors.py` in its version 0.0.21) looks up to 65537. A key that has one was damaged, or made without
//! care.

use super::natural::{Limb, Natural, low};

/// The largest prime that is tried. Of the numbers that chance makes, nineteen in twenty have a factor up to there, and
/// twice as far would find hardly more.
pub const MAX_FACTOR: u32 = 65_537;

/// The smallest factor.
pub(super) fn smallest(modulus: &Natural, steps: &mut usize) -> Option<u32> {
    let limbs = modulus.limbs();
    if limbs.first()? % 2 == 0 {
        return Some(2);
    }
    let mut divides = |prime: &Limb| {
        *steps += limbs.len();
        is_multiple(limbs, *prime) && limbs != [*prime]
    };
    primes().find(|prime| divides(prime))
}

/// The odd ones, by Eratosthenes.
fn primes() -> impl Iterator<Item = Limb> {
    let length = usize::try_from(MAX_FACTOR).unwrap_or_default() + 1;
    let mut composite = vec![false; length];
    for number in (3..).step_by(2).take_while(|it| it * it < length) {
        for multiple in composite.iter_mut().skip(number * number).step_by(number) {
            *multiple = true;
        }
    }
    let odd = (3..=MAX_FACTOR)
        .zip(composite.into_iter().skip(3))
        .step_by(2);
    odd.filter_map(|(number, composite)| (!composite).then_some(number))
}

/// Whether an odd divisor leaves no remainder, by multiplications alone: division takes a processor many times as long.
///
/// Tudor Jebelean, "An algorithm for exact division", 1993: from the least limb upwards, each digit of the quotient is found
/// by the divisor's inverse modulo 2^32, and taken away. Nothing is left above the last one if the division is exact.
fn is_multiple(limbs: &[Limb], divisor: Limb) -> bool {
    let inverse = inverse(divisor);
    let left = limbs.iter().fold(0_u32, |carry, limb| {
        let (digit, borrow) = limb.overflowing_sub(carry);
        let quotient = digit.wrapping_mul(inverse);
        low((u64::from(quotient) * u64::from(divisor)) >> 32) + Limb::from(borrow)
    });
    left == 0
}

/// Modulo 2^32; by Newton, each round doubles how many bits are right, and an odd number is its own inverse modulo 8.
fn inverse(odd: Limb) -> Limb {
    (0..4).fold(odd, |inverse, _| {
        inverse.wrapping_mul(2_u32.wrapping_sub(odd.wrapping_mul(inverse)))
    })
}

#[cfg(test)]
mod tests {
    use super::{MAX_FACTOR, Natural, is_multiple, primes, smallest};

    #[test]
    fn the_primes_are_all_there() {
        assert_eq!(primes().take(5).collect::<Vec<_>>(), [3, 5, 7, 11, 13]);
        // π(65537) − 1
        assert_eq!(primes().count(), 6_542);
        assert_eq!(primes().last(), Some(MAX_FACTOR));
    }

    #[test]
    fn a_multiple_is_what_division_calls_one() {
        let mut state = 1_u128;
        for _ in 0..20_000 {
            state = state.wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645) + 1;
            let number = state >> 8;
            let divisor = u32::try_from(state % 65_537).unwrap_or_default() | 1;
            for number in [number, number / u128::from(divisor) * u128::from(divisor)] {
                let natural = Natural::from_octets(&number.to_be_bytes());
                let exact = number % u128::from(divisor) == 0;
                assert_eq!(
                    is_multiple(natural.limbs(), divisor),
                    exact,
                    "{number} / {divisor}"
                );
            }
        }
    }

    #[test]
    fn a_prime_is_no_factor_of_itself() {
        let factor = |number: u64| smallest(&Natural::from_octets(&number.to_be_bytes()), &mut 0);
        assert_eq!(factor(65_537), None);
        assert_eq!(factor(65_537 * 65_537), Some(65_537));
        assert_eq!(factor(65_537 * 2), Some(2));
        assert_eq!(factor(65_539 * 65_539), None);
    }
}
