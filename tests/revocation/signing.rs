//! Who may sign a list, and who did: RFC 5280 §6.3.3 (f) and (g).

use super::*;
use ed25519_dalek::{Signer, SigningKey};
use whylock::revocation::{may_sign, names_key_of, signature_check};
use whylock::signature::{Answer, rustcrypto};

fn key_usage(bits: &[u8]) -> Vec<u8> {
    extension("2.5.29.15", &tlv(0x03, bits))
}

#[test]
fn a_key_usage_has_to_allow_it() {
    let crl = List::default().read();
    let signs = |extensions: &[Vec<u8>]| may_sign(&crl, &authority(extensions));
    assert_eq!(signs(&[]), Ok(()));
    assert_eq!(signs(&[key_usage(&[1, 0x06])]), Ok(()));
    assert_eq!(signs(&[key_usage(&[1, 0x02])]), Ok(()));
    assert_eq!(signs(&[key_usage(&[2, 0x04])]), Err(Unusable::NotForCrls));
    let unreadable = extension("2.5.29.15", &tlv(0x05, &[]));
    assert_eq!(signs(&[unreadable]), Err(Unusable::NotForCrls));
    assert_eq!(
        may_sign(&crl, &certificate(&[])),
        Err(Unusable::OtherIssuer)
    );
}

#[test]
fn a_list_names_a_key() {
    let named = extension("2.5.29.35", &sequence(&[&tlv(0x80, &[7; 20])]));
    let with_key = |octet| authority(&[extension("2.5.29.14", &tlv(0x04, &[octet; 20]))]);
    let crl = List::with_extensions(&[named]).read();
    assert!(names_key_of(&crl, &with_key(7)));
    assert!(!names_key_of(&crl, &with_key(6)));
    assert!(!names_key_of(&crl, &authority(&[])));
    let nameless = List::default().read();
    assert!(!names_key_of(&nameless, &with_key(7)));
    assert!(!names_key_of(&nameless, &authority(&[])));
}

#[test]
fn a_signature_is_over_the_lists_own_bytes() {
    let key = SigningKey::from_bytes(&[3; 32]);
    let point = [&[0], &key.verifying_key().to_bytes()[..]].concat();
    let fields = Fields {
        subject: Fields::default().issuer,
        public_key: sequence(&[&sequence(&[&oid("1.3.101.112")]), &tlv(0x03, &point)]),
        ..Fields::default()
    };
    let authority = fields.der();
    let answer = |der: &[u8]| {
        let crl = Crl::read(der).unwrap();
        let check = signature_check(&crl, &Certificate::read(&authority), &authority);
        rustcrypto::verify(&check.unwrap())
    };
    let list = List::with_entries(&[entry(&[1, 2, 3], &[])]);
    let signature = key.sign(&list.signed()).to_bytes();
    assert_eq!(answer(&list.signed_with(&signature)), Answer::Valid);

    let other = List::with_entries(&[entry(&[1, 2, 4], &[])]);
    assert_eq!(answer(&other.signed_with(&signature)), Answer::Invalid);
}
