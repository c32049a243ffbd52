//! Certificate revocation lists (RFC 5280 §5).
//!
//! Unlike a certificate a list is not there to be shown: one that cannot be read without doubt is
//! refused, since nobody could tell what is missing from it.

mod entry;
mod issuing_distribution_point;
mod reader;

use serde::{Deserialize, Serialize};

pub(crate) use self::entry::without_padding as unpadded;
pub use self::entry::{CrlEntry, CrlReason};
pub use self::issuing_distribution_point::{CertificateKind, IssuingDistributionPoint};
pub(super) use self::reader::read_extension;
use super::{
    algorithm::SignatureAlgorithm,
    bytes::{ByteRange, Located},
    extension::key_identifier::AuthorityKeyIdentifier,
    input::MAX_INPUT,
    malformed::MalformedKind,
    name::Name,
    oid::Oid,
};

/// The longest list that is read: as any input, 16 MiB, which is some 800,000 entries.
pub const MAX_CRL: usize = MAX_INPUT;

/// A certificate revocation list. It owns its bytes, which its ranges point into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crl {
    /// Who answers for the list.
    pub issuer: Located<Name>,
    /// Whether it says that it is of version 2.
    pub is_version_2: bool,
    /// When it was issued, in seconds since 1970.
    pub this_update: Located<i64>,
    /// By when the next one will be issued, in seconds since 1970.
    pub next_update: Option<Located<i64>>,
    /// The algorithm as the signed part names it.
    pub tbs_signature: Located<SignatureAlgorithm>,
    /// The algorithm as it stands beside the signature.
    pub signature_algorithm: Located<SignatureAlgorithm>,
    /// Its extensions, in its order.
    pub extensions: Vec<Located<CrlExtension>>,
    /// Which key signed it.
    pub authority_key: Option<AuthorityKeyIdentifier>,
    /// Which certificates it is about; all of its issuer's when there is none.
    pub issuing_distribution_point: Option<IssuingDistributionPoint>,
    /// The first critical extension of an entry that is not known here.
    pub unknown_in_entry: Option<Located<Oid>>,
    /// Where its entries stand; none when it has no list of them.
    pub revoked_certificates: Option<ByteRange>,
    /// Sorted by their serial numbers, without padding.
    entries: Vec<CrlEntry>,
    der: Vec<u8>,
    signed: ByteRange,
    signature: ByteRange,
}

/// An extension of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrlExtension {
    /// Which extension it is.
    pub oid: Oid,
    /// Whether a reader that does not know it must not use the list.
    pub critical: bool,
    /// Where its value stands, without the tag and length of the OCTET STRING.
    pub value: ByteRange,
}

/// Why a list cannot be read, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UnreadableCrl {
    /// What is wrong.
    pub kind: MalformedKind,
    /// The octets of the list that are concerned.
    pub bytes: ByteRange,
}

impl Crl {
    /// Reads a list in DER.
    ///
    /// # Errors
    ///
    /// [`UnreadableCrl`] when it is longer than [`MAX_CRL`], or breaks the syntax of RFC 5280 §5.1 in
    /// a way that leaves doubt about what it says.
    ///
    /// ```
    /// use whylock::certificate::{crl::Crl, malformed::MalformedKind};
    ///
    /// let error = Crl::read(&[0x30, 0x00]).unwrap_err();
    /// assert_eq!(error.kind, MalformedKind::MissingField);
    /// ```
    pub fn read(der: &[u8]) -> Result<Self, UnreadableCrl> {
        reader::read(der)
    }

    /// The entry for the certificate with this serial number, given as the octets of its INTEGER.
    ///
    /// ```no_run
    /// # use whylock::certificate::crl::Crl;
    /// # fn example(crl: &Crl) {
    /// let is_listed = crl.entry(&[0x01, 0x02]).is_some();
    /// # }
    /// ```
    #[must_use]
    pub fn entry(&self, serial: &[u8]) -> Option<&CrlEntry> {
        let serial = entry::without_padding(serial);
        let before = |entry: &CrlEntry| entry.serial(&self.der) < serial;
        let found = self.entries.get(self.entries.partition_point(before))?;
        (found.serial(&self.der) == serial).then_some(found)
    }

    /// How many certificates it lists.
    ///
    /// ```no_run
    /// # use whylock::certificate::crl::Crl;
    /// # fn example(crl: &Crl) {
    /// assert!(crl.entry_count() > 0);
    /// # }
    /// ```
    #[must_use]
    pub fn entry_count(&self) -> usize {
        self.entries.len()
    }

    /// The extension with this object identifier.
    ///
    /// ```no_run
    /// # use whylock::certificate::crl::Crl;
    /// # fn example(crl: &Crl) {
    /// let crl_number = crl.extension("2.5.29.20").expect("RFC 5280 §5.2.3 asks for it");
    /// assert!(!crl_number.value.critical);
    /// # }
    /// ```
    #[must_use]
    pub fn extension(&self, dotted: &str) -> Option<&Located<CrlExtension>> {
        let mut extensions = self.extensions.iter();
        extensions.find(|extension| extension.value.oid.dotted == dotted)
    }

    /// The list's own bytes.
    ///
    /// ```no_run
    /// # use whylock::certificate::crl::Crl;
    /// # fn example(crl: &Crl) {
    /// let issuer = crl.issuer.bytes.of(crl.der());
    /// # }
    /// ```
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// `tbsCertList`: the octets that are signed.
    ///
    /// ```no_run
    /// # use whylock::certificate::crl::Crl;
    /// # fn example(crl: &Crl) {
    /// assert!(crl.signed().len() < crl.der().len());
    /// # }
    /// ```
    #[must_use]
    pub fn signed(&self) -> &[u8] {
        self.signed.of(&self.der).unwrap_or_default()
    }

    /// The octets of the signature, without the count of unused bits.
    ///
    /// ```no_run
    /// # use whylock::certificate::crl::Crl;
    /// # fn example(crl: &Crl) {
    /// assert!(!crl.signature().is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        self.signature.of(&self.der).unwrap_or_default()
    }
}
