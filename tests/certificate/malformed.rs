//! Each way of being malformed is told from the others, with its field and its octets, and what
//! can be read is read all the same.

use std::collections::BTreeSet;

use whylock::certificate::{
    Certificate, MAX_MALFORMED, MAX_STRICT,
    malformed::{Field, Malformed, MalformedKind, Refusal},
};

use crate::der::{Fields, alternative_names, dns_name, extension, name, oid, sequence, tlv};

/// A malformed certificate; what is wrong with it, where, and what the octets concerned are.
#[derive(Clone)]
struct Case {
    der: Vec<u8>,
    kind: MalformedKind,
    field: Field,
    octets: Vec<u8>,
}

fn case(kind: MalformedKind, field: Field, octets: &[u8], fields: &Fields) -> Case {
    Case {
        der: fields.der(),
        kind,
        field,
        octets: octets.to_vec(),
    }
}

fn cases() -> Vec<Case> {
    [
        serial_numbers(),
        times(),
        names(),
        identifiers(),
        structures(),
        extensions(),
    ]
    .concat()
}

fn serial_numbers() -> Vec<Case> {
    [
        (MalformedKind::SerialTooLong, tlv(0x02, &[5; 40])),
        (MalformedKind::SerialZero, tlv(0x02, &[0])),
        (MalformedKind::SerialNegative, tlv(0x02, &[0x80, 1])),
        (MalformedKind::NonMinimalInteger, tlv(0x02, &[0, 1])),
        (MalformedKind::WrongTag, tlv(0x04, &[1])),
    ]
    .map(|(kind, serial_number)| {
        let octets = serial_number.clone();
        case(
            kind,
            Field::SerialNumber,
            &octets,
            &Fields {
                serial_number,
                ..Fields::default()
            },
        )
    })
    .into()
}

fn times() -> Vec<Case> {
    let mut cases: Vec<Case> = [
        (MalformedKind::TimeForm, tlv(0x17, b"2604010000Z")),
        (MalformedKind::TimeForm, tlv(0x18, b"20260401000000Z")),
        (MalformedKind::TimeForm, tlv(0x17, b"260401000000+0100")),
        (MalformedKind::InvalidDate, tlv(0x17, b"260231000000Z")),
        (MalformedKind::InvalidDate, tlv(0x18, b"")),
        (MalformedKind::WrongTag, tlv(0x0c, b"260401000000Z")),
    ]
    .map(|(kind, not_after)| {
        let octets = not_after.clone();
        case(
            kind,
            Field::NotAfter,
            &octets,
            &Fields {
                not_after,
                ..Fields::default()
            },
        )
    })
    .into();
    let not_before = tlv(0x17, b"500101000000Z");
    let octets = not_before.clone();
    let fields = Fields {
        not_before,
        ..Fields::default()
    };
    cases.push(case(
        MalformedKind::DateBefore1970,
        Field::NotBefore,
        &octets,
        &fields,
    ));
    cases
}

fn names() -> Vec<Case> {
    let string = |tag, value: &[u8]| (name("2.5.4.10", tag, value), tlv(tag, value));
    let attribute = |kind: &[u8]| sequence(&[kind, &tlv(0x0c, b"x")]);
    let part = |attributes: &[u8]| tlv(0x31, attributes);
    let unordered = part(&[attribute(&oid("2.5.4.10")), attribute(&oid("2.5.4.3"))].concat());
    let (universal, universal_value) = string(0x1c, b"\0\0\0w\0\0\0w");
    let (printable, printable_value) = string(0x13, b"a*b");
    let big = [&[0x06, 8, 0x69, 0x90][..], &[0x80; 5], &[1]].concat();
    let broken = tlv(0x06, &[0x2a, 0x86]);
    [
        (
            MalformedKind::UniversalString,
            universal,
            universal_value[..2].to_vec(),
        ),
        (MalformedKind::InvalidCharacters, printable, printable_value),
        (
            MalformedKind::UnorderedSet,
            sequence(&[&unordered]),
            unordered,
        ),
        (
            MalformedKind::OversizedOid,
            sequence(&[&part(&attribute(&big))]),
            big,
        ),
        (
            MalformedKind::InvalidOid,
            sequence(&[&part(&attribute(&broken))]),
            broken,
        ),
        (
            MalformedKind::EmptyList,
            sequence(&[&part(&[])]),
            Vec::new(),
        ),
    ]
    .map(|(kind, subject, octets)| {
        case(
            kind,
            Field::Subject,
            &octets,
            &Fields {
                subject,
                ..Fields::default()
            },
        )
    })
    .into()
}

