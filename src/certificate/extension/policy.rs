//! Certificate policies (RFC 5280 §4.2.1.4, §4.2.1.5, §4.2.1.11, §4.2.1.14).

use serde::{Deserialize, Serialize};
use x509_cert::ext::pkix::{InhibitAnyPolicy, PolicyConstraints as StrictPolicyConstraints};

use crate::certificate::{
    bytes::{List, Located, Octets, hex},
    element::{Element, INTEGER, SEQUENCE, context},
    oid::Oid,
    primitive::{implicit_unsigned, unsigned},
    reading::Reading,
    text::Text,
};

/// A policy under which the certificate was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PolicyInformation {
    /// The policy.
    pub policy: Oid,
    /// What the issuer adds to it.
    pub qualifiers: List<Located<PolicyQualifier>>,
}

/// What an issuer adds to a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum PolicyQualifier {
    /// Where the certification practice statement can be read.
    CpsUri(Text),
    /// A notice to show.
    UserNotice(UserNotice),
    /// Something else.
    Other(OtherQualifier),
}

/// A notice to whoever relies on the certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UserNotice {
    /// The organization that numbers its notices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization: Option<Text>,
    /// The numbers of that organization's notices.
    pub notice_numbers: List<Located<String>>,
    /// The notice itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub explicit_text: Option<Text>,
}

/// A qualifier that is not of RFC 5280.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OtherQualifier {
    /// Its kind.
    pub oid: Oid,
    /// Its value, as DER.
    pub value: Octets,
}

/// Two policies that the issuer holds to be equivalent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PolicyMapping {
    /// The policy in the issuer's domain.
    pub issuer_domain_policy: Oid,
    /// The policy in the subject's domain.
    pub subject_domain_policy: Oid,
}

/// Limits on policies for the rest of a path; each counts certificates.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PolicyConstraints {
    /// After so many further certificates a policy is needed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub require_explicit_policy: Option<u32>,
    /// After so many further certificates policies are no longer mapped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inhibit_policy_mapping: Option<u32>,
}

/// Reads `certificatePolicies`.
pub(super) fn read_policies(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<PolicyInformation>>> {
    Some(
        element
            .children_of(reading, SEQUENCE)?
            .filled_list(reading, PolicyInformation::read),
    )
}

/// Reads `policyMappings`.
pub(super) fn read_mappings(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<PolicyMapping>>> {
    Some(
        element
            .children_of(reading, SEQUENCE)?
            .filled_list(reading, PolicyMapping::read),
    )
}

/// Reads `inhibitAnyPolicy`.
pub(super) fn read_inhibit_any(reading: &mut Reading, element: Element<'_>) -> Option<u32> {
    reading.read(
        element,
        |strict: InhibitAnyPolicy| Some(strict.0),
        |reading| unsigned(reading, element),
    )
}

impl PolicyInformation {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let identifier = fields.required(reading)?;
        let policy = Oid::read(reading, identifier)?;
        let qualifiers = fields
            .next(reading)
            .and_then(|field| field.children_of(reading, SEQUENCE))
            .map(|qualifiers| qualifiers.filled_list(reading, PolicyQualifier::read));
        fields.finish(reading);
        Some(Self {
            policy,
            qualifiers: qualifiers.unwrap_or_default(),
        })
    }
}

impl PolicyQualifier {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let identifier = fields.required(reading)?;
        let oid = Oid::read(reading, identifier)?;
        let value = fields.required(reading)?;
        fields.finish(reading);
        Some(match oid.dotted.as_str() {
            "1.3.6.1.5.5.7.2.1" => Self::CpsUri(Text::read(reading, value)),
            "1.3.6.1.5.5.7.2.2" => Self::UserNotice(UserNotice::read(reading, value)?),
            _ => Self::Other(OtherQualifier {
                oid,
                value: reading.octets(value.der),
            }),
        })
    }
}

impl UserNotice {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let mut notice = Self {
            organization: None,
            notice_numbers: List::default(),
            explicit_text: None,
        };
        if let Some(reference) = fields.optional(reading, SEQUENCE) {
            let mut inside = reference.children();
            notice.organization = inside
                .required(reading)
                .map(|field| Text::read(reading, field));
            notice.notice_numbers = inside
                .required(reading)
                .and_then(|field| field.children_of(reading, SEQUENCE))
                .map(|numbers| numbers.list(reading, notice_number))
                .unwrap_or_default();
            inside.finish(reading);
        }
        notice.explicit_text = fields.next(reading).map(|field| Text::read(reading, field));
        fields.finish(reading);
        Some(notice)
    }
}

/// A notice's number in decimal, or in hexadecimal when it needs more than 32 bits.
fn notice_number(reading: &mut Reading, element: Element<'_>) -> Option<String> {
    if !element.is(reading, INTEGER) {
        return None;
    }
    Some(match element.content {
        [first, ..] if *first < 0x80 && element.content.len() <= 4 => {
            unsigned(reading, element)?.to_string()
        }
        octets => format!("0x{}", hex(reading.afford(octets))),
    })
}

impl PolicyMapping {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let issuer = fields.required(reading)?;
        let issuer_domain_policy = Oid::read(reading, issuer)?;
        let subject = fields.required(reading)?;
        let subject_domain_policy = Oid::read(reading, subject)?;
        fields.finish(reading);
        Some(Self {
            issuer_domain_policy,
            subject_domain_policy,
        })
    }
}

impl PolicyConstraints {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        reading.read(
            element,
            |strict: StrictPolicyConstraints| {
                Some(Self {
                    require_explicit_policy: strict.require_explicit_policy,
                    inhibit_policy_mapping: strict.inhibit_policy_mapping,
                })
            },
            |reading| {
                let mut fields = element.children_of(reading, SEQUENCE)?;
                let mut number = |reading: &mut Reading, tag| {
                    let field = fields.optional(reading, context(tag))?;
                    implicit_unsigned(reading, field)
                };
                let read = Self {
                    require_explicit_policy: number(reading, 0),
                    inhibit_policy_mapping: number(reading, 1),
                };
                fields.finish(reading);
                Some(read)
            },
        )
    }
}
