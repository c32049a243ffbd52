//! No more intermediates follow below an authority than its path length allows.
//!
//! RFC 5280 §6.1.4 (l) and (m), §4.2.1.9: what is self-issued does not count, and the end entity never
//! does.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::PathLength,
    citations: &[rfc("RFC 5280", "6.1.4"), rfc("RFC 5280", "4.2.1.9")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    // what could not be read is told where an authority is asked whether it is one
    let constraints = place
        .basic_constraints()
        .filter(|_| place.role != Role::EndEntity);
    let Some((limit, bytes)) = constraints.and_then(|(it, bytes)| Some((it.path_length?, bytes)))
    else {
        return Vec::new();
    };
    let below = place.subject.intermediates_below(place.position);
    let holds = u32::try_from(below).is_ok_and(|below| below <= limit);
    let bound = Evidence::Bound {
        value: i64::try_from(below).unwrap_or(i64::MAX),
        limit: limit.into(),
    };
    vec![Conclusion::kept_if(holds).with(bound).at(bytes)]
}
