//! The types of ASN.1 by their identifier octets (X.680 §8.4).

use super::schema::Shape;

/// The universal type of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Universal {
    /// By its own tag, or by that of the field that it is.
    Known(u8),
    /// The octets of an address.
    Address,
    /// Nothing tells.
    Unknown,
}

impl Universal {
    /// The type of a value with this identifier octet, where a field of this shape stands.
    pub(super) fn of(identifier: u8, shape: &Shape) -> Self {
        match (identifier & CLASS, shape) {
            (0, _) => Self::Known(identifier),
            (_, Shape::Implicit(identifier)) => Self::Known(*identifier),
            (_, Shape::Address) => Self::Address,
            _ => Self::Unknown,
        }
    }
}

/// What the standards call the type that an identifier octet stands for.
pub(super) fn name(identifier: u8) -> String {
    let number = identifier & NUMBER;
    let universal = UNIVERSAL.iter().find(|(known, _)| *known == number);
    match (identifier & CLASS, universal) {
        (0, Some((_, name))) => (*name).to_owned(),
        (0, None) => format!("[UNIVERSAL {number}]"),
        (APPLICATION, _) => format!("[APPLICATION {number}]"),
        (CONTEXT, _) => format!("[{number}]"),
        _ => format!("[PRIVATE {number}]"),
    }
}

const CLASS: u8 = 0xc0;
const APPLICATION: u8 = 0x40;
const CONTEXT: u8 = 0x80;
const NUMBER: u8 = 0x1f;

const UNIVERSAL: [(u8, &str); 22] = [
    (1, "BOOLEAN"),
    (2, "INTEGER"),
    (3, "BIT STRING"),
    (4, "OCTET STRING"),
    (5, "NULL"),
    (6, "OBJECT IDENTIFIER"),
    (9, "REAL"),
    (10, "ENUMERATED"),
    (12, "UTF8String"),
    (13, "RELATIVE-OID"),
    (16, "SEQUENCE"),
    (17, "SET"),
    (18, "NumericString"),
    (19, "PrintableString"),
    (20, "TeletexString"),
    (22, "IA5String"),
    (23, "UTCTime"),
    (24, "GeneralizedTime"),
    (26, "VisibleString"),
    (27, "GeneralString"),
    (28, "UniversalString"),
    (30, "BMPString"),
];
