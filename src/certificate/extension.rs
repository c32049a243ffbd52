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
    element::{BOOLEAN, Element, Elements, NULL, OCTET_STRING, SEQUENCE},
    malformed::MalformedKind,
    oid::Oid,
    primitive::boolean,
    reading::{MAX_STRICT, Reading},
    text::Text,
};

mod processed;
mod strict;

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

/// Reads `extensions`, whose tag is explicit.
pub(super) fn read_extensions(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<List<Located<Extension>>> {
    let mut inside = element.children();
    let list = inside.required(reading)?;
    inside.finish(reading);
    let mut seen = std::collections::HashSet::new();
    let extensions = list.children_of(reading, SEQUENCE)?;
    Some(extensions.filled_list(reading, |reading, element| {
        let extension = Extension::read(reading, element)?;
        if !seen.insert(extension.oid.dotted.clone()) {
            reading.within_extension(&extension.oid.dotted, |reading| {
                reading.note(MalformedKind::DuplicateExtension, element.range());
            });
        }
        Some(extension)
    }))
}

impl Extension {
    fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let identifier = fields.required(reading)?;
        let oid = Oid::read(reading, identifier)?;
        reading.within_extension(&oid.dotted.clone(), |reading| {
            let critical = fields.optional(reading, BOOLEAN).is_some_and(|field| {
                let critical = boolean(reading, field);
                if !critical {
                    reading.note(MalformedKind::DefaultEncoded, field.range());
                }
                critical
            });
            let value = fields.required(reading)?;
            fields.finish(reading);
            value.is(reading, OCTET_STRING).then(|| {
                let read = ExtensionValue::read(reading, &oid.dotted, value);
                let value = Located {
                    value: read,
                    bytes: value.content_range(),
                };
                Self {
                    oid,
                    critical,
                    value,
                }
            })
        })
    }
}

impl ExtensionValue {
    /// Reads the content of an extension's OCTET STRING.
    fn read(reading: &mut Reading, dotted: &str, element: Element<'_>) -> Self {
        let range = element.content_range();
        let judge = || match strict::reader(dotted) {
            Some(read) if element.content.len() <= MAX_STRICT => read(element.content),
            _ => Ok(()),
        };
        let value = reading.judged(range, judge, |reading| {
            Self::read_known(
                reading,
                dotted,
                Elements::new(element.content, range.offset),
            )
        });
        value.unwrap_or_else(|| Self::Unknown(reading.octets(element.content)))
    }

    /// Reads the value of an extension that is known; none where it is not, or cannot be read.
    fn read_known(reading: &mut Reading, dotted: &str, mut inside: Elements<'_>) -> Option<Self> {
        let read = reader(dotted)?;
        let element = inside.required(reading)?;
        inside.finish(reading);
        read(reading, element)
    }
}

