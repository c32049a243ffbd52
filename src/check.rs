//! The rules, one in one file, and the one table that lists them.
//!
//! A check looks and records; it never stops another one, knows no words and reaches no verdict.
//! All findings are kept: `validation.rs` chooses the path by them, and `report/verdict.rs` draws the
//! conclusion.

mod accepted;
mod access_location;
mod agreement;
mod alternative_name_critical;
mod alternative_name_empty;
mod alternative_name_kinds;
mod alternative_names;
mod anchor;
mod anchor_basic_constraints;
mod anchor_certificate_sign_usage;
mod anchor_distrust_chrome;
mod anchor_distrust_mozilla;
mod anchor_name_constraints;
mod anchor_signature;
mod anchor_validity;
mod anchored;
mod authority;
mod authority_extended_key_usage;
mod authority_key_identifier;
mod authority_key_identifier_critical;
mod authority_key_identifier_fields;
mod authority_key_identifier_pair;
mod authority_key_usage;
mod authority_subject_fields;
mod authority_subject_name;
mod basic_constraints;
mod basic_constraints_critical;
mod certificate_policies;
mod certificate_policies_unique;
mod certificate_policy_identifier;
mod certificate_sign_authority;
mod certificate_sign_usage;
mod certificate_transparency;
mod chain_depth;
mod chain_order;
mod chain_root;
mod chain_superfluous;
mod cipher_suite;
mod client_authentication;
mod common_name_address;
mod common_name_in_san;
mod completed;
mod conclusion;
mod connected;
mod constrained;
mod critical_extension;
mod criticality;
mod crl_distribution_points_critical;
mod details;
mod distribution_point;
mod distrust;
mod dns_name_syntax;
mod domain_label_hyphens;
mod duplicate_extension;
mod elliptic_curve;
mod email_name_syntax;
mod empty_subject;
mod encrypted_client_hello;
mod extended_key_usage;
mod extended_key_usage_any_critical;
mod extended_key_usage_critical;
mod extended_key_usage_nesting;
mod extension;
mod finite_field_group;
mod forward_secrecy;
mod freshest_crl_critical;
mod handshake_key_usage;
mod handshake_signature;
mod handshake_signature_key;
mod host_name;
mod information_access_critical;
mod information_access_location;
mod inhibit_any_policy_critical;
mod insecure_content;
mod internal_name;
mod ip_address_in_dns_name;
mod ip_address_length;
mod issuer_alternative_name_critical;
mod issuer_match;
mod issuer_name;
mod issuer_pointer;
mod key_exchange_group;
mod key_identifier_match;
mod key_usage;
mod key_usage_algorithm;
mod key_usage_bits;
mod key_usage_critical;
mod mailbox_name;
mod must_staple;
mod name_attributes;
mod name_constraints;
mod name_constraints_critical;
mod name_constraints_dns_form;
mod name_constraints_email_form;
mod name_constraints_empty;
mod name_constraints_ip_form;
mod name_constraints_placement;
mod name_constraints_range;
mod name_constraints_uri_form;
mod named_curve;
mod path_length;
mod path_length_form;
mod policy_constraints_critical;
mod policy_constraints_empty;
mod policy_mappings;
mod policy_mappings_critical;
mod policy_qualifiers;
mod post_quantum;
mod protected;
mod protocol_version;
mod public_key_algorithm;
mod public_key_readable;
mod public_root;
mod public_suffix_wildcard;
mod reached;
mod required_key_usage;
mod revocation;
mod revocation_list;
mod revocation_pointer;
mod root_authority_key_identifier;
mod root_extended_key_usage;
mod root_list_age;
mod root_path_length;
mod rsa_exponent;
mod rsa_key;
mod rsa_key_broken;
mod rsa_key_size;
mod rsa_key_transport;
mod rsa_modulus_octets;
mod sent;
mod serial_entropy;
mod serial_number;
mod serial_number_length;
mod sight;
mod signature;
mod signature_algorithm;
mod signature_algorithm_agreement;
mod signature_hash;
mod signed_timestamps;
mod strict_transport;
mod subject_alternative_name;
mod subject_directory_attributes_critical;
mod subject_fields;
mod subject_key_identifier;
mod subject_key_identifier_critical;
mod subscriber;
mod subscriber_alternative_name_critical;
mod subscriber_basic_constraints;
mod subscriber_extended_key_usage;
mod subscriber_key_usage;
mod subtrees;
mod time_form;
mod underscore;
mod unique_identifiers;
mod uri_name_syntax;
mod validation_level;
mod validity;
mod validity_length;
mod validity_order;
mod version;
mod version_three;
mod well_formed;
mod wildcard_form;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::certificate::Certificate;
use crate::connection::Connection;
use crate::finding::{Evidence, Finding, Outcome, Source};
use crate::inputs::{Inputs, Profile};
use crate::name::Address;
use crate::path::{Naming, Path, Pool};
use crate::report::TlsReading;
use crate::signature::{Ledger, Verification};
use crate::tls::Reading;
use crate::trust::Trust;

