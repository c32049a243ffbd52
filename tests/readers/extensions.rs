//! The extensions, and what the ones say that both readers know.

use ::der::{Decode, Encode, Error, ErrorKind};
use whylock::certificate::Certificate;
use whylock::certificate::bytes::{List, Located};
use whylock::certificate::extension::ExtensionValue;
use whylock::certificate::extension::general_name::GeneralName;
use whylock::certificate::extension::key_usage::KeyUsageBit;
use whylock::certificate::text::visible;
use x509_cert::ext::pkix::name::GeneralName as StrictName;
use x509_cert::ext::pkix::{self, KeyUsages};

use crate::agreement::Disagreements;

/// Holds the extensions together.
pub(crate) fn compare(
    found: &mut Disagreements<'_>,
    tolerant: &Certificate,
    theirs: &[x509_cert::ext::Extension],
) {
    let ours = &tolerant.extensions;
    if !found.complete("extensions", ours, theirs.len()) {
        if tolerant.malformed.is_empty() && ours.omitted == 0 {
            found.note("extensions are missing, and nothing says why");
        }
        return;
    }
    for (ours, theirs) in ours.iter().zip(theirs) {
        let dotted = ours.value.oid.dotted.clone();
        found.spans(&dotted, ours.bytes, theirs);
        found.equal(&dotted, dotted.clone(), theirs.extn_id.to_string());
        found.equal(&dotted, ours.value.critical, theirs.critical);
        let value = ours.value.value.bytes.of(found.der);
        found.equal(&dotted, value, Some(theirs.extn_value.as_bytes()));
        let is_noted = tolerant
            .malformed
            .iter()
            .any(|it| it.extension.as_deref() == Some(&dotted));
        let is_cut = tolerant.malformed.omitted > 0;
        let read = value_of(
            found,
            &dotted,
            &ours.value.value.value,
            theirs.extn_value.as_bytes(),
        );
        if let Err(error) = read
            && !is_noted
            && !is_cut
        {
            found.note(&format!(
                "{dotted}: x509-cert says {error}, and nothing is malformed in it"
            ));
        }
        let is_unknown = matches!(ours.value.value.value, ExtensionValue::Unknown(_));
        if read == Ok(true) && is_unknown && !is_noted && !is_cut {
            found.note(&format!("{dotted} was not read, and nothing says why"));
        }
    }
}

