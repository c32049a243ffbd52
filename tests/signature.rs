//! Signatures, as the native host verifies them.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::io::Write;

use whylock::certificate::Certificate;
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
