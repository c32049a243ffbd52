//! Keys, signatures, fingerprints, and the fields that certificates rarely have.

use serde_json::json;
use whylock::certificate::{
    Certificate,
    algorithm::{HashAlgorithm, SignatureFamily},
    public_key::{KeyKind, PublicKey},
};

use crate::der::{Fields, oid, sequence, tlv};

fn read(fields: &Fields) -> Certificate {
    let certificate = Certificate::read(&fields.der());
    assert_eq!(certificate.malformed.items, []);
    certificate
}

fn public_key(algorithm: &[&[u8]], key: &[u8]) -> PublicKey {
    let bits = tlv(0x03, &[&[0], key].concat());
    let public_key = sequence(&[&sequence(algorithm), &bits]);
    read(&Fields {
        public_key,
        ..Fields::default()
    })
    .public_key
    .unwrap()
    .value
}

#[test]
fn an_rsa_key_has_modulus_and_exponent() {
    let modulus = [&[0, 0x80][..], &[0; 255]].concat();
    let numbers = sequence(&[&tlv(0x02, &modulus), &tlv(0x02, &[1, 0, 1])]);
    let key = public_key(&[&oid("1.2.840.113549.1.1.1"), &[5, 0]], &numbers);
    assert_eq!((key.kind, key.bits), (KeyKind::Rsa, Some(2048)));
    let rsa = key.rsa.unwrap();
    assert_eq!(rsa.exponent_value, Some(65_537));
    assert_eq!(rsa.modulus.value.length, 256);
    assert!(rsa.modulus.value.hex.starts_with("8000"));
    let odd = [&[0x7f][..], &[0xff; 127]].concat();
    let numbers = sequence(&[&tlv(0x02, &odd), &tlv(0x02, &[3])]);
    let key = public_key(&[&oid("1.2.840.113549.1.1.1"), &[5, 0]], &numbers);
    assert_eq!(key.bits, Some(1023));
}

#[test]
fn other_keys_have_their_kind_and_size() {
    let ec = oid("1.2.840.10045.2.1");
    for (algorithm, kind, bits) in [
        (
            vec![ec.clone(), oid("1.2.840.10045.3.1.7")],
            KeyKind::Ec,
            Some(256),
        ),
        (
            vec![ec.clone(), oid("1.3.132.0.34")],
            KeyKind::Ec,
            Some(384),
        ),
        (
            vec![ec.clone(), oid("1.3.132.0.35")],
            KeyKind::Ec,
            Some(521),
        ),
        (vec![ec, oid("1.2.3.4")], KeyKind::Ec, None),
        (vec![oid("1.3.101.112")], KeyKind::Ed25519, Some(255)),
        (vec![oid("1.3.101.113")], KeyKind::Ed448, Some(448)),
        (vec![oid("2.16.840.1.101.3.4.3.18")], KeyKind::MlDsa, None),
        (vec![oid("2.16.840.1.101.3.4.3.31")], KeyKind::SlhDsa, None),
        (vec![oid("1.2.3.4")], KeyKind::Unknown, None),
    ] {
        let algorithm: Vec<&[u8]> = algorithm.iter().map(Vec::as_slice).collect();
        let key = public_key(&algorithm, &[4, 1, 2, 3]);
        assert_eq!((key.kind, key.bits), (kind, bits));
        assert_eq!(key.key.value.hex, "04010203");
    }
}

#[test]
fn signature_algorithms_are_taken_apart() {
    for (dotted, family, hash) in [
        (
            "1.2.840.113549.1.1.5",
            SignatureFamily::RsaPkcs1,
            Some(HashAlgorithm::Sha1),
        ),
        (
            "1.2.840.113549.1.1.11",
            SignatureFamily::RsaPkcs1,
            Some(HashAlgorithm::Sha256),
        ),
        (
            "1.2.840.10045.4.3.3",
            SignatureFamily::Ecdsa,
            Some(HashAlgorithm::Sha384),
        ),
        ("1.3.101.112", SignatureFamily::Ed25519, None),
        ("2.16.840.1.101.3.4.3.17", SignatureFamily::MlDsa, None),
        ("1.2.3.4", SignatureFamily::Unknown, None),
    ] {
        let tbs_signature = sequence(&[&oid(dotted)]);
        let certificate = read(&Fields {
            tbs_signature,
            ..Fields::default()
        });
        let algorithm = certificate.tbs_signature.unwrap().value;
        assert_eq!(
            (algorithm.family, algorithm.hash),
            (family, hash),
            "{dotted}"
        );
        let outside = certificate.signature_algorithm.unwrap().value;
        assert_eq!(outside.family, SignatureFamily::Ecdsa);
    }
}

