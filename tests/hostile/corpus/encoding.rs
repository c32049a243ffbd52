//! What is no DER: lengths that lie, tags that nobody has, values within values without end.

use super::Case;
use super::issued::{id, site};
use crate::der::{Fields, extension, oid, sequence, tlv};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "deep-nesting",
            about: "20,000 values in each other, in five places",
            certificates: || vec![nested()],
            told: &["is left open", "Something of another type stands in"],
        },
        Case {
            name: "lengths-too-long",
            about: "Lengths at every level that go beyond the end",
            certificates: || lying(0x7f_ffff),
            told: &["The bytes end in the middle of"],
        },
        Case {
            name: "lengths-too-short",
            about: "Lengths at every level that end before the value does",
            certificates: || lying(1),
            told: &["Bytes are left over behind the end of"],
        },
        Case {
            name: "high-tags",
            about: "Tags above 30, one of them of a thousand bytes",
            certificates: || vec![high_tags()],
            told: &["is unknown or marked wrongly"],
        },
        Case {
            name: "indefinite-lengths",
            about: "Lengths that are not written, but marked by an end",
            certificates: || vec![indefinite()],
            told: &["is left open, which this encoding forbids"],
        },
        Case {
            name: "huge-identifiers",
            about: "Object identifiers of a megabyte, with arcs beyond 128 bits, and padded ones",
            certificates: || vec![identifiers()],
            told: &[
                "An object identifier in the subject’s name is broken",
                "is too large",
            ],
        },
        Case {
            name: "two-in-one",
            about: "Two certificates behind each other where one should be",
            certificates: || vec![site().der().repeat(2)],
            told: &["Bytes are left over behind the end of"],
        },
        Case {
            name: "trailing-garbage",
            about: "A megabyte of something behind the certificate",
            certificates: || vec![[site().der(), vec![0xaa; 1 << 20]].concat()],
            told: &["Bytes are left over behind the end of"],
        },
    ]
}

/// As deep as an attacker goes.
const DEEP: usize = 20_000;

fn nested() -> Vec<u8> {
    let open = [0x30, 0x80].repeat(DEEP);
    // from the inside outwards, and so from behind
    let closed = (0..DEEP).fold(Vec::new(), |inner, _| {
        let mut level: Vec<u8> = inner;
        level.extend(length(level.len()).iter().rev());
        level.push(0x30);
        level
    });
    let closed: Vec<u8> = closed.into_iter().rev().collect();
    let mut extensions = site().extensions;
    extensions.extend([
        extension(id::NAME_CONSTRAINTS, &open),
        extension(id::CERTIFICATE_POLICIES, &closed),
        extension("1.2.3.4", &closed),
        extension(id::ISSUER_ALTERNATIVE_NAME, &[0xa4, 0x80].repeat(DEEP)),
    ]);
    Fields {
        extensions,
        ..site()
    }
    .der()
}

/// The octets of a length (X.690 §10.1).
fn length(content: usize) -> Vec<u8> {
    if let Ok(short @ ..0x80) = u8::try_from(content) {
        return vec![short];
    }
    let digits = content.to_be_bytes();
    let digits: Vec<u8> = digits.into_iter().skip_while(|digit| *digit == 0).collect();
    let count = u8::try_from(digits.len()).unwrap_or_default();
    [vec![0x80 | count], digits].concat()
}

/// The certificate with the length of one of its values after the other replaced by another one.
fn lying(length: usize) -> Vec<Vec<u8>> {
    let der = site().der();
    let headers = headers(&der, 0);
    // the outermost, and some from every level
    let chosen = headers.iter().step_by(headers.len().div_ceil(20));
    chosen
        .map(|&(offset, header)| {
            let [.., high, middle, low] = length.to_be_bytes();
            [
                der.get(..=offset).unwrap_or_default(),
                &[0x83, high, middle, low],
                der.get(offset + header..).unwrap_or_default(),
            ]
            .concat()
        })
        .collect()
}

/// Where each value begins, and how long its tag and length are.
fn headers(der: &[u8], start: usize) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut offset = 0;
    while let (Some(tag), Some(first)) = (der.get(offset), der.get(offset + 1)) {
        let digits = usize::from(first.checked_sub(0x80).unwrap_or(0));
        let digits = der.get(offset + 2..offset + 2 + digits).unwrap_or_default();
        let long = digits
            .iter()
            .fold(0, |length, digit| length << 8 | usize::from(*digit));
        let length = if *first < 0x80 {
            usize::from(*first)
        } else {
            long
        };
        let header = 2 + digits.len();
        let content = offset + header..offset + header + length;
        found.push((start + offset, header));
        if tag & 0x20 != 0 {
            let inside = der.get(content.clone()).unwrap_or_default();
            found.extend(headers(inside, start + content.start));
        }
        offset = content.end;
    }
    found
}

fn high_tags() -> Vec<u8> {
    let long_tag = [&[0x3f][..], &[0xff; 1_000], &[0x7f, 0x02, 0x05, 0x00]].concat();
    let short = [0x9f, 0x1f, 0x01, 0x00];
    let padded = [0x1f, 0x80, 0x01, 0x01, 0x00];
    let mut extensions = site().extensions;
    extensions.extend([
        extension("1.2.3.4", &long_tag),
        extension(id::NAME_CONSTRAINTS, &long_tag),
        extension(
            id::ISSUER_ALTERNATIVE_NAME,
            &sequence(&[&short, &padded, &long_tag]),
        ),
    ]);
    Fields {
        extensions,
        ..site()
    }
    .der()
}

fn indefinite() -> Vec<u8> {
    let open = |tag: u8, content: &[u8]| [&[tag, 0x80][..], content, &[0, 0]].concat();
    let fields = site();
    let attribute = [oid("2.5.4.3"), tlv(0x0c, b"indefinite")].concat();
    let subject = open(0x30, &open(0x31, &open(0x30, &attribute)));
    let mut extensions = fields.extensions;
    extensions.push(extension(
        id::CERTIFICATE_POLICIES,
        &open(0x30, &open(0x30, &oid("2.23.140.1.2.1"))),
    ));
    Fields {
        subject,
        extensions,
        ..site()
    }
    .der()
}

fn identifiers() -> Vec<u8> {
    let beyond = [&[0x69][..], &[0xff; 19], &[0x7f]].concat();
    let padded = [0x69, 0x80, 0x80, 0x01];
    let unfinished = [0x69, 0xff, 0xff];
    let million = vec![0x01; 1 << 19];
    let attributes = [&beyond[..], &padded, &unfinished, &million, &[]].map(|content| {
        tlv(
            0x31,
            &sequence(&[&tlv(0x06, content), &tlv(0x0c, b"whose?")]),
        )
    });
    let purposes = [&beyond[..], &padded, &unfinished, &[]].map(|content| tlv(0x06, content));
    let mut extensions = site().extensions;
    extensions.extend([
        extension(
            id::CERTIFICATE_POLICIES,
            &tlv(0x30, &tlv(0x30, &purposes.concat())),
        ),
        sequence(&[&tlv(0x06, &beyond), &tlv(0x04, b"")]),
        sequence(&[&tlv(0x06, &[]), &tlv(0x04, b"")]),
    ]);
    Fields {
        subject: tlv(0x30, &attributes.concat()),
        extensions,
        ..site()
    }
    .der()
}