pub(crate) use self::conclusion::Conclusion;
pub(crate) use self::host_name::matching_name;
pub(crate) use self::revocation::questions as revocation_questions;

/// A rule: where it stands written, who enforces it, and how it is looked at.
#[derive(Debug)]
pub struct Check {
    /// Its name.
    pub id: CheckId,
    /// Where it stands written.
    pub citations: &'static [Citation],
    /// Whose rule it is.
    pub rules: Rules,
    /// Who enforces it.
    pub enforced: Enforced,
    /// The day from which it binds, as `2018-03-01`, where it did not always.
    pub since: Option<&'static str>,
    pub(crate) scope: Scope,
}

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
    /// An authority's certificate says what its key is for.
    KeyUsage,
    /// A key is allowed only what its algorithm can do.
    KeyUsageAlgorithm,
    /// Key usage allows something.
    KeyUsageBits,
    /// Key usage is critical.
    KeyUsageCritical,
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
    /// The page came over https.
    Protected,
    /// The version of TLS is one that is not deprecated.
    ProtocolVersion,
    /// Keys are RSA's or elliptic curves'.
    PublicKeyAlgorithm,
    /// The public key can be read.
    PublicKeyReadable,
    /// The wildcard that names the host does not span a public suffix.
    PublicSuffixWildcard,
    /// The server could be reached.
    Reached,
    /// The end entity's key may be used as the caller asks.
    RequiredKeyUsage,
    /// The caller's revocation lists do not name the certificate.
    Revocation,
    /// A revocation list that is given keeps the rules for its issuer.
    RevocationList,
    /// A certificate says where its issuer tells of revocation, unless it is short-lived.
    RevocationPointer,
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

/// A place in a document.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    /// The document: `RFC 5280`.
    pub document: &'static str,
    /// The section: `4.1.2.5`; empty for the whole document.
    pub section: &'static str,
}

/// Whose rule a check looks at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Rules {
    /// The CA/Browser Forum's, where they bind every certificate.
    CabForum,
    /// It looks at the connection, not at a certificate.
    Connection,
    /// What RFC 5280 §4 and §5 ask of whoever issues.
    Issuer,
    /// The same, where the CA/Browser Forum's rules make an exception.
    IssuerUnlessCabForum,
    /// No rule.
    Observation,
    /// What a reader does before it relies on a certificate: RFC 5280 §6, RFC 9525.
    Path,
    /// The CA/Browser Forum's and the root programs', where they bind what stands under a public root.
    PublicRoots,
}

/// Who enforces a rule, as far as that is known.
///
/// For Chrome it was read in BoringSSL's `pki/`, for Firefox in `mozilla::pkix` (both in 2026); of Safari only what Apple
/// publishes is known. Chrome asks little of an anchor: see `check/agreement.rs`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Enforced {
    /// These browsers are known to refuse what breaks it; of others nothing is said.
    By(&'static [Browser]),
    /// Chrome and Firefox refuse whatever breaks it.
    ByBrowsers,
    /// It binds whoever issues certificates, or runs the server; no browser is known to refuse everything that breaks it.
    ByNobody,
    /// It is no rule but an observation.
    Observation,
}

