//! Whose key signed a list (RFC 5280 §6.3.3 (f) and (g)).

use super::{Authenticity, Unusable};
use crate::certificate::{
    Certificate,
    crl::Crl,
    extension::{ExtensionValue, key_usage::KeyUsageBit},
};
use crate::signature::{Answer, SignatureCheck, Unverifiable};

/// The places of those certificates whose keys may have signed a list, the likeliest first.
///
/// An authority may sign its lists with another key than its certificates. So any certificate of its
/// name will do, if there is a valid path to it from the anchor of the certificate in question: that
/// is for the caller to find out, and to bound.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, crl::Crl};
/// use whylock::revocation::signers;
///
/// # fn example(crl: &Crl, pool: &[Certificate]) {
/// let likeliest = signers(crl, pool).first().map(|place| &pool[*place]);
/// # }
/// ```
#[must_use]
pub fn signers(crl: &Crl, certificates: &[Certificate]) -> Vec<usize> {
    let places = certificates.iter().enumerate();
    let mut places: Vec<usize> = places
        .filter(|(_, certificate)| may_sign(crl, certificate).is_ok())
        .map(|(place, _)| place)
        .collect();
    places.sort_by_key(|place| {
        let certificate = certificates.get(*place);
        !certificate.is_some_and(|certificate| names_key_of(crl, certificate))
    });
    places
}

/// Whether a certificate's key may sign a list.
///
/// # Errors
///
/// [`Unusable::OtherIssuer`] when its subject is not the list's issuer, [`Unusable::NotForCrls`] when
/// it has a key usage without `cRLSign`.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, crl::Crl};
/// use whylock::revocation::{Unusable, may_sign};
///
/// # fn example(crl: &Crl) {
/// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
/// assert_eq!(may_sign(crl, &root), Err(Unusable::OtherIssuer));
/// # }
/// ```
pub fn may_sign(crl: &Crl, certificate: &Certificate) -> Result<(), Unusable> {
    let subject = certificate.subject.as_ref();
    if !subject.is_some_and(|subject| subject.value.matches(&crl.issuer.value)) {
        return Err(Unusable::OtherIssuer);
    }
    let mut usages = certificate
        .extensions
        .iter()
        .map(|extension| &extension.value)
        .filter(|extension| extension.oid.dotted == KEY_USAGE);
    let signs = usages.all(|extension| match &extension.value.value {
        ExtensionValue::KeyUsage(usage) => usage.usages.contains(&KeyUsageBit::CrlSign),
        _ => false,
    });
    if signs {
        Ok(())
    } else {
        Err(Unusable::NotForCrls)
    }
}

/// What has to be verified to know whether a certificate's key signed a list. `der` is what the
/// certificate was read from.
///
/// # Errors
///
/// [`Unverifiable`], where no host has to be asked.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, crl::Crl};
/// # use whylock::signature::{Answer, rustcrypto};
/// use whylock::revocation::signature_check;
///
/// # fn example(crl: &Crl, issuer: &[u8]) {
/// let check = signature_check(crl, &Certificate::read(issuer), issuer).unwrap();
/// let is_genuine = rustcrypto::verify(&check) == Answer::Valid;
/// # }
/// ```
pub fn signature_check(
    crl: &Crl,
    signer: &Certificate,
    der: &[u8],
) -> Result<SignatureCheck, Unverifiable> {
    let key = signer.public_key.as_ref().ok_or(Unverifiable::Unreadable)?;
    let key_der = key.bytes.of(der).ok_or(Unverifiable::Unreadable)?;
    let algorithm = &crl.signature_algorithm.value;
    SignatureCheck::new(
        algorithm,
        &key.value,
        key_der,
        crl.signed(),
        crl.signature(),
    )
}

/// What a host's answers about the [`signers`] among these certificates come to: one answer each, in
/// their order, none where it was not or could not be asked.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, crl::Crl};
/// use whylock::revocation::{Authenticity, Unusable, authenticity};
///
/// # fn example(crl: &Crl) {
/// assert_eq!(authenticity(crl, &[], &[]), Authenticity::Doubted(Unusable::NoSigner));
/// # }
/// ```
#[must_use]
pub fn authenticity(
    crl: &Crl,
    certificates: &[Certificate],
    answers: &[Option<Answer>],
) -> Authenticity {
    let is_barred = |certificate| may_sign(crl, certificate) == Err(Unusable::NotForCrls);
    if answers.contains(&Some(Answer::Valid)) {
        return Authenticity::Verified;
    }
    Authenticity::Doubted(match answers {
        [] if certificates.iter().any(is_barred) => Unusable::NotForCrls,
        [] => Unusable::NoSigner,
        _ if answers
            .iter()
            .all(|answer| *answer == Some(Answer::Invalid)) =>
        {
            Unusable::InvalidSignature
        }
        _ => Unusable::UnverifiedSignature,
    })
}

/// Whether the list's authority key identifier is the certificate's subject key identifier.
fn names_key_of(crl: &Crl, certificate: &Certificate) -> bool {
    let named = crl.authority_key.as_ref();
    let named = named.and_then(|key| key.key_identifier.as_ref());
    let own =
        certificate
            .extensions
            .iter()
            .find_map(|extension| match &extension.value.value.value {
                ExtensionValue::SubjectKeyIdentifier(identifier) => Some(identifier),
                _ => None,
            });
    named.is_some_and(|named| Some(&named.value) == own)
}

const KEY_USAGE: &str = "2.5.29.15";
