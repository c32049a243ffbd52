//! Whether the names of certificates keep to the constraints of the authorities above them.
//!
//! What an authority's constraints say of a certificate is the same on every path, so each pair is looked at
//! once, and all of them share one budget.

use std::collections::HashMap;

use super::{MAX_NAME_COMPARISONS, Path, Pool};
use crate::certificate::Certificate;
use crate::certificate::bytes::ByteRange;
use crate::certificate::extension::ExtensionValue;
use crate::name::constraint::{ConstrainedName, Constraints, Violation, constrained_names};

/// What the constraints of authorities say of the certificates below them.
#[derive(Debug, Default)]
pub(crate) struct Naming {
    constraints: HashMap<usize, Vec<Constraints>>,
    names: HashMap<usize, Vec<ConstrainedName>>,
    /// By authority and certificate.
    judgements: HashMap<(usize, usize), Judgement>,
    comparisons: usize,
}

/// What the constraints of one authority say of one certificate.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Judgement {
    /// All its names keep to them.
    Kept,
    /// This name, the first, breaks them.
    Broken(ByteRange, Violation),
    /// Not all names, or not all constraints, could be looked at.
    Unknown,
    /// There are more of both than are compared: [`MAX_NAME_COMPARISONS`].
    TooMuch,
}

impl Naming {
    /// Holds the certificates of a path against the constraints of all above them.
    pub(crate) fn judge(&mut self, pool: &Pool, path: &Path) {
        for (position, authority) in path.certificates.iter().enumerate().skip(1) {
            let constraints = self.constraints.entry(*authority);
            let read = || pool.certificate(*authority).map(constraints_of);
            if constraints
                .or_insert_with(|| read().unwrap_or_default())
                .is_empty()
            {
                continue;
            }
            for below in path.certificates.iter().take(position) {
                if !self.judgements.contains_key(&(*authority, *below)) {
                    let judgement = self.judge_pair(pool, *authority, *below);
                    self.judgements.insert((*authority, *below), judgement);
                }
            }
        }
    }

    /// None, if the authority lays no constraints upon anybody.
    pub(crate) fn judgement(&self, authority: usize, below: usize) -> Option<Judgement> {
        self.judgements.get(&(authority, below)).copied()
    }

    /// How often a name was held against a constraint.
    pub(crate) fn comparisons(&self) -> usize {
        self.comparisons
    }

    fn judge_pair(&mut self, pool: &Pool, authority: usize, below: usize) -> Judgement {
        let Some(certificate) = pool.certificate(below) else {
            return Judgement::Unknown;
        };
        let names = self.names.entry(below);
        let names = names.or_insert_with(|| constrained_names(certificate).collect());
        let constraints = self
            .constraints
            .get(&authority)
            .map_or(&[][..], Vec::as_slice);
        for constraints in constraints {
            for name in names.iter() {
                let needed = self.comparisons.saturating_add(constraints.comparisons());
                if needed > MAX_NAME_COMPARISONS {
                    return Judgement::TooMuch;
                }
                self.comparisons = needed;
                if let Err(violation) = constraints.judge(name) {
                    return Judgement::Broken(name.bytes, violation);
                }
            }
        }
        let is_whole =
            certificate.alternative_names_omitted() == 0 && certificate.extensions.omitted == 0;
        if is_whole && !has_unread_names(certificate) {
            Judgement::Kept
        } else {
            Judgement::Unknown
        }
    }
}

/// Whether the certificate has alternative names, and nobody knows which.
fn has_unread_names(certificate: &Certificate) -> bool {
    let mut extensions = certificate.extensions.iter().map(|it| &it.value);
    extensions.any(|extension| {
        let is_read = matches!(
            extension.value.value,
            ExtensionValue::SubjectAlternativeName(_)
        );
        extension.oid.dotted == SUBJECT_ALTERNATIVE_NAME && !is_read
    })
}

/// id-ce-subjectAltName (RFC 5280 §4.2.1.6).
const SUBJECT_ALTERNATIVE_NAME: &str = "2.5.29.17";

/// There is one extension at most, unless the certificate is wrong.
fn constraints_of(certificate: &Certificate) -> Vec<Constraints> {
    let extensions = certificate.extensions.iter();
    let constraints = extensions.filter_map(|extension| match &extension.value.value.value {
        ExtensionValue::NameConstraints(constraints) => {
            Some(Constraints::read(constraints, extension.bytes))
        }
        _ => None,
    });
    constraints.collect()
}
