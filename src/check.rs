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
mod clock;
mod close_primes;
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
mod id;
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
mod key_secrecy;
mod key_usage;
mod key_usage_algorithm;
mod key_usage_bits;
mod key_usage_critical;
mod leaked_key;
mod log_list_age;
mod log_list_import;
mod look_alike_name;
mod mailbox_name;
mod modulus;
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
mod precertificate;
mod private_suffix_wildcard;
mod protected;
mod protocol_version;
mod public_key_algorithm;
mod public_key_readable;
mod public_root;
mod public_suffix_wildcard;
mod reached;
mod read_whole;
mod recorded;
mod repeated_key_bytes;
mod required_key_usage;
mod revocation;
mod revocation_answer;
mod revocation_list;
mod revocation_pointer;
mod revoked_authority;
mod roca_key;
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
mod rule;
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
mod signed_timestamps_apple;
mod signed_timestamps_chrome;
mod small_factor;
mod strict_transport;
mod subject;
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
mod timestamp_date;
mod timestamp_log;
mod timestamp_signature;
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

use crate::finding::{Finding, Outcome};
use crate::inputs::Profile;

pub use self::id::CheckId;
pub use self::rule::{Browser, Check, Citation, Enforced, Rules};

pub(crate) use self::conclusion::Conclusion;
pub(crate) use self::distrust::questions as term_questions;
pub(crate) use self::host_name::matching_name;
pub(crate) use self::recorded::{Recorded, questions as timestamp_questions};
pub(crate) use self::revocation::questions as revocation_questions;
pub(crate) use self::revocation_answer::questions as answer_questions;
pub(crate) use self::revocation_pointer::is_short_lived;
pub(crate) use self::rule::Scope;
pub(crate) use self::subject::{Place, Role, Subject};

use self::rule::{cab_forum, rfc};

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
    look_alike_name::CHECK,
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
    revocation_answer::CHECK,
    revocation_list::CHECK,
    read_whole::CHECK,
    revoked_authority::CHECK,
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
    precertificate::CHECK,
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
    private_suffix_wildcard::CHECK,
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
    leaked_key::CHECK,
    close_primes::CHECK,
    small_factor::CHECK,
    roca_key::CHECK,
    repeated_key_bytes::CHECK,
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
    timestamp_signature::CHECK,
    timestamp_log::CHECK,
    timestamp_date::CHECK,
    signed_timestamps::CHECK,
    signed_timestamps_chrome::CHECK,
    signed_timestamps_apple::CHECK,
    log_list_age::CHECK,
    log_list_import::CHECK,
    rsa_key_transport::CHECK,
    finite_field_group::CHECK,
    key_exchange_group::CHECK,
    post_quantum::CHECK,
    strict_transport::CHECK,
    clock::CHECK,
    encrypted_client_hello::CHECK,
    certificate_transparency::CHECK,
    handshake_signature_key::CHECK,
    handshake_key_usage::CHECK,
    must_staple::CHECK,
    key_secrecy::CHECK,
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
            Scope::Connection(_) | Scope::Findings(_) | Scope::Timestamps(_) => {}
        }
    }
    findings
}

/// Runs every other check; gives all findings, in the order of the table.
pub(crate) fn complete(subject: &Subject<'_>, of_path: Vec<Finding>) -> Vec<Finding> {
    let mut findings = of_path;
    let timestamps = subject.timestamps();
    for check in CHECKS {
        match check.scope {
            Scope::Connection(look) => findings.push(look(subject).into_finding(check.id)),
            Scope::Timestamps(look) => {
                let conclusions = Conclusion::gravest(look(subject, &timestamps));
                findings.extend(conclusions.map(|it| it.into_finding(check.id)));
            }
            Scope::Findings(look) => {
                let conclusion = look(subject, &findings);
                findings.push(conclusion.into_finding(check.id));
            }
            Scope::EachOnPath(_) | Scope::Path(_) => {}
        }
    }
    findings
        .sort_by_cached_key(|finding| CHECKS.iter().position(|check| check.id == finding.check));
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
    if !matches!(finding.outcome, Outcome::Fail | Outcome::Unknown) {
        return false;
    }
    let check = CHECKS.iter().find(|check| check.id == finding.check);
    check.is_some_and(|check| match profile {
        Profile::Browser => {
            let binds = check.enforced.is_by(Browser::Chrome);
            check.rules != Rules::Connection && (binds || check.enforced == Enforced::OnRequest)
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
    })
}
