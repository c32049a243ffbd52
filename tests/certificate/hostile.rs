//! Hostile certificates end in a view, soon and in bounded memory.

use std::time::{Duration, Instant};

use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::extension::{ExtensionValue, general_name::GeneralName};
use whylock::certificate::{
    Certificate, ENTRY_COST, MAX_MALFORMED, MAX_SHOWN, malformed::MalformedKind,
};

use crate::der::{Fields, alternative_names, dns_name, extension, name, oid, sequence, tlv};
use crate::extensions::with_extension;

/// Far more than any reading takes, even in a debug build on a loaded machine; a hang takes longer.
const SOON: Duration = Duration::from_secs(30);

/// Reads, and holds the view to its bounds.
fn read(der: &[u8]) -> Certificate {
    let start = Instant::now();
    let certificate = Certificate::read(der);
    assert!(start.elapsed() < SOON);
    assert!(certificate.malformed.len() <= MAX_MALFORMED);
    assert_eq!(certificate.length, der.len());
    certificate
}

/// A certificate that holds something of everything, and one that is real.
fn samples() -> [Vec<u8>; 2] {
    let everything = Fields {
        extensions: vec![
            alternative_names(&[&dns_name("a.example"), &tlv(0x87, &[192, 0, 2, 1])]),
            extension(
                "2.5.29.19",
                &sequence(&[&tlv(0x01, &[0xff]), &tlv(0x02, &[1])]),
            ),
            extension("2.5.29.15", &tlv(0x03, &[5, 0xa0])),
            extension(
                "2.5.29.32",
                &sequence(&[&sequence(&[&oid("2.23.140.1.2.1")])]),
            ),
            extension(
                "1.3.6.1.4.1.11129.2.4.2",
                &tlv(0x04, &[&[0, 50, 0, 48, 0][..], &[1; 47]].concat()),
            ),
        ],
        ..Fields::default()
    };
    [everything.der(), TLS_SERVER_ROOT_CERTS[0].to_vec()]
}

#[test]
fn every_truncation_is_read() {
    for der in samples() {
        for length in 0..der.len() {
            let certificate = read(&der[..length]);
            let kinds: Vec<_> = certificate.malformed.iter().map(|one| one.kind).collect();
            let expected = [MalformedKind::Truncated, MalformedKind::MissingField];
            assert!(
                kinds.iter().any(|kind| expected.contains(kind)),
                "{length}: {kinds:?}"
            );
        }
    }
}

#[test]
fn every_flipped_bit_is_read() {
    for der in samples() {
        let whole = Certificate::read(&der);
        for position in 0..der.len() * 8 {
            let mut flipped = der.clone();
            flipped[position / 8] ^= 1 << (position % 8);
            assert_ne!(read(&flipped), whole, "{position}");
        }
    }
}

#[test]
fn what_is_no_certificate_is_read() {
    for bytes in [
        &b""[..],
        b"\0",
        b"0",
        b"0\x80",
        b"\x1f",
        b"\x30\x84\xff\xff\xff\xff",
        b"hello",
        &[0xff; 999],
    ] {
        assert!(!read(bytes).malformed.is_empty());
    }
}

#[test]
fn a_certificate_of_ten_megabytes_is_read() {
    for long in [
        Fields {
            extensions: vec![extension("1.2.3.4", &vec![1; 10 << 20])],
            ..Fields::default()
        },
        Fields {
            subject: name("2.5.4.3", 0x0c, &vec![0; 10 << 20]),
            ..Fields::default()
        },
        Fields {
            serial_number: tlv(0x02, &vec![1; 10 << 20]),
            ..Fields::default()
        },
        Fields {
            signature: tlv(0x03, &vec![0; 10 << 20]),
            ..Fields::default()
        },
    ] {
        let certificate = read(&long.der());
        assert_eq!(certificate.malformed[0].kind, MalformedKind::TooLong);
        assert!(certificate.public_key.is_some());
        let json = serde_json::to_string(&certificate).unwrap();
        // The longest thing that one octet becomes is `⟨U+0000⟩`, of twelve.
        assert!(json.len() < 13 * MAX_SHOWN, "{}", json.len());
    }
}

