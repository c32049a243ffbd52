//! Certificates out of a `.p7b` or `.p7c` file: `SignedData` that signs nothing and carries certificates
//! (RFC 5652 §5.1; RFC 2315 §9.1 writes it alike, and calls it PKCS #7).

use std::collections::HashSet;

use crate::certificate::{
    Certificate,
    bytes::Located,
    element::{Element, Elements, OBJECT_IDENTIFIER, SEQUENCE, context_constructed},
    name::{CanonicalName, Name},
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

/// Moves the first certificate that issued no other one to the front.
fn end_entity_first(certificates: &mut [Vec<u8>]) {
    let read: Vec<_> = certificates
        .iter()
        .map(|der| {
            let certificate = Certificate::read(der);
            (
                canonical(certificate.subject.as_ref()),
                canonical(certificate.issuer.as_ref()),
            )
        })
        .collect();
    let issued = read.iter().filter(|(subject, issuer)| subject != issuer);
    let issuers: HashSet<&CanonicalName> =
        issued.filter_map(|(_, issuer)| issuer.as_ref()).collect();
    let is_end = |(subject, _): &(Option<CanonicalName>, _)| {
        subject
            .as_ref()
            .is_none_or(|subject| !issuers.contains(subject))
    };
    if let Some(place) = read.iter().position(is_end)
        && let Some(front) = certificates.get_mut(..=place)
    {
        front.rotate_right(1);
    }
}

fn canonical(name: Option<&Located<Name>>) -> Option<CanonicalName> {
    name?.value.canonical()
}
