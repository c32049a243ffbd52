//! Reading responders' answers: RFC 6960 §4.2.1.

use crate::der::{name, oid, sequence, tlv};
use whylock::certificate::malformed::MalformedKind;
use whylock::certificate::ocsp::{
    CertificateStatus, IdentifierHash, MAX_OCSP_CERTIFICATES, MAX_OCSP_RESPONSE, OcspResponse,
    Responder, ResponderStatus,
};
use whylock::revocation::{Unanswered, answers_of};

fn date(text: &[u8]) -> Vec<u8> {
    tlv(0x18, text)
}

/// The answer about one certificate, with this `CertStatus`.
fn single(status: &[u8]) -> Vec<u8> {
    let algorithm = sequence(&[&oid("1.3.14.3.2.26"), &[5, 0]]);
    let (hash, serial) = (tlv(0x04, &[7; 20]), tlv(0x02, &[0, 0x90]));
    let identifier = sequence(&[&algorithm, &hash, &hash, &serial]);
    let next = tlv(0xa0, &date(b"20260201000000Z"));
    sequence(&[&identifier, status, &date(b"20260101000000Z"), &next])
}

fn response_of(answers: &[Vec<u8>], certificates: &[u8]) -> Vec<u8> {
    let responder = tlv(0xa1, &name("2.5.4.3", 0x0c, b"Responder"));
    let answers = sequence(&[&answers.concat()]);
    let signed = sequence(&[&responder, &date(b"20260101000000Z"), &answers]);
    let algorithm = sequence(&[&oid("1.3.101.112")]);
    let signature = tlv(0x03, &[0, 1, 2, 3]);
    wrapped(&sequence(&[&signed, &algorithm, &signature, certificates]))
}

fn wrapped(basic: &[u8]) -> Vec<u8> {
    let bytes = sequence(&[&oid("1.3.6.1.5.5.7.48.1.1"), &tlv(0x04, basic)]);
    sequence(&[&tlv(0x0a, &[0]), &tlv(0xa0, &bytes)])
}

fn good() -> Vec<u8> {
    tlv(0x80, &[])
}

fn refusal(der: &[u8]) -> MalformedKind {
    OcspResponse::read(der).unwrap_err().kind
}

#[test]
fn every_field_is_read() {
    let read = OcspResponse::read(&response_of(&[single(&good())], &[])).unwrap();
    assert_eq!(read.status, ResponderStatus::Successful);
    let basic = read.basic.unwrap();
    assert!(matches!(basic.responder, Responder::Name(_)));
    assert_eq!(basic.produced_at, 1_767_225_600);
    assert_eq!(basic.signature(), [1, 2, 3]);
    assert_eq!(basic.signed()[0], 0x30);
    let answer = &basic.answers[0];
    assert_eq!(answer.hash, IdentifierHash::Sha1);
    assert_eq!(answer.serial, [0, 0x90]);
    assert_eq!(answer.status, CertificateStatus::Good);
    assert_eq!(answer.next_update, Some(1_769_904_000));
}

#[test]
fn a_status_with_something_else_in_it_is_refused() {
    for odd in [tlv(0x80, &[1]), tlv(0x83, &[]), tlv(0x05, &[])] {
        assert!(OcspResponse::read(&response_of(&[single(&odd)], &[])).is_err());
    }
    let no_date = tlv(0xa1, &[]);
    let der = response_of(&[single(&no_date)], &[]);
    assert_eq!(refusal(&der), MalformedKind::MissingField);
    let reason_7 = tlv(
        0xa1,
        &[date(b"20260101000000Z"), tlv(0xa0, &tlv(0x0a, &[7]))].concat(),
    );
    let der = response_of(&[single(&reason_7)], &[]);
    assert_eq!(refusal(&der), MalformedKind::InvalidValue);
}

#[test]
fn a_refusal_needs_no_answer_and_a_success_does() {
    let refused = OcspResponse::read(&sequence(&[&tlv(0x0a, &[6])])).unwrap();
    assert_eq!(answers_of(&refused), Err(Unanswered::Unauthorized));
    let empty = OcspResponse::read(&sequence(&[&tlv(0x0a, &[0])])).unwrap();
    assert_eq!(answers_of(&empty), Err(Unanswered::OtherForm));
}

#[test]
fn what_is_cut_or_goes_on_is_refused() {
    let whole = response_of(&[single(&good())], &[]);
    for length in 0..whole.len() {
        assert!(OcspResponse::read(&whole[..length]).is_err(), "{length}");
    }
    let longer = [&whole[..], &[0]].concat();
    assert_eq!(refusal(&longer), MalformedKind::TrailingBytes);
}

/// Whatever stands there, it ends, and in no panic.
#[test]
fn no_octet_makes_it_fall() {
    let certificate = crate::Fields::default().der();
    let certificates = tlv(0xa0, &sequence(&[&certificate]));
    let whole = response_of(&[single(&good())], &certificates);
    for place in 0..whole.len() {
        for flip in [0x01, 0x20, 0x80, 0xff] {
            let mut odd = whole.clone();
            odd[place] ^= flip;
            let _ = OcspResponse::read(&odd).is_ok();
        }
    }
}

#[test]
fn its_length_its_answers_and_its_certificates_are_bounded() {
    let padding = vec![0; MAX_OCSP_RESPONSE];
    assert_eq!(refusal(&tlv(0x30, &padding)), MalformedKind::TooLong);
    let certificate = crate::Fields::default().der();
    let many = vec![certificate; 3 * MAX_OCSP_CERTIFICATES].concat();
    let der = response_of(&[single(&good())], &tlv(0xa0, &sequence(&[&many])));
    let read = OcspResponse::read(&der).unwrap().basic.unwrap();
    assert_eq!(read.certificates.len(), MAX_OCSP_CERTIFICATES);
    let fits = vec![single(&good()); 800];
    let der = response_of(&fits, &[]);
    assert!(der.len() < MAX_OCSP_RESPONSE);
    assert_eq!(
        OcspResponse::read(&der)
            .unwrap()
            .basic
            .unwrap()
            .answers
            .len(),
        800
    );
}
