//! Every root certificate that Mozilla trusts for TLS is read whole, and as `x509-cert` reads it.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use der::{Decode, Encode};
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::{
    Certificate,
    bytes::{Located, Octets},
    extension::ExtensionValue,
    malformed::{Field, MalformedKind},
    name::Name,
    text::{StringType, visible},
};
use x509_cert::certificate::{Certificate as Strict, Version};

/// What the roots are known to depart from the standard in.
const DEPARTURES: [(&str, &[(MalformedKind, Field)]); 7] = [
    (
        "Certum Trusted Network CA 2",
        &[
            (MalformedKind::TimeForm, Field::NotBefore),
            (MalformedKind::TimeForm, Field::NotAfter),
        ],
    ),
    ("Go Daddy Root Certificate Authority - G2", SERIAL_ZERO),
    (
        "Hellenic Academic and Research Institutions ECC RootCA 2015",
        SERIAL_ZERO,
    ),
    (
        "Hellenic Academic and Research Institutions RootCA 2015",
        SERIAL_ZERO,
    ),
    ("SECOM Trust Systems CO.,LTD.", SERIAL_ZERO),
    ("Starfield Root Certificate Authority - G2", SERIAL_ZERO),
    (
        "Starfield Services Root Certificate Authority - G2",
        SERIAL_ZERO,
    ),
];

const SERIAL_ZERO: &[(MalformedKind, Field)] = &[(MalformedKind::SerialZero, Field::SerialNumber)];

fn roots() -> impl Iterator<Item = (Certificate, Strict, &'static [u8])> {
    TLS_SERVER_ROOT_CERTS.iter().map(|der| {
        (
            Certificate::read(der),
            Strict::from_der(der).unwrap(),
            der.as_ref(),
        )
    })
}

#[test]
fn there_are_118_of_them() {
    assert_eq!(roots().count(), 118);
}

#[test]
fn nothing_but_the_known_departures_is_malformed() {
    let mut departures: Vec<(String, Vec<(MalformedKind, Field)>)> = roots()
        .filter(|(root, ..)| !root.malformed.is_empty())
        .map(|(root, ..)| {
            let found = root
                .malformed
                .iter()
                .map(|one| (one.kind, one.field))
                .collect();
            (root.subject_name().unwrap(), found)
        })
        .collect();
    departures.sort_by(|one, other| one.0.cmp(&other.0));
    let known = DEPARTURES.map(|(name, found)| (name.to_owned(), found.to_vec()));
    assert_eq!(departures, known);
}

#[test]
fn every_string_is_shown_as_text() {
    for (root, ..) in roots() {
        for name in [&root.issuer, &root.subject].map(|name| &name.as_ref().unwrap().value) {
            assert!(name.attributes().count() > 0);
            for attribute in name.attributes() {
                let text = &attribute.text;
                assert!(text.valid && text.omitted == 0 && !text.value.is_empty());
                assert_ne!(text.string_type, StringType::Other);
                assert_eq!(visible(&text.value), text.value);
                assert!(attribute.oid.name.is_some(), "{}", attribute.oid.dotted);
            }
        }
        assert!(root.subject_name().is_some());
    }
}

/// As its authority publishes them (<https://letsencrypt.org/certificates/>).
#[test]
fn fingerprints_are_those_that_are_published() {
    let (root, ..) = roots()
        .find(|(root, ..)| root.common_name() == Some("ISRG Root X1"))
        .unwrap();
    let prints = &root.fingerprints;
    assert_eq!(
        prints.sha256,
        "96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6"
    );
    assert_eq!(prints.sha1, "cabd2a79a1076a31f21d253635cb039d4329a5e8");
    let spki = "0b9fa5a59eed715c26c1020c711b4f6ec42d58b0015e14337a39dad301c5afc3";
    assert_eq!(prints.spki_sha256.as_deref(), Some(spki));
}

#[test]
fn every_extension_is_known() {
    for (root, ..) in roots() {
        for extension in &root.extensions {
            let known = !matches!(extension.value.value.value, ExtensionValue::Unknown(_));
            assert!(known, "{:?}", extension.value.oid);
            assert!(extension.value.oid.name.is_some());
        }
    }
}

