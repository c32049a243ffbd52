//! The list of public logs is not so old that the world may have moved on.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::finding::Evidence;
use crate::transparency::LogList;
use crate::trust::STALE_AFTER_DAYS;

pub(super) const CHECK: Check = Check {
    id: CheckId::LogListAge,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let now = subject.inputs.time;
    let age = |list: &LogList| list.age_in_days(now);
    let Some(age) = subject.trust.logs().and_then(age) else {
        return Conclusion::not_applicable();
    };
    if age <= STALE_AFTER_DAYS {
        return Conclusion::kept();
    }
    Conclusion::weak().with(Evidence::Bound {
        value: age,
        limit: STALE_AFTER_DAYS,
    })
}