#[test]
fn a_hundred_thousand_names_are_counted() {
    let names: Vec<Vec<u8>> = (0..100_000)
        .map(|n| dns_name(&format!("{n}.example")))
        .collect();
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    let certificate = read(
        &Fields {
            extensions: vec![alternative_names(&names)],
            ..Fields::default()
        }
        .der(),
    );
    let value = serde_json::to_value(&certificate.extensions[0].value.value.value).unwrap();
    let shown = certificate.dns_names().count();
    assert!(
        (MAX_SHOWN / ENTRY_COST / 2..=MAX_SHOWN / ENTRY_COST).contains(&shown),
        "{shown}"
    );
    assert_eq!(value["value"]["omitted"], 100_000 - shown);
}

#[test]
fn thousands_of_small_things_are_counted() {
    let extensions = vec![extension("1.2.3.4", b""); 50_000];
    let certificate = read(
        &Fields {
            extensions,
            ..Fields::default()
        }
        .der(),
    );
    assert_eq!(
        certificate.extensions.len() + certificate.extensions.omitted,
        50_000
    );
    let attribute = sequence(&[&oid("2.5.4.3"), &tlv(0x0c, b"x")]);
    let part = tlv(0x31, &attribute.repeat(50_000));
    let issuer = sequence(&[&part]);
    let certificate = read(
        &Fields {
            subject: issuer.clone(),
            issuer,
            ..Fields::default()
        }
        .der(),
    );
    assert!(!certificate.is_self_issued());
}

#[test]
fn deep_nesting_is_read() {
    let nested = |open: &[u8], levels: usize| open.repeat(levels);
    for value in [
        nested(&[0x30, 0x80], 100_000),
        nested(&[0xa4, 0x80], 100_000),
        nested(&[0x30, 0x83, 0xff, 0xff, 0xff], 9_999),
    ] {
        for dotted in [
            "2.5.29.17",
            "2.5.29.30",
            "2.5.29.32",
            "2.5.29.31",
            "1.2.3.4",
        ] {
            read(&with_extension(dotted, &value));
        }
        read(
            &Fields {
                subject: value.clone(),
                ..Fields::default()
            }
            .der(),
        );
        read(&value);
    }
}

#[test]
fn endless_object_identifiers_are_read() {
    for content in [
        vec![0xff; 1 << 20],
        vec![0x01; 1 << 20],
        [vec![0xff; 99], vec![1]].concat(),
    ] {
        let attribute = sequence(&[&tlv(0x06, &content), &tlv(0x0c, b"x")]);
        let subject = sequence(&[&tlv(0x31, &attribute)]);
        read(
            &Fields {
                subject,
                ..Fields::default()
            }
            .der(),
        );
    }
}

/// Whoever has the rest of a name could choose where the budget ends: what was cut is another name, and none of the certificate's.
#[test]
fn a_name_that_was_cut_is_no_name() {
    let host = "www.example.com";
    let [other, longer] = ["a.example", &format!("{host}.example")].map(dns_name);
    let is_cut_to_the_host = |padding: usize| {
        let padding = dns_name(&"b".repeat(padding));
        let mut names = vec![&other[..]; MAX_SHOWN / (ENTRY_COST + 9) - 30];
        names.push(&padding);
        names.resize(names.len() + 60, &longer);
        let certificate = read(&with_extension("2.5.29.17", &sequence(&names)));
        let texts = certificate
            .extensions
            .iter()
            .find_map(|it| match &it.value.value.value {
                ExtensionValue::SubjectAlternativeName(names) => names.iter().last(),
                _ => None,
            });
        let cut = texts.is_some_and(|last| match &last.value {
            GeneralName::DnsName(text) => text.value == host && text.omitted > 0,
            _ => false,
        });
        assert!(certificate.dns_names().all(|name| name != host));
        assert!(!cut || certificate.alternative_names_omitted() > 0);
        cut
    };
    assert!(
        (1..600).any(is_cut_to_the_host),
        "no padding cuts the name there"
    );
}
