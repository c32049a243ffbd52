//! Certificate policies (RFC 5280 §4.2.1.4, §4.2.1.5, §4.2.1.11, §4.2.1.14).

use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{List, Located, Octets},
    oid::Oid,
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
    pub notice_numbers: List<String>,
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
