//! Logs of the tests' own, and the timestamps that they sign (RFC 6962 §3.2).

use sha2::{Digest, Sha256};
use whylock::transparency::{Log, LogFormat, LogList, LogState};

use crate::der::tlv;
use crate::keys::{Hash, Key};
use crate::pki::NOW;

/// 1 October 2026, when the tests' certificates begin, in milliseconds since 1970.
pub(crate) const ISSUED: u64 = 1_790_812_800_000;

/// A timestamp before it is signed. What is none here is as it should be.
#[derive(Clone)]
pub(crate) struct Timestamp {
    pub(crate) version: u8,
    /// Whose id it bears.
    pub(crate) log: Key,
    /// Who signs in the log's place.
    pub(crate) signer: Option<Key>,
    /// Milliseconds since 1970.
    pub(crate) at: u64,
    pub(crate) extensions: Vec<u8>,
    pub(crate) algorithms: [u8; 2],
    /// What it is made for in place of the certificate.
    pub(crate) entry: Option<Vec<u8>>,
    pub(crate) signature: Option<Vec<u8>>,
}

impl Timestamp {
    /// By the log of this number.
    pub(crate) fn of(log: u8) -> Self {
        Self {
            version: 0,
            log: key(log),
            signer: None,
            at: ISSUED,
            extensions: Vec::new(),
            algorithms: [4, 3],
            entry: None,
            signature: None,
        }
    }

    /// `SignedCertificateTimestamp` for an entry, its type before it.
    pub(crate) fn made_for(&self, entry: &[u8]) -> Vec<u8> {
        let at = self.at.to_be_bytes();
        let extensions = vector(&self.extensions);
        let entry = self.entry.as_deref().unwrap_or(entry);
        let signed = [&[0, 0][..], &at, entry, &extensions].concat();
        let key = self.signer.as_ref().unwrap_or(&self.log);
        let signature = self.signature.clone();
        let signature = signature.unwrap_or_else(|| key.sign(Hash::Sha256, &signed));
        let signature = vector(&signature);
        let id = Sha256::digest(self.log.spki());
        [
            &[self.version][..],
            &id,
            &at,
            &extensions,
            &self.algorithms,
            &signature,
        ]
        .concat()
    }
}

/// The key of the log of this number.
pub(crate) fn key(log: u8) -> Key {
    Key::P256(100 + log)
}

/// `precert_entry` of a certificate without its list of timestamps.
pub(crate) fn precertificate_entry(issuer: &Key, tbs: &[u8]) -> Vec<u8> {
    let issuer = Sha256::digest(issuer.spki());
    [&[0, 1][..], &issuer, &long_vector(tbs)].concat()
}

/// `x509_entry` of a whole certificate.
pub(crate) fn certificate_entry(der: &[u8]) -> Vec<u8> {
    [&[0, 0][..], &long_vector(der)].concat()
}

/// The extension's value: an OCTET STRING of a `SignedCertificateTimestampList`.
pub(crate) fn extension_value(timestamps: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x04, &list(timestamps))
}

/// `SignedCertificateTimestampList`.
pub(crate) fn list(timestamps: &[Vec<u8>]) -> Vec<u8> {
    let timestamps: Vec<Vec<u8>> = timestamps.iter().map(|it| vector(it)).collect();
    vector(&timestamps.concat())
}

/// The list of the first so many logs. Every other one is of the same operator, and the fifth is of static files.
pub(crate) fn logs(count: u8) -> LogList {
    let mut logs = LogList::new(Some(NOW - 86_400), "the tests");
    for number in 0..count {
        logs.push(log(number)).unwrap();
    }
    logs
}

pub(crate) fn log(number: u8) -> Log {
    Log {
        name: format!("Log {number}"),
        operator: format!("Operator {}", number % 2),
        key: key(number).spki(),
        format: match number {
            4 => LogFormat::Tiled,
            _ => LogFormat::Rfc6962,
        },
        state: LogState::Usable,
        interval: None,
    }
}

/// A log's place for a certificate, as static files have it (<https://c2sp.org/static-ct-api>).
pub(crate) fn leaf_index(index: [u8; 5]) -> Vec<u8> {
    [&[0, 0, 5][..], &index].concat()
}

/// A vector with two octets of length before it (RFC 8446 §3.4).
fn vector(content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&length, content].concat()
}

/// The same with three octets.
fn long_vector(content: &[u8]) -> Vec<u8> {
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    [&length[1..], content].concat()
}