#[test]
fn every_root_is_an_authority_of_its_own() {
    for (root, ..) in roots() {
        assert!(
            root.is_ca() && root.is_self_issued(),
            "{:?}",
            root.subject_name()
        );
        let key = &root.public_key.as_ref().unwrap().value;
        assert!(
            key.bits.is_some_and(|bits| bits >= 256),
            "{:?}",
            root.subject_name()
        );
        assert_eq!(
            root.tbs_signature.unwrap().value,
            root.signature_algorithm.unwrap().value
        );
    }
}

#[test]
fn fields_are_those_of_x509_cert() {
    for (root, strict, der) in roots() {
        let tbs = strict.tbs_certificate();
        assert_eq!(root.version.number, Some(number(tbs.version())));
        let serial = root.serial_number.as_ref().unwrap();
        assert_eq!(
            serial.bytes.of(der).unwrap(),
            tbs.serial_number().to_der().unwrap()
        );
        assert_same_name(&root.issuer.as_ref().unwrap().value, tbs.issuer());
        assert_same_name(&root.subject.as_ref().unwrap().value, tbs.subject());
        let validity = tbs.validity();
        for (read, strict) in [
            (root.not_before(), validity.not_before),
            (root.not_after(), validity.not_after),
        ] {
            assert_eq!(
                read,
                i64::try_from(strict.to_unix_duration().as_secs()).ok()
            );
        }
        let not_after = &root
            .validity
            .as_ref()
            .unwrap()
            .value
            .not_after
            .as_ref()
            .unwrap()
            .value;
        assert_eq!(not_after.text, validity.not_after.to_string());
        let spki = tbs.subject_public_key_info();
        let key = root.public_key.as_ref().unwrap();
        assert_eq!(key.bytes.of(der).unwrap(), spki.to_der().unwrap());
        assert_eq!(
            key.value.algorithm.value.oid.dotted,
            spki.algorithm.oid.to_string()
        );
        assert_ends_with(&key.value.key, der, spki.subject_public_key.raw_bytes());
        let algorithm = &root.signature_algorithm.as_ref().unwrap().value.identifier;
        assert_eq!(
            algorithm.oid.dotted,
            strict.signature_algorithm().oid.to_string()
        );
        assert_ends_with(
            root.signature.as_ref().unwrap(),
            der,
            strict.signature().raw_bytes(),
        );
        assert_same_extensions(&root, &strict, der);
    }
}

/// The content of a BIT STRING is at its end, behind the count of unused bits.
fn assert_ends_with(read: &Located<Octets>, der: &[u8], octets: &[u8]) {
    assert!(read.bytes.of(der).unwrap().ends_with(octets));
    assert_eq!(read.value.length, octets.len());
    assert_eq!(read.value.hex.len(), 2 * octets.len());
}

fn number(version: Version) -> u32 {
    match version {
        Version::V1 => 1,
        Version::V2 => 2,
        Version::V3 => 3,
    }
}

fn assert_same_name(read: &Name, strict: &x509_cert::name::Name) {
    assert_eq!(read.attributes().count(), strict.iter().count());
    for (read, strict) in read.attributes().zip(strict.iter()) {
        assert_eq!(read.oid.dotted, strict.oid.to_string());
        let text = str::from_utf8(strict.value.value()).unwrap();
        assert_eq!(read.text.value, text);
    }
}

fn assert_same_extensions(root: &Certificate, strict: &Strict, der: &[u8]) {
    let extensions = strict
        .tbs_certificate()
        .extensions()
        .map_or(&[][..], Vec::as_slice);
    assert_eq!(root.extensions.len(), extensions.len());
    for (read, strict) in root.extensions.iter().zip(extensions) {
        assert_eq!(read.value.oid.dotted, strict.extn_id.to_string());
        assert_eq!(read.value.critical, strict.critical);
        assert_eq!(read.bytes.of(der).unwrap(), strict.to_der().unwrap());
        assert_eq!(
            read.value.value.bytes.of(der).unwrap(),
            strict.extn_value.as_bytes()
        );
    }
}
