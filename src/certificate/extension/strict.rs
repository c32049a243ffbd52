//! The types of `x509-cert` that an extension's value has to satisfy.

use der::Decode;
use x509_cert::ext::pkix::{
    AuthorityInfoAccessSyntax, AuthorityKeyIdentifier, CertificatePolicies, CrlDistributionPoints,
    ExtendedKeyUsage, FreshestCrl, IssuerAltName, NameConstraints, PolicyMappings,
    PrivateKeyUsagePeriod, SubjectAltName, SubjectDirectoryAttributes, SubjectInfoAccessSyntax,
    SubjectKeyIdentifier,
};

type Judge = fn(&[u8]) -> der::Result<()>;

/// Whether `x509-cert` reads an extension's value. `keyUsage`, `basicConstraints`,
/// `policyConstraints` and `inhibitAnyPolicy` are not here: they are read with it in the first place.
pub(super) fn reader(dotted: &str) -> Option<Judge> {
    fn judge<T: for<'a> Decode<'a, Error = der::Error>>(value: &[u8]) -> der::Result<()> {
        T::from_der(value).map(drop)
    }
    Some(match dotted {
        "2.5.29.9" => judge::<SubjectDirectoryAttributes>,
        "2.5.29.14" => judge::<SubjectKeyIdentifier>,
        "2.5.29.16" => judge::<PrivateKeyUsagePeriod>,
        "2.5.29.17" => judge::<SubjectAltName>,
        "2.5.29.18" => judge::<IssuerAltName>,
        "2.5.29.30" => judge::<NameConstraints>,
        "2.5.29.31" => judge::<CrlDistributionPoints>,
        "2.5.29.32" | "1.3.6.1.4.1.311.21.10" => judge::<CertificatePolicies>,
        "2.5.29.33" => judge::<PolicyMappings>,
        "2.5.29.35" => judge::<AuthorityKeyIdentifier>,
        "2.5.29.37" => judge::<ExtendedKeyUsage>,
        "2.5.29.46" => judge::<FreshestCrl>,
        "1.3.6.1.5.5.7.1.1" => judge::<AuthorityInfoAccessSyntax>,
        "1.3.6.1.5.5.7.1.11" => judge::<SubjectInfoAccessSyntax>,
        _ => return None,
    })
}
