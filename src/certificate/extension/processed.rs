//! Which extensions are processed where a certificate is relied on, so that they may be critical (RFC 5280 §4.2).

use super::ExtensionValue;

impl ExtensionValue {
    /// Whether what the extension says is looked at here, and could be read.
    pub(crate) const fn is_processed(&self) -> bool {
        matches!(
            self,
            Self::AuthorityInformationAccess(_)
                | Self::AuthorityKeyIdentifier(_)
                | Self::BasicConstraints(_)
                | Self::CertificatePolicies(_)
                | Self::CrlDistributionPoints(_)
                | Self::ExtendedKeyUsage(_)
                | Self::InhibitAnyPolicy(_)
                | Self::IssuerAlternativeName(_)
                | Self::KeyUsage(_)
                | Self::NameConstraints(_)
                | Self::OcspNoCheck
                | Self::PolicyConstraints(_)
                | Self::PolicyMappings(_)
                | Self::SignedCertificateTimestamps(_)
                | Self::SubjectAlternativeName(_)
                | Self::SubjectInformationAccess(_)
                | Self::SubjectKeyIdentifier(_)
                | Self::TlsFeatures(_)
        )
    }
}
