//! Dates and times in words. Moments are seconds since 1970 in UTC, as certificates give them.

use der::DateTime;

use super::Sentence;
use super::writer::Writer;

/// Seconds of a day.
pub(super) const DAY: i64 = 86_400;

impl Writer<'_> {
    /// "12 March 2027"; the day of the certificate's own clock, UTC.
    pub(super) fn date(&self, seconds: i64) -> Sentence {
        let Some((date, _)) = calendar(seconds) else {
            return Sentence::value(format!("{seconds} s"));
        };
        let (year, month, day) = date;
        let month = self.say(&format!("month-{month}"), &[]).to_string();
        let text = self.say(
            "value-date",
            &[
                ("day", day.into()),
                ("month", month.into()),
                ("year", year.to_string().into()),
            ],
        );
        Sentence::value(text.to_string())
    }

    /// "12 March 2027, 09:30:00 UTC".
    pub(super) fn moment(&self, seconds: i64) -> Sentence {
        let Some((_, (hour, minute, second))) = calendar(seconds) else {
            return Sentence::value(format!("{seconds} s"));
        };
        let time = format!("{hour:02}:{minute:02}:{second:02}");
        let date = self.date(seconds).to_string();
        let text = self.say(
            "value-seconds",
            &[("date", date.into()), ("time", time.into())],
        );
        Sentence::value(text.to_string())
    }
}

type Date = (u16, u8, u16);
type TimeOfDay = (u8, u8, u8);

/// Year, month and day; hour, minute and second. `der` knows the calendar from 1970; a moment before
/// is moved on by whole periods of 400 years, after which the Gregorian calendar repeats.
fn calendar(seconds: i64) -> Option<(Date, TimeOfDay)> {
    const PERIOD: i64 = 146_097 * DAY;
    let periods = if seconds < 0 {
        seconds.checked_neg()?.checked_add(PERIOD - 1)? / PERIOD
    } else {
        0
    };
    let moved = u64::try_from(seconds.checked_add(periods.checked_mul(PERIOD)?)?).ok()?;
    let date = DateTime::from_unix_duration(std::time::Duration::from_secs(moved)).ok()?;
    let year = i64::from(date.year()).checked_sub(periods.checked_mul(400)?)?;
    let date_of_year = (
        u16::try_from(year).ok()?,
        date.month(),
        u16::from(date.day()),
    );
    Some((date_of_year, (date.hour(), date.minutes(), date.seconds())))
}

#[cfg(test)]
mod tests {
    use super::calendar;

    #[test]
    fn the_calendar_holds_before_1970_and_to_the_end() {
        assert_eq!(calendar(0), Some(((1970, 1, 1), (0, 0, 0))));
        assert_eq!(calendar(-1), Some(((1969, 12, 31), (23, 59, 59))));
        assert_eq!(calendar(-631_152_000), Some(((1950, 1, 1), (0, 0, 0))));
        assert_eq!(
            calendar(253_402_300_799),
            Some(((9999, 12, 31), (23, 59, 59)))
        );
        assert_eq!(calendar(i64::MIN), None);
        assert_eq!(calendar(i64::MAX), None);
    }
}
