//! What an extension says, in one line of the standard's own terms: `digitalSignature, keyAgreement`.

use std::fmt::Display;

use super::writer::tag;
use crate::certificate::bytes::{List, Located, Octets};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::constraints::{GeneralSubtree, NameConstraints};
use crate::certificate::extension::distribution::{DistributionPoint, DistributionPointName};
use crate::certificate::extension::general_name::GeneralName;
use crate::certificate::extension::policy::{PolicyInformation, PolicyQualifier};
use crate::certificate::oid::Oid;

/// How many entries of a list are shown in one line.
const SHOWN: usize = 20;

/// The extension's value in one line. Names are RFC 5280's; nothing in it is translated.
#[expect(clippy::too_many_lines, reason = "one arm for each extension")]
pub(super) fn line(value: &ExtensionValue) -> String {
    match value {
        ExtensionValue::AuthorityKeyIdentifier(identifier) => {
            let key = identifier
                .key_identifier
                .iter()
                .map(|key| format!("keyIdentifier {}", key.value.hex));
            let issuer = identifier
                .issuer
                .iter()
                .map(|names| format!("issuer {}", located(names, general_name)));
            let serial = identifier.serial_number.iter();
            let serial = serial.map(|serial| format!("serialNumber {}", serial.value.octets.hex));
            join(key.chain(issuer).chain(serial))
        }
        ExtensionValue::SubjectKeyIdentifier(octets)
        | ExtensionValue::MicrosoftPreviousCaHash(octets)
        | ExtensionValue::Unknown(octets) => hex(octets),
        ExtensionValue::KeyUsage(usage) => join(usage.usages.iter().map(|bit| bit.name())),
        ExtensionValue::PrivateKeyUsagePeriod(period) => {
            let ends = [&period.not_before, &period.not_after];
            join(
                ends.into_iter()
                    .flatten()
                    .map(|time| time.value.text.clone()),
            )
        }
        ExtensionValue::CertificatePolicies(policies)
        | ExtensionValue::MicrosoftApplicationPolicies(policies) => located(policies, policy),
        ExtensionValue::PolicyMappings(mappings) => located(mappings, |mapping| {
            format!(
                "{} = {}",
                oid(&mapping.issuer_domain_policy),
                oid(&mapping.subject_domain_policy)
            )
        }),
        ExtensionValue::SubjectAlternativeName(names)
        | ExtensionValue::IssuerAlternativeName(names) => located(names, general_name),
        ExtensionValue::SubjectDirectoryAttributes(attributes) => {
            located(attributes, |attribute| {
                let values = located(&attribute.values, |text| text.value.clone());
                format!("{} = {values}", oid(&attribute.oid))
            })
        }
        ExtensionValue::BasicConstraints(constraints) => {
            let ca = if constraints.ca {
                "cA TRUE"
            } else {
                "cA FALSE"
            };
            let length = constraints
                .path_length
                .map(|length| format!("pathLenConstraint {length}"));
            join([ca.to_owned()].into_iter().chain(length))
        }
        ExtensionValue::NameConstraints(NameConstraints {
            permitted,
            excluded,
        }) => {
            let part = |name: &str, trees: &List<Located<GeneralSubtree>>| {
                (!trees.is_empty())
                    .then(|| format!("{name} {}", located(trees, |tree| general_name(&tree.base))))
            };
            let parts = [part("permitted", permitted), part("excluded", excluded)];
            parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
        }
        ExtensionValue::PolicyConstraints(constraints) => {
            let numbers = [
                ("requireExplicitPolicy", constraints.require_explicit_policy),
                ("inhibitPolicyMapping", constraints.inhibit_policy_mapping),
            ];
            join(
                numbers
                    .into_iter()
                    .filter_map(|(name, number)| Some(format!("{name} {}", number?))),
            )
        }
        ExtensionValue::ExtendedKeyUsage(purposes) => located(purposes, oid),
        ExtensionValue::CrlDistributionPoints(points) | ExtensionValue::FreshestCrl(points) => {
            located(points, distribution_point)
        }
        ExtensionValue::InhibitAnyPolicy(certificates) => certificates.to_string(),
        ExtensionValue::AuthorityInformationAccess(accesses)
        | ExtensionValue::SubjectInformationAccess(accesses) => located(accesses, |access| {
            format!(
                "{}: {}",
                oid(&access.method),
                general_name(&access.location.value)
            )
        }),
        ExtensionValue::SignedCertificateTimestamps(timestamps) => {
            located(timestamps, |timestamp| timestamp.log_id_base64.clone())
        }
        ExtensionValue::PrecertificatePoison | ExtensionValue::OcspNoCheck => "NULL".to_owned(),
        ExtensionValue::TlsFeatures(features) => located(features, |feature| {
            feature
                .name
                .clone()
                .unwrap_or_else(|| feature.code_point.to_string())
        }),
        ExtensionValue::QcStatements(statements) => located(statements, |statement| {
            join(
                [oid(&statement.statement)]
                    .into_iter()
                    .chain(statement.types.iter().map(|located| oid(&located.value))),
            )
        }),
        ExtensionValue::MicrosoftCertificateTemplateName(text)
        | ExtensionValue::NetscapeText(text) => text.value.clone(),
        ExtensionValue::MicrosoftCertificateTemplate(template) => {
            let version = [template.major_version, template.minor_version];
            join(
                [oid(&template.template)]
                    .into_iter()
                    .chain(version.into_iter().flatten().map(|it| it.to_string())),
            )
        }
        ExtensionValue::MicrosoftCaVersion(version) => {
            format!("{}.{}", version.certificate_index, version.key_index)
        }
        ExtensionValue::NetscapeCertType(types) => {
            join(types.iter().map(|it| lower_camel(&tag(it))))
        }
    }
}

