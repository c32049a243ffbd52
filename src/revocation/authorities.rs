//! Authorities that Mozilla revoked: `OneCRL`, which Firefox holds every path against.
//!
//! Firefox's `RemoteSecuritySettings` enforces each of its entries, whatever their field `enabled` says (read in November
//! 2026). That a certificate is not named says nothing: a list is a snapshot, and other browsers keep others.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::certificate::Certificate;

/// The list that the crate carries, as [`RevokedAuthorities::read`] wants it.
#[cfg(feature = "revoked-authorities")]
const LIST: &[u8] = include_bytes!("../../data/revoked-authorities.bin");

/// Octets of each hash that are kept: that one of 2,000 hits a certificate which is not meant happens to one in 10¹⁶.
const HASH: usize = 8;

/// The longest first line that is read, in octets: a day and the name of a package.
const MAX_HEADER: usize = 200;

/// Mozilla's list of revoked authorities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevokedAuthorities {
    /// The day on which it was last changed: `2026-11-10`.
    pub date: String,
    /// The package it was taken from, with its version and licence.
    pub source: String,
    hashes: Vec<[u8; HASH]>,
}

/// These octets are no list of revoked authorities.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreadableAuthorities;

impl RevokedAuthorities {
    /// The list that the crate carries.
    ///
    /// ```
    /// # #[cfg(feature = "revoked-authorities")] {
    /// use whylock::revocation::RevokedAuthorities;
    ///
    /// assert!(RevokedAuthorities::carried().is_some_and(|list| list.len() > 1_000));
    /// # }
    /// ```
    #[cfg(feature = "revoked-authorities")]
    #[must_use]
    pub fn carried() -> Option<Self> {
        Self::read(LIST).ok()
    }

    /// Reads a list: a line with its day and its source, and then, in ascending order, the first eight octets each of
    /// SHA-256 over the issuer's name in DER and the octets of the serial number, or over the subject's name in DER
    /// and the SHA-256 of its `SubjectPublicKeyInfo`.
    ///
    /// # Errors
    ///
    /// [`UnreadableAuthorities`], if that is not its form.
    ///
    /// ```
    /// use whylock::revocation::RevokedAuthorities;
    ///
    /// let list = RevokedAuthorities::read(b"2026-11-10 somewhere\n12345678")?;
    /// assert_eq!((list.date.as_str(), list.len()), ("2026-11-10", 1));
    /// assert!(RevokedAuthorities::read(b"2026-11-10 somewhere\n1234").is_err());
    /// # Ok::<(), whylock::revocation::UnreadableAuthorities>(())
    /// ```
    pub fn read(octets: &[u8]) -> Result<Self, UnreadableAuthorities> {
        let mut start = octets.iter().take(MAX_HEADER);
        let end = start.position(|octet| *octet == b'\n');
        let (header, rest) = octets
            .split_at_checked(end.ok_or(UnreadableAuthorities)?)
            .ok_or(UnreadableAuthorities)?;
        let header = str::from_utf8(header).map_err(|_| UnreadableAuthorities)?;
        let (date, source) = header.split_once(' ').ok_or(UnreadableAuthorities)?;
        let (hashes, cut) = rest.get(1..).unwrap_or_default().as_chunks();
        if !cut.is_empty() || !hashes.is_sorted() {
            return Err(UnreadableAuthorities);
        }
        Ok(Self {
            date: date.to_owned(),
            source: source.to_owned(),
            hashes: hashes.to_vec(),
        })
    }

    /// How many entries it has.
    ///
    /// ```
    /// use whylock::revocation::RevokedAuthorities;
    ///
    /// assert_eq!(RevokedAuthorities::read(b"2026-11-10 nowhere\n").unwrap().len(), 0);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    /// Whether it has no entry.
    ///
    /// ```
    /// use whylock::revocation::RevokedAuthorities;
    ///
    /// assert!(RevokedAuthorities::read(b"2026-11-10 nowhere\n").unwrap().is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    /// Whether it names a certificate, by its issuer and number or by its subject and key. `der` is what the
    /// certificate was read from.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    /// use whylock::revocation::RevokedAuthorities;
    ///
    /// let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// let list = RevokedAuthorities::read(b"2026-11-10 nowhere\n").unwrap();
    /// assert!(!list.names(&Certificate::read(der), der));
    /// ```
    #[must_use]
    pub fn names(&self, certificate: &Certificate, der: &[u8]) -> bool {
        let issuer = certificate.issuer.as_ref().map(|issuer| issuer.bytes);
        let number = certificate.serial_number.as_ref();
        let number = number.and_then(|number| number.value.octets.to_vec());
        let by_number = issuer.and_then(|issuer| issuer.of(der)).zip(number);
        let subject = certificate.subject.as_ref().map(|subject| subject.bytes);
        let key = certificate.public_key.as_ref();
        let key = key.and_then(|key| key.bytes.of(der));
        let key = key.map(|key| Sha256::digest(key).to_vec());
        let by_key = subject.and_then(|subject| subject.of(der)).zip(key);
        let mut identifiers = by_number.into_iter().chain(by_key);
        identifiers.any(|(name, rest)| self.has(name, &rest))
    }

    fn has(&self, name: &[u8], rest: &[u8]) -> bool {
        let digest = Sha256::new().chain_update(name).chain_update(rest);
        let digest = digest.finalize();
        let hash = digest.first_chunk::<HASH>();
        hash.is_some_and(|hash| self.hashes.binary_search(hash).is_ok())
    }
}

impl fmt::Display for UnreadableAuthorities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no list of revoked authorities")
    }
}

impl std::error::Error for UnreadableAuthorities {}
