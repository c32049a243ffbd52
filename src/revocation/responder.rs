//! Whose key signed an answer: the issuer's, or one that the issuer delegated it to (RFC 6960 §4.2.2.2).

use super::answer::key_hash;
use super::{MAX_SIGNERS, Unanswered, flaw_of_delegate};
use crate::certificate::{
    Certificate,
    extension::ExtensionValue,
    ocsp::{BasicResponse, Responder},
};
use crate::signature::{SignatureCheck, Unverifiable};

/// A certificate with the DER that it was read from.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// The certificate.
    pub certificate: &'a Certificate,
    /// What it was read from.
    pub der: &'a [u8],
}

/// Who may have signed an answer.
#[derive(Clone, Copy, Debug)]
pub enum Answerer<'a> {
    /// The issuer of the certificate in question.
    Issuer,
    /// Somebody whose certificate came along with the answer.
    Delegate(Held<'a>),
}

/// Who may say that the answer is theirs: the issuer, and the certificates that came along and are the responder's, at most
/// [`MAX_SIGNERS`] together. Several can have one name, as a delegate that its issuer gave its own.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, ocsp::BasicResponse};
/// use whylock::revocation::{Answerer, answerers};
///
/// # fn example(basic: &BasicResponse, issuer: &Certificate) {
/// let may_be_the_issuers_own = answerers(basic, issuer).any(|it| matches!(it, Answerer::Issuer));
/// # }
/// ```
pub fn answerers<'a>(
    basic: &'a BasicResponse,
    issuer: &Certificate,
) -> impl Iterator<Item = Answerer<'a>> + use<'a> {
    let own = is_responder(&basic.responder, issuer).then_some(Answerer::Issuer);
    let sent = basic.certificates.iter();
    let delegates = sent.filter(|(_, certificate)| is_responder(&basic.responder, certificate));
    let delegates =
        delegates.map(|(der, certificate)| Answerer::Delegate(Held { certificate, der }));
    own.into_iter().chain(delegates).take(MAX_SIGNERS)
}

fn is_responder(responder: &Responder, certificate: &Certificate) -> bool {
    match responder {
        Responder::Name(name) => {
            let subject = certificate.subject.as_ref();
            subject.is_some_and(|subject| subject.value.matches(name))
        }
        Responder::KeyHash(hash) => key_hash(certificate).as_ref() == Some(hash),
    }
}

/// Whether the issuer may have delegated answers to a certificate, at a moment in seconds since 1970. Its
/// signature is still to be [verified](delegation_check).
///
/// # Errors
///
/// [`Unanswered::NotDelegated`], where another issuer is named, [`Unanswered::NotForOcsp`],
/// [`Unanswered::DelegateOutOfTime`], [`Unanswered::DelegateBrokenHash`],
/// [`Unanswered::DelegateUnknownExtension`], or [`Unanswered::Unreadable`], where not all of its extensions
/// were read.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::revocation::{Unanswered, may_answer};
///
/// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
/// assert_eq!(may_answer(&root, &root, 1_795_392_000), Err(Unanswered::NotForOcsp));
/// ```
pub fn may_answer(delegate: &Certificate, issuer: &Certificate, at: i64) -> Result<(), Unanswered> {
    let (named, subject) = (delegate.issuer.as_ref(), issuer.subject.as_ref());
    let is_named = named.zip(subject);
    if !is_named.is_some_and(|(named, subject)| named.value.matches(&subject.value)) {
        return Err(Unanswered::NotDelegated);
    }
    let mut extensions = delegate.extensions.iter().map(|it| &it.value.value.value);
    let is_meant = extensions.any(|value| match value {
        ExtensionValue::ExtendedKeyUsage(purposes) => {
            purposes.iter().any(|it| it.value.dotted == OCSP_SIGNING)
        }
        _ => false,
    });
    if !is_meant {
        return Err(Unanswered::NotForOcsp);
    }
    let begun = delegate.not_before().is_some_and(|from| from <= at);
    let lasts = delegate.not_after().is_some_and(|to| at <= to);
    if !begun || !lasts {
        return Err(Unanswered::DelegateOutOfTime);
    }
    flaw_of_delegate(delegate).map_or(Ok(()), Err)
}

/// What has to be verified to know whether the issuer signed a delegate's certificate.
///
/// # Errors
///
/// [`Unverifiable`], where no host has to be asked.
///
/// ```no_run
/// # use whylock::revocation::{Held, delegation_check};
/// # use whylock::signature::{Answer, rustcrypto};
/// # fn example(delegate: Held<'_>, issuer: Held<'_>) {
/// let is_delegated = rustcrypto::verify(&delegation_check(delegate, issuer).unwrap()) == Answer::Valid;
/// # }
/// ```
pub fn delegation_check(
    delegate: Held<'_>,
    issuer: Held<'_>,
) -> Result<SignatureCheck, Unverifiable> {
    SignatureCheck::of_certificate(
        delegate.certificate,
        delegate.der,
        issuer.certificate,
        issuer.der,
    )
}

/// What has to be verified to know whether a certificate's key signed an answer.
///
/// # Errors
///
/// [`Unverifiable`], where no host has to be asked.
///
/// ```no_run
/// # use whylock::certificate::ocsp::BasicResponse;
/// # use whylock::revocation::{Held, answer_check};
/// # use whylock::signature::{Answer, rustcrypto};
/// # fn example(basic: &BasicResponse, signer: Held<'_>) {
/// let is_genuine = rustcrypto::verify(&answer_check(basic, signer).unwrap()) == Answer::Valid;
/// # }
/// ```
pub fn answer_check(
    basic: &BasicResponse,
    signer: Held<'_>,
) -> Result<SignatureCheck, Unverifiable> {
    let key = signer.certificate.public_key.as_ref();
    let key = key.ok_or(Unverifiable::Unreadable)?;
    let key_der = key.bytes.of(signer.der).ok_or(Unverifiable::Unreadable)?;
    let algorithm = &basic.signature_algorithm.value;
    SignatureCheck::new(
        algorithm,
        &key.value,
        key_der,
        basic.signed(),
        basic.signature(),
    )
}

/// `id-kp-OCSPSigning` (RFC 6960 §4.2.2.2).
const OCSP_SIGNING: &str = "1.3.6.1.5.5.7.3.9";
