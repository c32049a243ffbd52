//! Revocation lists: reading them, what they are about, who may sign them, what they say.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "../certificate/der.rs"]
mod der;

mod ocsp;
mod profile;
mod reading;
mod scope;
#[cfg(feature = "rustcrypto")]
mod signing;
mod status;

use der::{Fields, extension, name, oid, sequence, tlv};
use whylock::certificate::{Certificate, crl::Crl};
use whylock::revocation::{Authenticity, Revocation, Unusable};

/// 2026-02-01T00:00:00Z, within the lists' time.
const AT: i64 = 1_769_904_000;

/// The fields of a list, each in DER; a test replaces the one that it is about.
struct List {
    version: Vec<u8>,
    algorithm: Vec<u8>,
    issuer: Vec<u8>,
    this_update: Vec<u8>,
    next_update: Vec<u8>,
    entries: Vec<Vec<u8>>,
    extensions: Vec<Vec<u8>>,
}

impl Default for List {
    fn default() -> Self {
        Self {
            version: tlv(0x02, &[1]),
            algorithm: sequence(&[&oid("1.3.101.112")]),
            issuer: Fields::default().issuer,
            this_update: tlv(0x17, b"260101000000Z"),
            next_update: tlv(0x17, b"260301000000Z"),
            entries: Vec::new(),
            extensions: Vec::new(),
        }
    }
}

impl List {
    fn with_extensions(extensions: &[Vec<u8>]) -> Self {
        Self {
            extensions: extensions.to_vec(),
            ..Self::default()
        }
    }

    fn with_entries(entries: &[Vec<u8>]) -> Self {
        Self {
            entries: entries.to_vec(),
            ..Self::default()
        }
    }

    /// What is signed.
    fn signed(&self) -> Vec<u8> {
        let or_absent = |list: &[Vec<u8>], wrap: &dyn Fn(Vec<u8>) -> Vec<u8>| match list.concat() {
            list if list.is_empty() => Vec::new(),
            list => wrap(sequence(&[&list])),
        };
        sequence(&[
            &self.version,
            &self.algorithm,
            &self.issuer,
            &self.this_update,
            &self.next_update,
            &or_absent(&self.entries, &|list| list),
            &or_absent(&self.extensions, &|list| tlv(0xa0, &list)),
        ])
    }

    fn signed_with(&self, signature: &[u8]) -> Vec<u8> {
        let signature = tlv(0x03, &[&[0], signature].concat());
        sequence(&[&self.signed(), &self.algorithm, &signature])
    }

    fn read(&self) -> Crl {
        Crl::read(&self.signed_with(&[9; 64])).unwrap()
    }
}

fn entry(serial: &[u8], extensions: &[Vec<u8>]) -> Vec<u8> {
    let extensions = match extensions.concat() {
        list if list.is_empty() => Vec::new(),
        list => sequence(&[&list]),
    };
    let date = tlv(0x17, b"260115000000Z");
    sequence(&[&tlv(0x02, serial), &date, &extensions])
}

fn reason(code: u8) -> Vec<u8> {
    extension("2.5.29.21", &tlv(0x0a, &[code]))
}

fn critical(dotted: &str, value: &[u8]) -> Vec<u8> {
    sequence(&[&oid(dotted), &tlv(0x01, &[0xff]), &tlv(0x04, value)])
}

fn issuing_distribution_point(fields: &[&[u8]]) -> Vec<u8> {
    critical("2.5.29.28", &sequence(fields))
}

/// The certificate 01 02 03, with these extensions.
fn certificate(extensions: &[Vec<u8>]) -> Certificate {
    let fields = Fields {
        extensions: extensions.to_vec(),
        ..Fields::default()
    };
    Certificate::read(&fields.der())
}

fn authority(extensions: &[Vec<u8>]) -> Certificate {
    let fields = Fields {
        subject: Fields::default().issuer,
        extensions: extensions.to_vec(),
        ..Fields::default()
    };
    Certificate::read(&fields.der())
}

/// What lists whose signatures hold say at [`AT`].
fn status(certificate: &Certificate, lists: &[&Crl]) -> Revocation {
    let lists: Vec<_> = lists
        .iter()
        .map(|crl| (*crl, Authenticity::Verified))
        .collect();
    whylock::revocation::status(certificate, &lists, AT)
}

/// The first list is there, and cannot be used.
fn unknown(why: Unusable) -> Revocation {
    Revocation::Unknown(vec![(0, why)])
}
