//! Keys that were badly made, and keys that everybody has.

use sha2::{Digest, Sha256};
use whylock::check::CheckId;
use whylock::finding::Outcome;
use whylock::trust::LeakedKey;

use crate::der::oid;
use crate::keys::{Key, P256, P384, ec_spki, rsa_spki};
use crate::modulus::modulus;
use crate::pki::Chain;
use crate::{Case, case, run};

const P521: &str = "1.3.132.0.35";
const F4: [u8; 3] = [1, 0, 1];

/// The modulus of a key of tests/weak-keys/corpus.json.
pub(crate) fn of_corpus(name: &str) -> Vec<u8> {
    let corpus: serde_json::Value =
        serde_json::from_str(include_str!("../weak-keys/corpus.json")).unwrap();
    let keys = corpus["keys"].as_array().unwrap();
    let key = keys.iter().find(|key| key["name"] == name).unwrap();
    octets(key["modulus"].as_str().unwrap(), 0)
}

/// Hexadecimal digits as octets, at least so many.
fn octets(hex: &str, length: usize) -> Vec<u8> {
    let width = (2 * length).max(hex.len() + hex.len() % 2);
    let padded = format!("{hex:0>width$}");
    let digit = |digit: u8| char::from(digit).to_digit(16).unwrap();
    let pairs = padded.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::try_from(digit(pair[0]) * 16 + digit(pair[1])).unwrap())
        .collect()
}

pub(crate) fn keyed(modulus: &[u8]) -> Chain {
    let key = Key::Public(rsa_spki(modulus, &F4));
    Chain::good().end_entity(|it| it.key = key)
}

pub(crate) fn cases() -> Vec<Case> {
    let key = |name: &str| keyed(&of_corpus(name));
    let generator = ec_spki(&oid(P256), &p256_point("1"));
    let next = ec_spki(&oid(P256), &p256_point("2"));
    let has = |spki: &[u8]| Chain::good().end_entity(|it| it.key = Key::Public(spki.to_vec()));
    // 128 times as many bits as anybody computes with
    let huge = || keyed(&modulus(2_049));
    let vast = || keyed(&vec![0xef; 131_072]);
    vec![
        case(
            CheckId::ClosePrimes,
            "round 100",
            key("Fermat, round 100"),
            key("Fermat, round 101"),
        ),
        case(
            CheckId::ClosePrimes,
            "a square",
            key("the square of a prime"),
            keyed(&modulus(256)),
        ),
        case(
            CheckId::ClosePrimes,
            "16,392 bits",
            huge(),
            keyed(&modulus(2_048)),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::SmallFactor,
            "65537",
            key("a factor of 65537"),
            key("a factor of 65539"),
        ),
        case(
            CheckId::SmallFactor,
            "two",
            key("an even modulus"),
            keyed(&modulus(256)),
        ),
        case(
            CheckId::SmallFactor,
            "16,392 bits",
            huge(),
            keyed(&modulus(256)),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::RocaKey,
            "both primes",
            key("ROCA of 2048 bits"),
            key("one prime of ROCA's form"),
        ),
        case(
            CheckId::RocaKey,
            "an authority's",
            Chain::good().intermediate(|it| it.key = Key::Roca),
            Chain::good().intermediate(|it| it.key = Key::Rsa),
        ),
        case(CheckId::RocaKey, "a megabit", vast(), keyed(&modulus(256))).gives(Outcome::Unknown),
        case(
            CheckId::RepeatedKeyBytes,
            "sixteen",
            key("sixteen equal octets"),
            key("fifteen equal octets"),
        )
        .warns(),
        case(CheckId::LeakedKey, "d = 1", has(&generator), has(&next)),
    ]
}

#[test]
fn cases_hold() {
    run(&cases());
}

#[test]
fn the_row_of_octets_is_pointed_at() {
    let chain = keyed(&of_corpus("sixteen equal octets"));
    let mut findings = chain.findings().into_iter();
    let found = findings.find(|it| it.check == CheckId::RepeatedKeyBytes);
    let bytes = found.unwrap().bytes.unwrap();
    assert_eq!(bytes.of(&chain.issue()[0]), Some(&[0x5a; 16][..]));
}

