//! What an authority checked before it issued a certificate, by its own word.

use serde::{Deserialize, Serialize};

use crate::certificate::{Certificate, extension::ExtensionValue};

/// The kinds of validation that the CA/Browser Forum reserves policies for (Baseline Requirements
/// §7.1.6.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ValidationKind {
    /// DV, `2.23.140.1.2.1`: control over the domain.
    Domain,
    /// OV, `2.23.140.1.2.2`: that, and the organization.
    Organization,
    /// IV, `2.23.140.1.2.3`: that, and the person.
    Individual,
    /// EV, `2.23.140.1.1`: that, and the organization by the rules for Extended Validation.
    Extended,
}

/// The kind of validation that a certificate claims. None when it claims none, or several: the
/// Baseline Requirements §7.1.2.7.9 ask for exactly one.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::policy::validation_kind;
///
/// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
/// assert_eq!(validation_kind(&root), None);
/// ```
#[must_use]
pub fn validation_kind(certificate: &Certificate) -> Option<ValidationKind> {
    let mut kinds = reserved_policies(certificate);
    let kind = kinds.next()?;
    kinds.all(|other| other == kind).then_some(kind)
}

/// All the kinds of validation that a certificate claims, in its order.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::policy::reserved_policies;
///
/// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
/// assert_eq!(reserved_policies(&root).count(), 0);
/// ```
pub fn reserved_policies(certificate: &Certificate) -> impl Iterator<Item = ValidationKind> {
    certificate
        .extensions
        .iter()
        .filter_map(|extension| match &extension.value.value.value {
            ExtensionValue::CertificatePolicies(policies) => Some(policies),
            _ => None,
        })
        .flatten()
        .filter_map(|policy| kind(&policy.value.policy.dotted))
}

fn kind(policy: &str) -> Option<ValidationKind> {
    Some(match policy {
        "2.23.140.1.2.1" => ValidationKind::Domain,
        "2.23.140.1.2.2" => ValidationKind::Organization,
        "2.23.140.1.2.3" => ValidationKind::Individual,
        "2.23.140.1.1" => ValidationKind::Extended,
        _ => return None,
    })
}
