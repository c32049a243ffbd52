//! Whether a certificate is revoked, by the revocation lists that the caller gives (RFC 5280 §6.3), and
//! by the answers of a responder that were stapled or given (RFC 6960).
//!
//! Nothing is fetched. Whether a status that is not known refuses the certificate is for the caller
//! to say. Delta lists and indirect lists are told as such, and not used.

mod answer;
mod authorities;
mod delegate;
mod profile;
mod responder;
mod scope;
mod signer;
mod testimony;

use serde::{Deserialize, Serialize};

pub(crate) use self::answer::timestamps_in;
pub use self::answer::{Answer, Unanswered, answer, answers_of, numbers};
pub use self::authorities::{RevokedAuthorities, UnreadableAuthorities};
pub(crate) use self::delegate::flaw_of_delegate;
pub use self::profile::{CrlDeparture, CrlRule, departures};
pub use self::responder::{Answerer, Held, answer_check, answerers, delegation_check, may_answer};
pub use self::signer::{MAX_SIGNERS, may_sign, names_key_of, signature_check};
pub use self::testimony::{Medium, Stapled, Testimony};
use crate::certificate::{
    Certificate,
    crl::{Crl, CrlReason},
    extension::distribution::RevocationReason,
    serial::SerialNumber,
};

/// What the lists say about a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Revocation {
    /// Lists in force, for all reasons, do not name it.
    Good,
    /// A list names it.
    Revoked {
        /// The list's place among those given.
        crl: usize,
        /// Since when, in seconds since 1970.
        date: i64,
        /// Why, if the list says so.
        reason: Option<CrlReason>,
    },
    /// There is no telling. The lists of its issuer, by their places among those given, with what
    /// keeps each from answering; empty when there is none of its issuer.
    Unknown(Vec<(usize, Unusable)>),
}

/// What became of a list's signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authenticity {
    /// A key made it that the path's anchor vouches for, and that [may sign](may_sign) the list.
    Verified,
    /// Why it is not known to be the issuer's.
    Doubted(Unusable),
}

/// Why a list does not tell a certificate's status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Unusable {
    /// It is another issuer's.
    OtherIssuer,
    /// It lists changes to another list.
    Delta,
    /// It lists certificates of several issuers.
    Indirect,
    /// It is about certificates that name another distribution point.
    OtherDistributionPoint,
    /// It is about another kind of certificate.
    OtherKind,
    /// It is about some reasons of revocation, and no other list about the rest.
    OnlySomeReasons,
    /// It has a critical extension that is not known here (RFC 5280 §5.2).
    UnknownCriticalExtension,
    /// An entry has a critical extension that is not known here (RFC 5280 §5.3).
    UnknownCriticalEntryExtension,
    /// No certificate is at hand whose key may have signed it.
    NoSigner,
    /// Its issuer's key may not sign revocation lists (RFC 5280 §4.2.1.3).
    NotForCrls,
    /// No key that may have signed it did.
    InvalidSignature,
    /// Its signature could not be verified.
    UnverifiedSignature,
    /// It was issued after the moment in question.
    NotYetIssued,
    /// The next list was due before the moment in question.
    Outdated,
    /// It does not say when the next list is due (RFC 5280 §5.1.2.5).
    NoNextUpdate,
    /// It says, though it is no delta list, that the certificate is removed from it.
    Removed,
    /// The certificate's serial number could not be read.
    NoSerialNumber,
}

/// What the lists say about a certificate at a moment, in seconds since 1970.
///
/// A list that is not in force at the moment still tells what is revoked, but not what is good, nor what is on hold: a hold may
/// have ended since (RFC 5280 §5.3.1).
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::revocation::{Revocation, status};
///
/// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
/// assert_eq!(status(&root, &[], 0), Revocation::Unknown(Vec::new()));
/// ```
#[must_use]
pub fn status(certificate: &Certificate, lists: &[(&Crl, Authenticity)], at: i64) -> Revocation {
    let mut unusable: Vec<(usize, Unusable)> = Vec::new();
    let mut partial = Vec::new();
    let mut reasons: Vec<RevocationReason> = Vec::new();
    for (place, (crl, authenticity)) in lists.iter().enumerate() {
        match look(certificate, crl, *authenticity, at) {
            Err(Unusable::OtherIssuer) => {}
            Err(why) => unusable.push((place, why)),
            Ok(Looked::Revoked { date, reason }) => {
                return Revocation::Revoked {
                    crl: place,
                    date,
                    reason,
                };
            }
            Ok(Looked::NotListed { covered }) => {
                reasons.extend(covered);
                partial.push((place, Unusable::OnlySomeReasons));
            }
        }
    }
    let is_complete = scope::ALL_REASONS
        .iter()
        .all(|reason| reasons.contains(reason));
    // What is newer than the complete list, and not used, may say otherwise.
    let is_superseded = unusable.iter().any(|(_, why)| *why == Unusable::Delta);
    if is_complete && !is_superseded {
        return Revocation::Good;
    }
    if !is_complete {
        unusable.append(&mut partial);
    }
    Revocation::Unknown(unusable)
}

