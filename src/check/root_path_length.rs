//! A root does not say how many authorities may stand below it.
//!
//! Baseline Requirements §7.1.2.1.4: it should not.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RootPathLength,
    citations: &[cab_forum("7.1.2.1.4")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((constraints, bytes)) = place.basic_constraints().filter(|_| place.is_root()) else {
        return Vec::new();
    };
    vec![match constraints.path_length {
        Some(length) => Conclusion::weak().at(bytes).with(Evidence::Value {
            value: length.to_string(),
        }),
        None => Conclusion::kept(),
    }]
}