/// An arc with zeros before it (X.690 §8.19.2).
const PADDED_ARC: &[u8] = &[0x80, 2];

fn identifiers() -> Vec<Case> {
    let ecdsa = oid("1.2.840.10045.4.3.2");
    let indefinite = [&[0x30, 0x80][..], &ecdsa, &[0, 0]].concat();
    let long = [&[0x30, 0x81, 10][..], &ecdsa].concat();
    let odd = sequence(&[&ecdsa, &[0x22, 1, 7]]);
    let mut cases: Vec<Case> = [
        (
            MalformedKind::IndefiniteLength,
            indefinite,
            &[0x30, 0x80][..],
        ),
        (MalformedKind::NonMinimalLength, long, &[0x30, 0x81, 10]),
        (MalformedKind::InvalidTag, odd, &[0x22, 1]),
    ]
    .map(|(kind, signature_algorithm, octets)| {
        let fields = Fields {
            signature_algorithm,
            ..Fields::default()
        };
        case(kind, Field::SignatureAlgorithm, octets, &fields)
    })
    .into();
    let ecdsa = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3];
    let padded = tlv(0x06, &[&ecdsa[..], PADDED_ARC].concat());
    let fields = Fields {
        signature_algorithm: sequence(&[&padded]),
        ..Fields::default()
    };
    cases.push(case(
        MalformedKind::InvalidOid,
        Field::SignatureAlgorithm,
        &padded,
        &fields,
    ));
    for content in [&[9, 0][..], &[3, 0xff], &[1], &[]] {
        let signature = tlv(0x03, content);
        let octets = signature.clone();
        let fields = Fields {
            signature,
            ..Fields::default()
        };
        cases.push(case(
            MalformedKind::InvalidBitString,
            Field::SignatureValue,
            &octets,
            &fields,
        ));
    }
    cases
}

fn structures() -> Vec<Case> {
    let good = Fields::default().der();
    let cut = good[..good.len() - 1].to_vec();
    let mut cases: Vec<Case> = [
        (MalformedKind::UnsupportedVersion, tlv(0xa0, &[2, 1, 6])),
        (MalformedKind::DefaultEncoded, tlv(0xa0, &[2, 1, 0])),
    ]
    .map(|(kind, version)| {
        let octets = version.clone();
        case(
            kind,
            Field::Version,
            &octets,
            &Fields {
                version,
                ..Fields::default()
            },
        )
    })
    .into();
    let fields = Fields {
        signature: Vec::new(),
        ..Fields::default()
    };
    cases.push(case(
        MalformedKind::MissingField,
        Field::SignatureValue,
        &[],
        &fields,
    ));
    let long = extension("1.2.3.4", &vec![0; MAX_STRICT]);
    let long = Fields {
        extensions: vec![long],
        ..Fields::default()
    }
    .der();
    let whole = |kind, octets: &[u8], der| Case {
        der,
        kind,
        field: Field::Certificate,
        octets: octets.to_vec(),
    };
    cases.extend([
        whole(
            MalformedKind::TrailingBytes,
            &[0xde, 0xad],
            [good, vec![0xde, 0xad]].concat(),
        ),
        whole(MalformedKind::Truncated, &cut.clone(), cut),
        whole(MalformedKind::TooLong, &long.clone(), long),
    ]);
    cases
}

