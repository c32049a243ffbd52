//! Which extensions are processed where a certificate is relied on, so that they may be critical (RFC 5280 §4.2): those that
//! it asks every reader to know, and those that paths and revocation are looked up by.
//!
//! What is judged beside the path, or not at all, is not among them: another name of the issuer, which §4.2.1.7 leaves out
//! of the validation, information about the subject, timestamps of logs, features of TLS, and Netscape's type of certificate.

use super::ExtensionValue;
use super::policy::{PolicyInformation, PolicyQualifier};

impl ExtensionValue {
    /// Whether what the extension says is looked at here, and could be read.
    pub(crate) fn is_processed(&self) -> bool {
        match self {
            Self::AuthorityInformationAccess(_)
            | Self::AuthorityKeyIdentifier(_)
            | Self::BasicConstraints(_)
            | Self::CrlDistributionPoints(_)
            | Self::ExtendedKeyUsage(_)
            | Self::InhibitAnyPolicy(_)
            | Self::KeyUsage(_)
            | Self::NameConstraints(_)
            | Self::OcspNoCheck
            | Self::PolicyConstraints(_)
            | Self::PolicyMappings(_)
            | Self::SubjectAlternativeName(_)
            | Self::SubjectKeyIdentifier(_) => true,
            Self::CertificatePolicies(policies) => policies
                .iter()
                .all(|policy| has_known_qualifiers(&policy.value)),
            _ => false,
        }
    }
}

/// RFC 5280 §4.2.1.4: where the extension is critical, the qualifiers have to be understood, too.
fn has_known_qualifiers(policy: &PolicyInformation) -> bool {
    let is_known = |qualifier: &PolicyQualifier| !matches!(qualifier, PolicyQualifier::Other(_));
    policy.qualifiers.omitted == 0 && policy.qualifiers.iter().all(|it| is_known(&it.value))
}
