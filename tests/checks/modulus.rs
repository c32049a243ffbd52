//! RSA moduli of any size with which nothing is wrong.

use std::collections::BTreeMap;
use std::sync::Mutex;

use whylock::weakness::MAX_FACTOR;

/// A modulus of so many octets with which nothing is wrong but that nobody knows its factors.
pub(crate) fn modulus(octets: usize) -> Vec<u8> {
    static MADE: Mutex<BTreeMap<usize, Vec<u8>>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap();
    made.entry(octets)
        .or_insert_with(|| make_modulus(octets, 0xc1))
        .clone()
}

/// Chance, and at its end what makes it a multiple of no small number.
pub(crate) fn make_modulus(octets: usize, first: u8) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let chance = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_be_bytes()[0]
    });
    let mut modulus: Vec<u8> = chance.take(octets).collect();
    modulus[0] = first;
    modulus[octets - 2..].fill(0);
    let mut fits = vec![true; 1 << 16];
    for number in (2..=MAX_FACTOR).filter(|it| is_prime(*it)) {
        let digits = modulus.iter();
        let rest = digits.fold(0, |rest, digit| (rest * 256 + u32::from(*digit)) % number);
        let first = usize::try_from((number - rest) % number).unwrap();
        let step = usize::try_from(number).unwrap();
        fits.iter_mut()
            .skip(first)
            .step_by(step)
            .for_each(|it| *it = false);
    }
    let end = fits.iter().position(|fits| *fits).unwrap();
    modulus[octets - 2..].copy_from_slice(&u16::try_from(end).unwrap().to_be_bytes());
    modulus
}

fn is_prime(number: u32) -> bool {
    let mut factors = (2..number).take_while(|it| it * it <= number);
    factors.all(|it| !number.is_multiple_of(it))
}