/// Compares a value. Whether `x509-cert` knows the extension.
#[expect(clippy::too_many_lines, reason = "a table: one arm for each extension")]
fn value_of(
    found: &mut Disagreements<'_>,
    dotted: &str,
    ours: &ExtensionValue,
    value: &[u8],
) -> Result<bool, Error> {
    match dotted {
        "2.5.29.14" => {
            let theirs = pkix::SubjectKeyIdentifier::from_der(value)?;
            if let ExtensionValue::SubjectKeyIdentifier(ours) = ours {
                found.equal(dotted, ours.to_vec(), Some(theirs.0.as_bytes().to_vec()));
            }
        }
        "2.5.29.15" => {
            let theirs = pkix::KeyUsage::from_der(value)?;
            canonical(&theirs, value)?;
            if let ExtensionValue::KeyUsage(ours) = ours {
                let theirs: Vec<_> = BITS
                    .iter()
                    .filter(|(_, bit)| theirs.0.contains(*bit))
                    .collect();
                found.equal(
                    dotted,
                    ours.usages.clone(),
                    theirs.iter().map(|(bit, _)| *bit).collect(),
                );
            }
        }
        "2.5.29.17" => {
            let theirs = pkix::SubjectAltName::from_der(value)?;
            if let ExtensionValue::SubjectAlternativeName(ours) = ours {
                names(found, dotted, ours, &theirs.0);
            }
        }
        "2.5.29.18" => {
            let theirs = pkix::IssuerAltName::from_der(value)?;
            if let ExtensionValue::IssuerAlternativeName(ours) = ours {
                names(found, dotted, ours, &theirs.0);
            }
        }
        "2.5.29.19" => {
            let theirs = pkix::BasicConstraints::from_der(value)?;
            canonical(&theirs, value)?;
            if let ExtensionValue::BasicConstraints(ours) = ours {
                found.equal(dotted, ours.ca, theirs.ca);
                found.equal(
                    dotted,
                    ours.path_length,
                    theirs.path_len_constraint.map(u32::from),
                );
            }
        }
        "2.5.29.30" => {
            let theirs = pkix::NameConstraints::from_der(value)?;
            if let ExtensionValue::NameConstraints(ours) = ours {
                for (ours, theirs) in [
                    (&ours.permitted, theirs.permitted_subtrees),
                    (&ours.excluded, theirs.excluded_subtrees),
                ] {
                    let theirs = theirs.unwrap_or_default();
                    if found.complete(dotted, ours, theirs.len()) {
                        for (ours, theirs) in ours.iter().zip(&theirs) {
                            name(found, dotted, &ours.value.base, &theirs.base);
                            found.equal(dotted, ours.value.minimum, Some(theirs.minimum));
                            found.equal(dotted, ours.value.maximum, theirs.maximum);
                        }
                    }
                }
            }
        }
        "2.5.29.31" => {
            let theirs = pkix::CrlDistributionPoints::from_der(value)?;
            if let ExtensionValue::CrlDistributionPoints(ours) = ours {
                spans(found, dotted, ours, &theirs.0);
            }
        }
        "2.5.29.32" => {
            let theirs = pkix::CertificatePolicies::from_der(value)?;
            if let ExtensionValue::CertificatePolicies(ours) = ours {
                spans(found, dotted, ours, &theirs.0);
                let ours = ours.iter().map(|it| it.value.policy.dotted.clone());
                let theirs = theirs.0.iter().map(|it| it.policy_identifier.to_string());
                found.equal(dotted, ours.collect::<Vec<_>>(), theirs.collect());
            }
        }
        "2.5.29.33" => {
            let theirs = pkix::PolicyMappings::from_der(value)?;
            if let ExtensionValue::PolicyMappings(ours) = ours {
                spans(found, dotted, ours, &theirs.0);
            }
        }
        "2.5.29.35" => {
            let theirs = pkix::AuthorityKeyIdentifier::from_der(value)?;
            if let ExtensionValue::AuthorityKeyIdentifier(ours) = ours {
                let key = ours
                    .key_identifier
                    .as_ref()
                    .and_then(|it| it.value.to_vec());
                found.equal(
                    dotted,
                    key,
                    theirs.key_identifier.map(|it| it.as_bytes().to_vec()),
                );
                if let (Some(ours), Some(theirs)) = (&ours.issuer, &theirs.authority_cert_issuer) {
                    names(found, dotted, ours, theirs);
                }
                found.equal(
                    dotted,
                    ours.issuer.is_some(),
                    theirs.authority_cert_issuer.is_some(),
                );
            }
        }
        "2.5.29.36" => {
            let theirs = pkix::PolicyConstraints::from_der(value)?;
            canonical(&theirs, value)?;
            if let ExtensionValue::PolicyConstraints(ours) = ours {
                found.equal(
                    dotted,
                    ours.require_explicit_policy,
                    theirs.require_explicit_policy,
                );
                found.equal(
                    dotted,
                    ours.inhibit_policy_mapping,
                    theirs.inhibit_policy_mapping,
                );
            }
        }
        "2.5.29.37" => {
            let theirs = pkix::ExtendedKeyUsage::from_der(value)?;
            if let ExtensionValue::ExtendedKeyUsage(ours) = ours {
                spans(found, dotted, ours, &theirs.0);
                let ours = ours.iter().map(|it| it.value.dotted.clone());
                found.equal(
                    dotted,
                    ours.collect::<Vec<_>>(),
                    theirs.0.iter().map(ToString::to_string).collect(),
                );
            }
        }
        "2.5.29.54" => {
            let theirs = pkix::InhibitAnyPolicy::from_der(value)?;
            canonical(&theirs, value)?;
            if let ExtensionValue::InhibitAnyPolicy(ours) = ours {
                found.equal(dotted, *ours, theirs.0);
            }
        }
        "1.3.6.1.5.5.7.1.1" => {
            let theirs = pkix::AuthorityInfoAccessSyntax::from_der(value)?;
            if let ExtensionValue::AuthorityInformationAccess(ours) = ours {
                spans(found, dotted, ours, &theirs.0);
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// `x509-cert` reads some values that are not written as DER asks for.
fn canonical(theirs: &impl Encode, value: &[u8]) -> Result<(), Error> {
    if theirs.to_der()? == value {
        Ok(())
    } else {
        Err(ErrorKind::Noncanonical {
            tag: ::der::Tag::Sequence,
        }
        .into())
    }
}

/// Each of our entries is just where the strict one is.
fn spans<T, S>(found: &mut Disagreements<'_>, what: &str, ours: &List<Located<T>>, theirs: &[S])
where
    S: for<'a> Decode<'a> + PartialEq + std::fmt::Debug,
{
    if found.complete(what, ours, theirs.len()) {
        for (ours, theirs) in ours.iter().zip(theirs) {
            found.spans(what, ours.bytes, theirs);
        }
    }
}

fn names(
    found: &mut Disagreements<'_>,
    what: &str,
    ours: &List<Located<GeneralName>>,
    theirs: &[StrictName],
) {
    if found.complete(what, ours, theirs.len()) {
        for (ours, theirs) in ours.iter().zip(theirs) {
            found.spans(what, ours.bytes, theirs);
            name(found, what, &ours.value, theirs);
        }
    }
}

fn name(found: &mut Disagreements<'_>, what: &str, ours: &GeneralName, theirs: &StrictName) {
    let text = match (ours, theirs) {
        (GeneralName::DnsName(ours), StrictName::DnsName(theirs))
        | (GeneralName::Rfc822Name(ours), StrictName::Rfc822Name(theirs))
        | (GeneralName::Uri(ours), StrictName::UniformResourceIdentifier(theirs)) => (ours, theirs),
        (GeneralName::DirectoryName(ours), StrictName::DirectoryName(theirs)) => {
            return found.name(what, ours, theirs);
        }
        (GeneralName::IpAddress(ours), StrictName::IpAddress(theirs)) => {
            return found.equal(what, ours.octets.to_vec(), Some(theirs.as_bytes().to_vec()));
        }
        (GeneralName::RegisteredId(ours), StrictName::RegisteredId(theirs)) => {
            return found.equal(what, ours.dotted.clone(), theirs.to_string());
        }
        (GeneralName::OtherName(ours), StrictName::OtherName(theirs)) => {
            return found.equal(what, ours.oid.dotted.clone(), theirs.type_id.to_string());
        }
        (GeneralName::EdiPartyName(_), StrictName::EdiPartyName(_)) => return,
        _ => return found.note(&format!("{what}: {ours:?}, x509-cert: {theirs:?}")),
    };
    if text.0.omitted == 0 {
        found.equal(
            what,
            text.0.value.clone(),
            visible(text.1.as_str()).into_owned(),
        );
    }
}

const BITS: [(KeyUsageBit, KeyUsages); 9] = [
    (KeyUsageBit::DigitalSignature, KeyUsages::DigitalSignature),
    (KeyUsageBit::NonRepudiation, KeyUsages::NonRepudiation),
    (KeyUsageBit::KeyEncipherment, KeyUsages::KeyEncipherment),
    (KeyUsageBit::DataEncipherment, KeyUsages::DataEncipherment),
    (KeyUsageBit::KeyAgreement, KeyUsages::KeyAgreement),
    (KeyUsageBit::KeyCertSign, KeyUsages::KeyCertSign),
    (KeyUsageBit::CrlSign, KeyUsages::CRLSign),
    (KeyUsageBit::EncipherOnly, KeyUsages::EncipherOnly),
    (KeyUsageBit::DecipherOnly, KeyUsages::DecipherOnly),
];
