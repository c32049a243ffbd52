//! Primes that lie close together: Fermat's method finds them at once.
//!
//! Hanno Böck, "Fermat Factorization in the Wild", 2023 (<https://eprint.iacr.org/2023/026>); CVE-2022-26320. Where
//! n = p·q, the number a = (p + q) / 2 lies just above √n, and a² − n is a square. Each round tries one a.

use super::natural::{Limb, Natural};

/// How many rounds are tried: as many as the Baseline Requirements ask authorities for (§6.1.1.3).
pub const MAX_ROUNDS: u32 = 100;

/// In which round it is taken apart.
pub(super) fn round(modulus: &Natural, steps: &mut usize) -> Option<u32> {
    let root = modulus.square_root(steps);
    if root.rest.is_zero() {
        return Some(0);
    }
    // (r + 1)² − n, and from one square to the next
    let mut gap = root.gap;
    let mut difference = gap.clone();
    difference.subtract(&root.rest);
    let two = Natural::from_octets(&[2]);
    for round in 1..=MAX_ROUNDS {
        if is_square(&difference, steps) {
            return Some(round);
        }
        gap.add(&two);
        difference.add(&gap);
        *steps += 2 * gap.limbs().len();
    }
    None
}

/// By these, two numbers of a thousand look like squares; only what does is looked at whole. The cheapest come first.
const MODULI: [Limb; 8] = [5, 7, 9, 11, 13, 17, 19, 256];
const PRODUCT: Limb = 256 * 9 * 5 * 7 * 11 * 13 * 17 * 19;

fn is_square(number: &Natural, steps: &mut usize) -> bool {
    let remainder = number.remainder(PRODUCT, steps);
    let looks_so = MODULI
        .iter()
        .all(|modulus| (0..*modulus).any(|root| root * root % modulus == remainder % modulus));
    looks_so && number.square_root(steps).rest.is_zero()
}

#[cfg(test)]
mod tests {
    use super::{MAX_ROUNDS, Natural, is_square, round};

    #[test]
    fn squares_are_told_from_their_neighbours() {
        for root in (0..5_000_u64).chain([u64::from(u32::MAX), 1 << 31]) {
            let square =
                |number: u64| is_square(&Natural::from_octets(&number.to_be_bytes()), &mut 0);
            assert!(square(root * root), "{root}");
            assert!(!square(root * root + 2), "{root}");
        }
    }

    #[test]
    fn the_round_is_the_distance_from_the_square_root() {
        // n = (a − b)·(a + b) = a² − b²; no other two factors of these lie closer together
        for b in [1_u128, 3, (1 << 29) + 7, (1 << 31) + 11, (1 << 33) + 5] {
            let a = 1_u128 << 58;
            let n = a * a - b * b;
            let distance = a - n.isqrt();
            let found = round(&Natural::from_octets(&n.to_be_bytes()), &mut 0);
            let expected = u32::try_from(distance).ok().filter(|it| *it <= MAX_ROUNDS);
            assert_eq!(found, expected, "{b}");
        }
    }
}
