//! Natural numbers of any size, as far as these tests need them.
//!
//! Libraries were weighed (see ARCHITECTURE.md): a square root and a remainder are less than what any of them brings.

use std::cmp::Ordering;

/// 32 bits of a number.
pub(super) type Limb = u32;

/// A natural number; its limbs from the least to the most significant, of which the last is not zero.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Natural(Vec<Limb>);

/// Where the square root of a number lies.
pub(super) struct SquareRoot {
    /// Twice the root, rounded down, and one: how far it is from its square to the next one.
    pub(super) gap: Natural,
    /// What is left of the number above the root's square.
    pub(super) rest: Natural,
}

impl Natural {
    /// Octets in big-endian order.
    pub(super) fn from_octets(octets: &[u8]) -> Self {
        let limb = |chunk: &[u8]| {
            let octets = chunk.iter().copied().map(Limb::from);
            octets.fold(0, |limb, octet| (limb << 8) | octet)
        };
        Self(octets.rchunks(4).map(limb).collect()).trimmed()
    }

    /// From the least significant on.
    pub(super) fn limbs(&self) -> &[Limb] {
        &self.0
    }

    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The remainder of a division; that by zero is zero.
    pub(super) fn remainder(&self, divisor: Limb, steps: &mut usize) -> Limb {
        *steps += self.0.len();
        let divisor = u64::from(divisor);
        let rest = self.0.iter().rev().fold(0_u64, |rest, limb| {
            let value = (rest << 32) | u64::from(*limb);
            value.checked_rem(divisor).unwrap_or_default()
        });
        low(rest)
    }

    /// Digit by digit, as one does on paper: two bits of the number make one of the root.
    pub(super) fn square_root(&self, steps: &mut usize) -> SquareRoot {
        // four times the root so far, and one: what is taken away where the next bit of the root is set
        let mut trial = Self(vec![1]);
        let mut rest = Self::default();
        for limb in self.0.iter().rev() {
            for place in (0..16).rev() {
                rest.shift_in(2, (limb >> (2 * place)) & 3);
                let bit = rest.cmp(&trial) != Ordering::Less;
                if bit {
                    rest.subtract(&trial);
                }
                trial.shift_in(1, 0);
                if let Some(least) = trial.0.first_mut() {
                    *least = (*least & !7) | (Limb::from(bit) << 2) | 1;
                }
                // both are moved by some bits, and one is taken from the other
                *steps += 3 * trial.0.len();
            }
        }
        trial.halve();
        trial.add(&Self(vec![1]));
        SquareRoot { gap: trial, rest }
    }

    pub(super) fn add(&mut self, other: &Self) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        let others = other.0.iter().copied().chain(std::iter::repeat(0));
        let mut carry = 0;
        for (limb, other) in self.0.iter_mut().zip(others) {
            carry += u64::from(*limb) + u64::from(other);
            *limb = low(carry);
            carry >>= 32;
        }
        self.0.push(low(carry));
        self.trim();
    }

    /// Takes away a number that is not greater.
    pub(super) fn subtract(&mut self, other: &Self) {
        let others = other.0.iter().copied().chain(std::iter::repeat(0));
        let mut borrow = false;
        for (limb, other) in self.0.iter_mut().zip(others) {
            let (difference, first) = limb.overflowing_sub(other);
            let (difference, second) = difference.overflowing_sub(Limb::from(borrow));
            *limb = difference;
            borrow = first || second;
        }
        self.trim();
    }

    /// Moves it up by a few bits, and puts others in their place.
    fn shift_in(&mut self, count: u32, bits: Limb) {
        let mut carry = bits;
        for limb in &mut self.0 {
            let moved = (u64::from(*limb) << count) | u64::from(carry);
            *limb = low(moved);
            carry = low(moved >> 32);
        }
        if carry != 0 {
            self.0.push(carry);
        }
    }

    fn halve(&mut self) {
        let mut carry = 0;
        for limb in self.0.iter_mut().rev() {
            let next = *limb << 31;
            *limb = (*limb >> 1) | carry;
            carry = next;
        }
        self.trim();
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }

    fn trimmed(mut self) -> Self {
        self.trim();
        self
    }
}

impl Ord for Natural {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_limbs = || self.0.iter().rev().cmp(other.0.iter().rev());
        self.0.len().cmp(&other.0.len()).then_with(by_limbs)
    }
}

impl PartialOrd for Natural {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The lower half.
pub(super) fn low(value: u64) -> Limb {
    Limb::try_from(value & u64::from(Limb::MAX)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Natural, SquareRoot};

    fn value(number: &Natural) -> u128 {
        number
            .limbs()
            .iter()
            .rev()
            .fold(0, |value, limb| (value << 32) | u128::from(*limb))
    }

    fn number(value: u128) -> Natural {
        Natural::from_octets(&value.to_be_bytes())
    }

    /// Numbers of all sizes, and those next to squares and to powers of two.
    fn numbers() -> impl Iterator<Item = u128> {
        let small = 0..2_000;
        let powers = (11..64).flat_map(|bits| {
            let root = 1_u128 << bits;
            [root, root - 1, root + 1, root / 3 * 2 + 1].into_iter()
        });
        small.chain(powers.flat_map(|root| [root * root - 1, root * root, root * root + 1]))
    }

    #[test]
    fn square_roots_are_those_of_whole_numbers() {
        for value_of in numbers() {
            let SquareRoot { gap, rest } = number(value_of).square_root(&mut 0);
            let root = value_of.isqrt();
            assert_eq!(value(&gap), 2 * root + 1, "{value_of}");
            assert_eq!(value(&rest), value_of - root * root, "{value_of}");
        }
    }

    #[test]
    fn sums_and_remainders_are_those_of_whole_numbers() {
        for (one, other) in numbers().zip(numbers().skip(1_000)) {
            let mut sum = number(one);
            sum.add(&number(other));
            assert_eq!(value(&sum), one + other);
            sum.subtract(&number(one));
            assert_eq!(value(&sum), other);
            for divisor in [1, 2, 3, 65_537, u32::MAX] {
                let remainder = number(one).remainder(divisor, &mut 0);
                assert_eq!(u128::from(remainder), one % u128::from(divisor));
            }
        }
    }
}
