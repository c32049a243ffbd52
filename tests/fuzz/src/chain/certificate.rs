//! One certificate of a chain: each of its values is one of few.

use arbitrary::Arbitrary;

use crate::der::{Fields, oid, sequence, tlv};

/// A certificate of few choices.
#[derive(Arbitrary, Clone, Debug)]
pub struct Certificate {
    subject: u8,
    issuer: u8,
    key: u8,
    serial: u8,
    authority: Authority,
    own_identifier: Option<u8>,
    authority_identifier: Option<u8>,
    days: Days,
    names: Few<GeneralName>,
    permitted: Few<GeneralName>,
    excluded: Few<GeneralName>,
    policies: Few<u8>,
    mappings: Few<(u8, u8)>,
    policy_constraints: Option<(u8, u8)>,
    inhibit_any: Option<u8>,
    purposes: Few<u8>,
    usage: Option<u8>,
    critical: u16,
    signature: u8,
    is_rsa: bool,
}

/// What its basic constraints say.
#[derive(Arbitrary, Clone, Debug)]
enum Authority {
    Absent,
    Site,
    Unlimited,
    Limited(u8),
}

/// When it is valid.
#[derive(Arbitrary, Clone, Debug)]
enum Days {
    Now,
    Past,
    Future,
    Long,
}

/// At most as many as the first says, of a list that the input seldom makes long by itself.
#[derive(Arbitrary, Clone, Debug)]
enum Few<T> {
    None,
    One(T),
    Many(Vec<T>),
    /// The same one over and over.
    Crowd(T, u8),
}

impl<T: Clone> Few<T> {
    fn list(&self) -> Vec<T> {
        match self {
            Self::None => Vec::new(),
            Self::One(one) => vec![one.clone()],
            Self::Many(many) => many.clone(),
            // seldom so many that constraints explode: each such run takes a tenth of a second
            Self::Crowd(one, 0xf0..) => vec![one.clone(); 1_000],
            Self::Crowd(one, count) => vec![one.clone(); usize::from(count & 15)],
        }
    }
}

#[derive(Arbitrary, Clone, Debug)]
enum GeneralName {
    Dns(u8),
    Email(u8),
    Uri(u8),
    Address(u8),
    Network(u8, u8),
    Directory(u8),
    Other,
}

pub(super) const HOSTS: [&str; 8] = [
    "www.example.com",
    "example.com",
    ".example.com",
    "*.example.com",
    "",
    "com",
    "xn--bcher-kva.example",
    "a_b.example.com.",
];

pub(super) const POLICIES: [&str; 8] = [
    "2.5.29.32.0",
    "2.23.140.1.2.1",
    "2.23.140.1.1",
    "1.2.3.1",
    "1.2.3.2",
    "1.2.3.3",
    "1.2.3.4",
    "1.2.3.5",
];

const PURPOSES: [&str; 4] = [
    "1.3.6.1.5.5.7.3.1",
    "1.3.6.1.5.5.7.3.2",
    "2.5.29.37.0",
    "1.2.3",
];

pub(super) fn of<'a, T: ?Sized>(list: &[&'a T], number: u8) -> &'a T {
    list[usize::from(number) % list.len()]
}

impl Certificate {
    /// In DER.
    pub(super) fn der(&self) -> Vec<u8> {
        let (from, to) = match self.days {
            Days::Now => ("261001000000Z", "261229235959Z"),
            Days::Past => ("200101000000Z", "200301000000Z"),
            Days::Future => ("300101000000Z", "300301000000Z"),
            Days::Long => ("100101000000Z", "401231235959Z"),
        };
        let algorithm = if self.is_rsa {
            sequence(&[&oid("1.2.840.113549.1.1.11"), &[5, 0]])
        } else {
            sequence(&[&oid("1.2.840.10045.4.3.2")])
        };
        let signature = if self.is_rsa {
            vec![self.signature & 3; 256]
        } else {
            let number = tlv(2, &[1 + (self.signature & 3); 32]);
            sequence(&[&number, &number])
        };
        Fields {
            serial_number: tlv(2, &[1 + (self.serial & 7), 2, 3, 4, 5, 6, 7, 8]),
            tbs_signature: algorithm.clone(),
            issuer: name(self.issuer),
            not_before: tlv(0x17, from.as_bytes()),
            not_after: tlv(0x17, to.as_bytes()),
            subject: name(self.subject),
            public_key: key(self.key),
            extensions: self.extensions(),
            signature_algorithm: algorithm,
            signature: tlv(3, &[&[0], &signature[..]].concat()),
            ..Fields::default()
        }
        .der()
    }

