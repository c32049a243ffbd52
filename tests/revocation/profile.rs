//! What an issuer of lists has to do: RFC 5280 §5.

use super::*;
use whylock::revocation::{CrlRule, departures};

fn key() -> Vec<u8> {
    extension("2.5.29.35", &sequence(&[&tlv(0x80, &[7; 20])]))
}

fn number() -> Vec<u8> {
    extension("2.5.29.20", &tlv(0x02, &[42]))
}

fn broken(list: &List) -> Vec<CrlRule> {
    let departures = departures(&list.read());
    departures.iter().map(|departure| departure.rule).collect()
}

/// A list as it should be, but for this change.
fn but(change: impl FnOnce(&mut List)) -> Vec<CrlRule> {
    let mut list = List::with_extensions(&[key(), number()]);
    change(&mut list);
    broken(&list)
}

#[test]
fn a_list_as_it_should_be_breaks_no_rule() {
    assert_eq!(but(|_| {}), []);
    let entries = vec![entry(&[1], &[])];
    assert_eq!(but(|list| list.entries = entries), []);
}

#[test]
fn fields_have_their_rules() {
    assert_eq!(but(|list| list.version.clear()), [CrlRule::Version2]);
    assert_eq!(but(|list| list.next_update.clear()), [CrlRule::NextUpdate]);
    assert_eq!(
        but(|list| list.issuer = sequence(&[])),
        [CrlRule::NamedIssuer]
    );
    assert_eq!(
        but(|list| list.this_update = tlv(0x18, b"20260101000000Z")),
        [CrlRule::TimeForm]
    );
    assert_eq!(
        but(|list| list.next_update = tlv(0x18, b"20491231235959Z")),
        [CrlRule::TimeForm]
    );
    assert_eq!(
        but(|list| list.next_update = tlv(0x18, b"20500101000000Z")),
        []
    );
}

#[test]
fn both_algorithms_are_the_same() {
    let list = List::with_extensions(&[key(), number()]);
    let other = sequence(&[&oid("1.3.101.113")]);
    let der = sequence(&[&list.signed(), &other, &tlv(0x03, &[0, 9])]);
    let departures = departures(&Crl::read(&der).unwrap());
    assert_eq!(departures.len(), 1);
    assert_eq!(departures[0].rule, CrlRule::SameAlgorithm);
    assert_eq!(departures[0].bytes.unwrap().of(&der).unwrap(), other);
}

#[test]
fn a_list_of_no_entries_is_left_out() {
    let list = List {
        // What stands behind the dates is the list of entries.
        next_update: [List::default().next_update, sequence(&[])].concat(),
        extensions: vec![key(), number()],
        ..List::default()
    };
    assert_eq!(broken(&list), [CrlRule::NoEmptyList]);
}

#[test]
fn key_and_number_are_named() {
    let with = |extensions: &[Vec<u8>]| broken(&List::with_extensions(extensions));
    assert_eq!(with(&[number()]), [CrlRule::AuthorityKeyIdentifier]);
    let no_identifier = extension("2.5.29.35", &sequence(&[]));
    assert_eq!(
        with(&[no_identifier, number()]),
        [CrlRule::AuthorityKeyIdentifier]
    );
    assert_eq!(with(&[key()]), [CrlRule::CrlNumber]);
    let of = |octets| with(&[key(), extension("2.5.29.20", &tlv(0x02, &vec![1; octets]))]);
    assert_eq!(of(20), []);
    assert_eq!(of(21), [CrlRule::CrlNumberLength]);
}

#[test]
fn some_extensions_are_critical_and_some_are_not() {
    let and = |extension: Vec<u8>| but(|list| list.extensions.push(extension));
    let critical_number = critical("2.5.29.20", &tlv(0x02, &[42]));
    assert_eq!(
        but(|list| list.extensions[1] = critical_number),
        [CrlRule::NotCritical]
    );
    for dotted in ["2.5.29.46", "1.3.6.1.5.5.7.1.1"] {
        let critical = critical(dotted, &sequence(&[]));
        assert_eq!(and(critical), [CrlRule::NotCritical]);
        assert_eq!(and(extension(dotted, &sequence(&[]))), []);
    }
    let delta = extension("2.5.29.27", &tlv(0x02, &[1]));
    assert_eq!(and(delta), [CrlRule::Critical]);
    let user_certificates = sequence(&[&tlv(0x81, &[0xff])]);
    let point = extension("2.5.29.28", &user_certificates);
    assert_eq!(and(point), [CrlRule::Critical]);
    assert_eq!(and(critical("2.5.29.28", &user_certificates)), []);
    let empty = critical("2.5.29.28", &sequence(&[]));
    assert_eq!(and(empty), [CrlRule::FilledDistributionPoint]);
}
