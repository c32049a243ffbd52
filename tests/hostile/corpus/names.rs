//! More names, and more attributes, than anybody looks through.

use super::issued::{id, site};
use super::{Case, HOST};
use crate::der::{Fields, alternative_names, dns_name, extension, oid, sequence, tlv};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "many-names",
            about: "A certificate for 100,000 host names",
            certificates: || vec![many_names()],
            told: &["very large", "more names, which Whylock does not read"],
        },
        Case {
            name: "many-attributes",
            about: "A subject of 50,000 attributes",
            certificates: || vec![many_attributes()],
            told: &["very large", "Not every name could be read"],
        },
        Case {
            name: "long-name",
            about: "A subject of a megabyte in one attribute",
            certificates: || vec![long_name()],
            told: &["…", "very large"],
        },
        Case {
            name: "many-extensions",
            about: "5,000 copies of one extension, and 5,000 of another that nobody knows",
            certificates: || vec![many_extensions()],
            told: &["twice", "more places", "has more extensions than"],
        },
        Case {
            name: "long-extension",
            about: "An extension of two megabytes that nobody knows",
            certificates: || vec![long_extension()],
            told: &["longer than", "very large"],
        },
        Case {
            name: "empty-everything",
            about: "Every field there is, and nothing in any of them",
            certificates: || vec![empty()],
            told: &["is empty", "where nothing stands"],
        },
    ]
}

fn many_names() -> Vec<u8> {
    let names: Vec<Vec<u8>> = std::iter::once(dns_name(HOST))
        .chain((1..100_000).map(|number| dns_name(&format!("{number}.hostile.example"))))
        .collect();
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    Fields {
        extensions: vec![alternative_names(&names)],
        ..site()
    }
    .der()
}

fn many_attributes() -> Vec<u8> {
    let attributes = (0..50_000).map(|number: u32| {
        let value = format!("unit {number}");
        tlv(
            0x31,
            &sequence(&[&oid("2.5.4.11"), &tlv(0x0c, value.as_bytes())]),
        )
    });
    Fields {
        subject: tlv(0x30, &attributes.collect::<Vec<_>>().concat()),
        ..site()
    }
    .der()
}

fn long_name() -> Vec<u8> {
    let long = "long ".repeat(200_000);
    let attribute = |oid_: &str| sequence(&[&oid(oid_), &tlv(0x0c, long.as_bytes())]);
    // the common name, and the organization that a person is told of beside it
    Fields {
        subject: sequence(&[
            &tlv(0x31, &attribute("2.5.4.3")),
            &tlv(0x31, &attribute("2.5.4.10")),
        ]),
        issuer: sequence(&[&tlv(0x31, &attribute("2.5.4.3"))]),
        ..site()
    }
    .der()
}

fn many_extensions() -> Vec<u8> {
    let mut extensions = site().extensions;
    let policy = sequence(&[&sequence(&[&oid("2.23.140.1.2.1")])]);
    for _ in 0..5_000 {
        extensions.push(extension(id::CERTIFICATE_POLICIES, &policy));
        extensions.push(extension("1.2.3.4", b""));
    }
    Fields {
        extensions,
        ..site()
    }
    .der()
}

fn long_extension() -> Vec<u8> {
    let mut extensions = site().extensions;
    extensions.push(extension("1.2.3.4", &vec![0x2a; 2 << 20]));
    Fields {
        extensions,
        ..site()
    }
    .der()
}

fn empty() -> Vec<u8> {
    let nothing = sequence(&[]);
    Fields {
        version: tlv(0xa0, &[]),
        serial_number: tlv(0x02, &[]),
        tbs_signature: nothing.clone(),
        issuer: nothing.clone(),
        not_before: tlv(0x17, b""),
        not_after: tlv(0x18, b""),
        subject: nothing.clone(),
        public_key: nothing.clone(),
        unique_ids: [tlv(0x81, &[]), tlv(0x82, &[])].concat(),
        extensions: vec![
            alternative_names(&[]),
            extension(id::NAME_CONSTRAINTS, &nothing),
            extension(id::CERTIFICATE_POLICIES, &nothing),
            extension(id::CRL_DISTRIBUTION_POINTS, &nothing),
            extension("1.2.3.4", b""),
            nothing.clone(),
        ],
        signature_algorithm: nothing,
        signature: tlv(0x03, &[]),
    }
    .der()
}
