//! What a responder's answer says about a certificate (RFC 6960 §3.2, §4.1.1, §4.2.2).

use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::certificate::{
    Certificate,
    crl::{CrlReason, unpadded},
    ocsp::{
        BasicResponse, CertificateStatus, IdentifierHash, OcspResponse, ResponderStatus,
        SingleResponse,
    },
};

/// What an answer says about a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is not revoked.
    Good {
        /// When that was known to be so, in seconds since 1970.
        at: i64,
        /// Until when that counts, in seconds since 1970.
        until: i64,
    },
    /// It is revoked.
    Revoked {
        /// When that was known to be so, in seconds since 1970.
        at: i64,
        /// By when more will be known, in seconds since 1970.
        until: Option<i64>,
        /// Since when, in seconds since 1970.
        date: i64,
        /// Why, if the answer says so.
        reason: Option<CrlReason>,
    },
    /// There is no telling.
    Unknown(Unanswered),
}

/// Why an answer does not tell a certificate's status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Unanswered {
    /// It cannot be read.
    Unreadable,
    /// The responder could not read the request.
    MalformedRequest,
    /// Something is wrong with the responder.
    InternalError,
    /// The responder cannot answer now.
    TryLater,
    /// The responder answers signed requests only.
    SignatureRequired,
    /// The responder does not answer whoever asked, or knows nothing of the certificate.
    Unauthorized,
    /// The responder's status is one that the standard does not know.
    UnassignedStatus,
    /// It is of another form than the basic one.
    OtherForm,
    /// It is about other certificates.
    OtherCertificate,
    /// It names its certificates by a hash that is not known here.
    UnknownHash,
    /// It has a critical extension that is not known here.
    UnknownCriticalExtension,
    /// Its responder is neither the issuer, nor does a certificate of its come along.
    NoSigner,
    /// Its responder's certificate is not meant for that (RFC 6960 §4.2.2.2).
    NotForOcsp,
    /// Its responder's certificate is not the issuer's work (RFC 6960 §4.2.2.2).
    NotDelegated,
    /// Its responder's certificate was not valid at the moment in question.
    DelegateOutOfTime,
    /// Its responder's certificate is signed over a hash that others can find collisions for (RFC 6194 §3).
    DelegateBrokenHash,
    /// Its responder's certificate has a critical extension that is not known here (RFC 5280 §4.2).
    DelegateUnknownExtension,
    /// Its responder's certificate is revoked.
    DelegateRevoked,
    /// The key of its responder did not sign it.
    InvalidSignature,
    /// Its signature could not be verified.
    UnverifiedSignature,
    /// It was given after the moment in question.
    NotYetGiven,
    /// The next answer was due before the moment in question.
    Outdated,
    /// It does not say how long it counts.
    NoNextUpdate,
    /// The responder does not know the certificate.
    UnknownToResponder,
}

impl Unanswered {
    /// Why a response of this status is no answer; none for one that is.
    fn of_status(status: ResponderStatus) -> Option<Self> {
        match status {
            ResponderStatus::Successful => None,
            ResponderStatus::MalformedRequest => Some(Self::MalformedRequest),
            ResponderStatus::InternalError => Some(Self::InternalError),
            ResponderStatus::TryLater => Some(Self::TryLater),
            ResponderStatus::SignatureRequired => Some(Self::SignatureRequired),
            ResponderStatus::Unauthorized => Some(Self::Unauthorized),
            ResponderStatus::Unassigned => Some(Self::UnassignedStatus),
        }
    }
}

/// The signed part of a response.
///
/// # Errors
///
/// Why the response has none that is read here.
///
/// ```
/// use whylock::certificate::ocsp::OcspResponse;
/// use whylock::revocation::{Unanswered, answers_of};
///
/// let try_later = OcspResponse::read(&[0x30, 3, 0x0a, 1, 3]).unwrap();
/// assert_eq!(answers_of(&try_later), Err(Unanswered::TryLater));
/// ```
pub fn answers_of(response: &OcspResponse) -> Result<&BasicResponse, Unanswered> {
    match Unanswered::of_status(response.status) {
        Some(why) => Err(why),
        None => response.basic.as_ref().ok_or(Unanswered::OtherForm),
    }
}

/// What a response whose signature holds says about a certificate at a moment, in seconds since 1970.
/// `der` is what the certificate was read from.
///
/// An answer that is not in force at the moment still tells what is revoked, but not what is good.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, ocsp::BasicResponse};
/// use whylock::revocation::{Answer, answer};
///
/// # fn example(basic: &BasicResponse, site: &[u8], issuer: &Certificate, now: i64) {
/// let answer = answer(basic, &Certificate::read(site), site, issuer, now);
/// let is_good = matches!(answer, Answer::Good { .. });
/// # }
/// ```
#[must_use]
pub fn answer(
    basic: &BasicResponse,
    certificate: &Certificate,
    der: &[u8],
    issuer: &Certificate,
    at: i64,
) -> Answer {
    let mut why = Unanswered::OtherCertificate;
    let mut good = None;
    let mut identifiers = Identifiers::of(certificate, der, issuer);
    for single in &basic.answers {
        match identifiers.are_in(single) {
            Err(doubt) => why = doubt,
            Ok(false) => {}
            Ok(true) => match of_single(basic, single, at) {
                revoked @ Answer::Revoked { .. } => return revoked,
                Answer::Unknown(doubt) => why = doubt,
                answer @ Answer::Good { .. } => good = Some(answer),
            },
        }
    }
    good.unwrap_or(Answer::Unknown(why))
}