/// An object identifier by its standard's name, with the number behind it.
pub(super) fn oid(oid: &Oid) -> String {
    match &oid.name {
        Some(name) => format!("{name} ({})", oid.dotted),
        None => oid.dotted.clone(),
    }
}

pub(super) fn general_name(name: &GeneralName) -> String {
    match name {
        GeneralName::DirectoryName(name) => format!("dirName {name}"),
        GeneralName::DnsName(text) | GeneralName::Rfc822Name(text) | GeneralName::Uri(text) => {
            text.value.clone()
        }
        GeneralName::EdiPartyName(party) => {
            let texts = [&party.name_assigner, &party.party_name];
            format!(
                "ediPartyName {}",
                join(texts.into_iter().flatten().map(|text| text.value.clone()))
            )
        }
        GeneralName::IpAddress(address) => address.text.clone(),
        GeneralName::OtherName(other) => {
            let value = other
                .text
                .as_ref()
                .map_or_else(|| hex(&other.value), |text| text.value.clone());
            format!("{} = {value}", oid(&other.oid))
        }
        GeneralName::RegisteredId(id) => oid(id),
        GeneralName::Unknown(octets) | GeneralName::X400Address(octets) => hex(octets),
    }
}

/// Octets in hexadecimal, cut to what a line holds.
pub(super) fn hex(octets: &Octets) -> String {
    const LONGEST: usize = 128;
    let shown: String = octets.hex.chars().take(LONGEST).collect();
    if shown.len() < octets.hex.len() || octets.hex.len() < octets.length * 2 {
        shown + "…"
    } else {
        shown
    }
}

fn policy(information: &PolicyInformation) -> String {
    let qualifiers = information
        .qualifiers
        .iter()
        .filter_map(|qualifier| match &qualifier.value {
            PolicyQualifier::CpsUri(uri) => Some(uri.value.clone()),
            PolicyQualifier::UserNotice(notice) => {
                notice.explicit_text.as_ref().map(|text| text.value.clone())
            }
            PolicyQualifier::Other(other) => Some(oid(&other.oid)),
        });
    join([oid(&information.policy)].into_iter().chain(qualifiers))
}

fn distribution_point(point: &DistributionPoint) -> String {
    let name = match &point.name {
        Some(DistributionPointName::FullName(names)) => Some(located(names, general_name)),
        Some(DistributionPointName::RelativeToIssuer(name)) => Some(name.to_string()),
        None => None,
    };
    let reasons = point
        .reasons
        .iter()
        .flatten()
        .map(|reason| lower_camel(&tag(reason)));
    let issuer = point
        .crl_issuer
        .iter()
        .map(|names| format!("cRLIssuer {}", located(names, general_name)));
    join(name.into_iter().chain(reasons).chain(issuer))
}

fn located<T>(entries: &List<Located<T>>, line: impl Fn(&T) -> String) -> String {
    list(entries, |entry| line(&entry.value))
}

fn list<T>(entries: &List<T>, line: impl Fn(&T) -> String) -> String {
    let left_out = entries.len().saturating_sub(SHOWN) + entries.omitted;
    let shown = join(entries.iter().take(SHOWN).map(line));
    if left_out > 0 {
        format!("{shown} … (+{left_out})")
    } else {
        shown
    }
}

fn join(parts: impl Iterator<Item = impl Display>) -> String {
    parts
        .map(|part| part.to_string())
        .collect::<Vec<_>>()
        .join(", ")
}

/// `key-cert-sign` as RFC 5280 writes it: `keyCertSign`.
fn lower_camel(kebab: &str) -> String {
    let mut words = kebab.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut camel, word| {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
        camel
    })
}
