//! A view by x509-parser.

use sha2::{Digest, Sha256};
use x509_parser::asn1_rs::Oid;
use x509_parser::extensions::{DistributionPointName, GeneralName, ParsedExtension};
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::public_key::PublicKey;
use x509_parser::x509::{AlgorithmIdentifier, X509Name};

use crate::fields::{Attribute, View, bit_length};

pub(crate) fn read(der: &[u8]) -> usize {
    let (_, certificate) = X509Certificate::from_der(der).unwrap();
    certificate.extensions().len()
}

pub(crate) fn view(der: &[u8]) -> View {
    let (_, certificate) = X509Certificate::from_der(der).unwrap();
    let key = certificate.public_key();
    let parsed = key.parsed();
    let mut view = View {
        version: certificate.version().0 + 1,
        serial_number: certificate.tbs_certificate.raw_serial().to_vec(),
        signature_algorithm: certificate.signature_algorithm.algorithm.to_id_string(),
        issuer: attributes(certificate.issuer()),
        subject: attributes(certificate.subject()),
        not_before: certificate.validity().not_before.timestamp(),
        not_after: certificate.validity().not_after.timestamp(),
        key_algorithm: key.algorithm.algorithm.to_id_string(),
        curve: match &parsed {
            Ok(PublicKey::EC(_)) => curve(&key.algorithm),
            _ => None,
        },
        modulus_bits: match &parsed {
            Ok(PublicKey::RSA(key)) => Some(bit_length(key.modulus)),
            _ => None,
        },
        sha256: Sha256::digest(der).to_vec(),
        ..View::default()
    };
    for extension in certificate.extensions() {
        add(&mut view, extension.parsed_extension());
    }
    view
}

fn add(view: &mut View, extension: &ParsedExtension<'_>) {
    match extension {
        ParsedExtension::SubjectAlternativeName(names) => {
            view.names = names.general_names.iter().map(general).collect();
        }
        ParsedExtension::KeyUsage(usage) => view.key_usage = usage.flags,
        ParsedExtension::ExtendedKeyUsage(usage) => {
            let known = [
                (usage.any, "2.5.29.37.0"),
                (usage.server_auth, "1.3.6.1.5.5.7.3.1"),
                (usage.client_auth, "1.3.6.1.5.5.7.3.2"),
                (usage.code_signing, "1.3.6.1.5.5.7.3.3"),
                (usage.email_protection, "1.3.6.1.5.5.7.3.4"),
                (usage.time_stamping, "1.3.6.1.5.5.7.3.8"),
                (usage.ocsp_signing, "1.3.6.1.5.5.7.3.9"),
            ];
            let known = known.into_iter().filter(|(is_set, _)| *is_set);
            let others = usage.other.iter().map(Oid::to_id_string);
            view.extended_key_usage = known.map(|(_, oid)| oid.to_owned()).chain(others).collect();
        }
        ParsedExtension::BasicConstraints(constraints) => {
            view.basic_constraints = Some((constraints.ca, constraints.path_len_constraint));
        }
        ParsedExtension::SubjectKeyIdentifier(identifier) => {
            view.subject_key_identifier = Some(identifier.0.to_vec());
        }
        ParsedExtension::AuthorityKeyIdentifier(identifier) => {
            let identifier = identifier.key_identifier.as_ref();
            view.authority_key_identifier = identifier.map(|identifier| identifier.0.to_vec());
        }
        ParsedExtension::CRLDistributionPoints(points) => {
            for point in points.iter() {
                if let Some(DistributionPointName::FullName(names)) = &point.distribution_point {
                    view.revocation_lists.extend(names.iter().filter_map(url));
                }
            }
        }
        ParsedExtension::AuthorityInfoAccess(access) => {
            let described = access.accessdescs.iter().map(|access| {
                let location = url(&access.access_location).unwrap_or_default();
                (access.access_method.to_id_string(), location)
            });
            view.authority_access = described.collect();
        }
        ParsedExtension::CertificatePolicies(policies) => {
            let policies = policies
                .iter()
                .map(|policy| policy.policy_id.to_id_string());
            view.policies = policies.collect();
        }
        _ => {}
    }
}

fn curve(algorithm: &AlgorithmIdentifier<'_>) -> Option<String> {
    let curve = algorithm.parameters.as_ref()?.as_oid().ok()?;
    Some(curve.to_id_string())
}

fn attributes(name: &X509Name<'_>) -> Vec<Attribute> {
    let attributes = name.iter_attributes().map(|attribute| {
        let value = attribute.as_str().unwrap_or_default().to_owned();
        (attribute.attr_type().to_id_string(), value)
    });
    attributes.collect()
}

fn general(name: &GeneralName<'_>) -> String {
    match name {
        GeneralName::DNSName(name) => format!("dns:{name}"),
        GeneralName::RFC822Name(name) => format!("email:{name}"),
        GeneralName::URI(name) => format!("uri:{name}"),
        _ => "other".to_owned(),
    }
}

fn url(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::URI(url) => Some((*url).to_owned()),
        _ => None,
    }
}
