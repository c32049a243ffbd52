//! The subtrees of name constraints, one by one (RFC 5280 §4.2.1.10).

use super::alternative_names::shown;
use super::{Conclusion, Place};
use crate::certificate::bytes::Located;
use crate::certificate::extension::ExtensionValue;
use crate::certificate::extension::constraints::GeneralSubtree;
use crate::finding::Evidence;
use crate::name::constraint::Subtree;
use crate::name::{MalformedName, NameForm};

impl<'a> Place<'a> {
    /// The subtrees that are permitted, then those that are excluded.
    pub(super) fn subtrees(&self) -> impl Iterator<Item = &'a Located<GeneralSubtree>> {
        let extensions = self.certificate.extensions.iter();
        let constraints = extensions.filter_map(|it| match &it.value.value.value {
            ExtensionValue::NameConstraints(constraints) => Some(constraints),
            _ => None,
        });
        constraints.flat_map(|it| it.permitted.iter().chain(&it.excluded))
    }

    /// Judges the syntax of every base of this form.
    pub(super) fn judge_bases(&self, form: NameForm) -> Vec<Conclusion> {
        let of_form = |it: &&Located<GeneralSubtree>| NameForm::of(&it.value.base) == form;
        let mut subtrees = self.subtrees().filter(of_form).peekable();
        if subtrees.peek().is_none() {
            return Vec::new();
        }
        let malformed = subtrees.filter(|it| is_malformed(&it.value));
        Conclusion::faults_or_kept(malformed.map(|it| {
            let value = shown(&it.value.base);
            Conclusion::broken()
                .with(Evidence::Value { value })
                .at(it.bytes)
        }))
    }
}

/// Whether the base breaks the syntax of its form, whatever the distance.
fn is_malformed(subtree: &GeneralSubtree) -> bool {
    let base = GeneralSubtree {
        base: subtree.base.clone(),
        minimum: Some(0),
        maximum: None,
    };
    let reason = Subtree::read(&base).malformation();
    reason.is_some_and(|reason| reason != MalformedName::Unreadable)
}
