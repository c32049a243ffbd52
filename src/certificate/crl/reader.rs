//! Reads a revocation list (RFC 5280 §5.1), within the bounds of [`MAX_CRL`].

use super::{Crl, CrlEntry, CrlExtension, IssuingDistributionPoint, MAX_CRL, UnreadableCrl};
use crate::certificate::{
    algorithm::SignatureAlgorithm,
    bytes::{ByteRange, Located},
    element::{
        BOOLEAN, Element, GENERALIZED_TIME, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE,
        UTC_TIME, context_constructed,
    },
    extension::key_identifier::AuthorityKeyIdentifier,
    malformed::MalformedKind,
    name::Name,
    oid::Oid,
    primitive::{bit_string, boolean},
    reading::{Reading, read_without_doubt},
    time::calendar,
};

pub(super) fn read(der: &[u8]) -> Result<Crl, UnreadableCrl> {
    let unreadable = |(kind, bytes)| UnreadableCrl { kind, bytes };
    read_without_doubt(der, MAX_CRL, read_fields).map_err(unreadable)
}

/// `CertificateList`, RFC 5280 §5.1.1.
fn read_fields(reading: &mut Reading, element: Element<'_>, der: &[u8]) -> Option<Crl> {
    let mut fields = element.children_of(reading, SEQUENCE)?;
    let signed = fields.required(reading)?;
    let algorithm = fields.required(reading)?;
    let signature = fields.required(reading)?;
    fields.finish(reading);
    let signature_algorithm = algorithm.locate(SignatureAlgorithm::read(reading, algorithm)?);
    let (octets, unused_bits) = bit_string(reading, signature)?;
    if unused_bits != 0 {
        reading.note(MalformedKind::InvalidBitString, signature.range());
    }
    let end = signature.content_range();
    let signature = ByteRange {
        offset: end
            .offset
            .saturating_add(end.length)
            .saturating_sub(octets.len()),
        length: octets.len(),
    };
    let mut crl = read_signed_fields(reading, signed, signature_algorithm)?;
    crl.signed = signed.range();
    crl.signature = signature;
    crl.der = der.to_vec();
    crl.entries
        .sort_by(|one, other| one.serial(der).cmp(other.serial(der)));
    Some(crl)
}

/// `TBSCertList`, RFC 5280 §5.1.2.
fn read_signed_fields(
    reading: &mut Reading,
    element: Element<'_>,
    signature_algorithm: Located<SignatureAlgorithm>,
) -> Option<Crl> {
    let mut fields = element.children_of(reading, SEQUENCE)?;
    let version = fields.optional(reading, INTEGER);
    if let Some(version) = version.filter(|version| version.content != VERSION_2) {
        reading.note(MalformedKind::UnsupportedVersion, version.range());
    }
    let tbs_signature = fields.required(reading)?;
    let tbs_signature = tbs_signature.locate(SignatureAlgorithm::read(reading, tbs_signature)?);
    let issuer = fields.required(reading)?;
    let issuer = issuer.locate(Name::read(reading, issuer)?);
    let this_update = fields.required(reading)?;
    let this_update = read_time(reading, this_update)?;
    let next_update = fields
        .optional(reading, UTC_TIME)
        .or_else(|| fields.optional(reading, GENERALIZED_TIME));
    let next_update = match next_update {
        None => None,
        Some(field) => Some(read_time(reading, field)?),
    };
    let mut crl = Crl {
        issuer,
        is_version_2: version.is_some(),
        this_update,
        next_update,
        tbs_signature,
        signature_algorithm,
        extensions: Vec::new(),
        authority_key: None,
        issuing_distribution_point: None,
        unknown_in_entry: None,
        revoked_certificates: None,
        entries: Vec::new(),
        der: Vec::new(),
        signed: ByteRange::default(),
        signature: ByteRange::default(),
    };
    if let Some(list) = fields.optional(reading, SEQUENCE) {
        crl.revoked_certificates = Some(list.range());
        let mut list = list.children();
        while let Some(element) = list.next(reading) {
            let (entry, unknown) = CrlEntry::read(reading, element)?;
            crl.entries.push(entry);
            crl.unknown_in_entry = crl.unknown_in_entry.or(unknown);
        }
    }
    if let Some(wrapper) = fields.optional(reading, context_constructed(0)) {
        let mut inside = wrapper.children();
        let list = inside.required(reading)?;
        inside.finish(reading);
        crl.read_extensions(reading, list)?;
    }
    fields.finish(reading);
    Some(crl)
}

