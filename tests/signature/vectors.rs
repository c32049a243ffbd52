//! Wycheproof's vectors as checks of signatures, and what both hosts have to say to them.
//!
//! Every file for RSA (PKCS#1 v1.5 and PSS), ECDSA in DER, Ed25519 and Ed448 goes through the core, the
//! ones that no host supports as well: those have to end as unsupported. A vector that is merely
//! *acceptable* has to be refused: each is a `DigestInfo` without the NULL that RFC 8017 §A.2.4
//! asks for.

use std::collections::BTreeMap;
use std::fmt::Write;

use whylock::certificate::algorithm::{
    AlgorithmIdentifier, Parameters, RsaPssParameters, SignatureAlgorithm,
};
use whylock::certificate::oid::Oid;
use whylock::certificate::public_key::PublicKey;
use whylock::signature::{Answer, SignatureCheck, Unverifiable};
use wycheproof::{
    HashFunction, Mgf, TestResult, ecdsa, eddsa, rsa_pkcs1_verify as pkcs1, rsa_pss_verify as pss,
};

/// How many vectors of the crate both hosts verify.
const VERIFIED: usize = 8_319;

/// One vector.
pub(crate) struct Vector {
    name: String,
    valid: bool,
    pub(crate) check: Result<SignatureCheck, Unverifiable>,
}

/// One file of vectors.
#[derive(Clone, Copy, Debug)]
pub(crate) enum File {
    Pkcs1(pkcs1::TestName),
    Pss(pss::TestName),
    Ecdsa(ecdsa::TestName),
    EdDsa(eddsa::TestName),
}

/// The files whose signatures are encoded as X.509 encodes them.
pub(crate) fn files() -> Vec<File> {
    let is_der = |name: &ecdsa::TestName| {
        let name = format!("{name:?}");
        !name.ends_with("P1363") && !name.ends_with("Bitcoin")
    };
    let pkcs1 = pkcs1::TestName::all().into_iter().map(File::Pkcs1);
    let pss = pss::TestName::all().into_iter().map(File::Pss);
    let of_curves = ecdsa::TestName::all().into_iter().filter(is_der);
    let edwards = eddsa::TestName::all().into_iter().map(File::EdDsa);
    pkcs1
        .chain(pss)
        .chain(of_curves.map(File::Ecdsa))
        .chain(edwards)
        .collect()
}

impl File {
    /// The vectors in the file.
    pub(crate) fn vectors(self) -> Vec<Vector> {
        macro_rules! vectors {
            ($family:ident, $name:expr, $algorithm:expr) => {{
                let mut vectors = Vec::new();
                for group in $family::TestSet::load($name).unwrap().test_groups {
                    let algorithm = SignatureAlgorithm::of($algorithm(&group));
                    let key = PublicKey::from_der(&group.der).unwrap();
                    vectors.extend(group.tests.iter().map(|test| Vector {
                        name: format!("{self:?} {}: {}", test.tc_id, test.comment),
                        valid: test.result == TestResult::Valid,
                        check: SignatureCheck::new(
                            &algorithm, &key, &group.der, &test.msg, &test.sig,
                        ),
                    }));
                }
                vectors
            }};
        }
        match self {
            Self::Pkcs1(name) => vectors!(pkcs1, name, |group: &pkcs1::TestGroup| {
                identifier(pkcs1_oid(group.hash), Parameters::Null)
            }),
            Self::Pss(name) => vectors!(pss, name, pss_identifier),
            Self::Ecdsa(name) => vectors!(ecdsa, name, |group: &ecdsa::TestGroup| {
                identifier(ecdsa_oid(group.hash), Parameters::Absent)
            }),
            Self::EdDsa(name) => vectors!(eddsa, name, |group: &eddsa::TestGroup| {
                PublicKey::from_der(&group.der).unwrap().algorithm.value
            }),
        }
    }
}

/// What came out.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    verified: usize,
    unsupported: BTreeMap<String, usize>,
    wrong: Vec<String>,
}

impl Tally {
    /// Holds a host's answer against the vector. There is none where the core did not ask.
    pub(crate) fn count(&mut self, vector: &Vector, answer: Option<Answer>) {
        let right = match (&vector.check, answer) {
            (Err(Unverifiable::Unsupported { name }), _) => {
                *self.unsupported.entry(name.clone()).or_default() += 1;
                return;
            }
            (Ok(_), Some(Answer::Valid)) => vector.valid,
            (Ok(_), Some(Answer::Invalid))
            | (Err(Unverifiable::Malformed | Unverifiable::KeyDoesNotFit), _) => !vector.valid,
            _ => false,
        };
        self.verified += 1;
        if !right {
            let told = format!(
                "{}: {:?} {answer:?}",
                vector.name,
                vector.check.as_ref().err()
            );
            self.wrong.push(told);
        }
    }

