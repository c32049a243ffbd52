//! Keys that sign the same in every run.

use p256::ecdsa::signature::hazmat::PrehashSigner;
use rsa::{BoxedUint, Pkcs1v15Sign};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384};

use crate::der::{oid, sequence, tlv};

/// A key pair, or a public key alone.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Key {
    /// The number makes another key of it.
    P256(u8),
    /// The test key of RFC 9500 §2.3, which everybody has.
    TestEccP256,
    P384(u8),
    Ed25519(u8),
    /// 2048 bits.
    Rsa,
    /// The same size, from the faulty generator of Infineon's chips.
    Roca,
    /// DER of a `SubjectPublicKeyInfo` that signs nothing.
    Public(Vec<u8>),
}

/// The hash in a signature.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Hash {
    Sha1,
    Sha256,
    Sha384,
}

pub(crate) const NULL: [u8; 2] = [5, 0];
pub(crate) const P256: &str = "1.2.840.10045.3.1.7";
pub(crate) const P384: &str = "1.3.132.0.34";

const TEST_ECC_P256: [u8; 32] = [
    0xe6, 0xcb, 0x5b, 0xdd, 0x80, 0xaa, 0x45, 0xae, 0x9c, 0x95, 0xe8, 0xc1, 0x54, 0x76, 0x67, 0x9f,
    0xfe, 0xc9, 0x53, 0xc1, 0x68, 0x51, 0xe7, 0x11, 0xe7, 0x43, 0x93, 0x95, 0x89, 0xc6, 0x4f, 0xc1,
];

const RSA_PRIMES: [&str; 2] = [
    "f85cbfe0fbc240428325b031e1aa48ee8a7735d7a44e00299d405a38ccbf8fbf48fe574dbd691b6adb962e167c6d20f4\
     01b4952e75bb1987b25467121f968a42d5782509dddc891f4f7a586532aa841e8464b7c3c7342448107c327f56698276\
     94aac5e1880e975154afca4d76927ad1f34bc276d1b2555110351d87bf4d1661",
    "ddf016012cd5c8079b84f630f17997c616c9ae1f4770f8fb6abd697aae9faa16f7c1378cca883ad7fc7de01511c0a37a\
     57bd093f8f6c98d2c8ff638c78c5ff386112eb0126b39543479cd1ad3926b13d4db6a81e739c32fc2594987ae28966f3\
     a72579eff74ca63ea22401e027f3e5b6a1ee2ded1149923dae056301c356893f",
];

impl Key {
    /// `SubjectPublicKeyInfo`.
    pub(crate) fn spki(&self) -> Vec<u8> {
        match self {
            Self::P256(_) | Self::TestEccP256 => {
                let point = self.p256().verifying_key().to_sec1_point(false);
                ec_spki(&oid(P256), point.as_bytes())
            }
            Self::P384(_) => {
                let point = self.p384().verifying_key().to_sec1_point(false);
                ec_spki(&oid(P384), point.as_bytes())
            }
            Self::Ed25519(_) => spki(
                &sequence(&[&oid("1.3.101.112")]),
                self.ed25519().verifying_key().as_bytes(),
            ),
            Self::Rsa | Self::Roca => {
                use rsa::traits::PublicKeyParts;
                let modulus = self.rsa().n_bytes();
                rsa_spki(&modulus, &[1, 0, 1])
            }
            Self::Public(spki) => spki.clone(),
        }
    }

    /// The hash that goes with the key.
    pub(crate) fn hash(&self) -> Hash {
        match self {
            Self::P384(_) => Hash::Sha384,
            _ => Hash::Sha256,
        }
    }

    /// The `AlgorithmIdentifier` of its signatures.
    pub(crate) fn algorithm(&self, hash: Hash) -> Vec<u8> {
        match self {
            Self::Ed25519(_) => sequence(&[&oid("1.3.101.112")]),
            Self::Rsa | Self::Roca => {
                let algorithm = match hash {
                    Hash::Sha1 => "1.2.840.113549.1.1.5",
                    Hash::Sha256 => "1.2.840.113549.1.1.11",
                    Hash::Sha384 => "1.2.840.113549.1.1.12",
                };
                sequence(&[&oid(algorithm), &NULL])
            }
            _ => sequence(&[&oid(match hash {
                Hash::Sha1 => "1.2.840.10045.4.1",
                Hash::Sha256 => "1.2.840.10045.4.3.2",
                Hash::Sha384 => "1.2.840.10045.4.3.3",
            })]),
        }
    }