    fn extensions(&self) -> Vec<Vec<u8>> {
        let mut list = Vec::new();
        let mut add = |dotted: &str, value: Vec<u8>| {
            let is_critical = self.critical >> (list.len() % 16) & 1 == 1;
            let critical = if is_critical {
                tlv(1, &[0xff])
            } else {
                Vec::new()
            };
            list.push(sequence(&[&oid(dotted), &critical, &tlv(4, &value)]));
        };
        match &self.authority {
            Authority::Absent => {}
            Authority::Site => add("2.5.29.19", sequence(&[])),
            Authority::Unlimited => add("2.5.29.19", sequence(&[&tlv(1, &[0xff])])),
            Authority::Limited(most) => {
                add("2.5.29.19", sequence(&[&tlv(1, &[0xff]), &small(*most)]));
            }
        }
        if let Some(number) = self.own_identifier {
            add("2.5.29.14", tlv(4, &[number & 7; 20]));
        }
        if let Some(number) = self.authority_identifier {
            add("2.5.29.35", sequence(&[&tlv(0x80, &[number & 7; 20])]));
        }
        let names = self.names.list();
        if !names.is_empty() {
            add("2.5.29.17", members(names.iter().map(GeneralName::der)));
        }
        let subtrees = |tag, list: &Few<GeneralName>| match list.list() {
            list if list.is_empty() => Vec::new(),
            list => tlv(
                tag,
                &list
                    .iter()
                    .flat_map(|it| sequence(&[&it.der()]))
                    .collect::<Vec<u8>>(),
            ),
        };
        let (permitted, excluded) = (
            subtrees(0xa0, &self.permitted),
            subtrees(0xa1, &self.excluded),
        );
        if permitted.len() + excluded.len() > 0 {
            add("2.5.29.30", sequence(&[&permitted, &excluded]));
        }
        let policy = |number: &u8| oid(of(&POLICIES, *number));
        let policies = self.policies.list();
        if !policies.is_empty() {
            add(
                "2.5.29.32",
                members(policies.iter().map(|it| sequence(&[&policy(it)]))),
            );
        }
        let mappings = self.mappings.list();
        if !mappings.is_empty() {
            let pair = |(from, to): &(u8, u8)| sequence(&[&policy(from), &policy(to)]);
            add("2.5.29.33", members(mappings.iter().map(pair)));
        }
        if let Some((explicit, mapping)) = self.policy_constraints {
            let value = sequence(&[&tlv(0x80, &[explicit & 3]), &tlv(0x81, &[mapping & 3])]);
            add("2.5.29.36", value);
        }
        if let Some(certificates) = self.inhibit_any {
            add("2.5.29.54", small(certificates));
        }
        let purposes = self.purposes.list();
        if !purposes.is_empty() {
            add(
                "2.5.29.37",
                members(purposes.iter().map(|it| oid(of(&PURPOSES, *it)))),
            );
        }
        if let Some(usage) = self.usage {
            add("2.5.29.15", tlv(3, &[0, usage | 1]));
        }
        list
    }
}

impl GeneralName {
    fn der(&self) -> Vec<u8> {
        match self {
            Self::Dns(number) => tlv(0x82, of(&HOSTS, *number).as_bytes()),
            Self::Email(number) => tlv(
                0x81,
                of(&["a@example.com", "example.com", ".com", "@"], *number).as_bytes(),
            ),
            Self::Uri(number) => tlv(
                0x86,
                of(
                    &["http://example.com/", "example.com", "urn:x", "."],
                    *number,
                )
                .as_bytes(),
            ),
            Self::Address(number) => tlv(0x87, &[192, 0, 2, number & 3]),
            Self::Network(number, mask) => {
                tlv(0x87, &[192, 0, 2, number & 3, 255, 255, 255, *mask])
            }
            Self::Directory(number) => tlv(0xa4, &name(*number)),
            Self::Other => tlv(0xa0, &[&oid("1.2.3")[..], &tlv(0xa0, &[5, 0])].concat()),
        }
    }
}

fn members(list: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    tlv(0x30, &list.flatten().collect::<Vec<u8>>())
}

fn small(number: u8) -> Vec<u8> {
    tlv(2, &[number & 7])
}

/// A name that another spelling may stand for: string types and case differ, and sometimes there is no name.
fn name(number: u8) -> Vec<u8> {
    let text = [b'A' + (number & 7)];
    match number >> 6 {
        0 | 1 => crate::der::name("2.5.4.3", 0x0c, &text),
        2 => crate::der::name("2.5.4.3", 0x13, &text.map(|it| it.to_ascii_lowercase())),
        _ if number == 0xff => sequence(&[]),
        _ => crate::der::name("2.5.4.10", 0x0c, &text),
    }
}

fn key(number: u8) -> Vec<u8> {
    let algorithm = if number & 0x80 == 0 {
        sequence(&[&oid("1.2.840.10045.2.1"), &oid("1.2.840.10045.3.1.7")])
    } else {
        sequence(&[&oid("1.2.840.113549.1.1.1"), &[5, 0]])
    };
    let bits = if number & 0x80 == 0 {
        [&[0, 4][..], &[1 + (number & 7); 64]].concat()
    } else {
        let modulus = [&[0][..], &[0x81 | number & 7; 256]].concat();
        [
            &[0][..],
            &sequence(&[&tlv(2, &modulus), &tlv(2, &[1, 0, 1])]),
        ]
        .concat()
    };
    sequence(&[&algorithm, &tlv(3, &bits)])
}
