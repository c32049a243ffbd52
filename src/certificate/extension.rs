//! Extensions (RFC 5280 §4.2).

pub mod access;
pub mod constraints;
pub mod directory_attributes;
pub mod distribution;
pub mod general_name;
pub mod key_identifier;
pub mod key_usage;
pub mod microsoft;
pub mod netscape;
pub mod policy;
pub mod qualified;
pub mod tls_feature;
pub mod transparency;

use serde::{Deserialize, Serialize};

use self::{
    access::AccessDescription,
    constraints::{BasicConstraints, NameConstraints},
    directory_attributes::DirectoryAttribute,
    distribution::DistributionPoint,
    general_name::GeneralNames,
    key_identifier::AuthorityKeyIdentifier,
    key_usage::{KeyUsage, PrivateKeyUsagePeriod},
    microsoft::{CaVersion, CertificateTemplate},
    netscape::NetscapeCertType,
    policy::{PolicyConstraints, PolicyInformation, PolicyMapping},
    qualified::QcStatement,
    tls_feature::TlsFeature,
    transparency::SignedCertificateTimestamp,
};
use super::{
    bytes::{List, Located, Octets},
    oid::Oid,
    text::Text,
};

/// One extension.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Extension {
    /// Which extension it is.
    pub oid: Oid,
    /// Whether a reader that does not know it must refuse the certificate.
    pub critical: bool,
    /// What it says; the range is that of the content of its OCTET STRING.
    pub value: Located<ExtensionValue>,
}

/// What an extension says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum ExtensionValue {
    /// RFC 5280 §4.2.1.1.
    AuthorityKeyIdentifier(AuthorityKeyIdentifier),
    /// RFC 5280 §4.2.1.2.
    SubjectKeyIdentifier(Octets),
    /// RFC 5280 §4.2.1.3.
    KeyUsage(KeyUsage),
    /// RFC 3280 §4.2.1.4.
    PrivateKeyUsagePeriod(PrivateKeyUsagePeriod),
    /// RFC 5280 §4.2.1.4.
    CertificatePolicies(List<Located<PolicyInformation>>),
    /// RFC 5280 §4.2.1.5.
    PolicyMappings(List<Located<PolicyMapping>>),
    /// RFC 5280 §4.2.1.6.
    SubjectAlternativeName(GeneralNames),
    /// RFC 5280 §4.2.1.7.
    IssuerAlternativeName(GeneralNames),
    /// RFC 5280 §4.2.1.8.
    SubjectDirectoryAttributes(List<Located<DirectoryAttribute>>),
    /// RFC 5280 §4.2.1.9.
    BasicConstraints(BasicConstraints),
    /// RFC 5280 §4.2.1.10.
    NameConstraints(NameConstraints),
    /// RFC 5280 §4.2.1.11.
    PolicyConstraints(PolicyConstraints),
    /// RFC 5280 §4.2.1.12.
    ExtendedKeyUsage(List<Located<Oid>>),
    /// RFC 5280 §4.2.1.13.
    CrlDistributionPoints(List<Located<DistributionPoint>>),
    /// RFC 5280 §4.2.1.14: after so many further certificates `anyPolicy` counts no longer.
    InhibitAnyPolicy(u32),
    /// RFC 5280 §4.2.1.15.
    FreshestCrl(List<Located<DistributionPoint>>),
    /// RFC 5280 §4.2.2.1.
    AuthorityInformationAccess(List<Located<AccessDescription>>),
    /// RFC 5280 §4.2.2.2.
    SubjectInformationAccess(List<Located<AccessDescription>>),
    /// RFC 6962 §3.3.
    SignedCertificateTimestamps(List<Located<SignedCertificateTimestamp>>),
    /// RFC 6962 §3.1: this is a precertificate, shown to logs alone.
    PrecertificatePoison,
    /// RFC 7633.
    TlsFeatures(List<Located<TlsFeature>>),
    /// RFC 6960 §4.2.2.2.1: the responder that this certificate is for need not be checked.
    OcspNoCheck,
    /// RFC 3739 §3.2.6.
    QcStatements(List<Located<QcStatement>>),
    /// Microsoft, `1.3.6.1.4.1.311.20.2`: the template's name.
    MicrosoftCertificateTemplateName(Text),
    /// Microsoft, `1.3.6.1.4.1.311.21.7`.
    MicrosoftCertificateTemplate(CertificateTemplate),
    /// Microsoft, `1.3.6.1.4.1.311.21.10`.
    MicrosoftApplicationPolicies(List<Located<PolicyInformation>>),
    /// Microsoft, `1.3.6.1.4.1.311.21.1`.
    MicrosoftCaVersion(CaVersion),
    /// Microsoft, `1.3.6.1.4.1.311.21.2`: hash of the authority's certificate before this one.
    MicrosoftPreviousCaHash(Octets),
    /// Netscape, `2.16.840.1.113730.1.1`.
    NetscapeCertType(Vec<NetscapeCertType>),
    /// Netscape's others, each a string: comment, base URL, revocation URL …
    NetscapeText(Text),
    /// An extension that is not known here, or that could not be read: the octets.
    Unknown(Octets),
}
