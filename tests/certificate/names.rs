//! Names: every string type, several attributes to a part, and nothing invisible.

use whylock::certificate::{Certificate, name::Attribute, text::StringType};
use whylock::check::CheckId;
use whylock::connection::{CertificatesAre, Connection, Sight, TlsFacts};
use whylock::explain::{Catalogue, explain};
use whylock::finding::Outcome;
use whylock::report::{Options, report};
use whylock::text::{TextOptions, text};

use crate::der::{Fields, alternative_names, dns_name, name, oid, sequence, tlv};

fn subject(string_tag: u8, value: &[u8]) -> Attribute {
    let fields = Fields {
        subject: name("2.5.4.3", string_tag, value),
        ..Fields::default()
    };
    let certificate = Certificate::read(&fields.der());
    certificate
        .subject
        .unwrap()
        .value
        .attributes()
        .next()
        .unwrap()
        .clone()
}

#[test]
fn every_string_type_is_decoded() {
    let cases: [(u8, &[u8], StringType, &str); 10] = [
        (0x0c, "Größe 網".as_bytes(), StringType::Utf8, "Größe 網"),
        (0x12, b"12 34", StringType::Numeric, "12 34"),
        (0x13, b"Good (1)", StringType::Printable, "Good (1)"),
        (0x14, b"Gr\xf6\xdfe", StringType::Teletex, "Größe"),
        (0x16, b"a@b.example", StringType::Ia5, "a@b.example"),
        (0x1a, b"visible~", StringType::Visible, "visible~"),
        (
            0x1c,
            b"\0\0\x7d\xb2\0\x01\xf5\x12",
            StringType::Universal,
            "網🔒",
        ),
        (0x1e, b"\0G\0r\0\xf6\x7d\xb2", StringType::Bmp, "Grö網"),
        (0x02, b"\x05", StringType::Other, "#020105"),
        (0x30, b"\x05\x00", StringType::Other, "#30020500"),
    ];
    for (tag, octets, string_type, value) in cases {
        let text = subject(tag, octets).text;
        assert_eq!(
            (text.string_type, text.value.as_str()),
            (string_type, value)
        );
        assert!(text.valid, "{value}");
        assert_eq!(text.omitted, 0);
    }
}

#[test]
fn undecodable_octets_are_shown_as_such() {
    let cases: [(u8, &[u8], &str); 7] = [
        (0x0c, b"a\xffb", "a⟨0xFF⟩b"),
        (0x12, b"1a", "1a"),
        (0x13, b"a\xe9b", "a⟨0xE9⟩b"),
        (0x16, b"a\xe9b", "a⟨0xE9⟩b"),
        (0x1a, b"a\nb", "a⟨U+000A⟩b"),
        (0x1c, b"\0\0\0a\0\x11\0\0", "a⟨0x00⟩⟨0x11⟩⟨0x00⟩⟨0x00⟩"),
        (0x1e, b"\0a\xd8\0\0", "a⟨0xD8⟩⟨0x00⟩⟨0x00⟩"),
    ];
    for (tag, octets, value) in cases {
        let text = subject(tag, octets).text;
        assert_eq!(text.value, value);
        assert!(!text.valid, "{value}");
    }
}

#[test]
fn invisible_characters_become_visible() {
    for character in [
        '\0',
        '\n',
        '\u{7f}',
        '\u{85}',
        '\u{a0}',
        '\u{ad}',
        '\u{200b}',
        '\u{200e}',
        '\u{202e}',
        '\u{2066}',
        '\u{2028}',
        '\u{3000}',
        '\u{2800}',
        '\u{3164}',
        '\u{feff}',
        '\u{fe0f}',
        '\u{e0041}',
    ] {
        let shown = subject(0x0c, format!("a{character}b").as_bytes())
            .text
            .value;
        assert_eq!(shown, format!("a⟨U+{:04X}⟩b", u32::from(character)));
    }
}

#[test]
fn markup_stays_what_it_is() {
    let markup = "<script>alert(1)</script>&amp;\"'";
    assert_eq!(subject(0x0c, markup.as_bytes()).text.value, markup);
}

#[test]
fn a_nul_does_not_end_a_host_name() {
    let names = alternative_names(&[&dns_name("good.example\0.evil.example")]);
    let certificate = Certificate::read(
        &Fields {
            extensions: vec![names],
            ..Fields::default()
        }
        .der(),
    );
    assert_eq!(
        certificate.dns_names().collect::<Vec<_>>(),
        ["good.example⟨U+0000⟩.evil.example"]
    );
}

#[test]
fn attributes_have_their_names() {
    for (dotted, short, long) in [
        ("2.5.4.3", Some("CN"), "commonName"),
        ("2.5.4.97", None, "organizationIdentifier"),
        ("1.2.840.113549.1.9.1", Some("emailAddress"), "emailAddress"),
        ("0.9.2342.19200300.100.1.25", Some("DC"), "domainComponent"),
        ("1.3.6.1.4.1.311.60.2.1.3", None, "jurisdictionCountryName"),
    ] {
        let fields = Fields {
            subject: name(dotted, 0x0c, b"x"),
            ..Fields::default()
        };
        let certificate = Certificate::read(&fields.der());
        let name = certificate.subject.unwrap().value;
        let attribute = name.attributes().next().unwrap();
        assert_eq!(attribute.oid.dotted, dotted);
        assert_eq!(attribute.short_name.as_deref(), short);
        assert_eq!(attribute.oid.name.as_deref(), Some(long));
    }
}

