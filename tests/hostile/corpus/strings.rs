//! Markup, control characters and letters that disguise themselves, in every field that holds text.

use super::issued::{id, site};
use super::{Case, HOST};
use crate::der::{Fields, dns_name, extension, name, oid, sequence, tlv};

/// What would be markup, a script, an escape sequence, or nothing that can be seen.
const MARKUP: &str = "<img src=x onerror=alert(1)><script>alert(1)</script>\u{202e}drowssap\u{2066}\u{200b}\0\u{1b}[31m\u{feff}javascript:alert(1)";

/// The attributes of RFC 5280 §4.1.2.4 and what sites' certificates add to them.
const ATTRIBUTES: [&str; 14] = [
    "2.5.4.3",
    "2.5.4.4",
    "2.5.4.5",
    "2.5.4.6",
    "2.5.4.7",
    "2.5.4.8",
    "2.5.4.9",
    "2.5.4.10",
    "2.5.4.11",
    "2.5.4.12",
    "2.5.4.15",
    "2.5.4.17",
    "1.2.840.113549.1.9.1",
    "1.3.6.1.4.1.311.60.2.1.3",
];

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "markup-everywhere",
            about: "HTML, scripts, NUL, bidi and zero-width characters in every field that holds text",
            certificates: || vec![markup()],
            told: &["⟨U+202E⟩", "⟨U+0000⟩", "<script>alert(1)</script>"],
        },
        Case {
            name: "combining-flood",
            about: "A name of one letter under 20,000 accents, and one of every direction mark there is",
            certificates: || vec![combining()],
            told: &["⟨U+0301⟩", "⟨U+202E⟩", "…"],
        },
        Case {
            name: "nul-in-name",
            about: "A host name that ends at a NUL for those who read it as C does",
            certificates: || vec![nul_in_name()],
            told: &["⟨U+0000⟩.evil.example"],
        },
    ]
}

fn markup() -> Vec<u8> {
    let text = MARKUP.as_bytes();
    let utf8 = tlv(0x0c, text);
    let attributes = ATTRIBUTES.map(|attribute| tlv(0x31, &sequence(&[&oid(attribute), &utf8])));
    let full_name = tlv(0x30, &attributes.concat());
    let uri = tlv(0x86, text);
    let other = [oid("1.3.6.1.4.1.311.20.2.3"), tlv(0xa0, &utf8)].concat();
    let party = [tlv(0xa0, &utf8), tlv(0xa1, &utf8)].concat();
    let names = sequence(&[
        &dns_name(HOST),
        &tlv(0x82, text),
        &tlv(0x81, text),
        &uri,
        &tlv(0xa4, &full_name),
        &tlv(0xa0, &other),
        &tlv(0xa5, &party),
        &tlv(0xa3, text),
    ]);
    let notice = sequence(&[&sequence(&[&utf8, &sequence(&[&tlv(0x02, &[1])])]), &utf8]);
    let qualifiers = sequence(&[
        &sequence(&[&oid("1.3.6.1.5.5.7.2.1"), &tlv(0x16, text)]),
        &sequence(&[&oid("1.3.6.1.5.5.7.2.2"), &notice]),
    ]);
    let policies = sequence(&[&sequence(&[&oid("2.23.140.1.2.1"), &qualifiers])]);
    let access = |method: &str| sequence(&[&oid(method), &uri]);
    let point = sequence(&[&tlv(0xa0, &tlv(0xa0, &uri)), &tlv(0xa2, &uri)]);
    let mut extensions = site().extensions.split_off(1);
    extensions.extend([
        extension("2.5.29.17", &names),
        extension(id::ISSUER_ALTERNATIVE_NAME, &names),
        extension(id::CERTIFICATE_POLICIES, &policies),
        extension(
            id::AUTHORITY_INFORMATION_ACCESS,
            &sequence(&[&access("1.3.6.1.5.5.7.48.1"), &access("1.3.6.1.5.5.7.48.2")]),
        ),
        extension(id::CRL_DISTRIBUTION_POINTS, &sequence(&[&point])),
        extension("1.3.6.1.4.1.311.20.2", &tlv(0x0c, text)),
        extension("2.16.840.1.113730.1.13", &tlv(0x16, text)),
        extension(id::SIGNED_TIMESTAMPS, &tlv(0x04, text)),
        extension("1.2.3.4", text),
    ]);
    Fields {
        subject: full_name.clone(),
        issuer: full_name,
        extensions,
        ..site()
    }
    .der()
}

fn combining() -> Vec<u8> {
    let flood = format!("e{}", "\u{301}\u{489}".repeat(10_000));
    let marks: String = ('\u{202a}'..='\u{202e}')
        .chain('\u{2066}'..='\u{2069}')
        .chain(['\u{200e}', '\u{200f}', '\u{61c}'])
        .cycle()
        .take(5_000)
        .collect();
    Fields {
        subject: name("2.5.4.3", 0x0c, flood.as_bytes()),
        issuer: name("2.5.4.10", 0x0c, format!("{marks}Bank").as_bytes()),
        ..site()
    }
    .der()
}

fn nul_in_name() -> Vec<u8> {
    let ending = format!("{HOST}\0.evil.example");
    let mut extensions = site().extensions;
    if let Some(names) = extensions.first_mut() {
        *names = extension("2.5.29.17", &sequence(&[&tlv(0x82, ending.as_bytes())]));
    }
    Fields {
        subject: name("2.5.4.3", 0x0c, ending.as_bytes()),
        extensions,
        ..site()
    }
    .der()
}
