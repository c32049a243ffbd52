//! What arithmetic alone tells of an RSA key: a modulus that was badly made can be taken apart.
//!
//! No private key is computed, and no weakness is guessed: each test answers a question that has one answer. What takes a
//! list of other keys is not asked here: keys that share a prime, or those that Debian's OpenSSL made in 2008.

mod close_primes;
mod natural;
mod repetition;
mod roca;
mod small_factor;

use self::natural::Natural;
use crate::signature::MAX_MODULUS_BITS;

pub use self::close_primes::MAX_ROUNDS;
pub use self::repetition::{MIN_REPETITION, repetition};
pub use self::roca::MAX_ROCA_BITS;
pub use self::small_factor::MAX_FACTOR;

/// After how many steps one validation looks at no further modulus; a step handles 32 bits of a number once. That is more
/// than forty keys of 4096 bits, of which a public chain has four, and less than a fifth of a second; the last key that is
/// begun is looked at whole.
pub const MAX_STEPS: usize = 50_000_000;

/// What arithmetic tells of one modulus.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Weaknesses {
    /// It has the form that Infineon's `RSALib` gave to its keys (ROCA).
    pub roca: bool,
    /// In which round Fermat's method takes it apart, from 1 to [`MAX_ROUNDS`]; 0 for the square of a number.
    pub close_primes: Option<u32>,
    /// Its smallest prime factor, if that is at most [`MAX_FACTOR`].
    pub small_factor: Option<u32>,
    /// How many steps the answers took.
    pub steps: usize,
}

/// Why a modulus was not looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum NotComputed {
    /// It has more bits than anybody computes with ([`MAX_MODULUS_BITS`]), or than were kept of it.
    TooLarge,
    /// Other keys took [`MAX_STEPS`].
    Spent,
}

impl Weaknesses {
    /// What is wrong with a modulus (big endian, leading zero octets allowed). None if it has more than
    /// [`MAX_MODULUS_BITS`] bits: with such a number nothing is computed.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::weakness::Weaknesses;
    ///
    /// // 10007 · 10009: two primes that lie close together
    /// let found = Weaknesses::of(&100_160_063_u32.to_be_bytes()).unwrap();
    /// assert_eq!(found.close_primes, Some(1));
    /// assert_eq!(found.small_factor, Some(10_007));
    /// assert!(!found.roca);
    /// assert_eq!(Weaknesses::of(&[0xff; 2_049]), None);
    /// ```
    #[must_use]
    pub fn of(modulus: &[u8]) -> Option<Self> {
        let zeros = modulus.iter().take_while(|octet| **octet == 0).count();
        let modulus = modulus.get(zeros..)?;
        // before anything is copied
        if modulus.len() > MAX_MODULUS_BITS / 8 {
            return None;
        }
        let mut steps = 0;
        let modulus = Natural::from_octets(modulus);
        Some(Self {
            roca: roca::has_form(&modulus, &mut steps),
            close_primes: close_primes::round(&modulus, &mut steps),
            small_factor: small_factor::smallest(&modulus, &mut steps),
            steps,
        })
    }
}
