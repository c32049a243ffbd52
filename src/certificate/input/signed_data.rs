//! Certificates out of a `.p7b` or `.p7c` file: `SignedData` that signs nothing and carries certificates
//! (RFC 5652 §5.1; RFC 2315 §9.1 writes it alike, and calls it PKCS #7).

use std::collections::HashSet;

use crate::certificate::{
    element::{Element, Elements, OBJECT_IDENTIFIER, SEQUENCE, context_constructed},
    reading::Reading,
};

use super::{Input, InputError, InputErrorKind};

/// `id-signedData`, 1.2.840.113549.1.7.2, without tag and length (RFC 5652 §5.1).
const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/// The certificates of a `ContentInfo` (RFC 5652 §3), the end entity's first: the file has them in the order of their
/// octets, as DER orders a SET OF.
pub(super) fn read(content_info: Element<'_>, reading: &mut Reading) -> Result<Input, InputError> {
    let mut fields = content_info.children();
    let kind = fields.next(reading);
    let is_signed_data =
        kind.is_some_and(|it| it.identifier == OBJECT_IDENTIFIER && it.content == SIGNED_DATA);
    let content = fields.optional(reading, context_constructed(0));
    let signed_data = content.and_then(|content| content.children().next(reading));
    let certificates = signed_data.filter(|it| is_signed_data && it.identifier == SEQUENCE);
    let Some(mut choices) = certificates.and_then(|it| certificate_set(it, reading)) else {
        return Err(InputErrorKind::NoCertificate.into());
    };
    let mut input = Input::default();
    while let Some(choice) = choices.next(reading) {
        // the other choices are attribute certificates and the like (RFC 5652 §10.2.2)
        if choice.identifier == SEQUENCE {
            input.certificates.push(choice.der.to_vec());
        } else {
            input.skipped += 1;
        }
        if input.certificates.len() > super::MAX_CERTIFICATES {
            return Err(InputErrorKind::TooMany.into());
        }
    }
    if input.certificates.is_empty() {
        return Err(InputErrorKind::NoCertificate.into());
    }
    end_entity_first(&mut input.certificates);
    Ok(input)
}

/// The field `certificates`, behind the version, the digest algorithms and the content that was signed.
fn certificate_set<'a>(signed_data: Element<'a>, reading: &mut Reading) -> Option<Elements<'a>> {
    let mut fields = signed_data.children();
    for _ in 0..3 {
        fields.next(reading)?;
    }
    let set = fields.optional(reading, context_constructed(0))?;
    Some(set.children())
}

/// Moves the first certificate that issued no other one to the front. Names are held against each other by their octets:
/// whoever issues has to write them the same way (RFC 5280 §4.1.2.6), and nothing but an order depends on it.
fn end_entity_first(certificates: &mut [Vec<u8>]) {
    let names: Vec<_> = certificates.iter().map(|der| names(der)).collect();
    let issued = names
        .iter()
        .flatten()
        .filter(|[issuer, subject]| issuer != subject);
    let issuers: HashSet<&[u8]> = issued.map(|[issuer, _]| *issuer).collect();
    let is_end =
        |names: &Option<[&[u8]; 2]>| names.is_none_or(|[_, subject]| !issuers.contains(subject));
    let place = names.iter().position(is_end);
    if let Some(front) = place.and_then(|place| certificates.get_mut(..=place)) {
        front.rotate_right(1);
    }
}

/// The issuer and the subject of a certificate (RFC 5280 §4.1).
fn names(der: &[u8]) -> Option<[&[u8]; 2]> {
    let reading = &mut Reading::new();
    let certificate = Elements::new(der, 0).next(reading)?;
    let mut fields = certificate.children().next(reading)?.children();
    fields.optional(reading, context_constructed(0));
    let _serial_number = fields.next(reading)?;
    let _algorithm = fields.next(reading)?;
    let issuer = fields.next(reading)?;
    let _validity = fields.next(reading)?;
    Some([issuer.der, fields.next(reading)?.der])
}
