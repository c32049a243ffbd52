//! The validity period (RFC 5280 §4.1.2.5).

use der::DateTime;
use serde::{Deserialize, Serialize};
use x509_cert::time::Time as StrictTime;

use super::{
    bytes::Located,
    element::{Element, GENERALIZED_TIME, SEQUENCE, UTC_TIME},
    malformed::{Field, MalformedKind},
    reading::Reading,
    text::{StringType, Text},
};

pub(crate) mod calendar;

/// The period for which the issuer vouches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Validity {
    /// The first second of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Located<Time>>,
    /// The last second of the period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<Located<Time>>,
}

/// A moment, as a certificate writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Time {
    /// Seconds since 1970-01-01T00:00:00Z; none when the value is no time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unix: Option<i64>,
    /// The moment as RFC 3339 writes it, or the value itself when it is no time.
    pub text: String,
    /// The type that it has in the certificate.
    pub encoding: TimeEncoding,
}

/// The types of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum TimeEncoding {
    /// `UTCTime`: a year of two digits, from 1950 to 2049.
    UtcTime,
    /// `GeneralizedTime`: a year of four digits.
    GeneralizedTime,
    /// Neither of them.
    Other,
}

impl Validity {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let not_before = reading.within(Field::NotBefore, |reading| {
            fields
                .required(reading)
                .map(|element| element.locate(Time::read(reading, element)))
        });
        let not_after = reading.within(Field::NotAfter, |reading| {
            fields
                .required(reading)
                .map(|element| element.locate(Time::read(reading, element)))
        });
        fields.finish(reading);
        Some(Self {
            not_before,
            not_after,
        })
    }
}

impl Time {
    fn read(reading: &mut Reading, element: Element<'_>) -> Self {
        let encoding = match element.identifier {
            UTC_TIME => TimeEncoding::UtcTime,
            GENERALIZED_TIME => TimeEncoding::GeneralizedTime,
            _ => TimeEncoding::Other,
        };
        let time = reading.read(
            element,
            |strict: StrictTime| Self::of(strict.to_date_time(), encoding),
            |reading| Self::tolerant(reading, element, encoding),
        );
        // §4.1.2.5: "CAs conforming to this profile MUST always encode certificate validity dates
        // through the year 2049 as UTCTime".
        if encoding == TimeEncoding::GeneralizedTime
            && time
                .unix
                .is_some_and(|unix| (calendar::YEAR_1950..calendar::YEAR_2050).contains(&unix))
        {
            reading.note(MalformedKind::TimeForm, element.range());
        }
        time
    }

    /// Reads a `GeneralizedTime` for which another tag stands in, of any year.
    pub(super) fn read_implicit(reading: &mut Reading, element: Element<'_>) -> Self {
        Self::tolerant(reading, element, TimeEncoding::GeneralizedTime)
    }

    fn of(moment: DateTime, encoding: TimeEncoding) -> Self {
        Self {
            unix: i64::try_from(moment.unix_duration().as_secs()).ok(),
            text: moment.to_string(),
            encoding,
        }
    }

    fn tolerant(reading: &mut Reading, element: Element<'_>, encoding: TimeEncoding) -> Self {
        let moment = match encoding {
            TimeEncoding::UtcTime => calendar::utc_time(element.content),
            TimeEncoding::GeneralizedTime => calendar::generalized_time(element.content),
            TimeEncoding::Other => None,
        };
        let Some(moment) = moment else {
            let kind = match encoding {
                TimeEncoding::Other => MalformedKind::WrongTag,
                _ => MalformedKind::InvalidDate,
            };
            reading.note(kind, element.range());
            let Text { value: text, .. } = Text::read_as(reading, element, StringType::Visible);
            return Self {
                unix: None,
                text,
                encoding,
            };
        };
        if !moment.plain {
            reading.note(MalformedKind::TimeForm, element.range());
        }
        if moment.unix < 0 {
            reading.note(MalformedKind::DateBefore1970, element.range());
        }
        Self {
            unix: Some(moment.unix),
            text: calendar::rfc3339(moment.unix),
            encoding,
        }
    }
}
