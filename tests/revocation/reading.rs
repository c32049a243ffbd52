//! Reading: RFC 5280 §5.1 to §5.3.

use super::*;
use whylock::certificate::{crl::CrlReason, malformed::MalformedKind};

fn refused(der: &[u8]) -> MalformedKind {
    Crl::read(der).unwrap_err().kind
}

#[test]
fn a_list_is_read_whole() {
    let list = List {
        entries: vec![entry(&[5], &[reason(1)]), entry(&[4], &[])],
        extensions: vec![
            extension("2.5.29.35", &sequence(&[&tlv(0x80, &[7; 20])])),
            extension("2.5.29.20", &tlv(0x02, &[42])),
        ],
        ..List::default()
    };
    let der = list.signed_with(&[9; 64]);
    let crl = Crl::read(&der).unwrap();
    assert!(crl.is_version_2);
    assert_eq!(crl.issuer.value.common_name(), Some("Good Authority"),);
    assert_eq!(crl.issuer.bytes.of(&der).unwrap(), list.issuer);
    assert_eq!(crl.this_update.value, 1_767_225_600);
    assert_eq!(crl.next_update.as_ref().unwrap().value, 1_772_323_200);
    assert_eq!(crl.signature_algorithm.value, crl.tbs_signature.value);
    assert_eq!(crl.entry_count(), 2);
    let key = crl.authority_key.as_ref().unwrap().key_identifier.as_ref();
    assert_eq!(key.unwrap().value.length, 20);
    assert!(!crl.extension("2.5.29.20").unwrap().value.critical);
    assert_eq!(crl.signed(), list.signed());
    assert_eq!(crl.signature(), [9; 64]);
    assert_eq!(crl.der(), der);
}

#[test]
fn an_entry_is_found_by_its_number() {
    let entries = [
        entry(&[0x7f], &[]),
        entry(&[0, 0x80], &[reason(4)]),
        entry(&[0, 1], &[]),
    ];
    let crl = List::with_entries(&entries).read();
    let found = crl.entry(&[0, 0x80]).unwrap();
    assert_eq!(found.reason, Some(CrlReason::Superseded));
    assert_eq!(found.date, 1_768_435_200);
    assert_eq!(found.bytes.of(crl.der()).unwrap(), entries[1]);
    assert_eq!(crl.entry(&[0x7f]).unwrap().reason, None);
    assert!(crl.entry(&[1]).is_some(), "one of them may be padded");
    assert!(crl.entry(&[0x80]).is_none(), "it is negative");
    assert!(crl.entry(&[2]).is_none());
    assert!(crl.entry(&[]).is_none());
}

#[test]
fn padded_numbers_are_the_numbers_all_the_same() {
    let entries: Vec<Vec<u8>> = (1..=120).map(|number| entry(&[0, number], &[])).collect();
    let crl = List::with_entries(&entries).read();
    assert!((1..=120).all(|number| crl.entry(&[number]).is_some()));
}

#[test]
fn all_reasons_are_told_apart() {
    let of = |code| {
        let list = List::with_entries(&[entry(&[1], &[reason(code)])]);
        let crl = Crl::read(&list.signed_with(&[9; 64])).map_err(|error| error.kind)?;
        Ok(crl.entry(&[1]).unwrap().reason.unwrap())
    };
    let reasons = [
        (0, CrlReason::Unspecified),
        (1, CrlReason::KeyCompromise),
        (2, CrlReason::CaCompromise),
        (3, CrlReason::AffiliationChanged),
        (4, CrlReason::Superseded),
        (5, CrlReason::CessationOfOperation),
        (6, CrlReason::CertificateHold),
        (8, CrlReason::RemoveFromCrl),
        (9, CrlReason::PrivilegeWithdrawn),
        (10, CrlReason::AaCompromise),
    ];
    for (code, reason) in reasons {
        assert_eq!(of(code), Ok(reason));
    }
    for code in [7, 11, 0xff] {
        assert_eq!(of(code), Err(MalformedKind::InvalidValue));
    }
}

