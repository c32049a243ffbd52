//! What a certificate was when a log was asked to list it.

use whylock::transparency::precertificate;

use crate::der::{Fields, dns_name, extension, tlv};

const TIMESTAMPS: &str = "1.3.6.1.4.1.11129.2.4.2";

/// The signed part of a certificate with these extensions.
fn signed(extensions: &[Vec<u8>]) -> Vec<u8> {
    Fields {
        extensions: extensions.to_vec(),
        ..Fields::default()
    }
    .signed()
}

fn others(count: usize, octets: usize) -> Vec<Vec<u8>> {
    let value = tlv(0x04, &vec![7; octets]);
    let oid = |number| format!("1.3.6.1.4.1.99999.{number}");
    (0..count).map(|it| extension(&oid(it), &value)).collect()
}

#[test]
fn the_list_is_taken_out_wherever_it_stands() {
    // the lengths around it lose an octet, or two, at some of these sizes
    for octets in [0, 20, 60, 90, 120, 200, 250, 30_000, 65_500] {
        for count in [1, 2, 4] {
            let without = signed(&others(count, octets));
            for place in 0..=count {
                let mut with = others(count, octets);
                with.insert(place, extension(TIMESTAMPS, &tlv(0x04, &[9; 60])));
                assert_eq!(
                    precertificate(&signed(&with)),
                    Some(without.clone()),
                    "{octets} {count} {place}"
                );
            }
        }
    }
}

#[test]
fn a_critical_list_is_a_list_too() {
    let critical = crate::der::sequence(&[
        &crate::der::oid(TIMESTAMPS),
        &tlv(0x01, &[0xff]),
        &tlv(0x04, &tlv(0x04, &[])),
    ]);
    let mut with = others(2, 9);
    with.push(critical);
    assert_eq!(precertificate(&signed(&with)), Some(signed(&others(2, 9))));
}

#[test]
fn nobody_can_say_what_it_was_with_two_lists_or_other_lengths() {
    let list = extension(TIMESTAMPS, &tlv(0x04, &[9; 60]));
    let two = signed(&[list.clone(), dns(), list.clone()]);
    assert_eq!(precertificate(&two), None);
    let good = signed(&[dns(), list]);
    // the length of the whole in more octets than it needs
    let long = [&[0x30, 0x83, 0, 1][..], &good[3..]].concat();
    assert_eq!(precertificate(&long), None);
    for end in 0..good.len() {
        assert_eq!(precertificate(&good[..end]), None, "{end}");
    }
    assert_eq!(precertificate(&[&good[..], &[0]].concat()), None);
}

fn dns() -> Vec<u8> {
    crate::der::alternative_names(&[&dns_name("www.example.com")])
}

#[test]
fn no_octets_make_it_panic_or_grow() {
    let good = signed(&[dns(), extension(TIMESTAMPS, &tlv(0x04, &[9; 60]))]);
    for at in 0..good.len() {
        for flip in [1, 0x80, 0xff] {
            let mut changed = good.clone();
            changed[at] ^= flip;
            let rebuilt = precertificate(&changed);
            assert!(rebuilt.is_none_or(|it| it.len() <= changed.len()));
        }
    }
}