#[test]
fn rsa_pss_has_its_parameters() {
    let hash = sequence(&[&oid("2.16.840.1.101.3.4.2.2"), &[5, 0]]);
    let mask = sequence(&[&oid("1.2.840.113549.1.1.8"), &hash]);
    let parameters = sequence(&[
        &tlv(0xa0, &hash),
        &tlv(0xa1, &mask),
        &tlv(0xa2, &[2, 1, 48]),
    ]);
    let signature_algorithm = sequence(&[&oid("1.2.840.113549.1.1.10"), &parameters]);
    let certificate = read(&Fields {
        signature_algorithm,
        ..Fields::default()
    });
    let algorithm = certificate.signature_algorithm.unwrap().value;
    assert_eq!(algorithm.family, SignatureFamily::RsaPss);
    assert_eq!(algorithm.hash, Some(HashAlgorithm::Sha384));
    let sha384 = json!({"dotted": "2.16.840.1.101.3.4.2.2", "name": "SHA-384"});
    assert_eq!(
        serde_json::to_value(&algorithm.identifier.parameters).unwrap(),
        json!({"kind": "rsa-pss", "value": {
            "hash": sha384,
            "maskGeneration": {"dotted": "1.2.840.113549.1.1.8", "name": "mgf1"},
            "maskHash": sha384,
            "saltLength": 48,
            "trailer": 1,
        }})
    );
}

#[test]
fn rsa_pss_without_parameters_has_the_defaults() {
    let signature_algorithm = sequence(&[&oid("1.2.840.113549.1.1.10"), &sequence(&[])]);
    let certificate = read(&Fields {
        signature_algorithm,
        ..Fields::default()
    });
    let algorithm = certificate.signature_algorithm.unwrap().value;
    assert_eq!(algorithm.hash, Some(HashAlgorithm::Sha1));
    let json = serde_json::to_value(&algorithm.identifier.parameters).unwrap();
    assert_eq!(json["value"]["saltLength"], 20);
}

#[test]
fn the_signed_part_is_what_the_issuer_signed() {
    let fields = Fields::default();
    let der = fields.der();
    let signed = read(&fields).signed.unwrap().of(&der).unwrap();
    assert!(der.ends_with(&[signed, &fields.signature_algorithm, &fields.signature].concat()));
}

#[test]
fn unique_identifiers_are_read() {
    let unique_ids = [tlv(0x81, &[0, 1, 2]), tlv(0x82, &[0, 3])].concat();
    let certificate = read(&Fields {
        unique_ids,
        ..Fields::default()
    });
    assert_eq!(certificate.issuer_unique_id.unwrap().value.hex, "0102");
    assert_eq!(certificate.subject_unique_id.unwrap().value.hex, "03");
}

#[test]
fn a_certificate_of_version_1_says_so() {
    let version = Vec::new();
    let certificate = read(&Fields {
        version,
        extensions: Vec::new(),
        ..Fields::default()
    });
    assert_eq!(certificate.version.number, Some(1));
    assert_eq!(certificate.version.bytes, None);
    assert_eq!(certificate.dns_names().next(), None);
    assert_eq!(read(&Fields::default()).version.number, Some(3));
}

#[test]
fn both_ends_of_validity_are_read() {
    let not_after = tlv(0x18, b"99991231235959Z");
    let certificate = read(&Fields {
        not_after,
        ..Fields::default()
    });
    assert_eq!(certificate.not_before(), Some(1_767_225_600));
    assert_eq!(certificate.not_after(), Some(253_402_300_799));
    let json = serde_json::to_value(&certificate.validity).unwrap();
    assert_eq!(
        json["value"]["notAfter"]["value"],
        json!({"unix": 253_402_300_799_i64, "text": "9999-12-31T23:59:59Z", "encoding": "generalized-time"})
    );
}
