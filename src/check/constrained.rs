//! What constraints of an authority on the path are broken by the names below it.

use super::alternative_names::shown;
use super::extension::id;
use super::{Conclusion, Place, Role};
use crate::certificate::bytes::ByteRange;
use crate::certificate::extension::ExtensionValue;
use crate::finding::Evidence;
use crate::name::constraint::Violation;
use crate::path::{Judgement, MAX_NAME_COMPARISONS};

/// How much of a name is told of; no name in the DNS has more letters (RFC 1035 §2.3.4).
const SHOWN: usize = 253;

impl Place<'_> {
    /// Holds the names of all certificates below against the constraints of this one (RFC 5280 §6.1.3 (b) and
    /// (c)): but for intermediates that are self-issued.
    pub(super) fn constrain(&self) -> Vec<Conclusion> {
        let constraints = self.said(id::NAME_CONSTRAINTS, |value| match value {
            ExtensionValue::NameConstraints(constraints) => Some(constraints),
            _ => None,
        });
        let constraints = match constraints {
            Err(bytes) => return vec![Conclusion::unreadable(bytes).about(self.index)],
            Ok(None) => return Vec::new(),
            Ok(Some(constraints)) => constraints,
        };
        let below = self.subject.places().take(self.position);
        let judged = below.filter(|below| below.role == Role::EndEntity || !below.is_self_issued());
        let broken: Vec<Conclusion> = judged
            .filter_map(|below| self.constrain_one(&below))
            .collect();
        if broken.is_empty() {
            vec![Conclusion::kept().about(self.index).at(constraints.bytes)]
        } else {
            broken
        }
    }

    /// What speaks against one certificate below.
    fn constrain_one(&self, below: &Place<'_>) -> Option<Conclusion> {
        match self.subject.naming.judgement(self.index, below.index) {
            None | Some(Judgement::Kept) => None,
            Some(Judgement::Unknown) => Some(Conclusion::unknown().about(below.index)),
            Some(Judgement::TooMuch) => {
                let evidence = Evidence::TooMuch {
                    limit: MAX_NAME_COMPARISONS,
                };
                Some(Conclusion::unknown().about(below.index).with(evidence))
            }
            Some(Judgement::Broken(name, violation)) => {
                let subtree = match violation {
                    Violation::Excluded(bytes) | Violation::Undecidable(bytes) => Some(bytes),
                    Violation::NotPermitted => None,
                };
                let evidence = Evidence::Constraint {
                    name: cut(&below.name_at(name)),
                    subtree: subtree.and_then(|bytes| self.subtree_at(bytes)),
                    authority: self.certificate.subject_name().unwrap_or_default(),
                };
                let conclusion = Conclusion::broken().about(below.index);
                Some(conclusion.with(evidence).at(name))
            }
        }
    }

    /// The subtree that stands at these bytes; none if they are those of the whole extension.
    fn subtree_at(&self, bytes: ByteRange) -> Option<String> {
        let subtree = self.subtrees().find(|subtree| subtree.bytes == bytes)?;
        Some(cut(&shown(&subtree.value.base)))
    }

    /// The name that stands at these bytes: the subject, a mail address in it, or an alternative name.
    fn name_at(&self, bytes: ByteRange) -> String {
        let subject = self.certificate.subject.as_ref();
        if let Some(subject) = subject.filter(|subject| subject.bytes == bytes) {
            return subject.value.to_string();
        }
        let addresses = subject
            .into_iter()
            .flat_map(|it| it.value.email_addresses());
        let addresses = addresses.map(|it| (it.bytes, it.value.text.value.clone()));
        let extensions = self.extensions(id::SUBJECT_ALTERNATIVE_NAME);
        let alternatives = extensions.filter_map(|extension| match &extension.value.value.value {
            ExtensionValue::SubjectAlternativeName(names) => Some(names),
            _ => None,
        });
        let alternatives = alternatives
            .flatten()
            .map(|it| (it.bytes, shown(&it.value)));
        let mut names = addresses.chain(alternatives);
        let name = names.find(|(place, _)| *place == bytes);
        name.map(|(_, name)| name).unwrap_or_default()
    }
}

fn cut(name: &str) -> String {
    match name.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", name.get(..end).unwrap_or_default()),
        None => name.to_owned(),
    }
}
