//! What a check looks at: a path in its surroundings, and a certificate in its place on it.

use super::Conclusion;
use crate::certificate::Certificate;
use crate::connection::{Connection, Sight};
use crate::finding::{Evidence, Outcome, Source};
use crate::inputs::Inputs;
use crate::name::{Address, Script};
use crate::path::{Naming, Path, Pool};
use crate::report::TlsReading;
use crate::revocation::Stapled;
use crate::signature::{Ledger, Verification};
use crate::tls::Reading;
use crate::trust::Trust;

/// Everything that a check may look at.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) address: &'a Address,
    pub(crate) tls: Option<&'a TlsReading>,
    /// The scripts that the person reads.
    pub(crate) readable: &'a [Script],
    pub(crate) inputs: &'a Inputs,
    /// What the observer tells of a stapled answer about revocation; none where it does not tell.
    pub(crate) stapled: Option<&'a Stapled>,
    pub(crate) trust: &'a Trust,
    pub(crate) pool: &'a Pool,
    pub(crate) ledger: &'a Ledger,
    pub(crate) naming: &'a Naming,
    /// The path that is looked at.
    pub(crate) path: &'a Path,
    /// The search ended before all paths were looked at.
    pub(crate) cut_short: bool,
}

impl<'a> Subject<'a> {
    /// An https page whose response stood before the observer's eyes, or that the browser accepted.
    pub(crate) fn has_tls(&self) -> bool {
        self.address.is_https() && matches!(self.connection.sight, Sight::Seen | Sight::Accepted)
    }

    /// The certificates of the path in their places, from the end entity upwards.
    pub(crate) fn places(&'a self) -> impl DoubleEndedIterator<Item = Place<'a>> {
        (0..self.path.certificates.len()).filter_map(|position| self.place(position))
    }

    /// The certificate at this place of the path, counted from 0, the end entity.
    pub(crate) fn place(&'a self, position: usize) -> Option<Place<'a>> {
        let index = *self.path.certificates.get(position)?;
        let member = self.pool.get(index)?;
        let is_last = position + 1 == self.path.certificates.len();
        Some(Place {
            subject: self,
            index,
            position,
            role: match position {
                0 => Role::EndEntity,
                _ if is_last && self.path.anchored => Role::Anchor,
                _ => Role::Intermediate,
            },
            certificate: &member.certificate,
            der: &member.der,
        })
    }

    /// The anchor of the path in its place.
    pub(crate) fn anchor(&'a self) -> Option<Place<'a>> {
        let last = self.path.certificates.len().checked_sub(1)?;
        self.place(last).filter(|_| self.path.anchored)
    }

    /// Judges what the observer named, if a registry knows the name.
    pub(crate) fn judge<T>(
        &self,
        named: impl Fn(&TlsReading) -> Option<&Reading<T>>,
        holds: impl Fn(&T) -> bool,
    ) -> Conclusion {
        if !self.has_tls() {
            return Conclusion::not_applicable();
        }
        let Some(reading) = self.tls.and_then(named) else {
            return Conclusion::not_visible();
        };
        let outcome = match &reading.known {
            Some(known) if holds(known) => Outcome::Pass,
            Some(_) => Outcome::Warn,
            None => Outcome::Unknown,
        };
        Conclusion::new(outcome, Source::Observer).with(Evidence::Named {
            name: reading.named.clone(),
        })
    }
}

/// A certificate in its place on the path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) subject: &'a Subject<'a>,
    /// Counted from 0 among the certificates at hand.
    pub(crate) index: usize,
    /// Counted from 0, the end entity.
    pub(crate) position: usize,
    pub(crate) role: Role,
    pub(crate) certificate: &'a Certificate,
    /// As received.
    pub(crate) der: &'a [u8],
}

impl Place<'_> {
    /// The next certificate of the path: the issuer.
    pub(crate) fn issuer(&self) -> Option<Self> {
        self.subject.place(self.position + 1)
    }

    /// Whether the certificate names itself as its issuer (RFC 5280 §6.1).
    pub(crate) fn is_self_issued(&self) -> bool {
        self.subject.pool.is_self_issued(self.index)
    }

    /// Whether the certificate is self-signed, as far as that can be seen: below an issuer of another key it is not, and
    /// where nobody could verify its signature, the names tell.
    pub(crate) fn seems_self_signed(&self) -> Option<bool> {
        if let Some(issuer) = self.issuer() {
            let key = &self.certificate.fingerprints.spki_sha256;
            return Some(*key == issuer.certificate.fingerprints.spki_sha256);
        }
        let seems = self.is_self_issued().then_some(true);
        self.is_self_signed().or(seems)
    }

    /// Whether the certificate is self-signed: its own key verifies its signature, whatever the names
    /// say. None, if nobody verified it.
    pub(crate) fn is_self_signed(&self) -> Option<bool> {
        let check = self.subject.pool.signature(self.index, self.index)?;
        match self.subject.ledger.verification(check) {
            Verification::Valid => Some(true),
            Verification::Invalid => Some(false),
            Verification::NotAsked | Verification::Unsupported | Verification::Unverifiable(_) => {
                None
            }
        }
    }
}

/// What a certificate is on the path.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    EndEntity,
    Intermediate,
    Anchor,
}
