//! RSA keys, as several rules look at them.

use crate::certificate::Certificate;
use crate::certificate::bytes::ByteRange;
use crate::certificate::public_key::{KeyKind, RsaPublicKey};

/// The key of a certificate, if it is RSA's and can be read.
pub(super) fn rsa_key(certificate: &Certificate) -> Option<&RsaPublicKey> {
    let key = &certificate.public_key.as_ref()?.value;
    key.rsa.as_ref().filter(|_| key.kind == KeyKind::Rsa)
}

/// The size of an RSA key in bits, and where its modulus stands.
pub(super) fn rsa_size(certificate: &Certificate) -> Option<(i64, ByteRange)> {
    let bits = certificate.public_key.as_ref()?.value.bits?;
    let modulus = &rsa_key(certificate)?.modulus;
    Some((i64::try_from(bits).ok()?, modulus.bytes))
}
