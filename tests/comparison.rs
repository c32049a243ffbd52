//! Several files beside each other: copies, parts, and certificates for the same name.
#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may end by a panic"
)]

#[path = "certificate/der.rs"]
mod der;

use std::slice::from_ref;

use whylock::comparison::{Comparison, Listed};
use whylock::connection::Der;
use whylock::explain::Catalogue;

use crate::der::{Fields, alternative_names, dns_name, name, tlv};

const NEXT_YEAR: &[u8] = b"280101000000Z";

fn site(names: &[&str], change: impl FnOnce(&mut Fields)) -> Der {
    let names: Vec<Vec<u8>> = names.iter().map(|name| dns_name(name)).collect();
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    let mut fields = Fields {
        extensions: vec![alternative_names(&names)],
        ..Fields::default()
    };
    change(&mut fields);
    Der::from(fields.der())
}

fn compare(these: &[Der], others: &[Der]) -> Option<Comparison> {
    Listed::of(these).compare(&Listed::of(others))
}

fn told(one: &Der, other: &Der, language: &str) -> String {
    let compared = compare(from_ref(one), from_ref(other)).unwrap();
    Catalogue::of(language)
        .compared(&compared, "b.pem")
        .to_string()
}

#[test]
fn copies_and_parts_are_told() {
    let [a, b, c] = ["a.example", "b.example", "c.example"].map(|name| site(&[name], |_| {}));
    let both = [a.clone(), b.clone()];
    let turned = [b.clone(), a.clone()];
    assert_eq!(compare(&both, &turned), Some(Comparison::Same));
    assert_eq!(
        compare(&both, &[a.clone(), a.clone(), b.clone()]),
        Some(Comparison::Same)
    );
    assert_eq!(compare(from_ref(&b), &both), Some(Comparison::Within));
    assert_eq!(compare(&both, from_ref(&b)), Some(Comparison::Beyond));
    assert_eq!(compare(from_ref(&a), from_ref(&b)), None);
    // a first certificate in common, and another issuer behind it
    assert_eq!(compare(&both, &[a, c]), None);
    assert_eq!(compare(&[], &both), None);
}

#[test]
fn two_certificates_for_one_name_are_compared() {
    let old = site(&["a.example", "b.example"], |_| {});
    let renewed = site(&["B.example"], |fields| {
        fields.not_after = tlv(0x17, NEXT_YEAR);
    });
    let sentence = told(&renewed, &old, "en");
    assert!(
        sentence.starts_with("The first one is for b.example, as in b.pem: with the same key, by the same issuer. It ends on "),
        "{sentence}"
    );
    assert!(sentence.contains("January 2028"), "{sentence}");
    let elsewhere = site(&["a.example"], |fields| {
        fields.issuer = name("2.5.4.3", 0x0c, b"Another");
    });
    let sentence = told(&elsewhere, &old, "en");
    assert!(
        sentence.contains("with the same key, by another issuer. Both end"),
        "{sentence}"
    );
    for language in Catalogue::languages() {
        for one in [&renewed, &elsewhere] {
            assert!(!told(one, &old, language).contains('⟦'));
        }
    }
}

#[test]
fn a_name_is_shared_only_if_both_have_it() {
    let one = site(&["a.example"], |_| {});
    let other = site(&["b.example"], |fields| {
        fields.not_after = tlv(0x17, NEXT_YEAR);
    });
    // the same subject, for other addresses
    assert_eq!(compare(&[one], &[other]), None);
    let authority = |year| {
        Der::from(
            Fields {
                not_after: tlv(0x17, year),
                ..Fields::default()
            }
            .der(),
        )
    };
    let [old, new] = [b"270101000000Z".as_slice(), NEXT_YEAR].map(authority);
    assert!(matches!(
        compare(&[old], &[new]),
        Some(Comparison::Twins(_))
    ));
}

#[test]
fn what_is_no_certificate_is_compared_octet_for_octet() {
    let [one, other] = [b"\x30\x00".to_vec(), b"nothing".to_vec()].map(Der::from);
    assert_eq!(
        compare(from_ref(&one), from_ref(&one)),
        Some(Comparison::Same)
    );
    assert_eq!(compare(from_ref(&one), &[other]), None);
    let catalogue = Catalogue::of("en");
    assert_eq!(
        catalogue.opened(&Listed::of(&[one])).to_string(),
        "One certificate"
    );
    assert_eq!(
        catalogue.opened(&Listed::of(&[])).to_string(),
        "No certificate"
    );
}
