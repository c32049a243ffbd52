//! Signatures, as the native host verifies them.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::Write;

use whylock::certificate::Certificate;
use whylock::certificate::algorithm::{
    AlgorithmIdentifier, Parameters, RsaPssParameters, SignatureAlgorithm,
};
use whylock::certificate::bytes::{ByteRange, Octets};
use whylock::certificate::oid::Oid;
use whylock::signature::{Answer, SignatureCheck, Unverifiable, rustcrypto};

#[path = "signature/edges.rs"]
mod edges;
#[path = "signature/vectors.rs"]
mod vectors;

#[test]
fn every_root_signed_itself() {
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        let root = Certificate::read(der);
        let check = SignatureCheck::of_certificate(&root, der, &root, der).unwrap();
        let name = root.common_name();
        assert_eq!(rustcrypto::verify(&check), Answer::Valid, "{name:?}");
    }
}

#[test]
fn wycheproof() {
    let mut tally = vectors::Tally::default();
    for vector in vectors::files()
        .into_iter()
        .flat_map(vectors::File::vectors)
    {
        let answer = vector.check.as_ref().ok().map(rustcrypto::verify);
        tally.count(&vector, answer);
    }
    // Not through `println!`, which the test runner keeps to itself unless a test fails.
    writeln!(std::io::stdout(), "{}", tally.summary()).unwrap();
}

#[test]
fn edges() {
    for edge in edges::edges() {
        edge.assert(edge.check().map(|check| rustcrypto::verify(&check)));
    }
}

/// One bit of every octet from what is signed to the end: the key and the signature are among them.
#[test]
fn no_flipped_bit_leaves_a_root_verified() {
    for name in ["ISRG Root X1", "ISRG Root X2", "Amazon Root CA 3"] {
        let mut der = root(name).to_vec();
        let signed = Certificate::read(&der).signed.unwrap();
        for at in signed.offset..der.len() {
            let bit = 1 << (at % 8);
            *der.get_mut(at).unwrap() ^= bit;
            let root = Certificate::read(&der);
            let check = SignatureCheck::of_certificate(&root, &der, &root, &der);
            let answer = check.as_ref().map(rustcrypto::verify);
            assert_ne!(answer, Ok(Answer::Valid), "{name}, octet {at}");
            *der.get_mut(at).unwrap() ^= bit;
        }
    }
}

#[test]
fn another_key_made_no_signature() {
    let answer = |subject: &[u8], issuer: &[u8]| {
        let (of, by) = (Certificate::read(subject), Certificate::read(issuer));
        SignatureCheck::of_certificate(&of, subject, &by, issuer)
            .map(|check| rustcrypto::verify(&check))
    };
    let (rsa, p256, p384) = (
        root("Amazon Root CA 1"),
        root("Amazon Root CA 3"),
        root("Amazon Root CA 4"),
    );
    assert_eq!(
        answer(rsa, root("GTS Root R1")),
        Err(Unverifiable::KeyDoesNotFit),
        "4096 bits"
    );
    assert_eq!(
        answer(rsa, root("Starfield Root Certificate Authority - G2")),
        Ok(Answer::Invalid)
    );
    assert_eq!(answer(rsa, p256), Err(Unverifiable::KeyDoesNotFit));
    assert_eq!(answer(p256, rsa), Err(Unverifiable::KeyDoesNotFit));
    assert_eq!(answer(p384, p256), Err(Unverifiable::KeyDoesNotFit));
    assert_eq!(answer(p256, p384), Ok(Answer::Invalid));
}

#[test]
fn without_bytes_there_is_nothing_to_ask() {
    let der = root("ISRG Root X2");
    let whole = Certificate::read(der);
    let empty = Certificate::read(&[]);
    let check =
        |of, of_der, by, by_der| SignatureCheck::of_certificate(of, of_der, by, by_der).map(drop);
    assert_eq!(check(&whole, der, &whole, der), Ok(()));
    assert_eq!(
        check(&empty, &[], &whole, der),
        Err(Unverifiable::Unreadable)
    );
    assert_eq!(
        check(&whole, der, &empty, &[]),
        Err(Unverifiable::Unreadable)
    );
    assert_eq!(
        check(&whole, &[], &whole, der),
        Err(Unverifiable::Unreadable)
    );
}

/// A public root, by its common name.
fn root(name: &str) -> &'static [u8] {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS
        .iter()
        .find(|der| Certificate::read(der).common_name() == Some(name))
        .unwrap()
}

