//! What the certificate says its issuer checked: the domain, an organization, a person.
//!
//! Extended validation counts for browsers only under a root that its program trusts for it.

use super::{Check, CheckId, Citation, Conclusion, Enforced, Rules, Scope, Subject};
use crate::certificate::extension::ExtensionValue;
use crate::finding::Evidence;
use crate::policy::{ValidationKind, validation_kind};

pub(super) const CHECK: Check = Check {
    id: CheckId::ValidationLevel,
    citations: &[Citation {
        document: "Baseline Requirements",
        section: "7.1.6.1",
    }],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some((end_entity, kind)) = subject
        .place(0)
        .and_then(|place| Some((place, validation_kind(place.certificate)?)))
    else {
        return Vec::new();
    };
    let name = match kind {
        ValidationKind::Domain => "DV",
        ValidationKind::Organization => "OV",
        ValidationKind::Individual => "IV",
        ValidationKind::Extended => "EV",
    };
    let counts = kind != ValidationKind::Extended || subject.is_extended();
    let conclusion = if counts {
        Conclusion::kept()
    } else {
        Conclusion::weak()
    };
    let value = name.to_owned();
    let conclusion = conclusion.about(end_entity.index);
    vec![conclusion.with(Evidence::Value { value })]
}

impl Subject<'_> {
    /// Whether the root is trusted for extended validation under a policy of the end entity.
    fn is_extended(&self) -> bool {
        let Some((root, end_entity)) = self.known_root().zip(self.place(0)) else {
            return false;
        };
        let extensions = end_entity.certificate.extensions.iter();
        let policies = extensions.filter_map(|it| match &it.value.value.value {
            ExtensionValue::CertificatePolicies(policies) => Some(policies),
            _ => None,
        });
        let mut policies = policies.flatten().map(|it| &it.value.policy.dotted);
        policies.any(|policy| root.ev_policies().contains(policy))
    }
}
