//! The technical record: every field of every certificate, each with its line of the glossary and its bytes.
#![cfg(feature = "rustcrypto")]
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::Certificate;
use whylock::certificate::bytes::ByteRange;
use whylock::certificate::input::read_certificates;
use whylock::connection::Connection;
use whylock::explain::{Catalogue, Explanation, Fact, RecordGroup, explain};
use whylock::finding::Source;
use whylock::report::{Options, report};
use whylock::text::{TextOptions, text};

/// 23 November 2026.
const NOW: f64 = 1_795_392_000_000.0;

fn explained(certificates: Vec<Vec<u8>>) -> Explanation {
    let connection = Connection::of_certificates(certificates);
    explain(
        &report(&connection, &Options::at(NOW)),
        &Catalogue::of("en"),
    )
}

fn good_path() -> Vec<Vec<u8>> {
    let path = include_bytes!("web/good.pem");
    read_certificates(path).unwrap().certificates
}

/// The records of many certificates, each alone, with its bytes.
fn records() -> Vec<(Vec<u8>, RecordGroup)> {
    let roots = TLS_SERVER_ROOT_CERTS.iter().map(|root| root.to_vec());
    let hostile = include_bytes!("web/hostile.pem");
    let hostile = read_certificates(hostile).unwrap().certificates;
    let samples = roots.chain(good_path()).chain(hostile);
    let record = |der: Vec<u8>| {
        let groups = explained(vec![der.clone()]).record.items;
        let mut groups = groups.into_iter();
        let group = groups.find(|group| group.certificate == Some(0));
        (der, group.unwrap())
    };
    samples.map(record).collect()
}

fn fact<'a>(group: &'a RecordGroup, label: &str) -> &'a Fact {
    let mut facts = group.facts.iter();
    facts
        .find(|fact| fact.label.to_string().starts_with(label))
        .unwrap()
}

#[test]
fn every_field_has_its_line_and_its_bytes() {
    for (der, group) in records() {
        for fact in &group.facts {
            let line = fact.glossary.as_ref().unwrap();
            assert!(
                !line.is_empty() && !line.to_string().contains('⟦'),
                "{fact:?}"
            );
            let stands_there = fact.source == Source::Certificate;
            let is_default = fact.label.to_string() == "Version" && fact.value.to_string() == "1";
            assert!(
                fact.bytes.is_some() || !stands_there || is_default,
                "{fact:?}"
            );
            let ranges = fact.parts.iter().filter_map(|part| part.bytes);
            for range in ranges.chain(fact.bytes) {
                assert!(range.of(&der).is_some(), "{fact:?}");
            }
        }
    }
}

#[test]
fn every_extension_and_attribute_is_a_line_of_its_own() {
    for (der, group) in records() {
        let certificate = Certificate::read(&der);
        for extension in &certificate.extensions {
            let fact = fact(&group, extension.value.oid.label());
            assert_eq!(fact.bytes, Some(extension.bytes));
            assert!(!fact.parts.is_empty(), "{fact:?}");
        }
        let subject = &certificate.subject.as_ref().unwrap().value;
        let parts = &fact(&group, "Issued for").parts;
        assert_eq!(parts.len(), subject.attributes().count());
        assert!(parts.iter().all(|part| part.glossary.is_some()));
        let key = &fact(&group, "Public key").parts;
        assert!(key.iter().all(|part| part.glossary.is_some()), "{key:?}");
        assert!(key.iter().any(|part| part.name == "size"), "{key:?}");
    }
}

#[test]
fn terms_of_known_extensions_are_explained_once() {
    let groups = explained(good_path()).record.items;
    let site = groups.iter().find(|group| group.certificate == Some(0));
    let parts = |label| &fact(site.unwrap(), label).parts;
    for part in parts("keyUsage").iter().chain(parts("extKeyUsage")) {
        assert!(part.glossary.is_some(), "{part:?}");
    }
    let names = parts("subjectAltName");
    assert!(names.iter().all(|part| part.name == "dNSName"));
    let told = names.iter().filter(|part| part.glossary.is_some());
    assert_eq!(told.count(), 1);
}

#[test]
fn a_part_points_at_its_own_bytes() {
    let path = good_path();
    let groups = explained(path.clone()).record.items;
    let site = groups
        .iter()
        .find(|group| group.certificate == Some(0))
        .unwrap();
    let der = path.first().unwrap();
    for name in &fact(site, "subjectAltName").parts {
        let octets = name.bytes.and_then(|bytes| bytes.of(der)).unwrap();
        assert_eq!(octets.get(2..), Some(name.value.as_bytes()));
    }
    let whole = ByteRange {
        offset: 0,
        length: der.len(),
    };
    assert_ne!(fact(site, "Serial number").bytes, Some(whole));
}

#[test]
fn a_terminal_shows_values_and_no_glossary() {
    let page = text(
        &explained(good_path()),
        TextOptions {
            width: 10_000,
            colour: false,
        },
    );
    assert!(
        page.contains("keyUsage (2.5.29.15) (must be understood): digitalSignature"),
        "{page}"
    );
    assert!(page.contains("cA TRUE, pathLenConstraint 0"), "{page}");
    assert!(!page.contains("What the key may be used for"));
}
