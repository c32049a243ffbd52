//! The names of the checks.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

/// The name of a check: the same word is the tag in JSON, the stem of its messages and the CSS hook.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CheckId {
    /// The observer accepts the certificate.
    Accepted,
    /// What the observer says of the certificates, and what Whylock found, agree.
    Agreement,
    /// The subject alternative name is critical only where there is no subject.
    AlternativeNameCritical,
    /// An alternative name names something.
    AlternativeNameEmpty,
    /// A server's certificate is for host names and addresses, and nothing else.
    AlternativeNameKinds,
    /// The chain ends at a public root.
    Anchor,
    /// The anchor is an authority.
    AnchorBasicConstraints,
    /// The anchor's key may sign certificates.
    AnchorCertificateSignUsage,
    /// Chrome's root program lets the root vouch for the certificate.
    AnchorDistrustChrome,
    /// Mozilla's root program lets the root vouch for the certificate.
    AnchorDistrustMozilla,
    /// Every name lies within the constraints of the anchor's certificate.
    AnchorNameConstraints,
    /// A root is signed by its own key.
    AnchorSignature,
    /// The moment of looking lies within the anchor's dates.
    AnchorValidity,
    /// A path leads from the certificate to an anchor.
    Anchored,
    /// An intermediate under a public root is for servers, perhaps for clients, and for nothing else.
    AuthorityExtendedKeyUsage,
    /// A certificate that did not sign itself names its issuer's key.
    AuthorityKeyIdentifier,
    /// The authority key identifier is not critical.
    AuthorityKeyIdentifierCritical,
    /// The authority key identifier is a key identifier alone.
    AuthorityKeyIdentifierFields,
    /// The issuer's issuer and serial number stand together or not at all.
    AuthorityKeyIdentifierPair,
    /// An authority's key usage signs certificates and revocation lists, and does little else.
    AuthorityKeyUsage,
    /// An authority's subject has a country, an organization and a common name.
    AuthoritySubjectFields,
    /// An authority has a name.
    AuthoritySubjectName,
    /// Every intermediate is an authority.
    BasicConstraints,
    /// The basic constraints of an authority are critical.
    BasicConstraintsCritical,
    /// The path is valid for a policy that the caller accepts.
    CertificatePolicies,
    /// No policy is named twice.
    CertificatePoliciesUnique,
    /// A server's certificate says by exactly one policy how its owner was checked.
    CertificatePolicyIdentifier,
    /// Only an authority's key may sign certificates.
    CertificateSignAuthority,
    /// Every intermediate's key may sign certificates.
    CertificateSignUsage,
    /// The browser finds the certificate in public records, as its policy asks.
    CertificateTransparency,
    /// The path has no more intermediates than the caller allows.
    ChainDepth,
    /// The server sends each certificate right after the one that it issued.
    ChainOrder,
    /// The server does not send the root.
    ChainRoot,
    /// The server sends no certificate that the path does not need.
    ChainSuperfluous,
    /// The cipher suite protects the data against reading and changing.
    CipherSuite,
    /// A public server's certificate is for servers only.
    ClientAuthentication,
    /// The observer's clock agrees with those of the server and of public logs.
    Clock,
    /// The primes of an RSA key do not lie close together.
    ClosePrimes,
    /// A common name that is an address is written as addresses are.
    CommonNameAddress,
    /// A common name repeats one of the subject alternative names.
    CommonNameInSan,
    /// The browser completed the connection instead of refusing the certificate.
    Completed,
    /// A connection stands behind the page.
    Connected,
    /// Every critical extension is one that is processed here.
    CriticalExtension,
    /// CRL distribution points are not critical.
    CrlDistributionPointsCritical,
    /// The connection's details are visible.
    Details,
    /// A distribution point says where, or whose.
    DistributionPoint,
    /// A dNSName is a host name.
    DnsNameSyntax,
    /// Hyphens stand in third and fourth place of a label only where Punycode follows that decodes.
    DomainLabelHyphens,
    /// No extension stands twice.
    DuplicateExtension,
    /// The curve is P-256, P-384 or P-521.
    EllipticCurve,
    /// An rfc822Name is a mailbox.
    EmailNameSyntax,
    /// A certificate without a subject has critical alternative names.
    EmptySubject,
    /// The site's name was hidden from the network by Encrypted Client Hello.
    EncryptedClientHello,
    /// The end entity's key may be used for what it is used for.
    ExtendedKeyUsage,
    /// An extended key usage for anything is not critical.
    ExtendedKeyUsageAnyCritical,
    /// The purposes of a server's certificate are not critical.
    ExtendedKeyUsageCritical,
    /// Every intermediate may vouch for what the end entity's key is used for.
    ExtendedKeyUsageNesting,
    /// No key is agreed on in a finite field.
    FiniteFieldGroup,
    /// A key stolen later does not open what is recorded today.
    ForwardSecrecy,
    /// The freshest CRL pointer is not critical.
    FreshestCrlCritical,
    /// The certificate's key may do what the handshake has it do.
    HandshakeKeyUsage,
    /// The server signed the handshake with an algorithm that holds.
    HandshakeSignature,
    /// The handshake was signed in a way that the certificate's key can sign.
    HandshakeSignatureKey,
    /// The certificate names the host of the address.
    HostName,
    /// Authority and subject information access are not critical.
    InformationAccessCritical,
    /// Locations of the issuer and its responder can be fetched.
    InformationAccessLocation,
    /// Inhibit any-policy is critical.
    InhibitAnyPolicyCritical,
    /// The page loads nothing over plain http.
    InsecureContent,
    /// Names and addresses are public.
    InternalName,
    /// An address stands as an address, not as a host name.
    IpAddressInDnsName,
    /// An iPAddress has 4 or 16 octets.
    IpAddressLength,
    /// The issuer alternative name is not critical.
    IssuerAlternativeNameCritical,
    /// Every certificate names its issuer as the issuer names itself.
    IssuerMatch,
    /// The issuer has a name.
    IssuerName,
    /// A certificate says where its issuer's certificate is to be had.
    IssuerPointer,
    /// The key is agreed on in a group that holds.
    KeyExchangeGroup,
    /// The key identifier that a certificate names is its issuer's.
    KeyIdentifierMatch,
    /// Nobody but its owner has the private key of any certificate on the path, as far as the public ones tell.
    KeySecrecy,
    /// An authority's certificate says what its key is for.
    KeyUsage,
    /// A key is allowed only what its algorithm can do.
    KeyUsageAlgorithm,
    /// Key usage allows something.
    KeyUsageBits,
    /// Key usage is critical.
    KeyUsageCritical,
    /// The list of public logs is not so old that the world may have moved on.
    LogListAge,
    /// A list of public logs that somebody brought was taken.
    LogListImport,
    /// The private key is not one that is known to be public.
    LeakedKey,
    /// The name of the address cannot be taken for another one.
    LookAlikeName,
    /// The certificate names the mailbox.
    MailboxName,
    /// Where the certificate promises a stapled answer, the server sends one.
    MustStaple,
    /// The parts of the subject's name keep their types and lengths.
    NameAttributes,
    /// Every name lies within the constraints of all intermediates above it.
    NameConstraints,
    /// Name constraints are critical.
    NameConstraintsCritical,
    /// A dNSName constraint is a host name.
    NameConstraintsDnsForm,
    /// An rfc822Name constraint is a mailbox, a host or a domain.
    NameConstraintsEmailForm,
    /// Name constraints name at least one subtree.
    NameConstraintsEmpty,
    /// An iPAddress constraint is an address and its mask.
    NameConstraintsIpForm,
    /// Only an authority carries name constraints.
    NameConstraintsPlacement,
    /// Subtrees have no minimum and no maximum.
    NameConstraintsRange,
    /// A URI constraint is a host or a domain.
    NameConstraintsUriForm,
    /// An elliptic curve is named, not spelled out.
    NamedCurve,
    /// No more intermediates follow below an authority than it may have.
    PathLength,
    /// A path length stands only where certificates are signed.
    PathLengthForm,
    /// Policy constraints are critical.
    PolicyConstraintsCritical,
    /// Policy constraints say something.
    PolicyConstraintsEmpty,
    /// No policy is mapped from any policy, or to it.
    PolicyMappings,
    /// Policy mappings are critical, and stand in an authority's certificate.
    PolicyMappingsCritical,
    /// Policies are qualified as the standard allows.
    PolicyQualifiers,
    /// The agreed key resists a quantum computer that is yet to come.
    PostQuantum,
    /// The certificate is no draft that was meant for logs alone.
    Precertificate,
    /// The wildcard that names the host does not span a suffix of a company's.
    PrivateSuffixWildcard,
    /// The page came over https.
    Protected,
    /// The version of TLS is one that is not deprecated.
    ProtocolVersion,
    /// Keys are RSA's or elliptic curves'.
    PublicKeyAlgorithm,
    /// The public key can be read.
    PublicKeyReadable,
    /// The wildcard that names the host does not span a registry's suffix.
    PublicSuffixWildcard,
    /// The server could be reached.
    Reached,
    /// The modulus of an RSA key does not repeat one byte again and again.
    RepeatedKeyBytes,
    /// The certificate is no larger than what is looked through.
    ReadWhole,
    /// The end entity's key may be used as the caller asks.
    RequiredKeyUsage,
    /// The caller's revocation lists do not name the certificate.
    Revocation,
    /// No answer of the issuer's responder says that the certificate is revoked.
    RevocationAnswer,
    /// A revocation list that is given keeps the rules for its issuer.
    RevocationList,
    /// A certificate says where its issuer tells of revocation, unless it is short-lived.
    RevocationPointer,
    /// An RSA key does not have the form that Infineon's `RSALib` gave to its keys.
    RocaKey,
    /// Mozilla's list of revoked authorities does not name the certificate.
    RevokedAuthority,
    /// A root that names its issuer's key names its own.
    RootAuthorityKeyIdentifier,
    /// A root says nothing of what it is for.
    RootExtendedKeyUsage,
    /// The lists of public roots are not too old.
    RootListAge,
    /// A root does not say how many authorities may stand below it.
    RootPathLength,
    /// The exponent of an RSA key is odd and at least 3.
    RsaExponent,
    /// An RSA key has at least 1024 bits.
    RsaKeyBroken,
    /// An RSA key has at least 2048 bits.
    RsaKeySize,
    /// The key is agreed, not sent to the server under its RSA key.
    RsaKeyTransport,
    /// The size of an RSA key is a whole number of octets.
    RsaModulusOctets,
    /// A serial number has room for 64 random bits.
    SerialEntropy,
    /// The serial number is positive.
    SerialNumber,
    /// The serial number has at most 20 octets.
    SerialNumberLength,
    /// The page can be seen at all.
    Sight,
    /// The issuer's key signed the certificate.
    Signature,
    /// A signature is of a kind that the CA/Browser Forum lists.
    SignatureAlgorithm,
    /// The algorithm inside of the signed part is the one beside the signature.
    SignatureAlgorithmAgreement,
    /// Signatures rest on a hash that holds.
    SignatureHash,
    /// A server's certificate carries timestamps of public logs.
    SignedTimestamps,
    /// The timestamps are as many, and of as many operators, as Apple asks for.
    SignedTimestampsApple,
    /// The timestamps are as many, and of as many operators, as Chrome asks for.
    SignedTimestampsChrome,
    /// The modulus of an RSA key has no small factors.
    SmallFactor,
    /// The site asks to be visited over https only.
    StrictTransport,
    /// A server's certificate carries a subject alternative name.
    SubjectAlternativeName,
    /// Subject directory attributes are not critical.
    SubjectDirectoryAttributesCritical,
    /// The subject of a server's certificate has what was checked, and nothing else.
    SubjectFields,
    /// An authority's certificate names its key.
    SubjectKeyIdentifier,
    /// The subject key identifier is not critical.
    SubjectKeyIdentifierCritical,
    /// A server's subject alternative name is not critical where there is a subject name.
    SubscriberAlternativeNameCritical,
    /// A server's certificate is no authority's.
    SubscriberBasicConstraints,
    /// A server's certificate is for servers, perhaps for clients too, and for nothing else.
    SubscriberExtendedKeyUsage,
    /// A server's key usage has only what its kind of key may do for a server.
    SubscriberKeyUsage,
    /// Dates have the form that the standard asks for.
    TimeForm,
    /// A timestamp is from a moment at which a log can have made it.
    TimestampDate,
    /// A timestamp is of a log that the list has, and that is in use.
    TimestampLog,
    /// A log's key signed a timestamp for this certificate.
    TimestampSignature,
    /// No host name has an underscore.
    Underscore,
    /// The certificate carries no unique identifiers.
    UniqueIdentifiers,
    /// A URI is absolute.
    UriNameSyntax,
    /// What the certificate says its issuer checked.
    ValidationLevel,
    /// The moment of looking lies within the certificate's dates.
    Validity,
    /// A server's certificate is not valid for longer than was allowed on the day of its issue.
    ValidityLength,
    /// The period does not end before it begins.
    ValidityOrder,
    /// The version is that of the fields.
    Version,
    /// The certificate is of version 3.
    #[serde(rename = "version-three")]
    VersionThree,
    /// The certificate keeps the rules of its encoding.
    WellFormed,
    /// A wildcard is `*.` before a whole name.
    WildcardForm,
}

impl CheckId {
    /// Whether what breaks this rule is that an authority withdrew its word.
    pub(crate) const fn is_about_revocation(self) -> bool {
        matches!(self, Self::Revocation | Self::RevocationAnswer)
    }
}