/// Algorithms by their identifiers, with parameters that their standards ask for or forbid, and
/// keys of kinds that they take or do not.
#[test]
fn algorithms_take_what_their_standards_say() {
    let (rsa, ec) = (root("ISRG Root X1"), root("ISRG Root X2"));
    let check = |oid: &str, parameters: Parameters, der: &[u8]| {
        let algorithm = SignatureAlgorithm::of(AlgorithmIdentifier {
            oid: Oid::new(oid),
            parameters,
        });
        let root = Certificate::read(der);
        let (key, signature) = (root.public_key.unwrap(), root.signature.unwrap());
        let spki = key.bytes.of(der).unwrap();
        let bits = der.get(der.len() - signature.value.length..).unwrap();
        SignatureCheck::new(&algorithm, &key.value, spki, &[], bits).map(drop)
    };
    let malformed = Err(Unverifiable::Malformed);
    let unfit = Err(Unverifiable::KeyDoesNotFit);
    let unsupported = |name: &str| {
        let name = name.to_owned();
        Err(Unverifiable::Unsupported { name })
    };
    let (sha256_rsa, sha384_ec) = ("1.2.840.113549.1.1.11", "1.2.840.10045.4.3.3");
    let (absent, null) = (Parameters::Absent, Parameters::Null);

    assert_eq!(check(sha256_rsa, null.clone(), rsa), Ok(()));
    assert_eq!(check(sha256_rsa, absent.clone(), rsa), Ok(()));
    assert_eq!(check(sha256_rsa, other(), rsa), malformed);
    assert_eq!(check(sha256_rsa, null.clone(), ec), unfit);
    assert_eq!(check(sha384_ec, absent.clone(), ec), Ok(()));
    assert_eq!(check(sha384_ec, null.clone(), ec), malformed);
    assert_eq!(check(sha384_ec, absent.clone(), rsa), unfit);
    assert_eq!(check("1.3.101.112", absent.clone(), ec), unfit);

    let pss = "1.2.840.113549.1.1.10";
    assert_eq!(check(pss, pss_with(|_| {}), rsa), Ok(()));
    assert_eq!(check(pss, pss_with(|_| {}), ec), unfit);
    assert_eq!(check(pss, absent.clone(), rsa), malformed);
    assert_eq!(
        check(pss, pss_with(|pss| pss.trailer = Some(2)), rsa),
        malformed
    );
    assert_eq!(
        check(pss, pss_with(|pss| pss.trailer = None), rsa),
        malformed
    );
    assert_eq!(
        check(pss, pss_with(|pss| pss.salt_length = None), rsa),
        malformed
    );
    assert_eq!(
        check(pss, pss_with(|pss| pss.mask_hash = None), rsa),
        malformed
    );
    let shake = pss_with(|pss| {
        pss.mask_generation = Oid::new("2.16.840.1.101.3.4.2.11");
        pss.mask_hash = None;
    });
    assert_eq!(check(pss, shake, rsa), unsupported("SHAKE128"));
    let md5 = pss_with(|pss| pss.hash = Oid::new("1.2.840.113549.2.5"));
    assert_eq!(check(pss, md5, rsa), unsupported("MD5"));

    for (oid, name) in [
        ("1.2.840.113549.1.1.4", "md5WithRSAEncryption"),
        ("1.2.840.10040.4.3", "dsa-with-SHA1"),
        ("1.3.101.113", "Ed448"),
        ("2.16.840.1.101.3.4.3.18", "ML-DSA-65"),
        ("2.16.840.1.101.3.4.3.20", "SLH-DSA-SHA2-128s"),
        ("1.2.643.7.1.1.3.2", "GOST R 34.10-2012 256"),
        ("1.2.3.4", "1.2.3.4"),
    ] {
        assert_eq!(check(oid, absent.clone(), rsa), unsupported(name));
    }
}

fn pss_with(change: impl Fn(&mut RsaPssParameters)) -> Parameters {
    let sha256 = Oid::new("2.16.840.1.101.3.4.2.1");
    let mut parameters = RsaPssParameters {
        hash: sha256.clone(),
        mask_generation: Oid::new("1.2.840.113549.1.1.8"),
        mask_hash: Some(sha256),
        salt_length: Some(32),
        trailer: Some(1),
    };
    change(&mut parameters);
    Parameters::RsaPss(parameters)
}

fn other() -> Parameters {
    Parameters::Other(Octets::default())
}

/// What stands in a certificate's algorithm without belonging there must not be read over; what
/// RFC 4055 §3.1 tells verifiers to recognise must not be refused.
#[test]
fn only_harmless_oddities_of_an_algorithm_are_forgiven() {
    let der = root("ISRG Root X1");
    let checked = |algorithm: &[u8]| {
        let whole = with_algorithm(der, algorithm);
        let (subject, issuer) = (Certificate::read(&whole), Certificate::read(der));
        SignatureCheck::of_certificate(&subject, &whole, &issuer, der).map(drop)
    };
    let rsa_oid = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1];
    let rsa = |last: u8, rest: &[u8]| [&rsa_oid[..], &[last], rest].concat();
    assert_eq!(checked(&rsa(11, &[5, 0])), Ok(()));
    let (malformed, trailer) = (Err(Unverifiable::Malformed), |value| [0xa3, 3, 2, 1, value]);
    assert_eq!(
        checked(&rsa(11, &[5, 0, 5, 0])),
        malformed,
        "something behind"
    );
    // Every default of RSASSA-PSS, with the trailer field written out, or another one.
    let pss = |inside: &[u8]| {
        rsa(
            10,
            &[&[0x30, u8::try_from(inside.len()).unwrap()], inside].concat(),
        )
    };
    assert_eq!(checked(&pss(&[])), Ok(()));
    assert_eq!(checked(&pss(&trailer(1))), Ok(()));
    assert_eq!(checked(&pss(&trailer(2))), malformed);
    assert_eq!(checked(&pss(&[5, 0])), malformed, "something inside");
    assert_eq!(
        checked(&pss(&[0xa0, 2, 5, 0])),
        malformed,
        "a hash without a name"
    );
}

/// The certificate with these fields in its outer `signatureAlgorithm`.
fn with_algorithm(der: &[u8], fields: &[u8]) -> Vec<u8> {
    let certificate = Certificate::read(der);
    let part = |range: ByteRange| range.of(der).unwrap().to_vec();
    let signed = part(certificate.signed.unwrap());
    let signature = part(certificate.signature.unwrap().bytes);
    let algorithm = [&[0x30, u8::try_from(fields.len()).unwrap()], fields].concat();
    let content = [signed, algorithm, signature].concat();
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[0x30, 0x82], &length[..], &content].concat()
}