enum Looked {
    Revoked {
        date: i64,
        reason: Option<CrlReason>,
    },
    NotListed {
        covered: Vec<RevocationReason>,
    },
}

/// RFC 5280 §6.3.3 (b) to (j), for one list.
fn look(
    certificate: &Certificate,
    crl: &Crl,
    authenticity: Authenticity,
    at: i64,
) -> Result<Looked, Unusable> {
    let covered = crl.covers(certificate)?;
    crl.is_understood()?;
    if let Authenticity::Doubted(why) = authenticity {
        return Err(why);
    }
    let serial = certificate.serial_number.as_ref();
    let serial = serial.and_then(|serial| octets(&serial.value));
    match crl.entry(&serial.ok_or(Unusable::NoSerialNumber)?) {
        None => crl.in_force(at).map(|()| Looked::NotListed { covered }),
        Some(entry) if entry.reason == Some(CrlReason::RemoveFromCrl) => Err(Unusable::Removed),
        Some(entry) => {
            if entry.reason == Some(CrlReason::CertificateHold) {
                crl.in_force(at)?;
            }
            Ok(Looked::Revoked {
                date: entry.date,
                reason: entry.reason,
            })
        }
    }
}

/// The octets of a serial number; none when not all of them were read.
fn octets(serial: &SerialNumber) -> Option<Vec<u8>> {
    let shown = &serial.octets;
    if shown.length == 0 || shown.hex.len() != shown.length.saturating_mul(2) {
        return None;
    }
    let digits = shown.hex.as_bytes().chunks(2);
    digits
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

impl Crl {
    /// Whether the list is in force at a moment, in seconds since 1970.
    ///
    /// # Errors
    ///
    /// [`Unusable::NotYetIssued`], [`Unusable::Outdated`] or [`Unusable::NoNextUpdate`].
    ///
    /// ```no_run
    /// # use whylock::certificate::crl::Crl;
    /// # fn example(crl: &Crl) {
    /// assert!(crl.in_force(crl.this_update.value).is_ok());
    /// # }
    /// ```
    pub fn in_force(&self, at: i64) -> Result<(), Unusable> {
        match &self.next_update {
            _ if at < self.this_update.value => Err(Unusable::NotYetIssued),
            None => Err(Unusable::NoNextUpdate),
            Some(next) if at > next.value => Err(Unusable::Outdated),
            Some(_) => Ok(()),
        }
    }

    /// Whether everything critical in it is known here.
    fn is_understood(&self) -> Result<(), Unusable> {
        let is_known = |dotted: &str| KNOWN_EXTENSIONS.contains(&dotted);
        let mut extensions = self.extensions.iter().map(|extension| &extension.value);
        if extensions.any(|extension| extension.critical && !is_known(&extension.oid.dotted)) {
            return Err(Unusable::UnknownCriticalExtension);
        }
        match self.unknown_in_entry {
            Some(_) => Err(Unusable::UnknownCriticalEntryExtension),
            None => Ok(()),
        }
    }
}

/// RFC 5280 §5.2.1 to §5.2.7: authority key identifier, issuer alternative name, CRL number, issuing
/// distribution point, freshest CRL, authority information access. Delta lists are refused before.
const KNOWN_EXTENSIONS: [&str; 6] = [
    "2.5.29.35",
    "2.5.29.18",
    "2.5.29.20",
    "2.5.29.28",
    "2.5.29.46",
    "1.3.6.1.5.5.7.1.1",
];
