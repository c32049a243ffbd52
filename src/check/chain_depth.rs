//! The path has no more intermediates than the caller allows.
//!
//! As RFC 5280 §6.1.2 (k) and §6.1.4 (l) count them, whose initial value a caller may lower.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::ChainDepth,
    citations: &[rfc("RFC 5280", "6.1.2"), rfc("RFC 5280", "6.1.4")],
    rules: Rules::Path,
    enforced: Enforced::OnRequest,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some(limit) = subject.inputs.max_intermediates else {
        return Vec::new();
    };
    let last = subject.path.certificates.len().saturating_sub(1);
    // without an anchor, the last one is an intermediate, too
    let above_all = if subject.path.anchored {
        last
    } else {
        last + 1
    };
    let intermediates = subject.intermediates_below(above_all);
    let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let bound = Evidence::Bound {
        value: number(intermediates),
        limit: number(limit),
    };
    vec![Conclusion::kept_if(intermediates <= limit).with(bound)]
}

impl Subject<'_> {
    /// How many intermediates stand below this place of the path, self-issued ones not counted.
    pub(super) fn intermediates_below(&self, position: usize) -> usize {
        let below = self.path.certificates.iter().take(position).skip(1);
        below
            .filter(|index| !self.pool.is_self_issued(**index))
            .count()
    }
}
