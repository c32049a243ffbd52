//! Dates and times in words. Moments are seconds since 1970 in UTC, as certificates give them.

use super::writer::Writer;
use super::{Catalogue, Sentence};
use crate::certificate::time::calendar::{date_and_time, generalized_time};

impl Catalogue {
    /// "12 March 2027"; the day of the certificate's own clock, UTC.
    pub(super) fn date(&self, seconds: i64) -> Sentence {
        let date = self.locale().date(seconds);
        Sentence::value(date.unwrap_or_else(|| self.spelled_date(seconds)))
    }

    /// The date in the catalogue's own words.
    fn spelled_date(&self, seconds: i64) -> String {
        let ((year, month, day), _) = date_and_time(seconds);
        let month = self.say(&format!("month-{month}"), &[]).to_string();
        let arguments = [
            ("day", day.to_string().into()),
            ("month", month.into()),
            ("year", year.to_string().into()),
        ];
        self.say("value-date", &arguments).to_string()
    }
}

impl Writer<'_> {
    pub(super) fn date(&self, seconds: i64) -> Sentence {
        self.catalogue.date(seconds)
    }

    /// The same of a day as rules write it: `2027-03-12`.
    pub(super) fn day(&self, written: &str) -> Sentence {
        let midnight = written.replace('-', "") + "000000Z";
        let moment = generalized_time(midnight.as_bytes());
        moment.map_or_else(|| Sentence::value(written), |it| self.date(it.unix))
    }

    /// "12 March 2027, 09:30:00 UTC".
    pub(super) fn moment(&self, seconds: i64) -> Sentence {
        let moment = self.catalogue.locale().moment(seconds);
        Sentence::value(moment.unwrap_or_else(|| self.spelled_moment(seconds)))
    }

    fn spelled_moment(&self, seconds: i64) -> String {
        let (_, (hour, minute, second)) = date_and_time(seconds);
        let time = format!("{hour:02}:{minute:02}:{second:02}");
        let arguments = [
            ("date", self.catalogue.spelled_date(seconds).into()),
            ("time", time.into()),
        ];
        self.say("value-moment", &arguments).to_string()
    }
}
