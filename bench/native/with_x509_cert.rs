//! A view by x509-cert alone.

use der::asn1::{Ia5StringRef, TeletexStringRef};
use der::asn1::{ObjectIdentifier, PrintableStringRef, UintRef, Utf8StringRef};
use der::{Decode, Reader, SliceReader, Tag, Tagged};
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::ext::pkix::name::{DistributionPointName, GeneralName};
use x509_cert::ext::pkix::{
    AuthorityInfoAccessSyntax, AuthorityKeyIdentifier, BasicConstraints, CertificatePolicies,
    CrlDistributionPoints, ExtendedKeyUsage, KeyUsage, SubjectAltName, SubjectKeyIdentifier,
};
use x509_cert::name::Name;
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::fields::{Attribute, View, bit_length};

pub(crate) fn read(der: &[u8]) -> usize {
    let certificate = Certificate::from_der(der).unwrap();
    certificate
        .tbs_certificate()
        .extensions()
        .map_or(0, Vec::len)
}

pub(crate) fn view(der: &[u8]) -> View {
    let certificate = Certificate::from_der(der).unwrap();
    let signed = certificate.tbs_certificate();
    let key = signed.subject_public_key_info();
    let validity = signed.validity();
    let seconds = |time: x509_cert::time::Time| {
        i64::try_from(time.to_unix_duration().as_secs()).unwrap_or_default()
    };
    let mut view = View {
        version: match signed.version() {
            x509_cert::Version::V1 => 1,
            x509_cert::Version::V2 => 2,
            x509_cert::Version::V3 => 3,
        },
        serial_number: signed.serial_number().as_bytes().to_vec(),
        signature_algorithm: certificate.signature_algorithm().oid.to_string(),
        issuer: attributes(signed.issuer()),
        subject: attributes(signed.subject()),
        not_before: seconds(validity.not_before),
        not_after: seconds(validity.not_after),
        key_algorithm: key.algorithm.oid.to_string(),
        curve: curve(key),
        modulus_bits: modulus_bits(key),
        sha256: Sha256::digest(der).to_vec(),
        ..View::default()
    };
    for extension in signed.extensions().into_iter().flatten() {
        add(
            &mut view,
            extension.extn_id,
            extension.extn_value.as_bytes(),
        );
    }
    view
}

fn add(view: &mut View, id: ObjectIdentifier, der: &[u8]) {
    use der::oid::AssociatedOid;
    if id == SubjectAltName::OID {
        let names = SubjectAltName::from_der(der).unwrap();
        view.names = names.0.iter().map(general).collect();
    } else if id == KeyUsage::OID {
        view.key_usage = KeyUsage::from_der(der).unwrap().0.bits();
    } else if id == ExtendedKeyUsage::OID {
        let usage = ExtendedKeyUsage::from_der(der).unwrap();
        view.extended_key_usage = usage.0.iter().map(ToString::to_string).collect();
    } else if id == BasicConstraints::OID {
        let constraints = BasicConstraints::from_der(der).unwrap();
        let length = constraints.path_len_constraint.map(u32::from);
        view.basic_constraints = Some((constraints.ca, length));
    } else if id == SubjectKeyIdentifier::OID {
        let identifier = SubjectKeyIdentifier::from_der(der).unwrap();
        view.subject_key_identifier = Some(identifier.0.as_bytes().to_vec());
    } else if id == AuthorityKeyIdentifier::OID {
        let identifier = AuthorityKeyIdentifier::from_der(der)
            .unwrap()
            .key_identifier;
        view.authority_key_identifier = identifier.map(|octets| octets.as_bytes().to_vec());
    } else if id == CrlDistributionPoints::OID {
        for point in CrlDistributionPoints::from_der(der).unwrap().0 {
            if let Some(DistributionPointName::FullName(names)) = point.distribution_point {
                view.revocation_lists.extend(names.iter().filter_map(url));
            }
        }
    } else if id == AuthorityInfoAccessSyntax::OID {
        let access = AuthorityInfoAccessSyntax::from_der(der).unwrap();
        let described = access.0.iter().map(|access| {
            let location = url(&access.access_location).unwrap_or_default();
            (access.access_method.to_string(), location)
        });
        view.authority_access = described.collect();
    } else if id == CertificatePolicies::OID {
        let policies = CertificatePolicies::from_der(der).unwrap();
        let policies = policies.0.iter();
        view.policies = policies
            .map(|policy| policy.policy_identifier.to_string())
            .collect();
    }
}

fn curve(key: &SubjectPublicKeyInfoOwned) -> Option<String> {
    let parameters = key.algorithm.parameters.as_ref()?;
    let curve = parameters.decode_as::<ObjectIdentifier>().ok()?;
    Some(curve.to_string())
}

/// `RSAPublicKey` (RFC 8017 §A.1.1), which x509-cert leaves to others.
fn modulus_bits(key: &SubjectPublicKeyInfoOwned) -> Option<usize> {
    if key.algorithm.oid != ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1") {
        return None;
    }
    let mut reader = SliceReader::new(key.subject_public_key.as_bytes()?).ok()?;
    let modulus: Result<_, der::Error> = reader.sequence(|reader| {
        let modulus = UintRef::decode(reader)?;
        UintRef::decode(reader)?;
        Ok(bit_length(modulus.as_bytes()))
    });
    modulus.ok()
}

fn attributes(name: &Name) -> Vec<Attribute> {
    let attributes = name.iter().map(|attribute| {
        let value = &attribute.value;
        let text = match value.tag() {
            Tag::PrintableString => value
                .decode_as::<PrintableStringRef<'_>>()
                .map(|text| text.to_string()),
            Tag::Ia5String => value
                .decode_as::<Ia5StringRef<'_>>()
                .map(|text| text.to_string()),
            Tag::TeletexString => value
                .decode_as::<TeletexStringRef<'_>>()
                .map(|text| text.to_string()),
            _ => value
                .decode_as::<Utf8StringRef<'_>>()
                .map(|text| text.to_string()),
        };
        (attribute.oid.to_string(), text.unwrap_or_default())
    });
    attributes.collect()
}

fn general(name: &GeneralName) -> String {
    match name {
        GeneralName::DnsName(name) => format!("dns:{name}"),
        GeneralName::Rfc822Name(name) => format!("email:{name}"),
        GeneralName::UniformResourceIdentifier(name) => format!("uri:{name}"),
        _ => "other".to_owned(),
    }
}

fn url(name: &GeneralName) -> Option<String> {
    match name {
        GeneralName::UniformResourceIdentifier(url) => Some(url.to_string()),
        _ => None,
    }
}
