//! Lists of certificates whose paths, names or policies multiply.

use super::issued::{authority, common_name, critical, id, site};
use super::{Case, HOST};
use crate::der::{Fields, alternative_names, dns_name, extension, oid, sequence, tlv};

pub(super) fn cases() -> Vec<Case> {
    vec![
        Case {
            name: "many-certificates",
            about: "10,000 certificates in one message",
            certificates: many_certificates,
            told: &["9900 more certificates"],
        },
        Case {
            name: "namesakes",
            about: "99 authorities of one name, each with a key of its own: every one may have issued every other one",
            certificates: || storm(true),
            told: &["There are more paths than Whylock looks at"],
        },
        Case {
            name: "cross-signed",
            about: "Authorities of four names that all signed each other, to and fro, with few keys",
            certificates: cross_signed,
            told: &["There are more paths than Whylock looks at"],
        },
        Case {
            name: "one-key",
            about: "99 certificates of one name and one key",
            certificates: || storm(false),
            told: &["signature"],
        },
        Case {
            name: "many-constraints",
            about: "3,000 constraints above 3,000 names",
            certificates: many_constraints,
            told: &["too many names and constraints"],
        },
        Case {
            name: "crowded-chain",
            about: "99 authorities in a row, each with 4,200 names",
            certificates: crowded_chain,
            told: &["very large"],
        },
        Case {
            name: "two-lists",
            about: "1,000 common names, none of them among 1,000 alternative names",
            certificates: two_lists,
            told: &["There are 1000 common names"],
        },
        Case {
            name: "many-policies",
            about: "Policies that are mapped to twice as many at each level",
            certificates: many_policies,
            told: &["policies"],
        },
    ]
}

fn many_certificates() -> Vec<Vec<u8>> {
    let rest = (0..9_999).map(|number: u16| {
        let name = format!("Authority {number}");
        Fields {
            // small, as all of them are sent at once
            public_key: tlv(0x30, &[]),
            signature: tlv(0x03, &[0]),
            ..authority(&name, &name, number)
        }
        .der()
    });
    std::iter::once(site().der()).chain(rest).collect()
}

fn storm(keys: bool) -> Vec<Vec<u8>> {
    let name = "Hostile Authority";
    let authorities = (0..99).map(|number: u16| {
        let key = if keys { number } else { 0 };
        let serial_number = tlv(0x02, &[&[0x3c; 14][..], &number.to_be_bytes()].concat());
        Fields {
            serial_number,
            ..authority(name, name, key)
        }
        .der()
    });
    std::iter::once(site().der()).chain(authorities).collect()
}

fn cross_signed() -> Vec<Vec<u8>> {
    let names = ["Hostile Authority", "Second", "Third", "Fourth"];
    let pairs = names
        .iter()
        .flat_map(|subject| names.iter().map(move |issuer| (*subject, *issuer)));
    let authorities = pairs.zip(0_u16..).flat_map(|((subject, issuer), number)| {
        (0..6_u16).map(move |copy| authority(subject, issuer, number * 6 + copy).der())
    });
    std::iter::once(site().der()).chain(authorities).collect()
}

/// As many names, or subtrees, as are read of a list.
const READ: usize = 3_000;

fn many_constraints() -> Vec<Vec<u8>> {
    let names: Vec<Vec<u8>> = std::iter::once(dns_name(HOST))
        .chain((1..READ).map(|number| dns_name(&format!("{number}.hostile.example"))))
        .collect();
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    // none of them is broken, so that each has to be held against each
    let subtrees: Vec<u8> = (0..READ)
        .flat_map(|number| sequence(&[&dns_name(&format!("{number}.other.example"))]))
        .collect();
    let mut limited = authority("Hostile Authority", "Hostile Root", 1);
    limited.extensions.push(critical(
        id::NAME_CONSTRAINTS,
        &sequence(&[&tlv(0xa1, &subtrees)]),
    ));
    let site = Fields {
        extensions: vec![alternative_names(&names)],
        subject: common_name(HOST),
        ..site()
    };
    let root = authority("Hostile Root", "Hostile Root", 2);
    vec![site.der(), limited.der(), root.der()]
}

/// Each level has twice the policies of the one above it, and maps each of them to two.
fn many_policies() -> Vec<Vec<u8>> {
    const LEVELS: u32 = 11;
    let policy = |level: u32, number: u32| oid(&format!("1.2.3.{level}.{number}"));
    let policies = |level: u32| {
        let all = (0..1_u32 << level).map(|number| sequence(&[&policy(level, number)]));
        extension(
            id::CERTIFICATE_POLICIES,
            &tlv(0x30, &all.collect::<Vec<_>>().concat()),
        )
    };
    let mappings = |level: u32| {
        let pairs = (0..1_u32 << level).flat_map(|number| {
            [0, 1].map(|half| {
                sequence(&[
                    &policy(level, number),
                    &policy(level + 1, number * 2 + half),
                ])
            })
        });
        critical(
            id::POLICY_MAPPINGS,
            &tlv(0x30, &pairs.collect::<Vec<_>>().concat()),
        )
    };
    let name = |level: u32| match level {
        LEVELS => "Hostile Authority".to_owned(),
        level => format!("Level {level}"),
    };
    let authorities = (1..=LEVELS).map(|level| {
        let number = u16::try_from(level).unwrap_or_default();
        let mut fields = authority(&name(level), &name(level - 1), number);
        fields.extensions.extend([policies(level), mappings(level)]);
        if level == 1 {
            // requireExplicitPolicy 0: the policies decide
            let required = sequence(&[&tlv(0x80, &[0])]);
            fields
                .extensions
                .push(critical(id::POLICY_CONSTRAINTS, &required));
        }
        fields.der()
    });
    let mut list: Vec<Vec<u8>> = authorities.collect();
    let mut site = site();
    site.extensions.push(policies(LEVELS));
    list.push(site.der());
    list.reverse();
    list.push(authority(&name(0), &name(0), 99).der());
    list
}

/// 99 authorities in a row, each with as many names as fit into what is read of a connection.
fn crowded_chain() -> Vec<Vec<u8>> {
    let names: Vec<u8> = (0..4_200).flat_map(|_| dns_name("a")).collect();
    let crowd = extension("2.5.29.17", &tlv(0x30, &names));
    let name = |level: u16| match level {
        1 => "Hostile Authority".to_owned(),
        level => format!("Level {level}"),
    };
    let authorities = (1..100_u16).map(|level| {
        let mut fields = authority(&name(level), &name(level + 1), level);
        fields.extensions.push(crowd.clone());
        fields.der()
    });
    std::iter::once(site().der()).chain(authorities).collect()
}

/// As many common names as alternative names: each may be among those.
fn two_lists() -> Vec<Vec<u8>> {
    let names: Vec<Vec<u8>> = std::iter::once(dns_name(HOST))
        .chain((1..1_000).map(|number| dns_name(&format!("{number}.a.example"))))
        .collect();
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    let common: Vec<u8> = (0..1_000)
        .flat_map(|number| {
            let value = format!("{number}.b.example");
            tlv(
                0x31,
                &sequence(&[&oid("2.5.4.3"), &tlv(0x0c, value.as_bytes())]),
            )
        })
        .collect();
    let site = Fields {
        subject: tlv(0x30, &common),
        extensions: vec![alternative_names(&names)],
        ..site()
    };
    let issuer = authority("Hostile Authority", "Hostile Root", 1);
    let root = authority("Hostile Root", "Hostile Root", 2);
    vec![site.der(), issuer.der(), root.der()]
}
