//! What strings hold: extensions, keys, signatures.

use super::certificate::{NAME, RELATIVE_NAME};
use super::{Field, Shape};
use crate::certificate::element::{
    BIT_STRING, BOOLEAN, GENERALIZED_TIME, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE,
    context, context_constructed,
};

/// What is in a string of this shape, behind this object identifier.
pub(in crate::certificate::tree) fn inside(shape: &Shape, dotted: &str) -> Option<&'static Shape> {
    Some(match (shape, dotted) {
        (Shape::Key, "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.10") => &RSA_KEY,
        (Shape::Signature, _) => &DSA_SIGNATURE,
        (Shape::ExtensionValue, "2.5.29.14") => &KEY_IDENTIFIER,
        (Shape::ExtensionValue, "2.5.29.15") => &KEY_USAGE,
        (Shape::ExtensionValue, "2.5.29.16") => &PRIVATE_KEY_USAGE_PERIOD,
        (Shape::ExtensionValue, "2.5.29.17" | "2.5.29.18") => &GENERAL_NAMES,
        (Shape::ExtensionValue, "2.5.29.19") => &BASIC_CONSTRAINTS,
        (Shape::ExtensionValue, "2.5.29.30") => &NAME_CONSTRAINTS,
        (Shape::ExtensionValue, "2.5.29.31" | "2.5.29.46") => &DISTRIBUTION_POINTS,
        (Shape::ExtensionValue, "2.5.29.32" | "1.3.6.1.4.1.311.21.10") => &POLICIES,
        (Shape::ExtensionValue, "2.5.29.33") => &POLICY_MAPPINGS,
        (Shape::ExtensionValue, "2.5.29.35") => &AUTHORITY_KEY_IDENTIFIER,
        (Shape::ExtensionValue, "2.5.29.36") => &POLICY_CONSTRAINTS,
        (Shape::ExtensionValue, "2.5.29.37") => &EXTENDED_KEY_USAGE,
        (Shape::ExtensionValue, "2.5.29.54") => &INHIBIT_ANY_POLICY,
        (Shape::ExtensionValue, "1.3.6.1.5.5.7.1.1") => &AUTHORITY_INFO_ACCESS,
        (Shape::ExtensionValue, "1.3.6.1.5.5.7.1.11") => &SUBJECT_INFO_ACCESS,
        (Shape::ExtensionValue, "1.3.6.1.5.5.7.1.3") => &QC_STATEMENTS,
        (Shape::ExtensionValue, "1.3.6.1.5.5.7.1.24") => &TLS_FEATURES,
        (Shape::ExtensionValue, "1.3.6.1.4.1.11129.2.4.2") => &TIMESTAMPS,
        _ => return None,
    })
}

/// RFC 8017 §A.1.1.
static RSA_KEY: Shape = Shape::Fields(&[Field::of(
    "RSAPublicKey",
    SEQUENCE,
    &Shape::Fields(&[
        Field::of("modulus", INTEGER, &Shape::Any),
        Field::of("publicExponent", INTEGER, &Shape::Any),
    ]),
)]);

/// RFC 3279 §2.2.2 and §2.2.3; no other signature is a SEQUENCE.
static DSA_SIGNATURE: Shape = Shape::Fields(&[Field::any(
    "",
    &Shape::Fields(&[
        Field::of("r", INTEGER, &Shape::Any),
        Field::of("s", INTEGER, &Shape::Any),
    ]),
)]);

static KEY_IDENTIFIER: Shape =
    Shape::Fields(&[Field::of("KeyIdentifier", OCTET_STRING, &Shape::Any)]);

static KEY_USAGE: Shape = Shape::Fields(&[Field::of("KeyUsage", BIT_STRING, &Shape::Any)]);

static PRIVATE_KEY_USAGE_PERIOD: Shape = Shape::Fields(&[Field::any(
    "PrivateKeyUsagePeriod",
    &Shape::Fields(&[
        Field::of("notBefore", context(0), &Shape::Implicit(GENERALIZED_TIME)),
        Field::of("notAfter", context(1), &Shape::Implicit(GENERALIZED_TIME)),
    ]),
)]);

static GENERAL_NAMES: Shape = Shape::Fields(&[Field::of("GeneralNames", SEQUENCE, &NAMES)]);

/// RFC 5280 §4.2.1.6.
static NAMES: Shape = Shape::Choices(&[
    Field::of(
        "otherName",
        context_constructed(0),
        &Shape::Fields(&[
            Field::oid("type-id"),
            Field::of("value", context_constructed(0), &Shape::Any),
        ]),
    ),
    Field::of("rfc822Name", context(1), &Shape::Implicit(IA5_STRING)),
    Field::of("dNSName", context(2), &Shape::Implicit(IA5_STRING)),
    Field::of("x400Address", context_constructed(3), &Shape::Any),
    Field::of(
        "directoryName",
        context_constructed(4),
        &Shape::Fields(&[Field::of("Name", SEQUENCE, &NAME)]),
    ),
    Field::of("ediPartyName", context_constructed(5), &Shape::Any),
    Field::of(
        "uniformResourceIdentifier",
        context(6),
        &Shape::Implicit(IA5_STRING),
    ),
    Field::of("iPAddress", context(7), &Shape::Address),
    Field::of(
        "registeredID",
        context(8),
        &Shape::Implicit(OBJECT_IDENTIFIER),
    ),
]);