/// One attribute in a part of its own.
fn part(kind: &str, value: &str) -> Vec<u8> {
    tlv(0x31, &attribute(kind, value))
}

fn attribute(kind: &str, value: &str) -> Vec<u8> {
    sequence(&[&oid(kind), &tlv(0x0c, value.as_bytes())])
}

fn certificate_of(subject: Vec<u8>) -> Certificate {
    Certificate::read(
        &Fields {
            subject,
            ..Fields::default()
        }
        .der(),
    )
}

#[test]
fn a_name_is_called_by_its_most_telling_part() {
    let [organization, unit, locality, name] = [
        part("2.5.4.10", "Good Ltd"),
        part("2.5.4.11", "Certificates"),
        part("2.5.4.7", "Oslo"),
        part("2.5.4.3", "Good Root"),
    ];
    let called = |parts: &[&[u8]]| certificate_of(sequence(parts)).subject_name();
    assert_eq!(
        called(&[&organization, &unit, &name]).as_deref(),
        Some("Good Root")
    );
    assert_eq!(called(&[&organization, &unit]).as_deref(), Some("Good Ltd"));
    assert_eq!(called(&[&locality, &unit]).as_deref(), Some("Certificates"));
    assert_eq!(called(&[&locality]).as_deref(), Some("L=Oslo"));
    assert_eq!(called(&[]), None);
}

#[test]
fn several_attributes_of_one_part_stay_together() {
    let both = tlv(
        0x31,
        &[attribute("2.5.4.3", "x"), attribute("2.5.4.10", "y")].concat(),
    );
    let certificate = certificate_of(sequence(&[&part("2.5.4.6", "NO"), &both]));
    assert_eq!(certificate.malformed.items, []);
    let subject = certificate.subject.unwrap().value;
    assert_eq!(subject.to_string(), "CN=x + O=y, C=NO");
    assert_eq!(subject.rdns[1].value.attributes.len(), 2);
}

#[test]
fn names_match_as_rfc_5280_section_7_1_says() {
    let self_issued = |issuer: &[u8], subject: &[u8]| {
        let fields = Fields {
            issuer: issuer.to_vec(),
            subject: subject.to_vec(),
            ..Fields::default()
        };
        Certificate::read(&fields.der()).is_self_issued()
    };
    let one = name("2.5.4.3", 0x0c, b"Good  Root");
    assert!(self_issued(&one, &one));
    assert!(self_issued(&one, &name("2.5.4.3", 0x13, b"good root ")));
    assert!(!self_issued(&one, &name("2.5.4.3", 0x0c, b"Good Root 2")));
    assert!(!self_issued(&one, &name("2.5.4.10", 0x0c, b"Good Root")));
    assert!(!self_issued(&one, &sequence(&[])));
}

#[test]
fn a_name_without_a_part_that_cannot_be_read_is_not_the_same_name() {
    let good = part("2.5.4.3", "Good Root");
    // An attribute whose type is no object identifier; one that ends too early; a part that is no SET; a part without
    // a readable header.
    let unread: [Vec<u8>; 4] = [
        tlv(0x31, &sequence(&[&tlv(0x05, &[]), &tlv(0x0c, b"x")])),
        tlv(0x31, &sequence(&[&oid("2.5.4.10")])),
        tlv(0x0c, b"x"),
        vec![0x31],
    ];
    for unread in unread {
        let with = |subject: Vec<u8>| certificate_of(subject).subject.unwrap().value;
        let whole = with(sequence(&[&good]));
        let cut = with(sequence(&[&good, &unread]));
        assert!(whole.matches(&whole));
        assert!(!whole.matches(&cut), "{unread:?}");
        assert!(!cut.matches(&cut), "{unread:?}");
    }
}

#[test]
fn a_mark_cannot_be_spelt_out() {
    let shown = |value: &str| subject(0x0c, value.as_bytes()).text.value;
    assert_eq!(shown("a\u{202e}b"), "a⟨U+202E⟩b");
    assert_eq!(shown("a⟨U+202E⟩b"), "a⟨U+27E8⟩U+202E⟩b");
}

#[test]
fn a_host_that_may_stand_among_unread_names_is_not_called_missing() {
    let root = webpki_root_certs::TLS_SERVER_ROOT_CERTS.first().unwrap();
    let host_is_named = |names: usize| {
        let name = dns_name("a.example");
        let certificate = Fields {
            extensions: vec![alternative_names(&vec![&name[..]; names])],
            ..Fields::default()
        };
        let connection = Connection {
            url: "https://www.good.example/".to_owned(),
            sight: Sight::Seen,
            tls: Some(TlsFacts {
                state: Some("secure".to_owned()),
                protocol_version: Some("TLSv1.3".to_owned()),
                cipher_suite: Some("TLS_AES_128_GCM_SHA256".to_owned()),
                ..TlsFacts::default()
            }),
            certificates_are: Some(CertificatesAre::VerifiedPath),
            ..Connection::of_certificates(vec![certificate.der(), root.to_vec()])
        };
        let report = report(&connection, &Options::at(1_795_392_000_000.0));
        let page = text(
            &explain(&report, &Catalogue::of("en")),
            TextOptions::default(),
        );
        assert!(!page.contains('⟦'), "{page}");
        let of_host = report
            .findings
            .iter()
            .find(|it| it.check == CheckId::HostName);
        of_host.unwrap().outcome
    };
    assert_eq!(host_is_named(10), Outcome::Fail);
    assert_eq!(host_is_named(20_000), Outcome::Unknown);
}
