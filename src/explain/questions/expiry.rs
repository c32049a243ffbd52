//! How much of the certificate's time is left, held against how long it lasts: the shorter it lasts, the nearer its end
//! always is, and that is no reason to worry.

use super::super::Statement;
use super::super::writer::Writer;
use crate::certificate::time::calendar::DAY;
use crate::finding::Source;

/// The longest certificates that rules to come allow (Baseline Requirements §6.3.2, from 15 March 2029): nobody renews
/// them by hand.
const BY_PROGRAM: i64 = 47 * DAY;

impl Writer<'_> {
    pub(super) fn expiry_answers(&self) -> Vec<Statement> {
        let dates = self
            .end_entity()
            .and_then(|site| Some((site.not_before()?, site.not_after()?)));
        let Some((from, until)) = dates.filter(|(from, until)| from < until) else {
            return Vec::new();
        };
        let now = crate::report::seconds(self.report.time);
        let count = |seconds: i64| u64::try_from(seconds / DAY).unwrap_or_default();
        let lifetime = until.saturating_sub(from).saturating_add(1);
        let arguments = [
            ("days", count(until.saturating_sub(now)).into()),
            ("ago", count(now.saturating_sub(until)).into()),
            ("lifetime", count(lifetime).into()),
            ("from", self.date(from).into()),
            ("until", self.date(until).into()),
        ];
        if now < from {
            return vec![self.answer("expiry-not-yet", &arguments, Source::Certificate)];
        }
        if now > until {
            return vec![self.answer("expiry-over", &arguments, Source::Certificate)];
        }
        let habit = if lifetime <= BY_PROGRAM {
            "expiry-by-program"
        } else {
            "expiry-renewal"
        };
        vec![
            self.answer("expiry-left", &arguments, Source::Certificate),
            self.answer(habit, &arguments, Source::Standard),
        ]
    }
}
