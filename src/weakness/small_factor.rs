//! Small prime factors, which no RSA modulus has.
//!
//! NIST SP 800-89 §5.3.3 asks for none below 752, and the Baseline Requirements §6.1.6 repeat it; badkeys
//! (`rsakeys/smallfactors.py` in its version 0.0.21) looks up to 65537. A key that has one was damaged, or made without
//! care.

use std::sync::LazyLock;

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
    // as each step takes in two of them
    let pairs: Vec<u64> = limbs.chunks(2).map(pair).collect();
    GROUPS.chunks(AT_ONCE).find_map(|groups| {
        *steps += limbs.len() * groups.len();
        let mut divisors = [Divisor::ONE; AT_ONCE];
        for (divisor, group) in divisors.iter_mut().zip(groups) {
            *divisor = group.product;
        }
        let mut residues = residues(&pairs, divisors).into_iter().zip(groups);
        residues.find_map(|(residue, group)| {
            let divides = |prime: &&Limb| residue % u64::from(**prime) == 0 && limbs != [**prime];
            group.primes.iter().find(divides).copied()
        })
    })
}

/// How many groups are tried at once: a processor begins with the next while it waits for the product of the last.
const AT_ONCE: usize = 4;

/// Primes that are tried together.
struct Group {
    primes: Vec<Limb>,
    product: Divisor,
}

/// An odd divisor.
#[derive(Clone, Copy)]
struct Divisor {
    /// Below 2^32.
    value: u64,
    /// Modulo 2^64.
    inverse: u64,
}

impl Divisor {
    const ONE: Self = Self {
        value: 1,
        inverse: 1,
    };

    /// By Newton: each round doubles how many bits of the inverse are right, and an odd number is its own modulo 8.
    fn new(odd: Limb) -> Self {
        let value = u64::from(odd);
        let inverse = (0..5).fold(value, |inverse, _| {
            inverse.wrapping_mul(2_u64.wrapping_sub(value.wrapping_mul(inverse)))
        });
        Self { value, inverse }
    }
}

/// All primes in their order, as many to a group as have a product that fits into a limb. Made once, as every RSA key is
/// tried by them.
static GROUPS: LazyLock<Vec<Group>> = LazyLock::new(|| {
    let mut groups: Vec<(Limb, Vec<Limb>)> = Vec::new();
    for prime in primes() {
        let last = groups.last_mut();
        let joined = last.and_then(|group| Some((group.0.checked_mul(prime)?, group)));
        if let Some((product, group)) = joined {
            group.0 = product;
            group.1.push(prime);
        } else {
            groups.push((prime, vec![prime]));
        }
    }
    let group = |(product, primes)| Group {
        primes,
        product: Divisor::new(product),
    };
    groups.into_iter().map(group).collect()
});

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

/// Two limbs, or the last.
fn pair(limbs: &[Limb]) -> u64 {
    let limbs = limbs.iter().rev().copied();
    limbs.fold(0, |pair, limb| (pair << 32) | u64::from(limb))
}

/// What divisors leave, each for itself.
fn residues(pairs: &[u64], divisors: [Divisor; AT_ONCE]) -> [u64; AT_ONCE] {
    let [first, second, third, fourth] = divisors;
    pairs
        .iter()
        .fold([0; AT_ONCE], |[one, two, three, four], pair| {
            [
                step(one, *pair, first),
                step(two, *pair, second),
                step(three, *pair, third),
                step(four, *pair, fourth),
            ]
        })
}

/// What a divisor leaves above 64 more bits, by multiplications alone: division takes a processor many times as long.
/// A factor of the divisor divides the number if, and only if, it divides what is left above the last of them.
///
/// Tudor Jebelean, "An algorithm for exact division", 1993: from the least digit upwards, each digit of the quotient is
/// found by the divisor's inverse modulo 2^64, and taken away. The number is the divisor's multiple less what is left, times
/// a power of two.
fn step(carry: u64, pair: u64, divisor: Divisor) -> u64 {
    let (digit, borrow) = pair.overflowing_sub(carry);
    let quotient = digit.wrapping_mul(divisor.inverse);
    // the quotient times the divisor has 96 bits, of which the upper 32 are carried
    let lower = u64::from(low(quotient)) * divisor.value;
    let upper = (quotient >> 32) * divisor.value;
    ((upper + (lower >> 32)) >> 32) + u64::from(borrow)
}

#[cfg(test)]
mod tests {
    use super::{AT_ONCE, Divisor, GROUPS, MAX_FACTOR, Natural, pair, primes, residues, smallest};

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
                let pairs: Vec<u64> = natural.limbs().chunks(2).map(pair).collect();
                for residue in residues(&pairs, [Divisor::new(divisor); AT_ONCE]) {
                    assert_eq!(
                        residue % u64::from(divisor) == 0,
                        exact,
                        "{number} / {divisor}"
                    );
                }
            }
        }
    }

    #[test]
    fn of_a_group_each_prime_is_told_from_the_others() {
        let groups = || GROUPS.iter().map(|group| group.primes.iter());
        assert!(groups().flatten().copied().eq(primes()));
        for group in GROUPS.iter() {
            assert_eq!(
                u64::from(group.primes.iter().product::<u32>()),
                group.product.value
            );
            for prime in &group.primes {
                // two primes above all that are tried
                let number = u128::from(*prime) * 4_294_967_291 * 4_294_967_279;
                let natural = Natural::from_octets(&number.to_be_bytes());
                assert_eq!(smallest(&natural, &mut 0), Some(*prime));
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
