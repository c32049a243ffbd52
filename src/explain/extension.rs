//! What an extension says, part by part, in the standard's own terms: `pathLenConstraint` 0.

use super::FactPart;
use super::writer::{LONGEST_VALUE, shortened, tag};
use crate::certificate::bytes::{ByteRange, List, Located, Octets};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::access::AccessDescription;
use crate::certificate::extension::constraints::{BasicConstraints, NameConstraints};
use crate::certificate::extension::distribution::{DistributionPoint, DistributionPointName};
use crate::certificate::extension::general_name::GeneralName;
use crate::certificate::extension::key_identifier::AuthorityKeyIdentifier;
use crate::certificate::extension::policy::{PolicyInformation, PolicyQualifier};
use crate::certificate::extension::transparency::SignedCertificateTimestamp;
use crate::certificate::oid::Oid;
use crate::certificate::time::calendar::rfc3339;

/// The parts of a value, and how many more there are that were not read.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) items: Vec<FactPart>,
    pub(super) omitted: usize,
}

/// What the extension says. Names are RFC 5280's; nothing in it is translated.
pub(super) fn parts(value: &ExtensionValue) -> Parts {
    match value {
        ExtensionValue::AuthorityKeyIdentifier(identifier) => authority_key(identifier),
        ExtensionValue::SubjectKeyIdentifier(octets) => one("keyIdentifier", hex(octets)),
        ExtensionValue::MicrosoftPreviousCaHash(octets) | ExtensionValue::Unknown(octets) => {
            one("", hex(octets))
        }
        ExtensionValue::KeyUsage(usage) => {
            all(usage.usages.iter().map(|bit| plain("", bit.name())))
        }
        ExtensionValue::PrivateKeyUsagePeriod(period) => {
            let ends = [
                ("notBefore", &period.not_before),
                ("notAfter", &period.not_after),
            ];
            all(ends.into_iter().filter_map(|(name, time)| {
                let time = time.as_ref()?;
                Some(part(name, time.value.text.clone(), time.bytes))
            }))
        }
        ExtensionValue::CertificatePolicies(policies)
        | ExtensionValue::MicrosoftApplicationPolicies(policies) => several(policies, policy),
        ExtensionValue::PolicyMappings(mappings) => each(mappings, |mapping| {
            let from = oid(&mapping.issuer_domain_policy);
            (
                "",
                format!("{from} = {}", oid(&mapping.subject_domain_policy)),
            )
        }),
        ExtensionValue::SubjectAlternativeName(names)
        | ExtensionValue::IssuerAlternativeName(names) => each(names, general_name),
        ExtensionValue::SubjectDirectoryAttributes(attributes) => each(attributes, |attribute| {
            let values = attribute.values.iter().map(|text| &*text.value.value);
            let values: Vec<&str> = values.collect();
            (
                "",
                format!("{} = {}", oid(&attribute.oid), values.join(", ")),
            )
        }),
        ExtensionValue::BasicConstraints(constraints) => basic_constraints(constraints),
        ExtensionValue::NameConstraints(constraints) => name_constraints(constraints),
        ExtensionValue::PolicyConstraints(constraints) => {
            let numbers = [
                ("requireExplicitPolicy", constraints.require_explicit_policy),
                ("inhibitPolicyMapping", constraints.inhibit_policy_mapping),
            ];
            let numbers = numbers.into_iter();
            all(numbers.filter_map(|(name, number)| Some(plain(name, number?.to_string()))))
        }
        ExtensionValue::ExtendedKeyUsage(purposes) => each(purposes, |purpose| ("", oid(purpose))),
        ExtensionValue::CrlDistributionPoints(points) | ExtensionValue::FreshestCrl(points) => {
            several(points, distribution_point)
        }
        ExtensionValue::InhibitAnyPolicy(certificates) => {
            one("skipCerts", certificates.to_string())
        }
        ExtensionValue::AuthorityInformationAccess(accesses)
        | ExtensionValue::SubjectInformationAccess(accesses) => each(accesses, access),
        ExtensionValue::SignedCertificateTimestamps(timestamps) => several(timestamps, timestamp),
        ExtensionValue::PrecertificatePoison | ExtensionValue::OcspNoCheck => one("", "NULL"),
        ExtensionValue::TlsFeatures(features) => each(features, |feature| {
            let name = feature.name.clone();
            ("", name.unwrap_or_else(|| feature.code_point.to_string()))
        }),
        ExtensionValue::QcStatements(statements) => each(statements, |statement| {
            let types = statement.types.iter().map(|it| oid(&it.value));
            let words: Vec<String> = std::iter::once(oid(&statement.statement))
                .chain(types)
                .collect();
            ("", words.join(", "))
        }),
        ExtensionValue::MicrosoftCertificateTemplateName(text)
        | ExtensionValue::NetscapeText(text) => one("", text.value.clone()),
        ExtensionValue::MicrosoftCertificateTemplate(template) => {
            let versions = [
                ("templateMajorVersion", template.major_version),
                ("templateMinorVersion", template.minor_version),
            ];
            let versions = versions.into_iter();
            let versions = versions.filter_map(|(name, it)| Some(plain(name, it?.to_string())));
            all(std::iter::once(plain("templateID", oid(&template.template))).chain(versions))
        }
        ExtensionValue::MicrosoftCaVersion(version) => {
            let (certificate, key) = (version.certificate_index, version.key_index);
            one("", format!("{certificate}.{key}"))
        }
        ExtensionValue::NetscapeCertType(types) => {
            all(types.iter().map(|it| plain("", lower_camel(&tag(it)))))
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

/// Octets in hexadecimal, cut to what a few lines hold.
pub(super) fn hex(octets: &Octets) -> String {
    const LONGEST: usize = 128;
    let shown: String = octets.hex.chars().take(LONGEST).collect();
    if shown.len() < octets.hex.len() || octets.hex.len() < octets.length * 2 {
        shown + "…"
    } else {
        shown
    }
}

/// A part with its place in the certificate.
pub(super) fn part(name: &str, value: impl Into<String>, bytes: ByteRange) -> FactPart {
    FactPart {
        bytes: Some(bytes),
        ..plain(name, value)
    }
}

/// A part that has no place of its own.
pub(super) fn plain(name: &str, value: impl Into<String>) -> FactPart {
    FactPart {
        name: shortened(name.to_owned(), LONGEST_VALUE),
        value: shortened(value.into(), LONGEST_VALUE),
        glossary: None,
        bytes: None,
    }
}

/// What kind of name it is, and the name.
fn general_name(name: &GeneralName) -> (&'static str, String) {
    match name {
        GeneralName::DirectoryName(name) => ("directoryName", name.to_string()),
        GeneralName::DnsName(text) => ("dNSName", text.value.clone()),
        GeneralName::Rfc822Name(text) => ("rfc822Name", text.value.clone()),
        GeneralName::Uri(text) => ("uniformResourceIdentifier", text.value.clone()),
        GeneralName::EdiPartyName(party) => {
            let texts = [&party.name_assigner, &party.party_name];
            let texts = texts.into_iter().flatten().map(|text| &*text.value);
            ("ediPartyName", texts.collect::<Vec<_>>().join(", "))
        }
        GeneralName::IpAddress(address) => ("iPAddress", address.text.clone()),
        GeneralName::OtherName(other) => {
            let text = other.text.as_ref().map(|text| text.value.clone());
            let value = text.unwrap_or_else(|| hex(&other.value));
            ("otherName", format!("{} = {value}", oid(&other.oid)))
        }
        GeneralName::RegisteredId(id) => ("registeredID", oid(id)),
        GeneralName::X400Address(octets) => ("x400Address", hex(octets)),
        GeneralName::Unknown(octets) => ("", hex(octets)),
    }
}

fn authority_key(identifier: &AuthorityKeyIdentifier) -> Parts {
    let key = identifier.key_identifier.iter();
    let key = key.map(|key| part("keyIdentifier", key.value.hex.as_str(), key.bytes));
    let serial = identifier.serial_number.iter();
    let serial = serial.map(|serial| {
        let octets = hex(&serial.value.octets);
        part("authorityCertSerialNumber", octets, serial.bytes)
    });
    let issuer = identifier.issuer.iter().flat_map(|names| names.iter());
    let issuer = issuer.map(|name| {
        let (_, text) = general_name(&name.value);
        part("authorityCertIssuer", text, name.bytes)
    });
    Parts {
        items: key.chain(issuer).chain(serial).collect(),
        omitted: identifier.issuer.as_ref().map_or(0, |names| names.omitted),
    }
}

fn basic_constraints(constraints: &BasicConstraints) -> Parts {
    let ca = if constraints.ca { "TRUE" } else { "FALSE" };
    let length = constraints.path_length.iter();
    let length = length.map(|length| plain("pathLenConstraint", length.to_string()));
    all(std::iter::once(plain("cA", ca)).chain(length))
}

fn name_constraints(constraints: &NameConstraints) -> Parts {
    let trees = [
        ("permitted", &constraints.permitted),
        ("excluded", &constraints.excluded),
    ];
    let items = trees.into_iter().flat_map(|(name, trees)| {
        trees.iter().map(move |tree| {
            let (kind, value) = general_name(&tree.value.base);
            part(format!("{name} {kind}").trim(), value, tree.bytes)
        })
    });
    Parts {
        items: items.collect(),
        omitted: constraints.permitted.omitted + constraints.excluded.omitted,
    }
}

fn policy(information: &Located<PolicyInformation>) -> Vec<FactPart> {
    let qualifiers = information.value.qualifiers.iter().filter_map(|located| {
        let (name, value) = match &located.value {
            PolicyQualifier::CpsUri(uri) => ("cps", uri.value.clone()),
            PolicyQualifier::UserNotice(notice) => {
                ("unotice", notice.explicit_text.as_ref()?.value.clone())
            }
            PolicyQualifier::Other(other) => ("policyQualifier", oid(&other.oid)),
        };
        Some(part(name, value, located.bytes))
    });
    let policy = part("", oid(&information.value.policy), information.bytes);
    std::iter::once(policy).chain(qualifiers).collect()
}

fn distribution_point(point: &Located<DistributionPoint>) -> Vec<FactPart> {
    let mut parts = match &point.value.name {
        Some(DistributionPointName::FullName(names)) => each(names, general_name).items,
        Some(DistributionPointName::RelativeToIssuer(name)) => {
            vec![part(
                "nameRelativeToCRLIssuer",
                name.to_string(),
                point.bytes,
            )]
        }
        None => Vec::new(),
    };
    let reasons = point.value.reasons.iter().flatten();
    parts.extend(reasons.map(|reason| plain("reasons", lower_camel(&tag(reason)))));
    let issuers = point.value.crl_issuer.iter().flat_map(|names| names.iter());
    parts.extend(issuers.map(|name| {
        let (_, text) = general_name(&name.value);
        part("cRLIssuer", text, name.bytes)
    }));
    parts
}

fn access(access: &AccessDescription) -> (&'static str, String) {
    let (_, location) = general_name(&access.location.value);
    ("", format!("{}: {location}", oid(&access.method)))
}

fn timestamp(timestamp: &Located<SignedCertificateTimestamp>) -> Vec<FactPart> {
    let SignedCertificateTimestamp {
        log_id_base64,
        timestamp: moment,
        leaf_index,
        ..
    } = &timestamp.value;
    let log = part("logID", log_id_base64.as_str(), timestamp.bytes);
    let moment = moment.map(|milliseconds| {
        let seconds = rfc3339(i64::try_from(milliseconds / 1_000).unwrap_or(i64::MAX));
        let seconds = seconds.trim_end_matches('Z');
        plain(
            "timestamp",
            format!("{seconds}.{:03}Z", milliseconds % 1_000),
        )
    });
    let place = leaf_index.map(|index| plain("leafIndex", index.to_string()));
    std::iter::once(log).chain(moment).chain(place).collect()
}

fn one(name: &str, value: impl Into<String>) -> Parts {
    all(std::iter::once(plain(name, value)))
}

fn all(items: impl Iterator<Item = FactPart>) -> Parts {
    Parts {
        items: items.collect(),
        omitted: 0,
    }
}

fn each<T>(list: &List<Located<T>>, words: impl Fn(&T) -> (&'static str, String)) -> Parts {
    several(list, |entry| {
        let (name, value) = words(&entry.value);
        vec![part(name, value, entry.bytes)]
    })
}

fn several<T>(list: &List<Located<T>>, parts: impl Fn(&Located<T>) -> Vec<FactPart>) -> Parts {
    Parts {
        items: list.iter().flat_map(parts).collect(),
        omitted: list.omitted,
    }
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
