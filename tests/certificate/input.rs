//! Certificates out of files and pastes.

use std::slice::from_ref;

use base64ct::{Base64, Encoding};
use whylock::certificate::Certificate;
use whylock::certificate::bytes::ByteRange;
use whylock::certificate::input::{
    InputError, InputErrorKind, MAX_CERTIFICATES, MAX_INPUT, read_certificates,
};
use whylock::certificate::malformed::{Malformed, MalformedKind};

use crate::der::{Fields, name, sequence, tlv};

fn certificate(serial: u8) -> Vec<u8> {
    Fields {
        serial_number: tlv(0x02, &[serial]),
        ..Fields::default()
    }
    .der()
}

/// PEM with lines of this many characters.
fn pem(label: &str, der: &[u8], width: usize, line_end: &str) -> String {
    let base64 = Base64::encode_string(der);
    let lines: Vec<&str> = base64
        .as_bytes()
        .chunks(width)
        .map(|line| str::from_utf8(line).unwrap())
        .collect();
    let body = lines.join(line_end);
    format!("-----BEGIN {label}-----{line_end}{body}{line_end}-----END {label}-----{line_end}")
}

fn error(input: &[u8]) -> InputError {
    read_certificates(input).unwrap_err()
}

#[test]
fn der_is_read() {
    let [one, two] = [certificate(1), certificate(2)];
    assert_eq!(
        read_certificates(&one).unwrap().certificates,
        from_ref(&one)
    );
    let both = [one.clone(), two.clone()].concat();
    assert_eq!(read_certificates(&both).unwrap().certificates, [one, two]);
}

#[test]
fn whatever_follows_a_certificate_in_der_stays_with_it_and_is_told() {
    let der = certificate(1);
    for rest in [&b"\r\n"[..], b"\n", &[0], &[0xff], &[0x30, 0x82]] {
        let with_rest = [&der, rest].concat();
        let read = read_certificates(&with_rest).unwrap().certificates;
        assert_eq!(read, [with_rest]);
        let bytes = ByteRange {
            offset: der.len(),
            length: rest.len(),
        };
        let malformed = Certificate::read(&read[0]).malformed;
        let is_told = |it: &Malformed| it.kind == MalformedKind::TrailingBytes && it.bytes == bytes;
        assert!(malformed.iter().any(is_told), "{rest:?}");
    }
    // it is the last one's
    let both = [certificate(2), der, vec![0]].concat();
    let read = read_certificates(&both).unwrap().certificates;
    assert_eq!(read.concat(), both);
}

#[test]
fn truncated_der_is_handed_on() {
    let der = certificate(1);
    let cut = &der[..der.len() - 9];
    assert_eq!(read_certificates(cut).unwrap().certificates, [cut]);
}

#[test]
fn pem_is_read_however_its_lines_end() {
    let der = certificate(1);
    let copied = ["\t", "\u{a0}\n", "\u{2003}", "\u{200b}", "\u{ad}\n"];
    for line_end in ["\n", "\r\n", "\r", " ", "\n\n  "]
        .into_iter()
        .chain(copied)
    {
        for width in [64, 76, 10_000] {
            let pem = pem("CERTIFICATE", &der, width, line_end);
            assert_eq!(
                read_certificates(pem.as_bytes()).unwrap().certificates,
                from_ref(&der)
            );
        }
    }
}

#[test]
fn pem_with_text_around_is_read() {
    let [one, two] = [certificate(1), certificate(2)];
    let text = format!(
        "\u{feff}subject=CN=a\n{}\nissuer — ü\n{}\nbye",
        pem("CERTIFICATE", &one, 64, "\n"),
        pem("X509 CERTIFICATE", &two, 64, "\r\n"),
    );
    assert_eq!(
        read_certificates(text.as_bytes()).unwrap().certificates,
        [one, two]
    );
}

#[test]
fn a_text_that_begins_with_the_octet_of_der_is_read() {
    let der = certificate(1);
    let text = format!("0: Certificate\n{}", pem("CERTIFICATE", &der, 64, "\n"));
    assert_eq!(
        read_certificates(text.as_bytes()).unwrap().certificates,
        [der]
    );
    // and DER that holds a text which looks like PEM stays what it is
    let begin = b"-----BEGIN CERTIFICATE-----";
    let inner: Vec<u8> = [&[0x04, 27][..], begin].concat();
    let der: Vec<u8> = [&[0x30, 31, 0x30, 29][..], &inner].concat();
    assert_eq!(read_certificates(&der).unwrap().certificates, [der]);
}

#[test]
fn other_blocks_are_counted() {
    let der = certificate(1);
    let text = [
        pem("EC PRIVATE KEY", &[1], 64, "\n"),
        pem("CERTIFICATE", &der, 64, "\n"),
        pem("X509 CRL", &[2], 64, "\n"),
        pem("DH PARAMETERS", &[3], 64, "\n"),
    ]
    .concat();
    let read = read_certificates(text.as_bytes()).unwrap();
    assert_eq!(
        (read.certificates, read.private_keys, read.skipped),
        (vec![der], 1, 2)
    );
}

#[test]
fn base64_alone_is_read() {
    let der = certificate(1);
    let base64 = Base64::encode_string(&der);
    let folded: String = base64
        .as_bytes()
        .chunks(40)
        .map(|line| str::from_utf8(line).unwrap().to_owned() + "\r\n")
        .collect();
    for text in [
        base64.clone(),
        format!("\n {base64}\n"),
        folded,
        base64.trim_end_matches('=').to_owned(),
    ] {
        assert_eq!(
            read_certificates(text.as_bytes()).unwrap().certificates,
            from_ref(&der)
        );
    }
}

