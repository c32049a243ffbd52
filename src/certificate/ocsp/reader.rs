//! Reads a response (RFC 6960 §4.2.1), within the bounds of [`MAX_OCSP_RESPONSE`].

use super::{
    BasicResponse, MAX_OCSP_CERTIFICATES, MAX_OCSP_RESPONSE, OcspResponse, Responder,
    ResponderStatus, SingleResponse, UnreadableOcsp,
};
use crate::certificate::{
    Certificate,
    algorithm::SignatureAlgorithm,
    bytes::ByteRange,
    crl::read_extension,
    element::{
        Element, GENERALIZED_TIME, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, context_constructed,
    },
    malformed::MalformedKind,
    name::Name,
    primitive::bit_string,
    reading::{Reading, read_without_doubt},
    time::calendar,
};

pub(super) fn read(der: &[u8]) -> Result<OcspResponse, UnreadableOcsp> {
    let unreadable = |(kind, bytes)| UnreadableOcsp { kind, bytes };
    read_without_doubt(der, MAX_OCSP_RESPONSE, read_response).map_err(unreadable)
}

/// `OCSPResponse`.
fn read_response(reading: &mut Reading, element: Element<'_>, der: &[u8]) -> Option<OcspResponse> {
    let mut fields = element.children_of(reading, SEQUENCE)?;
    let status = fields.required(reading)?;
    let status = read_status(reading, status)?;
    let bytes = fields.optional(reading, context_constructed(0));
    fields.finish(reading);
    let mut basic = None;
    if let Some(wrapper) = bytes.filter(|_| status == ResponderStatus::Successful) {
        let bytes = explicit(reading, wrapper)?;
        let mut fields = bytes.children_of(reading, SEQUENCE)?;
        let kind = fields.required(reading)?;
        let response = fields.required(reading)?;
        fields.finish(reading);
        let right = kind.is(reading, OBJECT_IDENTIFIER) && response.is(reading, OCTET_STRING);
        right.then_some(())?;
        // what is of another type is left aside
        if kind.content == BASIC {
            let response = explicit(reading, response)?;
            basic = Some(read_basic(reading, response, der)?);
        }
    }
    Some(OcspResponse { status, basic })
}

fn read_status(reading: &mut Reading, element: Element<'_>) -> Option<ResponderStatus> {
    element.is(reading, ENUMERATED).then_some(())?;
    Some(match element.content {
        [0] => ResponderStatus::Successful,
        [1] => ResponderStatus::MalformedRequest,
        [2] => ResponderStatus::InternalError,
        [3] => ResponderStatus::TryLater,
        [5] => ResponderStatus::SignatureRequired,
        [6] => ResponderStatus::Unauthorized,
        _ => ResponderStatus::Unassigned,
    })
}

/// `BasicOCSPResponse`.
fn read_basic(reading: &mut Reading, element: Element<'_>, der: &[u8]) -> Option<BasicResponse> {
    let mut fields = element.children_of(reading, SEQUENCE)?;
    let signed = fields.required(reading)?;
    let algorithm = fields.required(reading)?;
    let signature = fields.required(reading)?;
    let certificates = fields.optional(reading, context_constructed(0));
    fields.finish(reading);
    let signature_algorithm = algorithm.locate(SignatureAlgorithm::read(reading, algorithm)?);
    let (octets, unused_bits) = bit_string(reading, signature)?;
    if unused_bits != 0 {
        reading.note(MalformedKind::InvalidBitString, signature.range());
    }
    let end = signature.content_range();
    let end = end.offset.saturating_add(end.length);
    let signature = ByteRange {
        offset: end.saturating_sub(octets.len()),
        length: octets.len(),
    };
    let certificates = match certificates {
        None => Vec::new(),
        Some(wrapper) => read_certificates(reading, wrapper)?,
    };
    let range = signed.range();
    let mut fields = signed.children_of(reading, SEQUENCE)?;
    if let Some(version) = fields.optional(reading, context_constructed(0)) {
        let version = explicit(reading, version)?;
        if version.content != VERSION_1 {
            reading.note(MalformedKind::UnsupportedVersion, version.range());
        }
    }
    let responder = fields.required(reading)?;
    let produced_at = fields.required(reading)?;
    let produced_at = generalized_time(reading, produced_at)?;
    let answers = fields.required(reading)?;
    let extensions = fields.optional(reading, context_constructed(1));
    fields.finish(reading);
    let extensions = read_extensions(reading, extensions)?;
    Some(BasicResponse {
        responder: Responder::read(reading, responder)?,
        produced_at,
        answers: read_answers(reading, answers)?,
        has_unknown_critical_extension: extensions.has_unknown_critical,
        signature_algorithm,
        certificates,
        der: der.to_vec(),
        signed: range,
        signature,
    })
}

