//! A timestamp is of a log that the list has, and that is in use.
//!
//! A log that the list does not have may be one that is newer than the list, so nothing is wrong with it. One that was
//! retired vouches for what it had signed before.

use super::{Check, CheckId, Conclusion, Enforced, Recorded, Rules, Scope, Subject, rfc};
use crate::finding::{Outcome, Source};
use crate::transparency::{LogFormat, LogState, Standing};

pub(super) const CHECK: Check = Check {
    id: CheckId::TimestampLog,
    citations: &[rfc("RFC 6962", "5.2")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Timestamps(look),
};

fn look(_: &Subject<'_>, timestamps: &[Recorded<'_>]) -> Vec<Conclusion> {
    let told = timestamps.iter().filter_map(|it| {
        let Some(log) = it.log else {
            let unknown = it.signature == Standing::UnknownLog;
            return unknown.then(|| it.conclude(Conclusion::unknown(), it.signature, None));
        };
        let at = it.fields.map(|fields| fields.timestamp)?;
        let (outcome, standing, limit) = match log.state {
            LogState::Retired { since } if at < since => {
                (Outcome::Warn, Standing::RetiredSince, Some(since))
            }
            LogState::Retired { since } => (Outcome::Warn, Standing::RetiredBefore, Some(since)),
            LogState::Usable if log.format == LogFormat::Tiled && !it.has_place() => {
                (Outcome::Warn, Standing::NoPlace, None)
            }
            LogState::Usable => (Outcome::Pass, Standing::Valid, None),
        };
        let conclusion = Conclusion::new(outcome, Source::Checked);
        Some(it.conclude(conclusion, standing, limit))
    });
    told.collect()
}
