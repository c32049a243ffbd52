//! When a certificate is due to be renewed.
//!
//! Certbot, the most used program for it, renews with a third of the lifetime left, and with half of it where that is
//! shorter than ten days (EFF, *Certbot 4.0*, April 2025); Let's Encrypt advises the same third.

use crate::certificate::time::calendar::DAY;

/// What is shorter may be renewed at any time: a program that misses one of a few days has no second try. Authorities call a
/// certificate short-lived up to ten days (Baseline Requirements §1.6.1, for those of before March 2026).
const SHORT_LIVED: i64 = 10 * DAY;

/// Authorities date certificates back, by an hour or to the start of the day, and programs look once or twice a day.
const GRACE: i64 = DAY;

/// Whether a certificate that began at `begins` came when the one before, valid `from` … `until`, was due. All in seconds
/// since 1970.
pub(super) fn was_due(from: i64, until: i64, begins: i64) -> bool {
    let lifetime = until.saturating_sub(from);
    let left = until.saturating_sub(begins);
    lifetime <= SHORT_LIVED || left <= lifetime / 3 + GRACE
}

#[cfg(test)]
mod tests {
    use super::{DAY, was_due};

    #[test]
    fn a_third_is_due_and_more_is_not() {
        let after = |days: i64| was_due(0, 90 * DAY, days * DAY);
        assert!(after(60) && after(59) && after(90) && after(400));
        assert!(!after(58) && !after(1));
        let short = |days: i64| was_due(0, 10 * DAY, days * DAY);
        assert!(short(1) && short(9));
        assert!(!was_due(0, 11 * DAY, DAY));
    }

    #[test]
    fn no_dates_are_too_far_apart() {
        assert!(!was_due(i64::MIN, i64::MAX, i64::MIN));
        assert!(was_due(i64::MAX, i64::MIN, i64::MAX));
    }
}
