//! Weak keys are told from sound ones: the keys of tests/weak-keys/corpus.json, and chance.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use serde::Deserialize;
use whylock::signature::MAX_MODULUS_BITS;
use whylock::weakness::{MAX_FACTOR, MAX_STEPS, MIN_REPETITION, Weaknesses, repetition};

/// What tests/weak-keys/corpus.mjs wrote.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Corpus {
    keys: Vec<Key>,
    primes: Vec<String>,
    roca_primes: Vec<String>,
}

#[derive(Deserialize)]
struct Key {
    name: String,
    modulus: Option<String>,
    finds: serde_json::Map<String, serde_json::Value>,
}

fn corpus() -> Corpus {
    serde_json::from_str(include_str!("weak-keys/corpus.json")).unwrap()
}

fn octets(hex: &str) -> Vec<u8> {
    let digit = |digit: u8| char::from(digit).to_digit(16).unwrap();
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::try_from(digit(pair[0]) * 16 + digit(pair[1])).unwrap())
        .collect()
}

/// The product of two numbers, digit by digit as on paper; all in big-endian octets.
fn product(one: &[u8], other: &[u8]) -> Vec<u8> {
    let mut product = vec![0_u8; one.len() + other.len()];
    for (place, digit) in one.iter().rev().enumerate() {
        let mut carry = 0_u16;
        let others = other.iter().rev().chain(std::iter::repeat(&0));
        for (other, sum) in others.zip(product.iter_mut().rev().skip(place)) {
            carry += u16::from(*digit) * u16::from(*other) + u16::from(*sum);
            *sum = carry.to_be_bytes()[1];
            carry >>= 8;
        }
    }
    let zeros = product.iter().take_while(|octet| **octet == 0).count();
    product.split_off(zeros)
}

/// Which checks would speak.
fn found(modulus: &[u8]) -> Vec<&'static str> {
    let found = Weaknesses::of(modulus).unwrap();
    let words = [
        ("close-primes", found.close_primes.is_some()),
        ("small-factor", found.small_factor.is_some()),
        ("roca-key", found.roca),
        ("repeated-key-bytes", repetition(modulus).is_some()),
    ];
    let speaking = words.into_iter().filter(|(_, speaks)| *speaks);
    speaking.map(|(word, _)| word).collect()
}

#[test]
fn each_key_shows_what_was_put_into_it() {
    for Key {
        name,
        modulus,
        finds,
    } in corpus().keys
    {
        let Some(modulus) = modulus else { continue };
        let found = found(&octets(&modulus));
        for check in [
            "close-primes",
            "small-factor",
            "roca-key",
            "repeated-key-bytes",
        ] {
            let is_meant = finds.contains_key(check);
            assert_eq!(found.contains(&check), is_meant, "{name}: {check}");
        }
    }
}

#[test]
fn fermats_round_is_told() {
    let corpus = corpus();
    let round = |name: &str| {
        let key = corpus.keys.iter().find(|key| key.name == name).unwrap();
        let modulus = key.modulus.as_ref().unwrap();
        Weaknesses::of(&octets(modulus)).unwrap().close_primes
    };
    assert_eq!(round("the square of a prime"), Some(0));
    assert_eq!(round("Fermat, round 1"), Some(1));
    assert_eq!(round("Fermat, round 99"), Some(99));
    assert_eq!(round("Fermat, round 100"), Some(100));
    assert_eq!(round("Fermat, round 101"), None);
}

#[test]
fn no_sound_key_is_called_weak() {
    let primes = corpus().primes;
    let mut keys = 0;
    for (index, one) in primes.iter().enumerate() {
        for other in &primes[index + 1..] {
            assert_eq!(
                found(&product(&octets(one), &octets(other))),
                Vec::<&str>::new()
            );
            keys += 1;
        }
    }
    assert_eq!(keys, 120);
}

#[test]
fn both_primes_have_to_be_of_the_faulty_generator() {
    let Corpus {
        primes,
        roca_primes,
        ..
    } = corpus();
    for (index, one) in roca_primes.iter().enumerate() {
        for other in &roca_primes[index + 1..] {
            assert_eq!(found(&product(&octets(one), &octets(other))), ["roca-key"]);
        }
        assert_eq!(
            found(&product(&octets(one), &octets(&primes[index]))),
            Vec::<&str>::new()
        );
    }
}

fn is_prime(number: u32) -> bool {
    let mut factors = (2..number).take_while(|it| it * it <= number);
    factors.all(|it| !number.is_multiple_of(it))
}

#[test]
fn every_small_factor_is_found() {
    let prime = octets(&corpus().primes[0]);
    for factor in (2..600)
        .chain(65_400..=MAX_FACTOR)
        .filter(|it| is_prime(*it))
    {
        let found = Weaknesses::of(&product(&prime, &factor.to_be_bytes())).unwrap();
        assert_eq!(found.small_factor, Some(factor));
    }
}

#[test]
fn a_row_of_equal_octets_is_found_wherever_it_stands() {
    for length in [MIN_REPETITION - 1, MIN_REPETITION, 40] {
        for offset in [0, 1, 100, 256 - length] {
            let mut modulus: Vec<u8> = (0..=255).collect();
            modulus[offset..offset + length].fill(0xee);
            let expected = (length >= MIN_REPETITION).then_some((offset, length));
            assert_eq!(repetition(&modulus), expected);
        }
    }
}

/// The modulus that takes longest: nothing is found before the end, and each round's difference looks like a square.
#[test]
fn work_is_bounded_by_the_largest_size() {
    let largest = vec![0xff; MAX_MODULUS_BITS / 8];
    let larger = [&[1], largest.as_slice()].concat();
    assert_eq!(Weaknesses::of(&larger), None);
    assert_eq!(Weaknesses::of(&vec![0xff; 131_072]), None);
    // leading zeros are no digits
    assert!(Weaknesses::of(&[&[0; 9], largest.as_slice()].concat()).is_some());

    // sixteen primes of 1024 bits
    let primes: Vec<Vec<u8>> = corpus().primes.iter().map(|it| octets(it)).collect();
    let all = primes
        .iter()
        .cloned()
        .reduce(|all, prime| product(&all, &prime));
    let steps = |modulus: &[u8]| Weaknesses::of(modulus).unwrap().steps;
    let hard = steps(&all.unwrap());
    assert!(hard > steps(&product(&primes[0], &primes[1])));
    assert!((3_000_000..8_000_000).contains(&hard), "{hard}");
    assert!(MAX_STEPS > 40 * steps(&octets(&key_of("sound RSA of 4096 bits"))));
}

fn key_of(name: &str) -> String {
    let mut keys = corpus().keys.into_iter();
    keys.find(|key| key.name == name).unwrap().modulus.unwrap()
}
