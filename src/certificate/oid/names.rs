//! The object identifiers that certificates hold, by their dotted form.
//!
//! `const-oid` brings a database too: it takes 20 KiB (brotli) of WebAssembly, and lacks the policies
//! of the CA/Browser Forum, TLS features, and the vendors' extensions.

/// The identifier that its standard gives an object identifier.
pub(super) fn name(dotted: &str) -> Option<&'static str> {
    find(ATTRIBUTES, dotted)
        .map(|(_, _, name)| *name)
        .or_else(|| {
            [EXTENSIONS, PURPOSES, OTHERS]
                .into_iter()
                .flatten()
                .find(|(known, _)| *known == dotted)
                .map(|(_, name)| *name)
        })
}

/// All of them: dotted form and name.
pub(in crate::certificate) fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    let attributes = ATTRIBUTES.iter().map(|(dotted, _, name)| (*dotted, *name));
    let others = [EXTENSIONS, PURPOSES, OTHERS]
        .into_iter()
        .flatten()
        .copied();
    attributes.chain(others)
}

/// The names of all attribute types, extensions and purposes: each has a line in the glossary.
#[cfg(test)]
pub(super) fn explained() -> [Vec<&'static str>; 3] {
    let names = |table: &'static [(&str, &str)]| table.iter().map(|(_, name)| *name).collect();
    let attributes = ATTRIBUTES.iter().map(|(_, _, name)| *name).collect();
    [attributes, names(EXTENSIONS), names(PURPOSES)]
}

/// The short name of an attribute type: RFC 4514 §3, and OpenSSL for those that it lacks.
pub(super) fn short_name(dotted: &str) -> Option<&'static str> {
    find(ATTRIBUTES, dotted)
        .map(|(_, short, _)| *short)
        .filter(|short| !short.is_empty())
}

