//! The native host: RustCrypto's implementations.

use der::Decode;
use ed25519_dalek::Verifier;
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::{BoxedUint, Pkcs1v15Sign, Pss, PublicKey};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::spki::SubjectPublicKeyInfoRef;

use super::key::{MAX_MODULUS_BITS, MIN_MODULUS_BITS, RsaPublicKey};
use super::{Algorithm, Answer, Curve, Hash, SignatureCheck};

/// Verifies a signature. A key that is none, a point beside its curve say, made no signature.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::signature::{Answer, SignatureCheck, rustcrypto};
///
/// let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[1];
/// let root = Certificate::read(der);
/// let check = SignatureCheck::of_certificate(&root, der, &root, der)?;
/// assert_eq!(rustcrypto::verify(&check), Answer::Valid);
/// # Ok::<(), whylock::signature::Unverifiable>(())
/// ```
#[must_use]
pub fn verify(check: &SignatureCheck) -> Answer {
    match holds(check) {
        Some(()) => Answer::Valid,
        None => Answer::Invalid,
    }
}

fn holds(check: &SignatureCheck) -> Option<()> {
    let spki = SubjectPublicKeyInfoRef::from_der(check.key()).ok()?;
    let key = spki.subject_public_key.as_bytes()?;
    let (message, signature) = (check.message(), check.signature());
    match check.algorithm() {
        Algorithm::RsaPkcs1(hash) => rsa_key(key)?
            .verify(pkcs1(hash), &digest(hash, message), signature)
            .ok(),
        Algorithm::RsaPss { hash, salt_length } => {
            let salt_length = usize::try_from(salt_length).ok()?;
            let digest = digest(hash, message);
            pss(&rsa_key(key)?, (hash, salt_length), &digest, signature).ok()
        }
        Algorithm::Ecdsa { curve, hash } => ecdsa(curve, key, &digest(hash, message), signature),
        Algorithm::Ed25519 => ed25519_dalek::VerifyingKey::try_from(key)
            .ok()?
            .verify(
                message,
                &ed25519_dalek::Signature::from_slice(signature).ok()?,
            )
            .ok(),
    }
}

fn rsa_key(der: &[u8]) -> Option<PublicKey> {
    let RsaPublicKey { modulus, exponent } = RsaPublicKey::from_der(der).ok()?;
    let number = |octets| BoxedUint::from_be_slice_vartime(octets);
    PublicKey::new_with_size_limits(
        number(modulus.as_bytes()),
        number(exponent.as_bytes()),
        MIN_MODULUS_BITS..=MAX_MODULUS_BITS,
    )
    .ok()
}

fn pkcs1(hash: Hash) -> Pkcs1v15Sign {
    match hash {
        Hash::Sha1 => Pkcs1v15Sign::new::<Sha1>(),
        Hash::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
        Hash::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
        Hash::Sha512 => Pkcs1v15Sign::new::<Sha512>(),
    }
}

fn pss(
    key: &PublicKey,
    (hash, salt): (Hash, usize),
    digest: &[u8],
    signature: &[u8],
) -> rsa::Result<()> {
    match hash {
        Hash::Sha1 => key.verify(Pss::<Sha1>::new_with_salt(salt), digest, signature),
        Hash::Sha256 => key.verify(Pss::<Sha256>::new_with_salt(salt), digest, signature),
        Hash::Sha384 => key.verify(Pss::<Sha384>::new_with_salt(salt), digest, signature),
        Hash::Sha512 => key.verify(Pss::<Sha512>::new_with_salt(salt), digest, signature),
    }
}

fn ecdsa(curve: Curve, point: &[u8], digest: &[u8], signature: &[u8]) -> Option<()> {
    macro_rules! on {
        ($curve:ident) => {{
            let signature = $curve::ecdsa::Signature::from_slice(signature).ok()?;
            let key = $curve::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
            key.verify_prehash(digest, &signature).ok()
        }};
    }
    match curve {
        Curve::P256 => on!(p256),
        Curve::P384 => on!(p384),
        Curve::P521 => on!(p521),
    }
}

fn digest(hash: Hash, message: &[u8]) -> Vec<u8> {
    match hash {
        Hash::Sha1 => Sha1::digest(message).to_vec(),
        Hash::Sha256 => Sha256::digest(message).to_vec(),
        Hash::Sha384 => Sha384::digest(message).to_vec(),
        Hash::Sha512 => Sha512::digest(message).to_vec(),
    }
}