fn extensions() -> Vec<Case> {
    let names = |names: &[&[u8]]| ("2.5.29.17", sequence(names));
    let address = tlv(0x87, &[1, 2, 3]);
    let not_ca = tlv(0x01, &[0]);
    let odd_ca = tlv(0x01, &[1]);
    // RFC 5280 knows x400Address, x509-cert does not.
    let x400 = tlv(0xa3, &[]);
    let twice = alternative_names(&[&dns_name("a")]);
    let mut cases: Vec<Case> = [
        (MalformedKind::EmptyList, names(&[]), Vec::new()),
        (
            MalformedKind::InvalidValue,
            names(&[&address]),
            address.clone(),
        ),
        (MalformedKind::Refused, names(&[&x400]), x400.clone()),
        (
            MalformedKind::DefaultEncoded,
            ("2.5.29.19", sequence(&[&not_ca])),
            not_ca,
        ),
        (
            MalformedKind::InvalidBoolean,
            ("2.5.29.19", sequence(&[&odd_ca])),
            odd_ca,
        ),
        (
            MalformedKind::InvalidBitString,
            ("2.5.29.15", tlv(0x03, &[0, 0x80])),
            tlv(0x03, &[0, 0x80]),
        ),
        (
            MalformedKind::InvalidValue,
            ("2.5.29.15", tlv(0x03, &[4, 0, 0x10])),
            tlv(0x03, &[4, 0, 0x10]),
        ),
        (
            MalformedKind::TrailingBytes,
            ("2.5.29.54", vec![2, 1, 0, 5, 0]),
            vec![5, 0],
        ),
        (
            MalformedKind::InvalidValue,
            ("2.5.29.54", tlv(0x02, &[0x80])),
            tlv(0x02, &[0x80]),
        ),
        (
            MalformedKind::NonMinimalInteger,
            ("2.5.29.54", tlv(0x02, &[0, 1])),
            tlv(0x02, &[0, 1]),
        ),
    ]
    .map(|(kind, (dotted, value), octets)| {
        let extensions = vec![extension(dotted, &value)];
        case(
            kind,
            Field::Extension,
            &octets,
            &Fields {
                extensions,
                ..Fields::default()
            },
        )
    })
    .into();
    let fields = Fields {
        extensions: vec![twice.clone(), twice.clone()],
        ..Fields::default()
    };
    cases.push(case(
        MalformedKind::DuplicateExtension,
        Field::Extension,
        &twice,
        &fields,
    ));
    cases
}

#[test]
fn every_case_is_found_with_its_field_and_its_octets() {
    for Case {
        der,
        kind,
        field,
        octets,
    } in cases()
    {
        let certificate = Certificate::read(&der);
        let found: Vec<&Malformed> = certificate.malformed.iter().collect();
        let [malformed] = found[..] else {
            panic!("{kind:?} in {field:?}: {found:#?}");
        };
        assert_eq!((malformed.kind, malformed.field), (kind, field));
        assert_eq!(malformed.bytes.of(&der), Some(&octets[..]), "{kind:?}");
    }
}

#[test]
fn what_can_be_read_is_read_all_the_same() {
    for Case {
        der, kind, field, ..
    } in cases()
    {
        let certificate = Certificate::read(&der);
        if field != Field::Subject {
            assert_eq!(
                certificate.common_name(),
                Some("www.good.example"),
                "{kind:?}"
            );
        }
        assert!(certificate.subject.is_some(), "{kind:?}");
        assert!(certificate.public_key.is_some(), "{kind:?}");
        assert!(certificate.not_before().is_some(), "{kind:?}");
        assert!(certificate.signature_algorithm.is_some(), "{kind:?}");
    }
}

#[test]
fn every_kind_has_a_case() {
    let covered: BTreeSet<MalformedKind> = cases().iter().map(|case| case.kind).collect();
    assert_eq!(covered, ALL.into_iter().collect());
}

#[test]
fn a_good_certificate_has_nothing_malformed() {
    let certificate = Certificate::read(&Fields::default().der());
    assert_eq!(certificate.malformed.items, []);
}

