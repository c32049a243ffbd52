//! A list of public logs that somebody brought was taken; else the one that was there stays.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::LogListImport,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    match subject.trust.refused_logs() {
        Some(error) => Conclusion::weak().with(Evidence::RefusedLogs { error }),
        None => Conclusion::not_applicable(),
    }
}
