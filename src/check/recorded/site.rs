//! The timestamps that came with the site's certificate, and what their logs should have signed.

use crate::certificate::Certificate;
use crate::certificate::bytes::ByteRange;
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::transparency::{TimestampFields, split_list};
use crate::check::revocation_answer::responses;
use crate::check::{Place, Subject};
use crate::revocation::{answers_of, timestamps_in};
use crate::signature::{SignatureCheck, Unverifiable, Verification};
use crate::transparency::{
    Entry, Log, MAX_TIMESTAMPS, Origin, Standing, precertificate, signed_data,
};
use crate::trust::fingerprint;

/// A timestamp before anybody looks at its signature.
#[derive(Clone, Copy)]
pub(super) struct Given<'a> {
    pub(super) origin: Origin,
    pub(super) bytes: Option<ByteRange>,
    pub(super) octets: &'a [u8],
}

impl<'a> Given<'a> {
    /// Its fields, if it is of the version that is known here; another may be laid out in another way.
    pub(super) fn fields(&self) -> Option<TimestampFields<'a>> {
        TimestampFields::read(self.octets).filter(|_| !self.is_of_another_version())
    }

    pub(super) fn is_of_another_version(&self) -> bool {
        self.octets.first().is_some_and(|version| *version != 0)
    }
}

/// The site's certificate as logs see it.
pub(super) struct Site<'a> {
    pub(super) place: Place<'a>,
    /// SHA-256 of the key that issued it.
    pub(super) issuer: Option<[u8; 32]>,
    pub(super) precertificate: Option<Vec<u8>>,
}

impl<'a> Site<'a> {
    pub(super) fn of(subject: &'a Subject<'a>) -> Option<Self> {
        let place = subject.place(0).filter(Place::is_subscriber)?;
        let issuer = place.issuer();
        let issuer = issuer.as_ref().and_then(|it| spki_hash(it.certificate));
        let signed = place.certificate.signed;
        Some(Self {
            issuer,
            precertificate: signed.and_then(|it| precertificate(it.of(place.der)?)),
            place,
        })
    }

    /// Whether the issuer at hand is the one that signed it: one of the same name may have another key.
    pub(super) fn is_signed_by_issuer(&self) -> bool {
        let subject = self.place.subject;
        let issuer = self.place.issuer();
        let check = issuer.and_then(|it| subject.pool.signature(self.place.index, it.index));
        check.is_some_and(|it| subject.ledger.verification(it) == Verification::Valid)
    }

    /// One more than are looked at, if there are as many.
    pub(super) fn given(&self) -> Vec<Given<'a>> {
        let der: &'a [u8] = self.place.der;
        let extensions = self.place.certificate.extensions.iter();
        let lists = extensions.filter_map(|it| match &it.value.value.value {
            ExtensionValue::SignedCertificateTimestamps(list) => Some(list),
            _ => None,
        });
        let embedded = lists.flatten().filter_map(|it| {
            Some(Given {
                origin: Origin::Certificate,
                bytes: Some(it.bytes),
                octets: it.bytes.of(der)?,
            })
        });
        let tls = self.place.subject.connection.tls.as_ref();
        let list = tls.and_then(|tls| tls.signed_certificate_timestamps.as_ref());
        let list = list.map(|list| split_list(list.as_bytes(), MAX_TIMESTAMPS + 1).0);
        let handshake = list.into_iter().flatten().map(|octets| Given {
            origin: Origin::Handshake,
            bytes: None,
            octets,
        });
        let of_responses = self.lists_of_responses();
        let of_responses = of_responses
            .into_iter()
            .flat_map(|list| split_list(list, MAX_TIMESTAMPS + 1).0);
        let of_responses = of_responses.map(|octets| Given {
            origin: Origin::OcspResponse,
            bytes: None,
            octets,
        });
        let all = embedded.chain(handshake).chain(of_responses);
        all.take(MAX_TIMESTAMPS + 1).collect()
    }

    /// The lists in responders' answers about the certificate.
    fn lists_of_responses(&self) -> Vec<&'a [u8]> {
        let Some(issuer) = self.place.issuer() else {
            return Vec::new();
        };
        let (stapled, given) = responses(&self.place);
        let all = stapled.and_then(Result::ok).into_iter().chain(given);
        let answers = all.filter_map(|response| answers_of(response).ok());
        let (certificate, der) = (self.place.certificate, self.place.der);
        answers
            .flat_map(|basic| timestamps_in(basic, certificate, der, issuer.certificate))
            .collect()
    }

    /// What the log should have signed, and the question whether it did.
    pub(super) fn question(
        &self,
        given: Given<'_>,
        fields: Option<TimestampFields<'_>>,
        log: Option<&Log>,
        has_list: bool,
    ) -> Result<Result<SignatureCheck, Unverifiable>, Standing> {
        if given.is_of_another_version() {
            return Err(Standing::UnknownVersion);
        }
        let fields = fields.ok_or(Standing::Malformed)?;
        let log = match (log, has_list) {
            (Some(log), _) => log,
            (None, true) => return Err(Standing::UnknownLog),
            (None, false) => return Err(Standing::NoList),
        };
        check(&fields, log, self.entry(given.origin)?)
    }

    fn entry(&self, origin: Origin) -> Result<Entry<'_>, Standing> {
        match origin {
            Origin::Handshake | Origin::OcspResponse => Ok(Entry::Certificate(self.place.der)),
            Origin::Certificate => Ok(Entry::Precertificate {
                issuer: self.issuer.ok_or(Standing::NoIssuer)?,
                tbs: self.precertificate.as_deref().ok_or(Standing::Unreadable)?,
            }),
        }
    }
}

/// Whether the log's key signed an entry, as the timestamp says.
pub(super) fn check(
    fields: &TimestampFields<'_>,
    log: &Log,
    entry: Entry<'_>,
) -> Result<Result<SignatureCheck, Unverifiable>, Standing> {
    // RFC 6962 §2.1.4: SHA-256, and either RSA or ECDSA
    if fields.hash_algorithm != SHA256 || ![RSA, ECDSA].contains(&fields.signature_algorithm) {
        return Err(Standing::Malformed);
    }
    let message = signed_data(fields, entry).ok_or(Standing::Unreadable)?;
    Ok(SignatureCheck::with_sha256(
        &log.key,
        &message,
        fields.signature,
    ))
}

/// Code points of RFC 5246 §7.4.1.4.1.
const SHA256: u8 = 4;
const RSA: u8 = 1;
const ECDSA: u8 = 3;

pub(super) fn spki_hash(certificate: &Certificate) -> Option<[u8; 32]> {
    fingerprint(certificate.fingerprints.spki_sha256.as_deref()?)
}