type Read = fn(&mut Reading, Element<'_>) -> Option<ExtensionValue>;

/// What reads an extension.
fn reader(dotted: &str) -> Option<Read> {
    use ExtensionValue as Value;
    Some(match dotted {
        "2.5.29.9" => |reading, element| {
            directory_attributes::read_attributes(reading, element)
                .map(Value::SubjectDirectoryAttributes)
        },
        "2.5.29.14" => |reading, element| {
            key_identifier::read_subject(reading, element).map(Value::SubjectKeyIdentifier)
        },
        "2.5.29.15" => |reading, element| KeyUsage::read(reading, element).map(Value::KeyUsage),
        "2.5.29.16" => |reading, element| {
            PrivateKeyUsagePeriod::read(reading, element).map(Value::PrivateKeyUsagePeriod)
        },
        "2.5.29.17" => |reading, element| {
            general_name::read_sequence(reading, element).map(Value::SubjectAlternativeName)
        },
        "2.5.29.18" => |reading, element| {
            general_name::read_sequence(reading, element).map(Value::IssuerAlternativeName)
        },
        "2.5.29.19" => {
            |reading, element| BasicConstraints::read(reading, element).map(Value::BasicConstraints)
        }
        "2.5.29.30" => {
            |reading, element| NameConstraints::read(reading, element).map(Value::NameConstraints)
        }
        "2.5.29.31" => |reading, element| {
            distribution::read_points(reading, element).map(Value::CrlDistributionPoints)
        },
        "2.5.29.32" => |reading, element| {
            policy::read_policies(reading, element).map(Value::CertificatePolicies)
        },
        "2.5.29.33" => {
            |reading, element| policy::read_mappings(reading, element).map(Value::PolicyMappings)
        }
        "2.5.29.35" => |reading, element| {
            AuthorityKeyIdentifier::read(reading, element).map(Value::AuthorityKeyIdentifier)
        },
        "2.5.29.36" => |reading, element| {
            PolicyConstraints::read(reading, element).map(Value::PolicyConstraints)
        },
        "2.5.29.37" => |reading, element| {
            let usages = element.children_of(reading, SEQUENCE)?;
            Some(Value::ExtendedKeyUsage(
                usages.filled_list(reading, Oid::read),
            ))
        },
        "2.5.29.46" => {
            |reading, element| distribution::read_points(reading, element).map(Value::FreshestCrl)
        }
        "2.5.29.54" => |reading, element| {
            policy::read_inhibit_any(reading, element).map(Value::InhibitAnyPolicy)
        },
        "1.3.6.1.5.5.7.1.1" => |reading, element| {
            access::read_descriptions(reading, element).map(Value::AuthorityInformationAccess)
        },
        "1.3.6.1.5.5.7.1.3" => {
            |reading, element| qualified::read_statements(reading, element).map(Value::QcStatements)
        }
        "1.3.6.1.5.5.7.1.11" => |reading, element| {
            access::read_descriptions(reading, element).map(Value::SubjectInformationAccess)
        },
        "1.3.6.1.5.5.7.1.24" => {
            |reading, element| tls_feature::read_features(reading, element).map(Value::TlsFeatures)
        }
        "1.3.6.1.5.5.7.48.1.5" => {
            |reading, element| element.is(reading, NULL).then_some(Value::OcspNoCheck)
        }
        "1.3.6.1.4.1.11129.2.4.2" => |reading, element| {
            transparency::read_list(reading, element).map(Value::SignedCertificateTimestamps)
        },
        "1.3.6.1.4.1.11129.2.4.3" => |reading, element| {
            element
                .is(reading, NULL)
                .then_some(Value::PrecertificatePoison)
        },
        "1.3.6.1.4.1.311.20.2" => |reading, element| {
            Some(Value::MicrosoftCertificateTemplateName(Text::read(
                reading, element,
            )))
        },
        "1.3.6.1.4.1.311.21.1" => {
            |reading, element| CaVersion::read(reading, element).map(Value::MicrosoftCaVersion)
        }
        "1.3.6.1.4.1.311.21.2" => |reading, element| {
            key_identifier::read_subject(reading, element).map(Value::MicrosoftPreviousCaHash)
        },
        "1.3.6.1.4.1.311.21.7" => |reading, element| {
            CertificateTemplate::read(reading, element).map(Value::MicrosoftCertificateTemplate)
        },
        "1.3.6.1.4.1.311.21.10" => |reading, element| {
            policy::read_policies(reading, element).map(Value::MicrosoftApplicationPolicies)
        },
        "2.16.840.1.113730.1.1" => |reading, element| {
            netscape::read_cert_type(reading, element).map(Value::NetscapeCertType)
        },
        _ if NETSCAPE_TEXTS.contains(&dotted) => {
            |reading, element| Some(Value::NetscapeText(Text::read(reading, element)))
        }
        _ => return None,
    })
}

/// Base, revocation, authority's revocation, renewal and policy URL, server name, comment.
const NETSCAPE_TEXTS: [&str; 7] = [
    "2.16.840.1.113730.1.2",
    "2.16.840.1.113730.1.3",
    "2.16.840.1.113730.1.4",
    "2.16.840.1.113730.1.7",
    "2.16.840.1.113730.1.8",
    "2.16.840.1.113730.1.12",
    "2.16.840.1.113730.1.13",
];
