//! The key in a form that every host imports, read strictly and bounded.

use der::{
    Decode, Encode, Sequence,
    asn1::{AnyRef, ObjectIdentifier, UintRef},
};
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

use super::{Algorithm, Curve, Unverifiable};

/// The smallest RSA modulus that is tried, in bits: Chromium's WebCrypto imports no smaller one,
/// though that of Firefox and Node does (measured on 2026-11-23 with Chromium 156, Firefox 153 and
/// OpenSSL 3).
pub const MIN_MODULUS_BITS: usize = 512;

/// The largest RSA modulus that is tried, in bits: where NSS (`RSA_MAX_MODULUS_BITS`), OpenSSL and
/// BoringSSL (`OPENSSL_RSA_MAX_MODULUS_BITS`) all end.
pub const MAX_MODULUS_BITS: usize = 16_384;

/// The largest public exponent of RSA that is tried, in bits: where BoringSSL
/// (`kMaxExponentBits`) and RustCrypto (`MAX_PUB_EXPONENT`) end. NSS goes on to 64 bits, OpenSSL
/// for small moduli without end.
pub const MAX_EXPONENT_BITS: usize = 33;

/// A key that a host can import.
pub(super) struct Key {
    /// DER of a `SubjectPublicKeyInfo`.
    pub(super) spki: Vec<u8>,
    /// Octets of every signature that it makes, in the form that hosts take.
    pub(super) signature_length: usize,
}

/// `RSAPublicKey` (RFC 8017 §A.1.1).
#[derive(Sequence)]
pub(super) struct RsaPublicKey<'a> {
    pub(super) modulus: UintRef<'a>,
    pub(super) exponent: UintRef<'a>,
}

/// Reads the key of a signature with this algorithm.
pub(super) fn read(algorithm: Algorithm, der: &[u8]) -> Result<Key, Unverifiable> {
    let mut spki: SubjectPublicKeyInfoRef<'_> = strict(der)?;
    let key = spki.subject_public_key;
    let octets = key.as_bytes().ok_or(Unverifiable::Malformed)?;
    let signature_length = match algorithm {
        Algorithm::RsaPkcs1(_) => {
            import_as_rsa(&mut spki.algorithm)?;
            rsa_modulus_length(octets)?
        }
        Algorithm::RsaPss { hash, salt_length } => {
            import_as_rsa(&mut spki.algorithm)?;
            let length = rsa_modulus_length(octets)?;
            let salt = usize::try_from(salt_length).unwrap_or(usize::MAX);
            // RFC 8017 §9.1.2, step 3: so much salt leaves no room for the hash.
            if salt.saturating_add(hash.length() + 2) > length {
                return Err(Unverifiable::KeyDoesNotFit);
            }
            length
        }
        Algorithm::Ecdsa { curve, .. } => {
            assert_point(octets, curve)?;
            2 * curve.width()
        }
        Algorithm::Ed25519 => {
            assert_ed25519_key(octets)?;
            64
        }
    };
    Ok(Key {
        spki: spki.to_der().map_err(|_| Unverifiable::Malformed)?,
        signature_length,
    })
}

/// Reads DER, and nothing but DER.
fn strict<'a, T: Decode<'a> + Encode>(der: &'a [u8]) -> Result<T, Unverifiable> {
    T::from_der(der)
        .ok()
        .filter(|value| value.to_der().is_ok_and(|again| again == der))
        .ok_or(Unverifiable::Malformed)
}

/// WebCrypto imports `rsaEncryption` alone; the restrictions of `id-RSASSA-PSS` have been heeded
/// by now.
fn import_as_rsa(algorithm: &mut AlgorithmIdentifierRef<'_>) -> Result<(), Unverifiable> {
    // RFC 3279 §2.3.1: the parameters must be NULL.
    if algorithm.oid == RSA_ENCRYPTION && algorithm.parameters != Some(AnyRef::NULL) {
        return Err(Unverifiable::Malformed);
    }
    *algorithm = AlgorithmIdentifierRef {
        oid: RSA_ENCRYPTION,
        parameters: Some(AnyRef::NULL),
    };
    Ok(())
}

/// Octets of the modulus, which are those of each signature (RFC 8017 §8.1.2 and §8.2.2, step 1).
fn rsa_modulus_length(der: &[u8]) -> Result<usize, Unverifiable> {
    let RsaPublicKey { modulus, exponent } = strict(der)?;
    match (bits(modulus), bits(exponent)) {
        (bits, _) if bits > MAX_MODULUS_BITS => Err(Unverifiable::KeyTooLarge { bits }),
        (bits, _) if bits < MIN_MODULUS_BITS => Err(Unverifiable::Unsupported {
            name: format!("RSA-{bits}"),
        }),
        (_, bits) if bits > MAX_EXPONENT_BITS => Err(Unverifiable::ExponentTooLarge { bits }),
        // RFC 8017 §3.1: n is a product of odd primes; e is at least 3, and odd, as it has no
        // divisor in common with λ(n), which is even.
        (_, exponent_bits) if exponent_bits < 2 || !is_odd(modulus) || !is_odd(exponent) => {
            Err(Unverifiable::Malformed)
        }
        (bits, _) => Ok(bits.div_ceil(8)),
    }
}

/// An uncompressed point (SEC 1 §2.3.3). Compressed ones are optional (RFC 5480 §2.2), and an engine
/// without them would call a good signature wrong; Firefox 153, Chromium 156 and Node 20 have them,
/// no older one was tried. The hybrid form, which RFC 5480 does not know, is imported by OpenSSL
/// alone.
fn assert_point(octets: &[u8], curve: Curve) -> Result<(), Unverifiable> {
    let coordinates = octets.len().saturating_sub(1);
    match octets.first() {
        Some(4) if coordinates == 2 * curve.width() => Ok(()),
        Some(2 | 3) if coordinates == curve.width() => Err(Unverifiable::Unsupported {
            name: format!("{} (compressed)", curve.name()),
        }),
        _ => Err(Unverifiable::Malformed),
    }
}

/// A point in the one encoding that RFC 8032 §5.1.3 decodes. Other forms of the same point, with
/// *y* ≥ 2²⁵⁵ − 19 or a sign where *x* = 0, are refused by Firefox and taken by Chromium, Node
/// and RustCrypto.
fn assert_ed25519_key(octets: &[u8]) -> Result<(), Unverifiable> {
    let [first, middle @ .., last] = octets else {
        return Err(Unverifiable::Malformed);
    };
    let (sign, last) = (last & 0x80 != 0, last & 0x7f);
    let ends_high = last == 0x7f && middle.iter().all(|octet| *octet == 0xff);
    let ends_low = last == 0 && middle.iter().all(|octet| *octet == 0);
    let too_large = ends_high && *first >= 0xed;
    // x is 0 where y is 1 or −1.
    let without_x = (ends_low && *first == 1) || (ends_high && *first == 0xec);
    if middle.len() != 30 || too_large || (without_x && sign) {
        return Err(Unverifiable::Malformed);
    }
    Ok(())
}

/// Bits of a number.
fn bits(number: UintRef<'_>) -> usize {
    let octets = number.as_bytes();
    let leading = octets.first().map_or(0, |octet| octet.leading_zeros());
    (octets.len() * 8).saturating_sub(usize::try_from(leading).unwrap_or(0))
}

fn is_odd(number: UintRef<'_>) -> bool {
    number.as_bytes().last().is_some_and(|octet| octet & 1 == 1)
}

const RSA_ENCRYPTION: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
