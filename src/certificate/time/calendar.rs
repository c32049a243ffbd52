//! The times that `der` refuses: before 1970, without seconds, with fractions or time zones.

/// A moment, and how it was written.
#[derive(Debug)]
pub(crate) struct Moment {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub(crate) unix: i64,
    /// Whether it was written as RFC 5280 §4.1.2.5 asks: with seconds, in UTC, without fractions.
    pub(crate) plain: bool,
}

/// `YYMMDDhhmm[ss](Z|±hhmm)` (X.680 §47).
pub(crate) fn utc_time(content: &[u8]) -> Option<Moment> {
    let mut rest = content;
    let year = number(&mut rest, 2)?;
    // RFC 5280 §4.1.2.5.1: 50 to 99 are years of the 20th century.
    let century = if year < 50 { 2000 } else { 1900 };
    let moment = moment(century + year, &mut rest)?;
    rest.is_empty().then_some(moment)
}

/// `YYYYMMDDhhmm[ss[.f…]](Z|±hhmm)` (X.680 §46).
pub(crate) fn generalized_time(content: &[u8]) -> Option<Moment> {
    let mut rest = content;
    let year = number(&mut rest, 4)?;
    let moment = moment(year, &mut rest)?;
    rest.is_empty().then_some(moment)
}

/// The moment as RFC 3339 writes it.
pub(crate) fn rfc3339(unix: i64) -> String {
    let ((year, month, day), (hour, minute, second)) = date_and_time(unix);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

/// Year, month and day, then hour, minute and second, in UTC.
pub(crate) fn date_and_time(unix: i64) -> ((i64, i64, i64), (i64, i64, i64)) {
    let second = unix.rem_euclid(DAY);
    (
        date(unix.div_euclid(DAY)),
        (second / 3_600, second / 60 % 60, second % 60),
    )
}

fn moment(year: i64, rest: &mut &[u8]) -> Option<Moment> {
    let month = number(rest, 2).filter(|month| (1..=12).contains(month))?;
    let day = number(rest, 2).filter(|day| (1..=days_in(year, month)).contains(day))?;
    let hour = number(rest, 2).filter(|hour| *hour < 24)?;
    let minute = number(rest, 2).filter(|minute| *minute < 60)?;
    let seconds = number(rest, 2);
    let second = seconds.unwrap_or(0);
    let fraction = skip_fraction(rest);
    let (sign, tail) = rest.split_first()?;
    *rest = tail;
    let east = match sign {
        b'Z' => 0,
        b'+' => zone(rest)?,
        b'-' => -zone(rest)?,
        _ => return None,
    };
    (second < 60).then_some(Moment {
        unix: days(year, month, day) * DAY + hour * 3_600 + minute * 60 + second - east,
        plain: *sign == b'Z' && seconds.is_some() && !fraction,
    })
}

/// A time zone's distance from UTC, in seconds.
fn zone(rest: &mut &[u8]) -> Option<i64> {
    Some(number(rest, 2)? * 3_600 + number(rest, 2)? * 60)
}

/// A number of so many digits.
fn number(rest: &mut &[u8], digits: usize) -> Option<i64> {
    let (number, tail) = rest.split_at_checked(digits)?;
    let value = number.iter().try_fold(0_i64, |value, digit| {
        digit
            .is_ascii_digit()
            .then(|| value * 10 + i64::from(digit - b'0'))
    })?;
    *rest = tail;
    Some(value)
}

/// Skips fractions of a second, and says whether there were any.
fn skip_fraction(rest: &mut &[u8]) -> bool {
    let Some((b'.' | b',', tail)) = rest.split_first() else {
        return false;
    };
    let digits = tail
        .iter()
        .take_while(|digit| digit.is_ascii_digit())
        .count();
    *rest = tail.get(digits..).unwrap_or_default();
    true
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar, years counted from March so that the
/// leap day is the last one (Hinnant, *chrono-Compatible Low-Level Date Algorithms*).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    era * DAYS_IN_ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year
        - MARCH_0000_TO_1970
}

/// The inverse of [`days`].
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + MARCH_0000_TO_1970;
    let day_of_era = days.rem_euclid(DAYS_IN_ERA);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = days.div_euclid(DAYS_IN_ERA) * 400 + year_of_era;
    (if month <= 2 { year + 1 } else { year }, month, day)
}

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;
/// Days in the 400 years after which the calendar repeats.
const DAYS_IN_ERA: i64 = 146_097;
/// Days from 0000-03-01 to 1970-01-01.
const MARCH_0000_TO_1970: i64 = 719_468;
/// 1950-01-01T00:00:00Z, the first second of `UTCTime`.
pub(crate) const YEAR_1950: i64 = -631_152_000;
/// 2050-01-01T00:00:00Z, the first second beyond `UTCTime`.
pub(crate) const YEAR_2050: i64 = 2_524_608_000;

#[cfg(test)]
mod tests {
    use super::{YEAR_1950, YEAR_2050, days, generalized_time, rfc3339, utc_time};

    fn unix(content: &str) -> Option<i64> {
        utc_time(content.as_bytes())
            .or_else(|| generalized_time(content.as_bytes()))
            .map(|moment| moment.unix)
    }

    #[test]
    fn times_are_counted_from_1970() {
        assert_eq!(unix("700101000000Z"), Some(0));
        assert_eq!(unix("500101000000Z"), Some(YEAR_1950));
        assert_eq!(unix("20500101000000Z"), Some(YEAR_2050));
        assert_eq!(unix("99991231235959Z"), Some(253_402_300_799));
        assert_eq!(unix("200229120000Z"), Some(1_582_977_600));
        assert_eq!(unix("2002291200Z"), Some(1_582_977_600));
        assert_eq!(unix("200229130000+0100"), Some(1_582_977_600));
        assert_eq!(unix("20200229120000.5Z"), Some(1_582_977_600));
    }

    #[test]
    fn what_is_no_time_has_no_seconds() {
        for wrong in [
            "",
            "Z",
            "200230000000Z",
            "201301000000Z",
            "20200101240000Z",
            "200101006000Z",
            "200101000060Z",
            "200101000000",
            "200101000000Zx",
            "2001010000-1Z",
        ] {
            assert_eq!(unix(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_day_of_eight_centuries_comes_back() {
        for year in 1600..2400 {
            for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
                let text = rfc3339(days(year, month, day) * 86_400);
                assert_eq!(text, format!("{year:04}-{month:02}-{day:02}T00:00:00Z"));
            }
        }
    }
}
