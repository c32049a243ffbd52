//! Keys and signatures at the limits of what is verified, and where hosts disagree with each other.
//!
//! Computed on 2026-11-23 by the formulas of RFC 8017, FIPS 186-5 and RFC 8032 over primes of
//! OpenSSL's, with neither host's code; the private keys are gone.

use serde::Deserialize;
use whylock::certificate::algorithm::{
    AlgorithmIdentifier, Parameters, RsaPssParameters, SignatureAlgorithm,
};
use whylock::certificate::oid::Oid;
use whylock::certificate::public_key::PublicKey;
use whylock::signature::{Answer, SignatureCheck, Unverifiable};

/// One key, one signature, and what has to be said to them.
#[derive(Deserialize)]
pub(crate) struct Edge {
    pub(crate) name: String,
    algorithm: Algorithm,
    key: String,
    message: String,
    signature: String,
    expected: Expected,
}

/// With a hash it is RSASSA-PSS.
#[derive(Deserialize)]
struct Algorithm {
    oid: String,
    hash: Option<String>,
    mask: Option<String>,
    salt: Option<u32>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Expected {
    Answer(Answer),
    Unverifiable(Unverifiable),
}

/// All of them.
pub(crate) fn edges() -> Vec<Edge> {
    serde_json::from_str(include_str!("edges.json")).unwrap()
}

impl Edge {
    /// What a host has to be asked, if anything.
    pub(crate) fn check(&self) -> Result<SignatureCheck, Unverifiable> {
        let key = octets(&self.key);
        SignatureCheck::new(
            &SignatureAlgorithm::of(self.algorithm.identifier()),
            &PublicKey::from_der(&key).unwrap(),
            &key,
            &octets(&self.message),
            &octets(&self.signature),
        )
    }

    /// Holds what was said against what has to be.
    pub(crate) fn assert(&self, told: Result<Answer, Unverifiable>) {
        let told = told.map_or_else(Expected::Unverifiable, Expected::Answer);
        assert_eq!(told, self.expected, "{}", self.name);
    }
}

impl Algorithm {
    fn identifier(&self) -> AlgorithmIdentifier {
        let parameters = match (&self.hash, &self.mask) {
            (Some(hash), Some(mask)) => Parameters::RsaPss(RsaPssParameters {
                hash: Oid::new(hash),
                mask_generation: Oid::new("1.2.840.113549.1.1.8"),
                mask_hash: Some(Oid::new(mask)),
                salt_length: self.salt,
                trailer: Some(1),
            }),
            _ => Parameters::Absent,
        };
        AlgorithmIdentifier {
            oid: Oid::new(&self.oid),
            parameters,
        }
    }
}

fn octets(hex: &str) -> Vec<u8> {
    let octet = |at| u8::from_str_radix(hex.get(at..at + 2).unwrap(), 16).unwrap();
    (0..hex.len()).step_by(2).map(octet).collect()
}
