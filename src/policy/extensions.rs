//! What a certificate says about policies, and whether it could be read whole.

use crate::certificate::{
    Certificate,
    bytes::{ByteRange, Located},
    extension::ExtensionValue,
    malformed::{Field, Malformed, MalformedKind},
};

pub(super) struct PolicyExtensions<'a> {
    pub(super) self_issued: bool,
    /// The first place that could not be read, and what it says is therefore not known.
    pub(super) unreadable: Option<ByteRange>,
    pub(super) policies: Option<Located<Vec<&'a str>>>,
    /// The issuer's policy and the subject's.
    pub(super) mappings: Option<Located<Vec<(&'a str, &'a str)>>>,
    pub(super) require_explicit_policy: Option<usize>,
    pub(super) inhibit_policy_mapping: Option<usize>,
    pub(super) inhibit_any_policy: Option<usize>,
}

impl<'a> PolicyExtensions<'a> {
    pub(super) fn of(certificate: &'a Certificate) -> Self {
        let mut read = Self {
            self_issued: certificate.is_self_issued(),
            unreadable: unreadable(certificate),
            policies: None,
            mappings: None,
            require_explicit_policy: None,
            inhibit_policy_mapping: None,
            inhibit_any_policy: None,
        };
        for extension in &certificate.extensions {
            read.read(&extension.value.value.value, extension.bytes);
        }
        read
    }

    fn read(&mut self, value: &'a ExtensionValue, bytes: ByteRange) {
        let counter = |skip: u32| usize::try_from(skip).unwrap_or(usize::MAX);
        match value {
            ExtensionValue::CertificatePolicies(policies) => {
                let value = policies
                    .iter()
                    .map(|entry| entry.value.policy.dotted.as_str());
                self.policies = Some(Located {
                    value: value.collect(),
                    bytes,
                });
            }
            ExtensionValue::PolicyMappings(mappings) => {
                let value = mappings.iter().map(|entry| {
                    let issuer = &entry.value.issuer_domain_policy;
                    let subject = &entry.value.subject_domain_policy;
                    (issuer.dotted.as_str(), subject.dotted.as_str())
                });
                self.mappings = Some(Located {
                    value: value.collect(),
                    bytes,
                });
            }
            ExtensionValue::PolicyConstraints(constraints) => {
                self.require_explicit_policy = constraints.require_explicit_policy.map(counter);
                self.inhibit_policy_mapping = constraints.inhibit_policy_mapping.map(counter);
            }
            ExtensionValue::InhibitAnyPolicy(skip) => {
                self.inhibit_any_policy = Some(counter(*skip));
            }
            _ => {}
        }
    }
}

/// The first place where something about policies was lost in reading.
fn unreadable(certificate: &Certificate) -> Option<ByteRange> {
    let extensions = certificate.extensions.iter();
    let omitted = |value: &ExtensionValue| match value {
        ExtensionValue::CertificatePolicies(policies) => policies.omitted > 0,
        ExtensionValue::PolicyMappings(mappings) => mappings.omitted > 0,
        ExtensionValue::Unknown(_) => true,
        _ => false,
    };
    let noted = certificate.malformed.iter();
    let cut_short = certificate.malformed.omitted > 0 || certificate.extensions.omitted > 0;
    noted
        .filter(|malformed| loses_policies(malformed))
        .map(|malformed| malformed.bytes)
        .chain(
            extensions
                .filter(|extension| {
                    is_about_policies(&extension.value.oid.dotted)
                        && omitted(&extension.value.value.value)
                })
                .map(|extension| extension.bytes),
        )
        .chain(cut_short.then_some(ByteRange {
            offset: 0,
            length: certificate.length,
        }))
        .next()
}

/// Whether what was noted may have kept something about policies from being read.
fn loses_policies(malformed: &Malformed) -> bool {
    match &malformed.extension {
        Some(dotted) => is_about_policies(dotted) && !malformed.kind.is_form_alone(),
        None if malformed.field == Field::Extensions => {
            malformed.kind != MalformedKind::EmptyList && !malformed.kind.is_form_alone()
        }
        None => malformed.kind == MalformedKind::Truncated,
    }
}

/// RFC 5280 §4.2.1.4, §4.2.1.5, §4.2.1.11 and §4.2.1.14.
fn is_about_policies(dotted: &str) -> bool {
    ["2.5.29.32", "2.5.29.33", "2.5.29.36", "2.5.29.54"].contains(&dotted)
}
