//! A certificate's own fields (RFC 5280 §4.1).

use super::{Field, Shape};
use crate::certificate::element::{
    BIT_STRING, BOOLEAN, INTEGER, OCTET_STRING, SEQUENCE, SET, context, context_constructed,
};

/// A certificate alone (RFC 5280 §4.1).
pub(in crate::certificate::tree) static CERTIFICATE: Shape = Shape::Fields(&[Field::of(
    "Certificate",
    SEQUENCE,
    &Shape::Fields(&[
        Field::of("tbsCertificate", SEQUENCE, &SIGNED),
        Field::of("signatureAlgorithm", SEQUENCE, &ALGORITHM),
        Field::of("signatureValue", BIT_STRING, &Shape::Signature),
    ]),
)]);

static SIGNED: Shape = Shape::Fields(&[
    Field::of(
        "version",
        context_constructed(0),
        &Shape::Fields(&[Field::of("Version", INTEGER, &Shape::Any)]),
    ),
    Field::of("serialNumber", INTEGER, &Shape::Any),
    Field::of("signature", SEQUENCE, &ALGORITHM),
    Field::of("issuer", SEQUENCE, &NAME),
    Field::of(
        "validity",
        SEQUENCE,
        &Shape::Fields(&[
            Field::any("notBefore", &Shape::Any),
            Field::any("notAfter", &Shape::Any),
        ]),
    ),
    Field::of("subject", SEQUENCE, &NAME),
    Field::of(
        "subjectPublicKeyInfo",
        SEQUENCE,
        &Shape::Fields(&[
            Field::of("algorithm", SEQUENCE, &ALGORITHM),
            Field::of("subjectPublicKey", BIT_STRING, &Shape::Key),
        ]),
    ),
    Field::of("issuerUniqueID", context(1), &Shape::Implicit(BIT_STRING)),
    Field::of("subjectUniqueID", context(2), &Shape::Implicit(BIT_STRING)),
    Field::of(
        "extensions",
        context_constructed(3),
        &Shape::Fields(&[Field::of("Extensions", SEQUENCE, &EXTENSIONS)]),
    ),
]);

static ALGORITHM: Shape = Shape::Fields(&[
    Field::oid("algorithm"),
    Field::any("parameters", &Shape::Any),
]);

pub(super) static NAME: Shape =
    Shape::List(&Field::of("RelativeDistinguishedName", SET, &RELATIVE_NAME));

pub(super) static RELATIVE_NAME: Shape = Shape::List(&Field::of(
    "AttributeTypeAndValue",
    SEQUENCE,
    &Shape::Fields(&[Field::oid("type"), Field::any("value", &Shape::Any)]),
));

static EXTENSIONS: Shape = Shape::List(&Field::of(
    "Extension",
    SEQUENCE,
    &Shape::Fields(&[
        Field::oid("extnID"),
        Field::of("critical", BOOLEAN, &Shape::Any),
        Field::of("extnValue", OCTET_STRING, &Shape::ExtensionValue),
    ]),
));