fn p256_point(secret: &str) -> Vec<u8> {
    let key = p256::ecdsa::SigningKey::from_slice(&octets(secret, 32)).unwrap();
    key.verifying_key().to_sec1_point(false).as_bytes().to_vec()
}

fn p384_point(secret: &str) -> Vec<u8> {
    let key = p384::ecdsa::SigningKey::from_slice(&octets(secret, 48)).unwrap();
    key.verifying_key().to_sec1_point(false).as_bytes().to_vec()
}

fn p521_point(secret: &str) -> Vec<u8> {
    let key = p521::ecdsa::SigningKey::from_slice(&octets(secret, 66)).unwrap();
    key.verifying_key().to_sec1_point(false).as_bytes().to_vec()
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

/// The private keys as the RFCs print them.
#[test]
fn keys_that_standards_print_are_known() {
    let known = |spki: &[u8]| {
        let key = LeakedKey::find(&Sha256::digest(spki).into());
        key.map(|key| key.name).unwrap_or_default()
    };
    for (name, secret) in [
        ("d = 1", "1"),
        (
            "RFC 9500 §2.3, testECCP256",
            "e6cb5bdd80aa45ae9c95e8c15476679ffec953c16851e711e743939589c64fc1",
        ),
        (
            "RFC 6979 §A.2.5",
            "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721",
        ),
        (
            "RFC 7515 §A.3",
            "8e9b109e719098bf980487df1f5d77e9cb29606ebed2263b5f57c213df84f4b2",
        ),
        (
            "RFC 7517 §A.2",
            "f3bd0c07a81fb932781ed52752f60cc89a6be5e51934fe01938ddb55d8f77801",
        ),
    ] {
        assert_eq!(known(&ec_spki(&oid(P256), &p256_point(secret))), name);
    }
    for (name, secret) in [
        ("d = 1", "1"),
        (
            "RFC 9500 §2.3, testECCP384",
            "e2563328dfabf68188606b91324281c1d58a4456431b09d510b35fecc9f307ca1822846fa2671371a9a81bac0e35749d",
        ),
        (
            "RFC 6979 §A.2.6",
            "6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5",
        ),
    ] {
        assert_eq!(known(&ec_spki(&oid(P384), &p384_point(secret))), name);
    }
    for (name, secret) in [
        ("d = 1", "1"),
        (
            "RFC 9500 §2.3, testECCP521",
            "1d924dcca0a887f8d99767a37d874e637a12ccb477d6e08665356694d68b7655e5069638fde7b45c854013dc77a35b1\
             8655b84c966a60220d40f91ed9f5145802ea",
        ),
        (
            "RFC 6979 §A.2.7",
            "fad06daa62ba3b25d2fb40133da757205de67f5bb0018fee8c86e1b68c7e75caa896eb32f1f47c70855836a6d16fcc1\
             466f6d8fbec67db89ec0c08b0e996b83538",
        ),
    ] {
        assert_eq!(known(&ec_spki(&oid(P521), &p521_point(secret))), name);
    }
    // the primes of testRSA2048
    let primes = [
        "dd105702382f232b3681f53791e22617c7bf4e9acb81ed48daf6d6995da3eab642839aff012d2ea628b90af279fd3e6f\
         7c93cd80f072f01ff2443b3ee8f24ed469a79613a41bd24020f92fd11059bd1d0f301b5ba7a9d3637ca8d65c1a981541\
         7d8eab734b0b4f3a2c661d9a1a82f3ac734c40530669ab8e473045a58e65539d",
        "ccf1e5bb90c8e9781ea75bebf10bc252e11eb023a0260f1887552a56863f4a6421e8c600bf523d6cb1b0adbdd65bfee4\
         a88a037e3d1a415e5bb95648da5a0ca26b54f4a63948522c3d5f89b94a72efff95134d5940ce45758f30898090895658\
         8eef575b3e4bc4c368cfe813ee9c252c2b02e0df91f1aa01938d38685d60ba6f",
    ];
    let spki = rsa_spki(&product(&octets(primes[0], 0), &octets(primes[1], 0)), &F4);
    assert_eq!(known(&spki), "RFC 9500 §2.1, testRSA2048");
}