#[test]
fn what_leaves_doubt_is_refused() {
    let with = |list: &List| refused(&list.signed_with(&[9; 64]));
    let version_3 = List {
        version: tlv(0x02, &[2]),
        ..List::default()
    };
    assert_eq!(with(&version_3), MalformedKind::UnsupportedVersion);
    let no_date = List {
        this_update: tlv(0x17, b"261301000000Z"),
        ..List::default()
    };
    assert_eq!(with(&no_date), MalformedKind::InvalidDate);
    let no_seconds = List {
        this_update: tlv(0x17, b"2601010000Z"),
        ..List::default()
    };
    assert_eq!(with(&no_seconds), MalformedKind::TimeForm);
    let no_time = List {
        this_update: tlv(0x0c, b"260101000000Z"),
        ..List::default()
    };
    assert_eq!(with(&no_time), MalformedKind::WrongTag);
    let no_number = List::with_entries(&[sequence(&[&tlv(0x0c, b"1")])]);
    assert_eq!(with(&no_number), MalformedKind::WrongTag);
    let reason_twice = List::with_entries(&[entry(&[1], &[reason(1), reason(1)])]);
    assert_eq!(with(&reason_twice), MalformedKind::DuplicateExtension);
    let number = extension("2.5.29.20", &tlv(0x02, &[42]));
    let number_twice = List::with_extensions(&[number.clone(), number]);
    assert_eq!(with(&number_twice), MalformedKind::DuplicateExtension);
    let two_kinds = issuing_distribution_point(&[&tlv(0x81, &[0xff]), &tlv(0x82, &[0xff])]);
    let two_kinds = List::with_extensions(&[two_kinds]);
    assert_eq!(with(&two_kinds), MalformedKind::InvalidValue);
    let unknown_field = issuing_distribution_point(&[&tlv(0x89, &[0xff])]);
    let unknown_field = List::with_extensions(&[unknown_field]);
    assert_eq!(with(&unknown_field), MalformedKind::WrongTag);
}

#[test]
fn bytes_too_few_or_too_many_are_refused() {
    let der = List::default().signed_with(&[9; 64]);
    for length in 0..der.len() {
        assert!(Crl::read(&der[..length]).is_err(), "{length}");
    }
    let behind = [&der[..], &[0]].concat();
    assert_eq!(refused(&behind), MalformedKind::TrailingBytes);
    let unused_bits = sequence(&[
        &List::default().signed(),
        &List::default().algorithm,
        &tlv(0x03, &[1, 0]),
    ]);
    assert_eq!(refused(&unused_bits), MalformedKind::InvalidBitString);
    let padding = whylock::certificate::crl::MAX_CRL;
    assert_eq!(refused(&vec![0x30; padding + 1]), MalformedKind::TooLong);
}

#[test]
fn the_first_thing_that_is_wrong_is_pointed_at() {
    let list = List::with_entries(&[entry(&[1], &[]), entry(&[2], &[reason(7)])]);
    let der = list.signed_with(&[9; 64]);
    let error = Crl::read(&der).unwrap_err();
    assert_eq!(error.bytes.of(&der), Some(&[0x0a, 1, 7][..]));
}

#[test]
fn a_long_list_takes_no_longer_to_search() {
    let entries: Vec<Vec<u8>> = (0..100_000_u32)
        .rev()
        .map(|number| entry(&[&[1], &number.to_be_bytes()[..]].concat(), &[]))
        .collect();
    let crl = List::with_entries(&entries).read();
    assert_eq!(crl.entry_count(), 100_000);
    for number in 0..100_000_u32 {
        let serial = [&[1], &number.to_be_bytes()[..]].concat();
        assert!(crl.entry(&serial).is_some());
    }
}
