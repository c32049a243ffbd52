//! What has to be verified: a signature, over which bytes, by which key.
//!
//! The core does no cryptography. It makes a [`SignatureCheck`], and a host answers it: `rustcrypto`
//! natively, `webcrypto` in WebAssembly. Everything on which two hosts could disagree (encodings,
//! parameters, sizes) is decided here, before either is asked.

mod algorithm;
mod ecdsa;
mod key;
mod ledger;
#[cfg(feature = "rustcrypto")]
pub mod rustcrypto;
#[cfg(feature = "wasm")]
pub mod webcrypto;

use std::sync::Arc;

use der::{Decode, asn1::BitStringRef};
use serde::{Deserialize, Serialize};

pub use self::algorithm::{Algorithm, Curve, Hash};
pub use self::key::{MAX_EXPONENT_BITS, MAX_MODULUS_BITS, MIN_MODULUS_BITS};
pub(crate) use self::ledger::{Ledger, Verification};
pub use self::ledger::{MAX_BATCH, MAX_SIGNATURES};
use crate::certificate::{
    Certificate,
    algorithm::SignatureAlgorithm,
    bytes::{ByteRange, Located},
    malformed::MalformedKind,
    public_key::PublicKey,
};

/// A signature to verify. Plain data: equal checks have equal answers. A clone shares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureCheck(Arc<Parts>);

#[derive(Debug, PartialEq, Eq)]
struct Parts {
    algorithm: Algorithm,
    key: Vec<u8>,
    message: Vec<u8>,
    signature: Vec<u8>,
}

/// What a host says to a [`SignatureCheck`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The key made the signature over the message.
    Valid,
    /// It did not.
    Invalid,
    /// This host cannot tell: it has no WebCrypto, or one without the algorithm.
    Unsupported,
}

/// Why there is nothing that a host could be asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Unverifiable {
    /// No host verifies this algorithm, hash, kind of key or curve.
    Unsupported {
        /// What it is called; its object identifier where it has no name.
        name: String,
    },
    /// This kind or size of key makes no such signature.
    KeyDoesNotFit,
    /// The RSA key has more bits than hosts take ([`MAX_MODULUS_BITS`]).
    KeyTooLarge {
        /// Bits of the modulus.
        bits: usize,
    },
    /// The RSA key has an exponent of more bits than hosts take ([`MAX_EXPONENT_BITS`]).
    ExponentTooLarge {
        /// Bits of the public exponent.
        bits: usize,
    },
    /// The key, the algorithm's parameters or the signature are not what their standard asks for.
    Malformed,
    /// The certificate has no signature, key or signed part that could be read.
    Unreadable,
}

impl SignatureCheck {
    /// Whether the issuer's key signed the subject's `tbsCertificate`, as it was received
    /// (RFC 5280 §4.1.1.3). Both certificates come with the DER that they were read from.
    ///
    /// # Errors
    ///
    /// [`Unverifiable`], where no host has to be asked.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    /// use whylock::signature::{Answer, SignatureCheck, rustcrypto};
    ///
    /// let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// let root = Certificate::read(der);
    /// let check = SignatureCheck::of_certificate(&root, der, &root, der)?;
    /// assert_eq!(rustcrypto::verify(&check), Answer::Valid);
    /// # Ok::<(), whylock::signature::Unverifiable>(())
    /// ```
    pub fn of_certificate(
        subject: &Certificate,
        subject_der: &[u8],
        issuer: &Certificate,
        issuer_der: &[u8],
    ) -> Result<Self, Unverifiable> {
        let bytes = |range: ByteRange, der| range.of(der).ok_or(Unverifiable::Unreadable);
        let algorithm = sound(subject, subject.signature_algorithm.as_ref())?;
        let key = sound(issuer, issuer.public_key.as_ref())?;
        let signed = subject.signed.ok_or(Unverifiable::Unreadable)?;
        let signature = sound(subject, subject.signature.as_ref())?;
        let bits = BitStringRef::from_der(bytes(signature.bytes, subject_der)?)
            .map_err(|_| Unverifiable::Malformed)?;
        Self::new(
            &algorithm.value,
            &key.value,
            bytes(key.bytes, issuer_der)?,
            bytes(signed, subject_der)?,
            bits.as_bytes().ok_or(Unverifiable::Malformed)?,
        )
    }

