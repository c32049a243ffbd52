//! What the cases are edits of: a site's certificate and an authority's.

use std::sync::LazyLock;

use super::HOST;
use crate::der::{Fields, alternative_names, dns_name, extension, name, oid, sequence, tlv};

/// Extensions by their object identifiers.
pub(super) mod id {
    pub(crate) const AUTHORITY_INFORMATION_ACCESS: &str = "1.3.6.1.5.5.7.1.1";
    pub(crate) const BASIC_CONSTRAINTS: &str = "2.5.29.19";
    pub(crate) const CERTIFICATE_POLICIES: &str = "2.5.29.32";
    pub(crate) const CRL_DISTRIBUTION_POINTS: &str = "2.5.29.31";
    pub(crate) const EXTENDED_KEY_USAGE: &str = "2.5.29.37";
    pub(crate) const ISSUER_ALTERNATIVE_NAME: &str = "2.5.29.18";
    pub(crate) const KEY_USAGE: &str = "2.5.29.15";
    pub(crate) const NAME_CONSTRAINTS: &str = "2.5.29.30";
    pub(crate) const POLICY_CONSTRAINTS: &str = "2.5.29.36";
    pub(crate) const POLICY_MAPPINGS: &str = "2.5.29.33";
    pub(crate) const SIGNED_TIMESTAMPS: &str = "1.3.6.1.4.1.11129.2.4.2";
}

/// `CN=` this.
pub(super) fn common_name(value: &str) -> Vec<u8> {
    name("2.5.4.3", 0x0c, value.as_bytes())
}

/// A site's certificate that breaks no rule of its own, from an authority that is not at hand.
pub(super) fn site() -> Fields {
    Fields {
        issuer: common_name("Hostile Authority"),
        subject: common_name(HOST),
        not_before: tlv(0x17, b"261001000000Z"),
        not_after: tlv(0x17, b"261230000000Z"),
        serial_number: tlv(0x02, &[0x5a; 16]),
        public_key: rsa_key(&modulus(1), &[1, 0, 1]),
        extensions: vec![
            alternative_names(&[&dns_name(HOST)]),
            extension(id::KEY_USAGE, &tlv(0x03, &[7, 0x80])),
            extension(
                id::EXTENDED_KEY_USAGE,
                &sequence(&[&oid("1.3.6.1.5.5.7.3.1")]),
            ),
        ],
        ..unsigned()
    }
}

/// An authority's certificate, from another one.
pub(super) fn authority(subject: &str, issuer: &str, key: u16) -> Fields {
    Fields {
        issuer: common_name(issuer),
        subject: common_name(subject),
        not_before: tlv(0x17, b"200101000000Z"),
        not_after: tlv(0x17, b"391230000000Z"),
        serial_number: tlv(0x02, &[&[0x5a; 14][..], &key.to_be_bytes()].concat()),
        public_key: rsa_key(&modulus(key), &[1, 0, 1]),
        extensions: vec![
            critical(id::BASIC_CONSTRAINTS, &sequence(&[&tlv(0x01, &[0xff])])),
            critical(id::KEY_USAGE, &tlv(0x03, &[1, 0x06])),
        ],
        ..unsigned()
    }
}

/// A critical extension.
pub(super) fn critical(dotted: &str, value: &[u8]) -> Vec<u8> {
    sequence(&[&oid(dotted), &tlv(0x01, &[0xff]), &tlv(0x04, value)])
}

/// An RSA key of these numbers, big endian.
pub(super) fn rsa_key(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    let numbers = sequence(&[&tlv(0x02, modulus), &tlv(0x02, exponent)]);
    let key = [&[0][..], &numbers].concat();
    sequence(&[
        &sequence(&[&oid("1.2.840.113549.1.1.1"), &tlv(0x05, &[])]),
        &tlv(0x03, &key),
    ])
}

/// A number of 2,048 bits, another one for each number, that no check of weak keys objects to: its smallest factor is
/// larger than those that are looked for. It need not be the product of two primes.
fn modulus(number: u16) -> Vec<u8> {
    static LOW: LazyLock<Vec<u32>> = LazyLock::new(without_small_factors);
    let low = LOW[usize::from(number)].to_be_bytes();
    [&[0][..], &high_octets(), &low].concat()
}

/// All but the last four octets of every modulus.
fn high_octets() -> Vec<u8> {
    let middle = (0..=250_u8).map(|place| place.wrapping_mul(167).wrapping_add(13));
    [0xc1].into_iter().chain(middle).collect()
}

/// The last four octets of numbers that no prime below 2^17 divides, by the sieve of Eratosthenes.
fn without_small_factors() -> Vec<u32> {
    const CANDIDATES: usize = 1 << 21;
    const PRIMES: usize = 1 << 17;
    let mut is_composite = vec![false; PRIMES];
    let mut is_divided = vec![false; CANDIDATES];
    for prime in (3..PRIMES).step_by(2) {
        if is_composite[prime] {
            continue;
        }
        is_composite[prime..]
            .iter_mut()
            .step_by(prime)
            .for_each(|it| *it = true);
        let octets = high_octets().into_iter().chain([0, 0, 0, 1]);
        let rest = octets.fold(0, |rest, octet| (rest * 256 + usize::from(octet)) % prime);
        let lacking = (prime - rest) % prime;
        // the first k for which the number with 2k + 1 at its end is a multiple: half of what is lacking
        let first = if lacking % 2 == 0 {
            lacking / 2
        } else {
            usize::midpoint(lacking, prime)
        };
        is_divided[first..]
            .iter_mut()
            .step_by(prime)
            .for_each(|it| *it = true);
    }
    let candidates = (0_u32..).zip(is_divided);
    let sound = candidates.filter(|(_, is_divided)| !is_divided);
    sound.map(|(half, _)| 2 * half + 1).collect()
}

/// Signed with RSA by nobody.
fn unsigned() -> Fields {
    let algorithm = sequence(&[&oid("1.2.840.113549.1.1.11"), &tlv(0x05, &[])]);
    Fields {
        tbs_signature: algorithm.clone(),
        signature_algorithm: algorithm,
        signature: tlv(0x03, &[&[0][..], &[0x2a; 256]].concat()),
        ..Fields::default()
    }
}
