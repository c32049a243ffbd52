//! The form of keys that Infineon's `RSALib` made: ROCA.
//!
//! Matúš Nemec, Marek Sýs, Petr Švenda, Dušan Klinec, Vashek Matyáš, "The Return of Coppersmith's Attack: Practical
//! Factorization of Widely Used RSA Moduli", CCS 2017; CVE-2017-15361. Its primes are k·M + (65537^a mod M), where M is the
//! product of the first primes (at least of those up to 167). So a modulus is a power of 65537 modulo M; of other keys that
//! holds for one in 2^154.
//!
//! Whether one exponent fits modulo every prime of M is found prime by prime. The paper asks the same modulo M at once.

use super::natural::{Limb, Natural};

/// The largest size, in bits, whose keys the paper calls practical to take apart: 141 years of one processor core, which
/// share well, for 20,000 to 40,000 dollars in 2017. For 3072 and 4096 bits nobody is known to be able to.
pub const MAX_ROCA_BITS: usize = 2_048;

/// The primes of M beyond 2, of which every odd number leaves the same remainder.
const PRIMES: [Limb; 38] = [
    3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
    101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
];

const GENERATOR: Limb = 65_537;

/// Whether it is a power of 65537 modulo M.
pub(super) fn has_form(modulus: &Natural, steps: &mut usize) -> bool {
    let is_odd = modulus.limbs().first().is_some_and(|limb| limb % 2 == 1);
    let mut exponents = Exponents { least: 0, every: 1 };
    let fits = |prime: &Limb| {
        let remainder = modulus.remainder(*prime, steps);
        let (exponent, order) = logarithm(remainder, *prime)?;
        exponents.restrict(u64::from(exponent), u64::from(order))
    };
    is_odd && PRIMES.iter().map(fits).all(|it| it.is_some())
}

/// To what power the generator has to be raised, and how often its powers repeat: at most 166 are looked at.
fn logarithm(remainder: Limb, prime: Limb) -> Option<(Limb, Limb)> {
    let powers = std::iter::successors(Some(1), |power| {
        Some(power * (GENERATOR % prime) % prime).filter(|power| *power != 1)
    });
    let powers: Vec<Limb> = powers.collect();
    let exponent = powers.iter().position(|power| *power == remainder)?;
    Some((
        Limb::try_from(exponent).ok()?,
        Limb::try_from(powers.len()).ok()?,
    ))
}

/// The exponents that fit so far: the least of them, and every so many further on. That grows to
/// 2,454,106,387,091,158,800 at most, the order of 65537 modulo M.
struct Exponents {
    least: u64,
    every: u64,
}

impl Exponents {
    /// Keeps those that leave this remainder.
    fn restrict(&mut self, remainder: u64, modulus: u64) -> Option<()> {
        let candidates = (0..modulus).map(|times| self.least + times * self.every);
        let mut fitting = candidates.filter(|exponent| exponent % modulus == remainder);
        let first = fitting.next()?;
        let shared = greatest_common_divisor(self.every, modulus);
        self.least = first;
        self.every *= modulus / shared;
        Some(())
    }
}

fn greatest_common_divisor(one: u64, other: u64) -> u64 {
    match one.checked_rem(other) {
        Some(rest) => greatest_common_divisor(other, rest),
        None => one,
    }
}

#[cfg(test)]
mod tests {
    use super::{Exponents, PRIMES, logarithm};

    #[test]
    fn the_order_is_that_of_the_paper() {
        let mut exponents = Exponents { least: 0, every: 1 };
        for prime in PRIMES {
            let order = logarithm(1, prime).map_or(0, |(_, order)| u64::from(order));
            assert_eq!(exponents.restrict(0, order), Some(()));
        }
        assert_eq!(
            (exponents.least, exponents.every),
            (0, 2_454_106_387_091_158_800)
        );
    }

    #[test]
    fn exponents_that_exclude_each_other_are_none() {
        let mut exponents = Exponents { least: 0, every: 1 };
        assert_eq!(exponents.restrict(3, 4), Some(()));
        assert_eq!(exponents.restrict(5, 6), Some(()));
        assert_eq!((exponents.least, exponents.every), (11, 12));
        assert_eq!(exponents.restrict(2, 6), None);
    }
}