    /// The octets of a signature over the message; a public key alone makes one that does not hold.
    pub(crate) fn sign(&self, hash: Hash, message: &[u8]) -> Vec<u8> {
        let digest = match hash {
            Hash::Sha1 => Sha1::digest(message).to_vec(),
            Hash::Sha256 => Sha256::digest(message).to_vec(),
            Hash::Sha384 => Sha384::digest(message).to_vec(),
        };
        match self {
            Self::P256(_) | Self::TestEccP256 => {
                let signature: p256::ecdsa::Signature = self.p256().sign_prehash(&digest).unwrap();
                signature.to_der().as_bytes().to_vec()
            }
            Self::P384(_) => {
                let signature: p384::ecdsa::Signature = self.p384().sign_prehash(&digest).unwrap();
                signature.to_der().as_bytes().to_vec()
            }
            Self::Ed25519(_) => {
                use ed25519_dalek::Signer;
                self.ed25519().sign(message).to_bytes().to_vec()
            }
            Self::Rsa | Self::Roca => {
                let padding = match hash {
                    Hash::Sha1 => Pkcs1v15Sign::new::<Sha1>(),
                    Hash::Sha256 => Pkcs1v15Sign::new::<Sha256>(),
                    Hash::Sha384 => Pkcs1v15Sign::new::<Sha384>(),
                };
                self.rsa().sign(padding, &digest).unwrap()
            }
            Self::Public(_) => vec![9; 70],
        }
    }

    fn rsa(&self) -> rsa::PrivateKey {
        match self {
            Self::Roca => {
                let primes = roca_primes();
                rsa_key([&primes[0], &primes[1]])
            }
            _ => rsa_key(RSA_PRIMES),
        }
    }

    fn p256(&self) -> p256::ecdsa::SigningKey {
        let secret = match self {
            Self::TestEccP256 => TEST_ECC_P256,
            _ => [self.number(); 32],
        };
        p256::ecdsa::SigningKey::from_slice(&secret).unwrap()
    }

    fn p384(&self) -> p384::ecdsa::SigningKey {
        p384::ecdsa::SigningKey::from_slice(&[self.number(); 48]).unwrap()
    }

    fn ed25519(&self) -> ed25519_dalek::SigningKey {
        ed25519_dalek::SigningKey::from_bytes(&[self.number(); 32])
    }

    fn number(&self) -> u8 {
        match self {
            Self::P256(number) | Self::P384(number) | Self::Ed25519(number) => *number,
            Self::Rsa | Self::Roca | Self::TestEccP256 | Self::Public(_) => 0,
        }
    }
}

/// The primes of 1024 bits that have the form of Infineon's.
pub(crate) fn roca_primes() -> Vec<String> {
    let corpus: serde_json::Value =
        serde_json::from_str(include_str!("../weak-keys/corpus.json")).unwrap();
    serde_json::from_value(corpus["rocaPrimes"].clone()).unwrap()
}

fn rsa_key(primes: [&str; 2]) -> rsa::PrivateKey {
    let [p, q] = primes.map(|digits| BoxedUint::from_str_radix_vartime(digits, 16).unwrap());
    rsa::PrivateKey::from_p_q(p, q, BoxedUint::from(65537_u32)).unwrap()
}

/// A `SubjectPublicKeyInfo` of this algorithm and these octets.
pub(crate) fn spki(algorithm: &[u8], key: &[u8]) -> Vec<u8> {
    sequence(&[algorithm, &tlv(0x03, &[&[0], key].concat())])
}

/// That of an elliptic curve: its parameters in DER, and the point.
pub(crate) fn ec_spki(parameters: &[u8], point: &[u8]) -> Vec<u8> {
    spki(&sequence(&[&oid("1.2.840.10045.2.1"), parameters]), point)
}

/// That of RSA, of any modulus and exponent (big endian).
pub(crate) fn rsa_spki(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    let unsigned = |octets: &[u8]| match octets.first() {
        Some(0x80..) => tlv(0x02, &[&[0], octets].concat()),
        _ => tlv(0x02, octets),
    };
    spki(
        &sequence(&[&oid("1.2.840.113549.1.1.1"), &NULL]),
        &sequence(&[&unsigned(modulus), &unsigned(exponent)]),
    )
}
