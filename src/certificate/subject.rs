//! The subject of a certificate, without reading the rest.

use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader};

use super::element::Elements;
use super::name::Name;
use super::reading::Reading;

/// The octets of the subject (RFC 5280 §4.1.2.6).
pub(crate) fn subject_of(der: &[u8]) -> der::Result<&[u8]> {
    let certificate = AnyRef::from_der(der)?;
    let mut fields = SliceReader::new(certificate.value())?;
    let signed = AnyRef::decode(&mut fields)?;
    let mut fields = SliceReader::new(signed.value())?;
    let first = fields.tlv_bytes()?;
    // serial number, algorithm, issuer and validity stand before it, and before all of them the version, if written
    let before = if first.starts_with(&[0xa0]) { 4 } else { 3 };
    for _ in 0..before {
        fields.tlv_bytes()?;
    }
    fields.tlv_bytes()
}

/// The subject, read. None where only a whole reading finds it.
pub(crate) fn subject_read(der: &[u8]) -> Option<Name> {
    let subject = subject_of(der).ok()?;
    let mut reading = Reading::new();
    let element = Elements::new(subject, 0).required(&mut reading)?;
    Name::read(&mut reading, element)
}

/// What to call the subject, as [`Certificate::subject_name`](super::Certificate::subject_name) does. None, too, where
/// only a whole reading finds it.
pub(crate) fn subject_name_of(der: &[u8]) -> Option<String> {
    subject_read(der)?.display_name()
}

#[cfg(test)]
mod tests {
    use super::subject_name_of;
    use crate::certificate::Certificate;

    #[test]
    fn every_root_has_the_name_that_a_whole_reading_finds() {
        for root in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
            let name = subject_name_of(root);
            assert!(name.is_some());
            assert_eq!(name, Certificate::read(root).subject_name());
        }
    }

    #[test]
    fn what_is_cut_has_no_subject_of_its_own() {
        for root in webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().take(1) {
            for length in 0..root.len() {
                assert_eq!(
                    subject_name_of(root.get(..length).unwrap_or_default()),
                    None
                );
            }
        }
    }
}
