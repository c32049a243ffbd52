//! Whose key signed a list (RFC 5280 §6.3.3 (f) and (g)).

use super::Unusable;
use crate::certificate::{
    Certificate,
    crl::Crl,
    extension::{ExtensionValue, key_usage::KeyUsageBit},
};
use crate::signature::{SignatureCheck, Unverifiable};

/// How many keys are tried for one list: twice the four of an authority that changes its key, and has
/// one for its certificates and one for its lists. A chain can hold any number of its name, and each
/// is asked about with a copy of the list.
pub const MAX_SIGNERS: usize = 8;

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

/// Whether the list says that it is this certificate's key which signed it: its authority key
/// identifier is the certificate's subject key identifier (RFC 5280 §5.2.1). That is a hint, and no
/// proof.
///
/// ```no_run
/// # use whylock::certificate::{Certificate, crl::Crl};
/// use whylock::revocation::names_key_of;
///
/// # fn example(crl: &Crl, mut pool: Vec<Certificate>) {
/// pool.sort_by_key(|certificate| !names_key_of(crl, certificate));
/// # }
/// ```
#[must_use]
pub fn names_key_of(crl: &Crl, certificate: &Certificate) -> bool {
    let named = crl.authority_key.as_ref();
    let named = named.and_then(|key| key.key_identifier.as_ref());
    let mut extensions = certificate.extensions.iter();
    let own = extensions.find_map(|extension| match &extension.value.value.value {
        ExtensionValue::SubjectKeyIdentifier(identifier) => Some(identifier),
        _ => None,
    });
    named.is_some_and(|named| Some(&named.value) == own)
}

const KEY_USAGE: &str = "2.5.29.15";