    /// A line to print.
    ///
    /// # Panics
    ///
    /// When an answer was wrong, or fewer vectors were verified than there are.
    pub(crate) fn summary(&self) -> String {
        assert!(
            self.wrong.is_empty(),
            "{}\n{}",
            self.wrong.len(),
            self.wrong.join("\n")
        );
        assert_eq!(self.verified, VERIFIED, "{:?}", self.unsupported);
        let mut line = format!(
            "Wycheproof: {} vectors verified; unsupported:",
            self.verified
        );
        for (name, count) in &self.unsupported {
            write!(line, " {name} {count},").unwrap();
        }
        line.trim_end_matches(',').to_owned()
    }
}

fn identifier(oid: &str, parameters: Parameters) -> AlgorithmIdentifier {
    let oid = Oid::new(oid);
    AlgorithmIdentifier { oid, parameters }
}

/// RFC 4055 §3.1; RFC 8702 §2 for SHAKE.
fn pss_identifier(group: &pss::TestGroup) -> AlgorithmIdentifier {
    match group.mgf {
        Mgf::Shake128 => identifier("1.3.6.1.5.5.7.6.30", Parameters::Absent),
        Mgf::Shake256 => identifier("1.3.6.1.5.5.7.6.31", Parameters::Absent),
        Mgf::Mgf1 => identifier(
            "1.2.840.113549.1.1.10",
            Parameters::RsaPss(RsaPssParameters {
                hash: Oid::new(hash_oid(group.hash)),
                mask_generation: Oid::new("1.2.840.113549.1.1.8"),
                mask_hash: group.mgf_hash.map(hash_oid).map(Oid::new),
                salt_length: group.salt_size.try_into().ok(),
                trailer: Some(1),
            }),
        ),
    }
}

/// RFC 8017 §A.2.4, RFC 9688 §2.
fn pkcs1_oid(hash: HashFunction) -> &'static str {
    match hash {
        HashFunction::Sha1 => "1.2.840.113549.1.1.5",
        HashFunction::Sha2_224 => "1.2.840.113549.1.1.14",
        HashFunction::Sha2_256 => "1.2.840.113549.1.1.11",
        HashFunction::Sha2_384 => "1.2.840.113549.1.1.12",
        HashFunction::Sha2_512 => "1.2.840.113549.1.1.13",
        HashFunction::Sha2_512_224 => "1.2.840.113549.1.1.15",
        HashFunction::Sha2_512_256 => "1.2.840.113549.1.1.16",
        HashFunction::Sha3_224 => "2.16.840.1.101.3.4.3.13",
        HashFunction::Sha3_256 => "2.16.840.1.101.3.4.3.14",
        HashFunction::Sha3_384 => "2.16.840.1.101.3.4.3.15",
        HashFunction::Sha3_512 => "2.16.840.1.101.3.4.3.16",
        HashFunction::Shake128 | HashFunction::Shake256 => panic!("RSA PKCS#1 has no SHAKE"),
    }
}

/// RFC 5758 §3.2, RFC 8702 §2, and NIST's register for SHA-3.
fn ecdsa_oid(hash: HashFunction) -> &'static str {
    match hash {
        HashFunction::Sha1 => "1.2.840.10045.4.1",
        HashFunction::Sha2_224 => "1.2.840.10045.4.3.1",
        HashFunction::Sha2_256 => "1.2.840.10045.4.3.2",
        HashFunction::Sha2_384 => "1.2.840.10045.4.3.3",
        HashFunction::Sha2_512 => "1.2.840.10045.4.3.4",
        HashFunction::Sha3_224 => "2.16.840.1.101.3.4.3.9",
        HashFunction::Sha3_256 => "2.16.840.1.101.3.4.3.10",
        HashFunction::Sha3_384 => "2.16.840.1.101.3.4.3.11",
        HashFunction::Sha3_512 => "2.16.840.1.101.3.4.3.12",
        HashFunction::Shake128 => "1.3.6.1.5.5.7.6.32",
        HashFunction::Shake256 => "1.3.6.1.5.5.7.6.33",
        HashFunction::Sha2_512_224 | HashFunction::Sha2_512_256 => {
            panic!("no identifier for ECDSA with a truncated SHA-512")
        }
    }
}

/// RFC 4055 §2.1, RFC 8017 §A.2.4.
fn hash_oid(hash: HashFunction) -> &'static str {
    match hash {
        HashFunction::Sha1 => "1.3.14.3.2.26",
        HashFunction::Sha2_224 => "2.16.840.1.101.3.4.2.4",
        HashFunction::Sha2_256 => "2.16.840.1.101.3.4.2.1",
        HashFunction::Sha2_384 => "2.16.840.1.101.3.4.2.2",
        HashFunction::Sha2_512 => "2.16.840.1.101.3.4.2.3",
        HashFunction::Sha2_512_224 => "2.16.840.1.101.3.4.2.5",
        HashFunction::Sha2_512_256 => "2.16.840.1.101.3.4.2.6",
        other => panic!("no vector has {other:?} with MGF1"),
    }
}
