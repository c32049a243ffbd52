//! The parts of the subject's name keep their types and lengths.
//!
//! RFC 5280 §A.1: upper bounds, in characters; a country is a `PrintableString` of two letters. §4.1.2.4:
//! `TeletexString`, `BMPString` and `UniversalString` "SHOULD NOT be used for certificates for new subjects".

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::name::Attribute;
use crate::certificate::text::StringType;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::NameAttributes,
    citations: &[rfc("RFC 5280", "4.1.2.4"), rfc("RFC 5280", "A.1")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(subject) = place.certificate.subject.as_ref() else {
        return Vec::new();
    };
    let rdns = subject.value.rdns.iter();
    let mut attributes = rdns.flat_map(|rdn| rdn.value.attributes.iter()).peekable();
    if attributes.peek().is_none() {
        return Vec::new();
    }
    Conclusion::faults_or_kept(attributes.filter_map(|attribute| {
        let conclusion = fault(&attribute.value)?;
        let value = attribute.value.text.value.clone();
        Some(
            conclusion
                .with(Evidence::Value { value })
                .at(attribute.bytes),
        )
    }))
}

fn fault(attribute: &Attribute) -> Option<Conclusion> {
    let Attribute { oid, text, .. } = attribute;
    let length = text.characters().count();
    let (least, most) = match oid.dotted.as_str() {
        COUNTRY_NAME => (2, 2),
        dotted => {
            let bound = UPPER_BOUNDS.iter().find(|(oid, _)| *oid == dotted);
            (0, bound.map_or(usize::MAX, |(_, most)| *most))
        }
    };
    let is_outdated = matches!(
        text.string_type,
        StringType::Bmp | StringType::Teletex | StringType::Universal
    );
    if text.omitted == 0 && (length < least || length > most) {
        Some(Conclusion::broken())
    } else if is_outdated
        || (oid.dotted == COUNTRY_NAME && text.string_type != StringType::Printable)
    {
        Some(Conclusion::weak())
    } else {
        None
    }
}

const COUNTRY_NAME: &str = "2.5.4.6";

/// RFC 5280 §A.1, `ub-…`.
const UPPER_BOUNDS: [(&str, usize); 14] = [
    ("2.5.4.3", 64),               // commonName
    ("2.5.4.4", 32768),            // surname
    ("2.5.4.5", 64),               // serialNumber
    ("2.5.4.7", 128),              // localityName
    ("2.5.4.8", 128),              // stateOrProvinceName
    ("2.5.4.10", 64),              // organizationName
    ("2.5.4.11", 64),              // organizationalUnitName
    ("2.5.4.12", 64),              // title
    ("2.5.4.41", 32768),           // name
    ("2.5.4.42", 32768),           // givenName
    ("2.5.4.43", 32768),           // initials
    ("2.5.4.44", 32768),           // generationQualifier
    ("2.5.4.65", 128),             // pseudonym
    ("1.2.840.113549.1.9.1", 255), // emailAddress
];