/// The lists of public logs' timestamps in the answers about a certificate. A log's own signature is what makes one
/// worth anything, so who signed the response does not matter.
pub(crate) fn timestamps_in<'a>(
    basic: &'a BasicResponse,
    certificate: &Certificate,
    der: &[u8],
    issuer: &Certificate,
) -> Vec<&'a [u8]> {
    let mut identifiers = Identifiers::of(certificate, der, issuer);
    let answers = basic.answers.iter();
    let lists = answers.filter_map(|single| {
        let list = single.signed_certificate_timestamps.as_deref()?;
        (identifiers.are_in(single) == Ok(true)).then_some(list)
    });
    lists.collect()
}

/// Whether a response has an answer about a certificate of this serial number, whoever its issuer is.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, ocsp::BasicResponse};
/// # fn example(basic: &BasicResponse, certificate: &Certificate) {
/// let may_be_about_it = whylock::revocation::numbers(basic, certificate);
/// # }
/// ```
#[must_use]
pub fn numbers(basic: &BasicResponse, certificate: &Certificate) -> bool {
    let serial = serial(certificate);
    let mut answers = basic.answers.iter();
    answers.any(|single| serial.as_ref() == Some(&single.serial))
}

/// The octets of a serial number, without padding.
fn serial(certificate: &Certificate) -> Option<Vec<u8>> {
    let serial = certificate.serial_number.as_ref()?;
    let octets = serial.value.octets.to_vec()?;
    Some(unpadded(&octets).to_vec())
}

/// By what an answer names a certificate (RFC 6960 §4.1.1, `CertID`). Each hash is taken once, however many
/// certificates an answer names.
struct Identifiers<'a> {
    serial: Option<Vec<u8>>,
    /// The issuer's name in DER.
    name: Option<&'a [u8]>,
    key: Option<Vec<u8>>,
    hashed: Vec<(IdentifierHash, [Vec<u8>; 2])>,
}

impl<'a> Identifiers<'a> {
    fn of(certificate: &Certificate, der: &'a [u8], issuer: &Certificate) -> Self {
        let name = certificate.issuer.as_ref();
        Self {
            serial: serial(certificate),
            name: name.and_then(|name| name.bytes.of(der)),
            key: key(issuer),
            hashed: Vec::new(),
        }
    }

    /// Whether an answer is about this certificate of this issuer.
    ///
    /// # Errors
    ///
    /// [`Unanswered::UnknownHash`], where the serial number is right and the rest cannot be told.
    fn are_in(&mut self, single: &SingleResponse) -> Result<bool, Unanswered> {
        if self.serial.as_ref() != Some(&single.serial) {
            return Ok(false);
        }
        let hash = single.hash;
        if hash == IdentifierHash::Other {
            return Err(Unanswered::UnknownHash);
        }
        let Some((name, key)) = self.name.zip(self.key.as_ref()) else {
            return Ok(false);
        };
        if !self.hashed.iter().any(|(known, _)| *known == hash) {
            let hashes = [hash.of(name), hash.of(key)];
            self.hashed.push((hash, hashes));
        }
        let mut hashed = self.hashed.iter();
        let own = hashed.find(|(known, _)| *known == hash);
        Ok(own.is_some_and(|(_, [name, key])| {
            *name == single.issuer_name_hash && *key == single.issuer_key_hash
        }))
    }
}

fn of_single(basic: &BasicResponse, single: &SingleResponse, now: i64) -> Answer {
    if basic.has_unknown_critical_extension || single.has_unknown_critical_extension {
        return Answer::Unknown(Unanswered::UnknownCriticalExtension);
    }
    let (at, until) = (single.this_update, single.next_update);
    match (single.status, until) {
        (CertificateStatus::Revoked { date, reason }, _) => Answer::Revoked {
            at,
            until,
            date,
            reason,
        },
        (CertificateStatus::Unknown, _) => Answer::Unknown(Unanswered::UnknownToResponder),
        (CertificateStatus::Good, _) if now < at || now < basic.produced_at => {
            Answer::Unknown(Unanswered::NotYetGiven)
        }
        (CertificateStatus::Good, None) => Answer::Unknown(Unanswered::NoNextUpdate),
        (CertificateStatus::Good, Some(until)) if until < now => {
            Answer::Unknown(Unanswered::Outdated)
        }
        (CertificateStatus::Good, Some(until)) => Answer::Good { at, until },
    }
}

impl IdentifierHash {
    fn of(self, octets: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(octets).to_vec(),
            Self::Sha256 => Sha256::digest(octets).to_vec(),
            Self::Other => Vec::new(),
        }
    }
}

/// SHA-1 of a certificate's public key, by which a responder may be named (RFC 6960 §4.2.1, `KeyHash`).
pub(super) fn key_hash(certificate: &Certificate) -> Option<Vec<u8>> {
    key(certificate).map(|key| IdentifierHash::Sha1.of(&key))
}

/// The octets of a public key, without tag, length and unused bits.
fn key(certificate: &Certificate) -> Option<Vec<u8>> {
    certificate.public_key.as_ref()?.value.key.value.to_vec()
}
