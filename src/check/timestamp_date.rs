//! A timestamp is from a moment at which a log can have made it.
//!
//! RFC 6962 §3.2: what is from the future has to be refused. A log that is kept for certificates of some years takes none
//! that ends outside of them, where the list tells which.

use super::{Check, CheckId, Conclusion, Enforced, Recorded, Rules, Scope, Subject, rfc};
use crate::finding::{Outcome, Source};
use crate::transparency::Standing;

pub(super) const CHECK: Check = Check {
    id: CheckId::TimestampDate,
    citations: &[rfc("RFC 6962", "3.2")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Timestamps(look),
};

fn look(subject: &Subject<'_>, timestamps: &[Recorded<'_>]) -> Vec<Conclusion> {
    let told = timestamps.iter().filter_map(|it| {
        let (standing, limit) = it.date(subject)?;
        let outcome = if standing == Standing::Valid {
            Outcome::Pass
        } else {
            Outcome::Fail
        };
        let conclusion = Conclusion::new(outcome, Source::Checked);
        Some(it.conclude(conclusion, standing, limit))
    });
    told.collect()
}