#[test]
fn a_private_key_is_told_from_a_certificate() {
    let pem = format!("text\n{}", pem("PRIVATE KEY", &[1], 64, "\n"));
    assert_eq!(
        error(pem.as_bytes()),
        InputError {
            kind: InputErrorKind::PrivateKey,
            line: Some(2)
        }
    );
    let der = sequence(&[&tlv(0x02, &[0]), &sequence(&[]), &tlv(0x04, &[])]);
    assert_eq!(error(&der).kind, InputErrorKind::PrivateKey);
}

#[test]
fn what_holds_no_certificate_says_why() {
    for (input, kind, line) in [
        ("", InputErrorKind::Empty, None),
        (" \r\n\t", InputErrorKind::Empty, None),
        ("hello", InputErrorKind::NotACertificate, None),
        ("<!doctype html>", InputErrorKind::NotACertificate, None),
        ("aGVsbG8=", InputErrorKind::NotACertificate, None),
        // a tag without a length
        ("0", InputErrorKind::NotACertificate, None),
        ("MA==", InputErrorKind::NotACertificate, None),
        (
            "0 is the tag of a SEQUENCE",
            InputErrorKind::NotACertificate,
            None,
        ),
        (
            "a\n-----BEGIN CERTIFICATE-----\nMAA=",
            InputErrorKind::Unfinished,
            Some(2),
        ),
        (
            "-----BEGIN CERTIFICATE",
            InputErrorKind::Unfinished,
            Some(1),
        ),
        (
            "-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----",
            InputErrorKind::NoCertificate,
            None,
        ),
        (
            "-----BEGIN CERTIFICATE-----\nMAA=\nM!A=\n-----END CERTIFICATE-----",
            InputErrorKind::InvalidBase64,
            Some(3),
        ),
    ] {
        assert_eq!(
            error(input.as_bytes()),
            InputError { kind, line },
            "{input}"
        );
    }
    assert_eq!(error(&[0xff; 99]).kind, InputErrorKind::NotACertificate);
}

#[test]
fn input_is_bounded() {
    let der = sequence(&[&sequence(&[])]);
    let most = der.repeat(MAX_CERTIFICATES);
    assert_eq!(
        read_certificates(&most).unwrap().certificates.len(),
        MAX_CERTIFICATES
    );
    assert_eq!(error(&[most, der].concat()).kind, InputErrorKind::TooMany);
    assert_eq!(
        error(&vec![b'a'; MAX_INPUT + 1]).kind,
        InputErrorKind::TooLong
    );
    let hostile = b"-----BEGIN ".repeat(100_000);
    assert_eq!(error(&hostile).kind, InputErrorKind::Unfinished);
}

/// A `SignedData` that carries these choices in its field `certificates` (RFC 5652 §5.1).
fn signed_data(choices: &[&[u8]]) -> Vec<u8> {
    let oid = |last: u8| {
        tlv(
            0x06,
            &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, last],
        )
    };
    let signed = sequence(&[
        &tlv(0x02, &[1]),
        &tlv(0x31, &[]),
        &sequence(&[&oid(1)]),
        &tlv(0xa0, &choices.concat()),
        &tlv(0x31, &[]),
    ]);
    sequence(&[&oid(2), &tlv(0xa0, &signed)])
}

/// Somebody's certificate by somebody, each with one common name.
fn issued(subject: &str, issuer: &str) -> Vec<u8> {
    let common_name = |text: &str| name("2.5.4.3", 0x0c, text.as_bytes());
    Fields {
        subject: common_name(subject),
        issuer: common_name(issuer),
        ..Fields::default()
    }
    .der()
}

#[test]
fn pkcs7_is_read_with_the_end_entity_first() {
    let [root, authority] = [issued("root", "root"), issued("authority", "root")];
    let site = issued("site", "authority");
    let p7b = signed_data(&[&root, &authority, &site]);
    let expected = [site.clone(), root.clone(), authority.clone()];
    assert_eq!(read_certificates(&p7b).unwrap().certificates, expected);
    for label in ["PKCS7", "CMS"] {
        let pem = pem(label, &p7b, 64, "\n");
        let read = read_certificates(pem.as_bytes()).unwrap();
        assert_eq!(read.certificates, expected);
    }
    let base64 = Base64::encode_string(&p7b);
    let read = read_certificates(base64.as_bytes()).unwrap();
    assert_eq!(read.certificates, expected);
    // a block that holds none does not keep others from being read
    let beside = pem("CERTIFICATE", &site, 64, "\n") + &pem("PKCS7", &signed_data(&[]), 64, "\n");
    let read = read_certificates(beside.as_bytes()).unwrap();
    assert_eq!((read.certificates.len(), read.skipped), (1, 1));
    // an attribute certificate, [2], is none that can be shown
    let with_other = signed_data(&[&site, &tlv(0xa2, &[5, 0])]);
    let read = read_certificates(&with_other).unwrap();
    assert_eq!((read.certificates.len(), read.skipped), (1, 1));
}

#[test]
fn pkcs7_without_certificates_says_so() {
    let nothing = signed_data(&[]);
    assert_eq!(error(&nothing).kind, InputErrorKind::NoCertificate);
    let data = sequence(&[&tlv(
        0x06,
        &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 1],
    )]);
    assert_eq!(error(&data).kind, InputErrorKind::NoCertificate);
    let many = sequence(&[&sequence(&[])]).repeat(MAX_CERTIFICATES + 1);
    assert_eq!(error(&signed_data(&[&many])).kind, InputErrorKind::TooMany);
    let whole = signed_data(&[&certificate(1)]);
    for cut in 0..whole.len() {
        // whatever is left of it, it is read or refused
        let _ = read_certificates(&whole[..cut]);
    }
}
