//! Files that try to look like others: PEM within PEM, and lines without end.

use super::issued::site;
use base64ct::{Base64, Encoding};

/// One file.
pub(crate) struct File {
    /// A name for it.
    pub(crate) name: &'static str,
    /// What it does, in one line.
    pub(crate) about: &'static str,
    /// Its bytes.
    pub(crate) bytes: fn() -> Vec<u8>,
    /// How many certificates are read of it; none where it is refused.
    pub(crate) certificates: Option<usize>,
    /// What has to be said of it in English, where it is refused.
    pub(crate) told: &'static str,
}

/// The longest file that is read, in bytes.
const LONGEST: usize = 16 << 20;

/// Every file.
pub(crate) fn files() -> [File; 8] {
    [
        File {
            name: "nested-headers.pem",
            about: "A PEM block that begins within another one",
            bytes: || [begin(), begin(), body(), end(), end()].concat(),
            certificates: None,
            told: "base64",
        },
        File {
            name: "endless-header.pem",
            about: "A label of a megabyte",
            bytes: || [b"-----BEGIN ".to_vec(), vec![b'A'; 1 << 20]].concat(),
            certificates: None,
            told: "has no end",
        },
        File {
            name: "many-headers.pem",
            about: "200,000 beginnings, and no end",
            bytes: || begin().repeat(200_000),
            certificates: None,
            told: "has no end",
        },
        File {
            name: "long-line.pem",
            about: "A line of 16 MiB",
            bytes: || {
                let padding = LONGEST - begin().len() - body().len() - end().len();
                [begin(), body(), vec![b' '; padding], end()].concat()
            },
            certificates: Some(1),
            told: "",
        },
        File {
            name: "too-long.pem",
            about: "A file of more than 16 MiB",
            bytes: || vec![b' '; LONGEST + 1],
            certificates: None,
            told: "16 MiB",
        },
        File {
            name: "ten-thousand.pem",
            about: "10,000 certificates in one file",
            bytes: || [begin(), body(), end()].concat().repeat(10_000),
            certificates: None,
            told: "1000 certificates",
        },
        File {
            name: "false-label.pem",
            about: "A private key's label around a certificate, then a certificate",
            bytes: || {
                let key = b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
                [&key[..], &begin(), &body(), &end()].concat()
            },
            certificates: Some(1),
            told: "",
        },
        File {
            name: "nul.pem",
            about: "Zeros in the middle of base64",
            bytes: || [begin(), b"AAAA\0\0AAAA\n".to_vec(), end()].concat(),
            certificates: None,
            told: "base64",
        },
    ]
}

fn begin() -> Vec<u8> {
    b"-----BEGIN CERTIFICATE-----\n".to_vec()
}

fn body() -> Vec<u8> {
    Base64::encode_string(&site().der()).into_bytes()
}

fn end() -> Vec<u8> {
    b"\n-----END CERTIFICATE-----\n".to_vec()
}