#[test]
fn a_refusal_says_why() {
    let refused = cases()
        .into_iter()
        .find(|case| case.kind == MalformedKind::Refused)
        .unwrap();
    let certificate = Certificate::read(&refused.der);
    assert_eq!(certificate.malformed[0].refusal, Some(Refusal::Tag));
    assert_eq!(
        certificate.malformed[0].extension.as_deref(),
        Some("2.5.29.17")
    );
}

#[test]
fn the_strict_reader_refuses_what_is_malformed_der() {
    use der::Decode;
    // What x509-cert reads without a word: rules of RFC 5280, and DER that it does not check.
    let silent = [
        MalformedKind::DefaultEncoded,
        MalformedKind::DuplicateExtension,
        MalformedKind::EmptyList,
        MalformedKind::SerialNegative,
        MalformedKind::SerialZero,
        MalformedKind::TimeForm,
        MalformedKind::TooLong,
        MalformedKind::InvalidBitString,
        MalformedKind::InvalidCharacters,
        MalformedKind::UnorderedSet,
    ];
    for case in cases() {
        let Case {
            der, kind, field, ..
        } = &case;
        let is_told = !silent.contains(kind) && !case.octets.ends_with(PADDED_ARC);
        if *field != Field::Extension && is_told {
            assert!(x509_cert::Certificate::from_der(der).is_err(), "{kind:?}");
        }
    }
}

#[test]
fn a_certificate_of_1950_has_its_date() {
    let not_before = tlv(0x17, b"500101000000Z");
    let certificate = Certificate::read(
        &Fields {
            not_before,
            ..Fields::default()
        }
        .der(),
    );
    let validity = certificate.validity.as_ref().unwrap();
    assert_eq!(certificate.not_before(), Some(-631_152_000));
    assert_eq!(
        validity.value.not_before.as_ref().unwrap().value.text,
        "1950-01-01T00:00:00Z"
    );
}

#[test]
fn a_serial_number_of_40_octets_is_shown_whole() {
    let serial_number = tlv(0x02, &[5; 40]);
    let certificate = Certificate::read(
        &Fields {
            serial_number,
            ..Fields::default()
        }
        .der(),
    );
    let serial = certificate.serial_number.unwrap().value;
    assert_eq!(serial.octets.hex, "05".repeat(40));
    assert_eq!(serial.octets.length, 40);
}

#[test]
fn findings_beyond_the_bound_are_counted() {
    let names: Vec<Vec<u8>> = vec![tlv(0x87, &[1]); MAX_MALFORMED + 7];
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    let fields = Fields {
        extensions: vec![alternative_names(&names)],
        ..Fields::default()
    };
    let certificate = Certificate::read(&fields.der());
    assert_eq!(certificate.malformed.len(), MAX_MALFORMED);
    assert_eq!(certificate.malformed.omitted, 7);
}

/// All kinds. The catalogue has words for each of them.
const ALL: [MalformedKind; 28] = [
    MalformedKind::DateBefore1970,
    MalformedKind::DefaultEncoded,
    MalformedKind::DuplicateExtension,
    MalformedKind::EmptyList,
    MalformedKind::IndefiniteLength,
    MalformedKind::InvalidBitString,
    MalformedKind::InvalidBoolean,
    MalformedKind::InvalidCharacters,
    MalformedKind::InvalidDate,
    MalformedKind::InvalidOid,
    MalformedKind::InvalidTag,
    MalformedKind::InvalidValue,
    MalformedKind::MissingField,
    MalformedKind::NonMinimalInteger,
    MalformedKind::NonMinimalLength,
    MalformedKind::OversizedOid,
    MalformedKind::Refused,
    MalformedKind::SerialNegative,
    MalformedKind::SerialTooLong,
    MalformedKind::SerialZero,
    MalformedKind::TimeForm,
    MalformedKind::TooLong,
    MalformedKind::TrailingBytes,
    MalformedKind::Truncated,
    MalformedKind::UniversalString,
    MalformedKind::UnorderedSet,
    MalformedKind::UnsupportedVersion,
    MalformedKind::WrongTag,
];