impl Enforced {
    /// Whether this browser is known to refuse what breaks the rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::check::{Browser, Enforced};
    ///
    /// assert!(Enforced::By(&[Browser::Firefox]).is_by(Browser::Firefox));
    /// assert!(!Enforced::By(&[Browser::Firefox]).is_by(Browser::Chrome));
    /// ```
    #[must_use]
    pub fn is_by(self, browser: Browser) -> bool {
        self.browsers().contains(&browser)
    }

    /// The browsers that are known to refuse what breaks the rule.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::check::{Browser, Enforced};
    ///
    /// assert_eq!(Enforced::ByBrowsers.browsers(), [Browser::Chrome, Browser::Firefox]);
    /// ```
    #[must_use]
    pub const fn browsers(self) -> &'static [Browser] {
        match self {
            Self::By(browsers) => browsers,
            Self::ByBrowsers => &[Browser::Chrome, Browser::Firefox],
            Self::ByNobody | Self::Observation => &[],
        }
    }
}

/// A browser whose rules were looked up.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Browser {
    /// Chrome, and what is made from Chromium.
    Chrome,
    /// Firefox.
    Firefox,
    /// Safari.
    Safari,
}

/// What a check looks at.
pub(crate) enum Scope {
    /// The connection.
    Connection(fn(&Subject<'_>) -> Conclusion),
    /// Every certificate of the path, one by one.
    EachOnPath(fn(&Place<'_>) -> Vec<Conclusion>),
    /// The path as a whole; each conclusion names the certificate that it is about.
    Path(fn(&Subject<'_>) -> Vec<Conclusion>),
    /// What the other checks found.
    Findings(fn(&Subject<'_>, &[Finding]) -> Conclusion),
}

/// Everything that a check may look at.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) address: &'a Address,
    pub(crate) tls: Option<&'a TlsReading>,
    pub(crate) inputs: &'a Inputs,
    pub(crate) trust: &'a Trust,
    pub(crate) pool: &'a Pool,
    pub(crate) ledger: &'a Ledger,
    pub(crate) naming: &'a Naming,
    /// The path that is looked at.
    pub(crate) path: &'a Path,
    /// The search ended before all paths were looked at.
    pub(crate) cut_short: bool,
}

/// A certificate in its place on the path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) subject: &'a Subject<'a>,
    /// Counted from 0 among the certificates at hand.
    pub(crate) index: usize,
    /// Counted from 0, the end entity.
    pub(crate) position: usize,
    pub(crate) role: Role,
    pub(crate) certificate: &'a Certificate,
    /// As received.
    pub(crate) der: &'a [u8],
}

/// What a certificate is on the path.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Role {
    EndEntity,
    Intermediate,
    Anchor,
}

/// All checks, in the order of their findings in a report.
///
/// # Examples
///
/// ```
/// use whylock::check::{CHECKS, CheckId};
///
/// let validity = CHECKS.iter().find(|check| check.id == CheckId::Validity).unwrap();
/// assert_eq!(validity.citations[0].section, "4.1.2.5");
/// ```
pub const CHECKS: &[Check] = &[
    sight::CHECK,
    connected::CHECK,
    reached::CHECK,
    protected::CHECK,
    completed::CHECK,
    accepted::CHECK,
    host_name::CHECK,
    mailbox_name::CHECK,
    details::CHECK,
    anchored::CHECK,
    issuer_match::CHECK,
    signature::CHECK,
    signature_hash::CHECK,
    anchor::CHECK,
    anchor_signature::CHECK,
    anchor_distrust_chrome::CHECK,
    anchor_distrust_mozilla::CHECK,
    root_list_age::CHECK,
    chain_order::CHECK,
    chain_root::CHECK,
    chain_superfluous::CHECK,
    protocol_version::CHECK,
    cipher_suite::CHECK,
    forward_secrecy::CHECK,
    handshake_signature::CHECK,
    insecure_content::CHECK,
    validity::CHECK,
    anchor_validity::CHECK,
    basic_constraints::CHECK,
    anchor_basic_constraints::CHECK,
    path_length::CHECK,
    chain_depth::CHECK,
    certificate_sign_usage::CHECK,
    anchor_certificate_sign_usage::CHECK,
    extended_key_usage::CHECK,
    extended_key_usage_nesting::CHECK,
    required_key_usage::CHECK,
    name_constraints::CHECK,
    anchor_name_constraints::CHECK,
    certificate_policies::CHECK,
    policy_mappings::CHECK,
    validation_level::CHECK,
    revocation::CHECK,
    revocation_list::CHECK,
    well_formed::CHECK,
    authority_key_identifier_critical::CHECK,
    subject_key_identifier_critical::CHECK,
    key_usage_critical::CHECK,
    policy_constraints_critical::CHECK,
    inhibit_any_policy_critical::CHECK,
    issuer_alternative_name_critical::CHECK,
    subject_directory_attributes_critical::CHECK,
    freshest_crl_critical::CHECK,
    crl_distribution_points_critical::CHECK,
    name_constraints_critical::CHECK,
    information_access_critical::CHECK,
    basic_constraints_critical::CHECK,
    policy_mappings_critical::CHECK,
    alternative_name_critical::CHECK,
    extended_key_usage_any_critical::CHECK,
    version::CHECK,
    serial_number::CHECK,
    serial_number_length::CHECK,
    signature_algorithm_agreement::CHECK,
    issuer_name::CHECK,
    authority_subject_name::CHECK,
    empty_subject::CHECK,
    time_form::CHECK,
    validity_order::CHECK,
    unique_identifiers::CHECK,
    public_key_readable::CHECK,
    duplicate_extension::CHECK,
    critical_extension::CHECK,
    authority_key_identifier::CHECK,
    authority_key_identifier_pair::CHECK,
    key_identifier_match::CHECK,
    subject_key_identifier::CHECK,
    key_usage::CHECK,
    key_usage_bits::CHECK,
    key_usage_algorithm::CHECK,
    certificate_sign_authority::CHECK,
    path_length_form::CHECK,
    certificate_policies_unique::CHECK,
    policy_qualifiers::CHECK,
    policy_constraints_empty::CHECK,
    alternative_name_empty::CHECK,
    dns_name_syntax::CHECK,
    ip_address_length::CHECK,
    ip_address_in_dns_name::CHECK,
    email_name_syntax::CHECK,
    uri_name_syntax::CHECK,
    name_constraints_placement::CHECK,
    name_constraints_empty::CHECK,
    name_constraints_dns_form::CHECK,
    name_constraints_ip_form::CHECK,
    name_constraints_email_form::CHECK,
    name_constraints_uri_form::CHECK,
    name_constraints_range::CHECK,
    distribution_point::CHECK,
    information_access_location::CHECK,
    name_attributes::CHECK,
    version_three::CHECK,
    subject_alternative_name::CHECK,
    alternative_name_kinds::CHECK,
    subscriber_alternative_name_critical::CHECK,
    wildcard_form::CHECK,
    public_suffix_wildcard::CHECK,
    common_name_in_san::CHECK,
    common_name_address::CHECK,
    subscriber_basic_constraints::CHECK,
    subscriber_extended_key_usage::CHECK,
    extended_key_usage_critical::CHECK,
    root_extended_key_usage::CHECK,
    root_path_length::CHECK,
    authority_key_identifier_fields::CHECK,
    root_authority_key_identifier::CHECK,
    subscriber_key_usage::CHECK,
    public_key_algorithm::CHECK,
    elliptic_curve::CHECK,
    named_curve::CHECK,
    rsa_key_size::CHECK,
    rsa_key_broken::CHECK,
    rsa_modulus_octets::CHECK,
    rsa_exponent::CHECK,
    signature_algorithm::CHECK,
    domain_label_hyphens::CHECK,
    underscore::CHECK,
    validity_length::CHECK,
    internal_name::CHECK,
    certificate_policy_identifier::CHECK,
    subject_fields::CHECK,
    authority_subject_fields::CHECK,
    authority_key_usage::CHECK,
    authority_extended_key_usage::CHECK,
    client_authentication::CHECK,
    revocation_pointer::CHECK,
    issuer_pointer::CHECK,
    serial_entropy::CHECK,
    signed_timestamps::CHECK,
    rsa_key_transport::CHECK,
    finite_field_group::CHECK,
    key_exchange_group::CHECK,
    post_quantum::CHECK,
    strict_transport::CHECK,
    encrypted_client_hello::CHECK,
    certificate_transparency::CHECK,
    handshake_signature_key::CHECK,
    handshake_key_usage::CHECK,
    must_staple::CHECK,
    agreement::CHECK,
];

/// Runs every check that looks at a path, and keeps everything that they find.
pub(crate) fn look_at_path(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        match check.scope {
            Scope::EachOnPath(look) => {
                for place in subject.places() {
                    // an extension may stand there thousands of times: what is wrong with it is told first
                    let conclusions = Conclusion::gravest(look(&place));
                    let conclusions = conclusions.map(|it| it.about(place.index));
                    findings.extend(conclusions.map(|it| it.into_finding(check.id)));
                }
            }
            Scope::Path(look) => {
                findings.extend(
                    look(subject)
                        .into_iter()
                        .map(|it| it.into_finding(check.id)),
                );
            }
            Scope::Connection(_) | Scope::Findings(_) => {}
        }
    }
    findings
}

/// Runs every other check; gives all findings, in the order of the table.
pub(crate) fn complete(subject: &Subject<'_>, of_path: Vec<Finding>) -> Vec<Finding> {
    let mut findings = of_path;
    for check in CHECKS {
        match check.scope {
            Scope::Connection(look) => findings.push(look(subject).into_finding(check.id)),
            Scope::Findings(look) => {
                let conclusion = look(subject, &findings);
                findings.push(conclusion.into_finding(check.id));
            }
            Scope::EachOnPath(_) | Scope::Path(_) => {}
        }
    }
    findings.sort_by_key(|finding| CHECKS.iter().position(|check| check.id == finding.check));
    findings
}

/// Whether a finding speaks against a path by a profile's rules: a broken rule refuses it, and one that
/// could not be looked at keeps it from being accepted.
///
/// # Examples
///
/// ```
/// use whylock::check::{CheckId, refuses};
/// use whylock::finding::{Finding, Outcome, Source};
/// use whylock::inputs::Profile;
///
/// let expired = Finding {
///     check: CheckId::Validity,
///     outcome: Outcome::Fail,
///     evidence: None,
///     certificate: Some(0),
///     bytes: None,
///     source: Source::Checked,
/// };
/// assert!(refuses(&expired, Profile::Path));
/// ```
#[must_use]
pub fn refuses(finding: &Finding, profile: Profile) -> bool {
    let check = CHECKS.iter().find(|check| check.id == finding.check);
    let binds = check.is_some_and(|check| match profile {
        Profile::Browser => {
            check.rules != Rules::Connection && check.enforced.is_by(Browser::Chrome)
        }
        Profile::Path => check.rules == Rules::Path,
        Profile::Rfc5280 => matches!(
            check.rules,
            Rules::Path | Rules::Issuer | Rules::IssuerUnlessCabForum
        ),
        Profile::Webpki => matches!(
            check.rules,
            Rules::Path | Rules::Issuer | Rules::CabForum | Rules::PublicRoots
        ),
    });
    binds && matches!(finding.outcome, Outcome::Fail | Outcome::Unknown)
}

impl<'a> Subject<'a> {
    /// An https page whose response stood before the observer's eyes, or that the browser accepted.
    pub(crate) fn has_tls(&self) -> bool {
        use crate::connection::Sight;
        self.address.is_https() && matches!(self.connection.sight, Sight::Seen | Sight::Accepted)
    }

    /// The certificates of the path in their places, from the end entity upwards.
    pub(crate) fn places(&'a self) -> impl DoubleEndedIterator<Item = Place<'a>> {
        (0..self.path.certificates.len()).filter_map(|position| self.place(position))
    }

    /// The certificate at this place of the path, counted from 0, the end entity.
    pub(crate) fn place(&'a self, position: usize) -> Option<Place<'a>> {
        let index = *self.path.certificates.get(position)?;
        let member = self.pool.get(index)?;
        let is_last = position + 1 == self.path.certificates.len();
        Some(Place {
            subject: self,
            index,
            position,
            role: match position {
                0 => Role::EndEntity,
                _ if is_last && self.path.anchored => Role::Anchor,
                _ => Role::Intermediate,
            },
            certificate: &member.certificate,
            der: &member.der,
        })
    }

    /// The anchor of the path in its place.
    pub(crate) fn anchor(&'a self) -> Option<Place<'a>> {
        let last = self.path.certificates.len().checked_sub(1)?;
        self.place(last).filter(|_| self.path.anchored)
    }
}

impl Place<'_> {
    /// The next certificate of the path: the issuer.
    pub(crate) fn issuer(&self) -> Option<Self> {
        self.subject.place(self.position + 1)
    }

    /// Whether the certificate is self-signed, as far as that can be seen: below an issuer of another key it is not, and
    /// where nobody could verify its signature, the names tell.
    pub(crate) fn seems_self_signed(&self) -> Option<bool> {
        if let Some(issuer) = self.issuer() {
            let key = &self.certificate.fingerprints.spki_sha256;
            return Some(*key == issuer.certificate.fingerprints.spki_sha256);
        }
        let seems = self.certificate.is_self_issued().then_some(true);
        self.is_self_signed().or(seems)
    }

    /// Whether the certificate is self-signed: its own key verifies its signature, whatever the names
    /// say. None, if nobody verified it.
    pub(crate) fn is_self_signed(&self) -> Option<bool> {
        let check = self.subject.pool.signature(self.index, self.index)?;
        match self.subject.ledger.verification(check) {
            Verification::Valid => Some(true),
            Verification::Invalid => Some(false),
            Verification::NotAsked | Verification::Unsupported | Verification::Unverifiable(_) => {
                None
            }
        }
    }
}

impl Subject<'_> {
    /// Judges what the observer named, if a registry knows the name.
    pub(crate) fn judge<T>(
        &self,
        named: impl Fn(&TlsReading) -> Option<&Reading<T>>,
        holds: impl Fn(&T) -> bool,
    ) -> Conclusion {
        if !self.has_tls() {
            return Conclusion::not_applicable();
        }
        let Some(reading) = self.tls.and_then(named) else {
            return Conclusion::not_visible();
        };
        let outcome = match &reading.known {
            Some(known) if holds(known) => Outcome::Pass,
            Some(_) => Outcome::Warn,
            None => Outcome::Unknown,
        };
        Conclusion::new(outcome, Source::Observer).with(Evidence::Named {
            name: reading.named.clone(),
        })
    }
}

impl std::fmt::Debug for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Connection(_) => "Connection",
            Self::EachOnPath(_) => "EachOnPath",
            Self::Path(_) => "Path",
            Self::Findings(_) => "Findings",
        })
    }
}

/// A section of an RFC.
const fn rfc(document: &'static str, section: &'static str) -> Citation {
    Citation { document, section }
}

/// A section of the CA/Browser Forum's Baseline Requirements for TLS server certificates.
const fn cab_forum(section: &'static str) -> Citation {
    Citation {
        document: "Baseline Requirements",
        section,
    }
}