    /// Whether a key signed a message: a revocation list, say. `key_der` is the
    /// `SubjectPublicKeyInfo` that `key` was read from, `signature` the signature as the algorithm
    /// encodes it, which for ECDSA is DER (RFC 3279 §2.2.3).
    ///
    /// # Errors
    ///
    /// [`Unverifiable`], where no host has to be asked.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    /// use whylock::signature::{Answer, SignatureCheck, rustcrypto};
    ///
    /// let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// let root = Certificate::read(der);
    /// let (algorithm, key) = (root.signature_algorithm.unwrap(), root.public_key.unwrap());
    /// let spki = key.bytes.of(der).unwrap();
    /// let zeros = [0x30, 6, 2, 1, 0, 2, 1, 0];
    /// let check = SignatureCheck::new(&algorithm.value, &key.value, spki, b"message", &zeros)?;
    /// assert_eq!(rustcrypto::verify(&check), Answer::Invalid);
    /// # Ok::<(), whylock::signature::Unverifiable>(())
    /// ```
    pub fn new(
        algorithm: &SignatureAlgorithm,
        key: &PublicKey,
        key_der: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<Self, Unverifiable> {
        Self::of_parts(Algorithm::of(algorithm, key)?, key_der, message, signature)
    }

    /// Whether a key made a signature over SHA-256 of a message, as logs of Certificate Transparency do (RFC 6962
    /// §2.1.4): RSASSA-PKCS1-v1_5 by an RSA key, ECDSA by one on a curve. `key_der` is a `SubjectPublicKeyInfo`, the
    /// signature is encoded as for [`new`](Self::new).
    ///
    /// # Errors
    ///
    /// [`Unverifiable`], where no host has to be asked.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    /// use whylock::signature::{Answer, SignatureCheck, rustcrypto};
    ///
    /// let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// let spki = Certificate::read(der).public_key.unwrap().bytes.of(der).unwrap();
    /// let zeros = [0x30, 6, 2, 1, 0, 2, 1, 0];
    /// let check = SignatureCheck::with_sha256(spki, b"message", &zeros)?;
    /// assert_eq!(rustcrypto::verify(&check), Answer::Invalid);
    /// # Ok::<(), whylock::signature::Unverifiable>(())
    /// ```
    pub fn with_sha256(
        key_der: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<Self, Unverifiable> {
        let key = PublicKey::from_der(key_der).ok_or(Unverifiable::Malformed)?;
        let algorithm = Algorithm::with_sha256(&key)?;
        Self::of_parts(algorithm, key_der, message, signature)
    }

    fn of_parts(
        algorithm: Algorithm,
        key_der: &[u8],
        message: &[u8],
        signature: &[u8],
    ) -> Result<Self, Unverifiable> {
        let key = key::read(algorithm, key_der)?;
        let signature = match algorithm {
            Algorithm::Ecdsa { curve, .. } => ecdsa::fixed_width(signature, curve)?,
            _ => signature.to_vec(),
        };
        if signature.len() != key.signature_length {
            return Err(Unverifiable::KeyDoesNotFit);
        }
        Ok(Self(Arc::new(Parts {
            algorithm,
            key: key.spki,
            message: message.to_vec(),
            signature,
        })))
    }

    /// How to verify.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// use whylock::signature::{Algorithm, Curve, Hash, SignatureCheck};
    /// # let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// # let root = Certificate::read(der);
    /// let check = SignatureCheck::of_certificate(&root, der, &root, der).unwrap();
    /// let (curve, hash) = (Curve::P384, Hash::Sha384);
    /// assert_eq!(check.algorithm(), Algorithm::Ecdsa { curve, hash });
    /// ```
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.0.algorithm
    }

    /// By which key: DER of a `SubjectPublicKeyInfo`. An RSA key stands in it as `rsaEncryption`,
    /// which is what hosts import, also where the certificate restricts it to RSASSA-PSS.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// # use whylock::signature::SignatureCheck;
    /// # let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// # let root = Certificate::read(der);
    /// let check = SignatureCheck::of_certificate(&root, der, &root, der).unwrap();
    /// assert_eq!(Some(check.key()), root.public_key.unwrap().bytes.of(der));
    /// ```
    #[must_use]
    pub fn key(&self) -> &[u8] {
        &self.0.key
    }

    /// Over which bytes.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// # use whylock::signature::SignatureCheck;
    /// # let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// # let root = Certificate::read(der);
    /// let check = SignatureCheck::of_certificate(&root, der, &root, der).unwrap();
    /// assert_eq!(Some(check.message()), root.signed.unwrap().of(der));
    /// ```
    #[must_use]
    pub fn message(&self) -> &[u8] {
        &self.0.message
    }

    /// The signature. That of ECDSA is *r* and *s* side by side, each of the curve's width
    /// (IEEE P1363), which is what hosts take.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// # use whylock::signature::SignatureCheck;
    /// # let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// # let root = Certificate::read(der);
    /// let check = SignatureCheck::of_certificate(&root, der, &root, der).unwrap();
    /// assert_eq!(check.signature().len(), 2 * 48);
    /// ```
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        &self.0.signature
    }
}

/// Messages may be long. Signatures differ where they do, unless somebody means mischief, and then
/// equality still tells.
impl std::hash::Hash for SignatureCheck {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.key.hash(state);
        self.0.signature.hash(state);
    }
}

/// A field whose meaning is certain: it was read, and nothing in it is malformed in a way that
/// could change how it is read.
fn sound<'a, T>(
    certificate: &Certificate,
    field: Option<&'a Located<T>>,
) -> Result<&'a Located<T>, Unverifiable> {
    let field = field.ok_or(Unverifiable::Unreadable)?;
    // one that was left out may stand in it
    if certificate.malformed.omitted > 0 {
        return Err(Unverifiable::Malformed);
    }
    let end = |range: ByteRange| range.offset.saturating_add(range.length);
    let doubtful = certificate.malformed.iter().any(|malformed| {
        // no octets at the field's beginning are the end of what stands before it: an empty list, say
        let inside = malformed.bytes.offset >= field.bytes.offset
            && end(malformed.bytes) <= end(field.bytes)
            && end(malformed.bytes) > field.bytes.offset;
        // Both are read for what they are. RFC 4055 §3.1 even asks for it: a trailer field that is
        // written out has to be recognised.
        let harmless = matches!(
            malformed.kind,
            MalformedKind::DefaultEncoded | MalformedKind::OversizedOid
        );
        inside && !harmless
    });
    if doubtful {
        return Err(Unverifiable::Malformed);
    }
    Ok(field)
}