type AttributeType = (&'static str, &'static str, &'static str);

fn find(table: &'static [AttributeType], dotted: &str) -> Option<&'static AttributeType> {
    table.iter().find(|(known, _, _)| *known == dotted)
}

/// Attribute types of names: X.520, RFC 4519, RFC 3739, CA/Browser Forum §9.2. Dotted form, short
/// name if there is one, name.
#[rustfmt::skip]
const ATTRIBUTES: &[AttributeType] = &[
    ("2.5.4.3", "CN", "commonName"),
    ("2.5.4.4", "SN", "surname"),
    ("2.5.4.5", "serialNumber", "serialNumber"),
    ("2.5.4.6", "C", "countryName"),
    ("2.5.4.7", "L", "localityName"),
    ("2.5.4.8", "ST", "stateOrProvinceName"),
    ("2.5.4.9", "street", "streetAddress"),
    ("2.5.4.10", "O", "organizationName"),
    ("2.5.4.11", "OU", "organizationalUnitName"),
    ("2.5.4.12", "title", "title"),
    ("2.5.4.13", "", "description"),
    ("2.5.4.15", "", "businessCategory"),
    ("2.5.4.16", "", "postalAddress"),
    ("2.5.4.17", "", "postalCode"),
    ("2.5.4.18", "", "postOfficeBox"),
    ("2.5.4.20", "", "telephoneNumber"),
    ("2.5.4.41", "", "name"),
    ("2.5.4.42", "GN", "givenName"),
    ("2.5.4.43", "", "initials"),
    ("2.5.4.44", "", "generationQualifier"),
    ("2.5.4.45", "", "x500UniqueIdentifier"),
    ("2.5.4.46", "", "dnQualifier"),
    ("2.5.4.65", "", "pseudonym"),
    ("2.5.4.97", "", "organizationIdentifier"),
    ("0.9.2342.19200300.100.1.1", "UID", "userId"),
    ("0.9.2342.19200300.100.1.25", "DC", "domainComponent"),
    ("1.2.840.113549.1.9.1", "emailAddress", "emailAddress"),
    ("1.2.840.113549.1.9.2", "", "unstructuredName"),
    ("1.2.840.113549.1.9.8", "", "unstructuredAddress"),
    ("1.3.6.1.4.1.311.60.2.1.1", "", "jurisdictionLocalityName"),
    ("1.3.6.1.4.1.311.60.2.1.2", "", "jurisdictionStateOrProvinceName"),
    ("1.3.6.1.4.1.311.60.2.1.3", "", "jurisdictionCountryName"),
    ("1.3.6.1.5.5.7.9.1", "", "dateOfBirth"),
    ("1.3.6.1.5.5.7.9.2", "", "placeOfBirth"),
    ("1.3.6.1.5.5.7.9.3", "", "gender"),
    ("1.3.6.1.5.5.7.9.4", "", "countryOfCitizenship"),
    ("1.3.6.1.5.5.7.9.5", "", "countryOfResidence"),
];

/// Extensions: RFC 5280 §4.2, RFC 6962, RFC 7633, RFC 6960, RFC 3739.
#[rustfmt::skip]
const EXTENSIONS: &[(&str, &str)] = &[
    ("2.5.29.9", "subjectDirectoryAttributes"),
    ("2.5.29.14", "subjectKeyIdentifier"),
    ("2.5.29.15", "keyUsage"),
    ("2.5.29.16", "privateKeyUsagePeriod"),
    ("2.5.29.17", "subjectAltName"),
    ("2.5.29.18", "issuerAltName"),
    ("2.5.29.19", "basicConstraints"),
    ("2.5.29.30", "nameConstraints"),
    ("2.5.29.31", "cRLDistributionPoints"),
    ("2.5.29.32", "certificatePolicies"),
    ("2.5.29.33", "policyMappings"),
    ("2.5.29.35", "authorityKeyIdentifier"),
    ("2.5.29.36", "policyConstraints"),
    ("2.5.29.37", "extKeyUsage"),
    ("2.5.29.46", "freshestCRL"),
    ("2.5.29.54", "inhibitAnyPolicy"),
    ("1.3.6.1.5.5.7.1.1", "authorityInfoAccess"),
    ("1.3.6.1.5.5.7.1.3", "qcStatements"),
    ("1.3.6.1.5.5.7.1.11", "subjectInfoAccess"),
    ("1.3.6.1.5.5.7.1.24", "tlsFeature"),
    ("1.3.6.1.4.1.11129.2.4.2", "signedCertificateTimestampList"),
    ("1.3.6.1.4.1.11129.2.4.3", "precertificatePoison"),
    ("1.3.6.1.5.5.7.48.1.5", "ocspNoCheck"),
    ("2.23.140.3.1", "cabfOrganizationIdentifier"),
    ("2.23.140.1.31", "torServiceDescriptor"),
    ("1.2.840.113533.7.65.0", "entrustVersionInfo"),
    // Extensions of Microsoft.
    ("1.3.6.1.4.1.311.20.2", "certificateTemplateName"),
    ("1.3.6.1.4.1.311.21.1", "caVersion"),
    ("1.3.6.1.4.1.311.21.2", "previousCaCertificateHash"),
    ("1.3.6.1.4.1.311.21.7", "certificateTemplate"),
    ("1.3.6.1.4.1.311.21.10", "applicationPolicies"),
    ("1.3.6.1.4.1.311.25.2", "ntdsCaSecurity"),
    // Extensions of Netscape.
    ("2.16.840.1.113730.1.1", "netscapeCertType"),
    ("2.16.840.1.113730.1.2", "netscapeBaseUrl"),
    ("2.16.840.1.113730.1.3", "netscapeRevocationUrl"),
    ("2.16.840.1.113730.1.4", "netscapeCaRevocationUrl"),
    ("2.16.840.1.113730.1.7", "netscapeRenewalUrl"),
    ("2.16.840.1.113730.1.8", "netscapeCaPolicyUrl"),
    ("2.16.840.1.113730.1.12", "netscapeSslServerName"),
    ("2.16.840.1.113730.1.13", "netscapeComment"),
];

/// Extended key usages: RFC 5280 §4.2.1.12, RFC 4556, RFC 6962 and vendors'.
#[rustfmt::skip]
const PURPOSES: &[(&str, &str)] = &[
    ("2.5.29.37.0", "anyExtendedKeyUsage"),
    ("1.3.6.1.5.5.7.3.1", "serverAuth"),
    ("1.3.6.1.5.5.7.3.2", "clientAuth"),
    ("1.3.6.1.5.5.7.3.3", "codeSigning"),
    ("1.3.6.1.5.5.7.3.4", "emailProtection"),
    ("1.3.6.1.5.5.7.3.5", "ipsecEndSystem"),
    ("1.3.6.1.5.5.7.3.6", "ipsecTunnel"),
    ("1.3.6.1.5.5.7.3.7", "ipsecUser"),
    ("1.3.6.1.5.5.7.3.8", "timeStamping"),
    ("1.3.6.1.5.5.7.3.9", "OCSPSigning"),
    ("1.3.6.1.5.5.7.3.17", "ipsecIKE"),
    ("1.3.6.1.5.5.7.3.31", "brandIndicatorForMessageIdentification"),
    ("1.3.6.1.5.5.7.3.36", "documentSigning"),
    ("1.3.6.1.5.2.3.5", "pkinitKdc"),
    ("1.3.6.1.4.1.11129.2.4.4", "precertificateSigning"),
    ("1.3.6.1.4.1.311.10.3.3", "microsoftServerGatedCrypto"),
    ("1.3.6.1.4.1.311.10.3.4", "encryptingFileSystem"),
    ("1.3.6.1.4.1.311.10.3.12", "microsoftDocumentSigning"),
    ("1.3.6.1.4.1.311.20.2.2", "smartCardLogon"),
    ("2.16.840.1.113730.4.1", "netscapeServerGatedCrypto"),
];

/// All others.
#[rustfmt::skip]
const OTHERS: &[(&str, &str)] = &[
    // Access methods: RFC 5280 §4.2.2.
    ("1.3.6.1.5.5.7.48.1", "ocsp"),
    ("1.3.6.1.5.5.7.48.2", "caIssuers"),
    ("1.3.6.1.5.5.7.48.3", "timeStampingService"),
    ("1.3.6.1.5.5.7.48.5", "caRepository"),
    // Policies: RFC 5280 §4.2.1.4, CA/Browser Forum §7.1.6.1, and their qualifiers.
    ("2.5.29.32.0", "anyPolicy"),
    ("2.23.140.1.1", "extendedValidation"),
    ("2.23.140.1.2.1", "domainValidated"),
    ("2.23.140.1.2.2", "organizationValidated"),
    ("2.23.140.1.2.3", "individualValidated"),
    ("1.3.6.1.4.1.44947.1.1.1", "isrgDomainValidated"),
    ("1.3.6.1.5.5.7.2.1", "cps"),
    ("1.3.6.1.5.5.7.2.2", "unotice"),
    // Qualified certificates: ETSI EN 319 412-5, RFC 3739.
    ("0.4.0.1862.1.1", "qcCompliance"),
    ("0.4.0.1862.1.2", "qcLimitValue"),
    ("0.4.0.1862.1.3", "qcRetentionPeriod"),
    ("0.4.0.1862.1.4", "qcSSCD"),
    ("0.4.0.1862.1.5", "qcPDS"),
    ("0.4.0.1862.1.6", "qcType"),
    ("0.4.0.1862.1.6.1", "esign"),
    ("0.4.0.1862.1.6.2", "eseal"),
    ("0.4.0.1862.1.6.3", "web"),
    ("0.4.0.1862.1.7", "qcCClegislation"),
    ("1.3.6.1.5.5.7.11.1", "pkixQCSyntax-v1"),
    ("1.3.6.1.5.5.7.11.2", "pkixQCSyntax-v2"),
    ("0.4.0.19495.2", "psd2"),
    // Forms of otherName: RFC 8398, RFC 6120, RFC 4556, Microsoft.
    ("1.3.6.1.5.5.7.8.9", "smtpUTF8Mailbox"),
    ("1.3.6.1.5.5.7.8.5", "xmppAddr"),
    ("1.3.6.1.5.5.7.8.7", "dnsSRV"),
    ("1.3.6.1.5.2.2", "krb5PrincipalName"),
    ("1.3.6.1.4.1.311.20.2.3", "userPrincipalName"),
    ("1.3.6.1.4.1.311.25.1", "ntdsReplication"),
    // Public keys: RFC 3279, RFC 5480, RFC 8410, FIPS 203 to 205.
    ("1.2.840.113549.1.1.1", "rsaEncryption"),
    ("1.2.840.10045.2.1", "ecPublicKey"),
    ("1.2.840.10040.4.1", "dsa"),
    ("1.2.840.10046.2.1", "dhpublicnumber"),
    ("1.2.840.113549.1.3.1", "dhKeyAgreement"),
    ("1.3.101.110", "X25519"),
    ("1.3.101.111", "X448"),
    ("1.3.101.112", "Ed25519"),
    ("1.3.101.113", "Ed448"),
    ("2.16.840.1.101.3.4.4.1", "ML-KEM-512"),
    ("2.16.840.1.101.3.4.4.2", "ML-KEM-768"),
    ("2.16.840.1.101.3.4.4.3", "ML-KEM-1024"),
    ("2.16.840.1.101.3.4.3.17", "ML-DSA-44"),
    ("2.16.840.1.101.3.4.3.18", "ML-DSA-65"),
    ("2.16.840.1.101.3.4.3.19", "ML-DSA-87"),
    ("2.16.840.1.101.3.4.3.20", "SLH-DSA-SHA2-128s"),
    ("2.16.840.1.101.3.4.3.21", "SLH-DSA-SHA2-128f"),
    ("2.16.840.1.101.3.4.3.22", "SLH-DSA-SHA2-192s"),
    ("2.16.840.1.101.3.4.3.23", "SLH-DSA-SHA2-192f"),
    ("2.16.840.1.101.3.4.3.24", "SLH-DSA-SHA2-256s"),
    ("2.16.840.1.101.3.4.3.25", "SLH-DSA-SHA2-256f"),
    ("2.16.840.1.101.3.4.3.26", "SLH-DSA-SHAKE-128s"),
    ("2.16.840.1.101.3.4.3.27", "SLH-DSA-SHAKE-128f"),
    ("2.16.840.1.101.3.4.3.28", "SLH-DSA-SHAKE-192s"),
    ("2.16.840.1.101.3.4.3.29", "SLH-DSA-SHAKE-192f"),
    ("2.16.840.1.101.3.4.3.30", "SLH-DSA-SHAKE-256s"),
    ("2.16.840.1.101.3.4.3.31", "SLH-DSA-SHAKE-256f"),
    // Curves: SEC 2, RFC 5639.
    ("1.2.840.10045.3.1.1", "P-192"),
    ("1.3.132.0.33", "P-224"),
    ("1.2.840.10045.3.1.7", "P-256"),
    ("1.3.132.0.34", "P-384"),
    ("1.3.132.0.35", "P-521"),
    ("1.3.132.0.8", "secp160r1"),
    ("1.3.132.0.9", "secp160k1"),
    ("1.3.132.0.10", "secp256k1"),
    ("1.3.132.0.30", "secp160r2"),
    ("1.3.132.0.31", "secp192k1"),
    ("1.3.132.0.32", "secp224k1"),
    ("1.3.36.3.3.2.8.1.1.5", "brainpoolP224r1"),
    ("1.3.36.3.3.2.8.1.1.7", "brainpoolP256r1"),
    ("1.3.36.3.3.2.8.1.1.9", "brainpoolP320r1"),
    ("1.3.36.3.3.2.8.1.1.11", "brainpoolP384r1"),
    ("1.3.36.3.3.2.8.1.1.13", "brainpoolP512r1"),
    ("1.2.156.10197.1.301", "SM2"),
    // Signatures: RFC 8017, RFC 9688, RFC 8702, RFC 5758, RFC 3279, RFC 9215.
    ("1.2.840.113549.1.1.2", "md2WithRSAEncryption"),
    ("1.2.840.113549.1.1.3", "md4WithRSAEncryption"),
    ("1.2.840.113549.1.1.4", "md5WithRSAEncryption"),
    ("1.2.840.113549.1.1.5", "sha1WithRSAEncryption"),
    ("1.3.14.3.2.29", "sha1WithRSAEncryption"),
    ("1.2.840.113549.1.1.14", "sha224WithRSAEncryption"),
    ("1.2.840.113549.1.1.11", "sha256WithRSAEncryption"),
    ("1.2.840.113549.1.1.12", "sha384WithRSAEncryption"),
    ("1.2.840.113549.1.1.13", "sha512WithRSAEncryption"),
    ("1.2.840.113549.1.1.15", "sha512-224WithRSAEncryption"),
    ("1.2.840.113549.1.1.16", "sha512-256WithRSAEncryption"),
    ("2.16.840.1.101.3.4.3.13", "rsassa-pkcs1-v1-5-with-sha3-224"),
    ("2.16.840.1.101.3.4.3.14", "rsassa-pkcs1-v1-5-with-sha3-256"),
    ("2.16.840.1.101.3.4.3.15", "rsassa-pkcs1-v1-5-with-sha3-384"),
    ("2.16.840.1.101.3.4.3.16", "rsassa-pkcs1-v1-5-with-sha3-512"),
    ("1.2.840.113549.1.1.10", "rsassaPss"),
    ("1.3.6.1.5.5.7.6.30", "RSASSA-PSS-SHAKE128"),
    ("1.3.6.1.5.5.7.6.31", "RSASSA-PSS-SHAKE256"),
    ("1.2.840.113549.1.1.8", "mgf1"),
    ("1.2.840.10045.4.1", "ecdsa-with-SHA1"),
    ("1.2.840.10045.4.3.1", "ecdsa-with-SHA224"),
    ("1.2.840.10045.4.3.2", "ecdsa-with-SHA256"),
    ("1.2.840.10045.4.3.3", "ecdsa-with-SHA384"),
    ("1.2.840.10045.4.3.4", "ecdsa-with-SHA512"),
    ("1.3.6.1.5.5.7.6.32", "ecdsa-with-shake128"),
    ("1.3.6.1.5.5.7.6.33", "ecdsa-with-shake256"),
    ("2.16.840.1.101.3.4.3.9", "ecdsa-with-SHA3-224"),
    ("2.16.840.1.101.3.4.3.10", "ecdsa-with-SHA3-256"),
    ("2.16.840.1.101.3.4.3.11", "ecdsa-with-SHA3-384"),
    ("2.16.840.1.101.3.4.3.12", "ecdsa-with-SHA3-512"),
    ("1.2.840.10040.4.3", "dsa-with-SHA1"),
    ("2.16.840.1.101.3.4.3.1", "dsa-with-SHA224"),
    ("2.16.840.1.101.3.4.3.2", "dsa-with-SHA256"),
    ("1.2.156.10197.1.501", "SM2-with-SM3"),
    ("1.2.643.7.1.1.3.2", "GOST R 34.10-2012 256"),
    ("1.2.643.7.1.1.3.3", "GOST R 34.10-2012 512"),
    // Hashes: FIPS 180-4, FIPS 202.
    ("1.2.840.113549.2.2", "MD2"),
    ("1.2.840.113549.2.5", "MD5"),
    ("1.3.14.3.2.26", "SHA-1"),
    ("2.16.840.1.101.3.4.2.4", "SHA-224"),
    ("2.16.840.1.101.3.4.2.1", "SHA-256"),
    ("2.16.840.1.101.3.4.2.2", "SHA-384"),
    ("2.16.840.1.101.3.4.2.3", "SHA-512"),
    ("2.16.840.1.101.3.4.2.5", "SHA-512/224"),
    ("2.16.840.1.101.3.4.2.6", "SHA-512/256"),
    ("2.16.840.1.101.3.4.2.7", "SHA3-224"),
    ("2.16.840.1.101.3.4.2.8", "SHA3-256"),
    ("2.16.840.1.101.3.4.2.9", "SHA3-384"),
    ("2.16.840.1.101.3.4.2.10", "SHA3-512"),
    ("2.16.840.1.101.3.4.2.11", "SHAKE128"),
    ("2.16.840.1.101.3.4.2.12", "SHAKE256"),
];