fn read_answers(reading: &mut Reading, element: Element<'_>) -> Option<Vec<SingleResponse>> {
    let mut list = element.children_of(reading, SEQUENCE)?;
    let mut answers = Vec::new();
    while let Some(element) = list.next(reading) {
        if !reading.afford_entry(element.der.len()) {
            reading.note(MalformedKind::TooLong, element.range());
            return None;
        }
        answers.push(SingleResponse::read(reading, element)?);
    }
    Some(answers)
}

/// The first certificates; what is wrong with one is no fault of the response.
fn read_certificates(
    reading: &mut Reading,
    wrapper: Element<'_>,
) -> Option<Vec<(Vec<u8>, Certificate)>> {
    let list = explicit(reading, wrapper)?;
    let mut list = list.children_of(reading, SEQUENCE)?;
    let mut certificates = Vec::new();
    while let Some(element) = list.next(reading) {
        if certificates.len() < MAX_OCSP_CERTIFICATES {
            let der = element.der.to_vec();
            let certificate = Certificate::read(&der);
            certificates.push((der, certificate));
        }
    }
    Some(certificates)
}

impl Responder {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let inside = explicit(reading, element)?;
        match element.identifier {
            BY_NAME => Some(Self::Name(Name::read(reading, inside)?)),
            BY_KEY if inside.is(reading, OCTET_STRING) => {
                Some(Self::KeyHash(inside.content.to_vec()))
            }
            _ => {
                reading.note(MalformedKind::WrongTag, element.range());
                None
            }
        }
    }
}

/// What is taken of the extensions of a response, or of one answer in it.
#[derive(Debug, Default)]
pub(super) struct Extensions {
    /// Whether one is critical: a response has none that has to be known to read it (RFC 6960 §4.4). A nonce is
    /// nobody's here, who asked for none.
    pub(super) has_unknown_critical: bool,
    /// The `SignedCertificateTimestampList` of public logs (RFC 6962 §3.3), if there is one.
    pub(super) timestamps: Option<Vec<u8>>,
}

pub(super) fn read_extensions(
    reading: &mut Reading,
    wrapper: Option<Element<'_>>,
) -> Option<Extensions> {
    let mut found = Extensions::default();
    let Some(wrapper) = wrapper else {
        return Some(found);
    };
    let list = explicit(reading, wrapper)?;
    let mut list = list.children_of(reading, SEQUENCE)?;
    while let Some(element) = list.next(reading) {
        if !reading.afford_entry(element.der.len()) {
            reading.note(MalformedKind::TooLong, element.range());
            return None;
        }
        let extension = read_extension(reading, element)?;
        if extension.oid.content == TIMESTAMPS {
            let list = explicit(reading, extension.value)?;
            list.is(reading, OCTET_STRING).then_some(())?;
            found.timestamps = Some(list.content.to_vec());
        } else {
            found.has_unknown_critical |= extension.critical && extension.oid.content != NONCE;
        }
    }
    Some(found)
}

/// The one value in an explicit tag, or in an OCTET STRING.
pub(super) fn explicit<'a>(reading: &mut Reading, wrapper: Element<'a>) -> Option<Element<'a>> {
    let mut inside = wrapper.children();
    let value = inside.required(reading);
    inside.finish(reading);
    value
}

/// A `GeneralizedTime`, in seconds since 1970.
pub(super) fn generalized_time(reading: &mut Reading, element: Element<'_>) -> Option<i64> {
    element.is(reading, GENERALIZED_TIME).then_some(())?;
    let moment = calendar::generalized_time(element.content);
    if moment.is_none() {
        reading.note(MalformedKind::InvalidDate, element.range());
    }
    Some(moment?.unix)
}

const ENUMERATED: u8 = 0x0a;
/// The INTEGER 0 stands for the first version.
const VERSION_1: [u8; 1] = [0];
const BY_NAME: u8 = context_constructed(1);
const BY_KEY: u8 = context_constructed(2);
/// 1.3.6.1.5.5.7.48.1.1, `id-pkix-ocsp-basic`
const BASIC: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x01, 0x01];
/// 1.3.6.1.4.1.11129.2.4.5, the timestamps of public logs (RFC 6962 §3.3).
const TIMESTAMPS: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0xd6, 0x79, 0x02, 0x04, 0x05];
/// 1.3.6.1.5.5.7.48.1.2, `id-pkix-ocsp-nonce`
const NONCE: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x01, 0x02];