impl Crl {
    /// `crlExtensions`, RFC 5280 §5.2.
    fn read_extensions(&mut self, reading: &mut Reading, element: Element<'_>) -> Option<()> {
        let mut list = element.children_of(reading, SEQUENCE)?;
        while let Some(element) = list.next(reading) {
            if !reading.afford_entry(element.der.len()) {
                reading.note(MalformedKind::TooLong, element.range());
                return None;
            }
            let read = read_extension(reading, element)?;
            let oid = Oid::read(reading, read.oid)?;
            if self.extension(&oid.dotted).is_some() {
                reading.note(MalformedKind::DuplicateExtension, element.range());
            }
            match oid.dotted.as_str() {
                AUTHORITY_KEY_IDENTIFIER => {
                    let value = inside(reading, read.value)?;
                    self.authority_key = Some(AuthorityKeyIdentifier::read(reading, value)?);
                }
                ISSUING_DISTRIBUTION_POINT => {
                    let value = inside(reading, read.value)?;
                    let point = IssuingDistributionPoint::read(reading, value)?;
                    self.issuing_distribution_point = Some(point);
                }
                _ => {}
            }
            self.extensions.push(element.locate(CrlExtension {
                oid,
                critical: read.critical,
                value: read.value.content_range(),
            }));
        }
        Some(())
    }
}

/// `Extension`, RFC 5280 §4.1, before its value is read.
pub(in crate::certificate) struct RawExtension<'a> {
    pub(in crate::certificate) oid: Element<'a>,
    pub(in crate::certificate) critical: bool,
    pub(in crate::certificate) value: Element<'a>,
}

pub(in crate::certificate) fn read_extension<'a>(
    reading: &mut Reading,
    element: Element<'a>,
) -> Option<RawExtension<'a>> {
    let mut fields = element.children_of(reading, SEQUENCE)?;
    let oid = fields.required(reading)?;
    let critical = fields.optional(reading, BOOLEAN);
    let critical = critical.is_some_and(|field| boolean(reading, field));
    let value = fields.required(reading)?;
    fields.finish(reading);
    let right = oid.is(reading, OBJECT_IDENTIFIER) && value.is(reading, OCTET_STRING);
    right.then_some(RawExtension {
        oid,
        critical,
        value,
    })
}

/// The one value in an extension's OCTET STRING.
fn inside<'a>(reading: &mut Reading, octets: Element<'a>) -> Option<Element<'a>> {
    let mut inside = octets.children();
    let value = inside.required(reading);
    inside.finish(reading);
    value
}

/// `Time`, RFC 5280 §5.1.2.4, in seconds since 1970.
pub(super) fn read_time(reading: &mut Reading, element: Element<'_>) -> Option<Located<i64>> {
    let moment = match element.identifier {
        UTC_TIME => calendar::utc_time(element.content),
        GENERALIZED_TIME => calendar::generalized_time(element.content),
        _ => {
            reading.note(MalformedKind::WrongTag, element.range());
            return None;
        }
    };
    let Some(moment) = moment else {
        reading.note(MalformedKind::InvalidDate, element.range());
        return None;
    };
    if !moment.plain {
        reading.note(MalformedKind::TimeForm, element.range());
    }
    Some(element.locate(moment.unix))
}

/// The INTEGER 1 stands for the second version.
const VERSION_2: [u8; 1] = [1];
const AUTHORITY_KEY_IDENTIFIER: &str = "2.5.29.35";
const ISSUING_DISTRIBUTION_POINT: &str = "2.5.29.28";