static BASIC_CONSTRAINTS: Shape = Shape::Fields(&[Field::any(
    "BasicConstraints",
    &Shape::Fields(&[
        Field::of("cA", BOOLEAN, &Shape::Any),
        Field::of("pathLenConstraint", INTEGER, &Shape::Any),
    ]),
)]);

static NAME_CONSTRAINTS: Shape = Shape::Fields(&[Field::any(
    "NameConstraints",
    &Shape::Fields(&[
        Field::of("permittedSubtrees", context_constructed(0), &SUBTREES),
        Field::of("excludedSubtrees", context_constructed(1), &SUBTREES),
    ]),
)]);

static SUBTREES: Shape = Shape::List(&Field::any(
    "GeneralSubtree",
    &Shape::Fields(&[
        Field::any("base", &NAMES),
        Field::of("minimum", context(0), &Shape::Implicit(INTEGER)),
        Field::of("maximum", context(1), &Shape::Implicit(INTEGER)),
    ]),
));

static DISTRIBUTION_POINTS: Shape = Shape::Fields(&[Field::any(
    "CRLDistributionPoints",
    &Shape::List(&Field::any(
        "DistributionPoint",
        &Shape::Fields(&[
            Field::of(
                "distributionPoint",
                context_constructed(0),
                &Shape::Choices(&[
                    Field::of("fullName", context_constructed(0), &NAMES),
                    Field::of(
                        "nameRelativeToCRLIssuer",
                        context_constructed(1),
                        &RELATIVE_NAME,
                    ),
                ]),
            ),
            Field::of("reasons", context(1), &Shape::Implicit(BIT_STRING)),
            Field::of("cRLIssuer", context_constructed(2), &NAMES),
        ]),
    )),
)]);

static POLICIES: Shape = Shape::Fields(&[Field::any(
    "CertificatePolicies",
    &Shape::List(&Field::any(
        "PolicyInformation",
        &Shape::Fields(&[
            Field::oid("policyIdentifier"),
            Field::of(
                "policyQualifiers",
                SEQUENCE,
                &Shape::List(&Field::any(
                    "PolicyQualifierInfo",
                    &Shape::Fields(&[
                        Field::oid("policyQualifierId"),
                        Field::any("qualifier", &Shape::Any),
                    ]),
                )),
            ),
        ]),
    )),
)]);

static POLICY_MAPPINGS: Shape = Shape::Fields(&[Field::any(
    "PolicyMappings",
    &Shape::List(&Field::any(
        "",
        &Shape::Fields(&[
            Field::oid("issuerDomainPolicy"),
            Field::oid("subjectDomainPolicy"),
        ]),
    )),
)]);

static AUTHORITY_KEY_IDENTIFIER: Shape = Shape::Fields(&[Field::any(
    "AuthorityKeyIdentifier",
    &Shape::Fields(&[
        Field::of("keyIdentifier", context(0), &Shape::Implicit(OCTET_STRING)),
        Field::of("authorityCertIssuer", context_constructed(1), &NAMES),
        Field::of(
            "authorityCertSerialNumber",
            context(2),
            &Shape::Implicit(INTEGER),
        ),
    ]),
)]);

static POLICY_CONSTRAINTS: Shape = Shape::Fields(&[Field::any(
    "PolicyConstraints",
    &Shape::Fields(&[
        Field::of(
            "requireExplicitPolicy",
            context(0),
            &Shape::Implicit(INTEGER),
        ),
        Field::of(
            "inhibitPolicyMapping",
            context(1),
            &Shape::Implicit(INTEGER),
        ),
    ]),
)]);

static EXTENDED_KEY_USAGE: Shape = Shape::Fields(&[Field::any(
    "ExtKeyUsageSyntax",
    &Shape::List(&Field::oid("KeyPurposeId")),
)]);

static INHIBIT_ANY_POLICY: Shape =
    Shape::Fields(&[Field::of("InhibitAnyPolicy", INTEGER, &Shape::Any)]);

static AUTHORITY_INFO_ACCESS: Shape =
    Shape::Fields(&[Field::any("AuthorityInfoAccessSyntax", &DESCRIPTIONS)]);

static SUBJECT_INFO_ACCESS: Shape =
    Shape::Fields(&[Field::any("SubjectInfoAccessSyntax", &DESCRIPTIONS)]);

static DESCRIPTIONS: Shape = Shape::List(&Field::any(
    "AccessDescription",
    &Shape::Fields(&[
        Field::oid("accessMethod"),
        Field::any("accessLocation", &NAMES),
    ]),
));

/// RFC 3739 §3.2.6.
static QC_STATEMENTS: Shape = Shape::Fields(&[Field::any(
    "QCStatements",
    &Shape::List(&Field::any(
        "QCStatement",
        &Shape::Fields(&[
            Field::oid("statementId"),
            Field::any("statementInfo", &Shape::Any),
        ]),
    )),
)]);

/// RFC 7633 §4.1.
static TLS_FEATURES: Shape = Shape::Fields(&[Field::any(
    "Features",
    &Shape::List(&Field::of("", INTEGER, &Shape::Any)),
)]);

/// RFC 6962 §3.3: a structure of TLS, not of ASN.1, in an OCTET STRING of its own.
static TIMESTAMPS: Shape = Shape::Fields(&[Field::of(
    "SignedCertificateTimestampList",
    OCTET_STRING,
    &Shape::Any,
)]);

const IA5_STRING: u8 = 0x16;
