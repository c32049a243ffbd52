//! The words of each format, for libFuzzer to put in.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::der::{oid, tlv};

/// Tags with lengths, and the object identifiers that are read into fields.
pub(super) fn of_der() -> String {
    let mut words: Vec<Vec<u8>> = [
        1, 2, 3, 4, 5, 6, 0x0a, 0x0c, 0x12, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1a, 0x1c, 0x1e, 0x30,
        0x31, 0x80, 0x81, 0x82, 0x86, 0x87, 0x88, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4,
    ]
    .into_iter()
    .flat_map(|tag| {
        [
            tlv(tag, &[]),
            tlv(tag, &[0]),
            vec![tag, 0x80],
            vec![tag, 0x82, 1, 0],
        ]
    })
    .collect();
    words.push(vec![0x1f, 0x81, 0x01]);
    words.push(vec![0x30, 0x84, 0x7f, 0xff, 0xff, 0xff]);
    words.extend(
        [
            &b"260101000000Z"[..],
            b"20500101000000Z",
            b"19700101000000Z",
            b"20260229240000+0100",
        ]
        .map(<[u8]>::to_vec),
    );
    words.extend(
        ["xn--", "*.", "\u{202e}", "\0", "@", "http://"].map(|text| text.as_bytes().to_vec()),
    );
    words.extend(OIDS.map(oid));
    words
        .iter()
        .map(|word| format!("\"{}\"\n", escaped(word)))
        .collect()
}

const OIDS: [&str; 57] = [
    "1.2.840.113549.1.7.2",
    "2.5.4.3",
    "2.5.4.5",
    "2.5.4.6",
    "2.5.4.7",
    "2.5.4.8",
    "2.5.4.10",
    "2.5.4.11",
    "2.5.4.15",
    "2.5.4.97",
    "0.9.2342.19200300.100.1.25",
    "1.2.840.113549.1.9.1",
    "1.3.6.1.4.1.311.60.2.1.3",
    "2.5.29.9",
    "2.5.29.14",
    "2.5.29.15",
    "2.5.29.16",
    "2.5.29.17",
    "2.5.29.18",
    "2.5.29.19",
    "2.5.29.20",
    "2.5.29.21",
    "2.5.29.24",
    "2.5.29.27",
    "2.5.29.28",
    "2.5.29.29",
    "2.5.29.30",
    "2.5.29.31",
    "2.5.29.32",
    "2.5.29.32.0",
    "2.5.29.33",
    "2.5.29.35",
    "2.5.29.36",
    "2.5.29.37",
    "2.5.29.37.0",
    "2.5.29.46",
    "2.5.29.54",
    "1.3.6.1.5.5.7.1.1",
    "1.3.6.1.5.5.7.1.3",
    "1.3.6.1.5.5.7.1.24",
    "1.3.6.1.5.5.7.3.1",
    "1.3.6.1.5.5.7.48.1",
    "1.3.6.1.4.1.11129.2.4.2",
    "1.3.6.1.4.1.11129.2.4.3",
    "2.16.840.1.113730.1.1",
    "1.3.6.1.4.1.311.21.7",
    "2.23.140.1.2.1",
    "2.23.140.3.1",
    "1.2.840.113549.1.1.1",
    "1.2.840.113549.1.1.10",
    "1.2.840.113549.1.1.11",
    "1.2.840.10045.2.1",
    "1.2.840.10045.3.1.7",
    "1.3.132.0.34",
    "1.2.840.10045.4.3.2",
    "1.3.101.112",
    "2.16.840.1.101.3.4.2.1",
];

/// Every key and every text of the messages.
pub(super) fn of_messages(messages: &[Vec<u8>]) -> String {
    let mut words = BTreeSet::new();
    for message in messages {
        collect(
            &serde_json::from_slice(message).expect("it was written from a value"),
            &mut words,
        );
    }
    words.extend(MORE_WORDS.map(str::to_owned));
    words
        .iter()
        .map(|word| format!("\"{}\"\n", escaped(word.as_bytes())))
        .collect()
}

/// What is said to reach other states, in the spelling of the browsers.
const MORE_WORDS: [&str; 18] = [
    "net::ERR_CERT_AUTHORITY_INVALID",
    "Error code 2153390067",
    "CERT_HAS_EXPIRED",
    "error",
    "code",
    "failure",
    "TLS_RSA_WITH_AES_128_CBC_SHA",
    "ECDHE_RSA",
    "HMAC-SHA1",
    "X25519",
    "weaknessReasons",
    "errorCategory",
    "validationError",
    "trust_error",
    "service-worker",
    "end-entity-only",
    "xn--",
    "https://[::1]:8443/",
];

fn collect(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if text.len() < 64 => drop(words.insert(text.clone())),
        Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        Value::Object(members) => {
            for (key, member) in members {
                words.insert(format!("\"{key}\":"));
                collect(member, words);
            }
        }
        _ => {}
    }
}

fn escaped(word: &[u8]) -> String {
    word.iter().map(|octet| format!("\\x{octet:02x}")).collect()
}
