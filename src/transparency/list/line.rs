//! A line of a list's text: one log.

use std::fmt::Write as _;

use base64ct::{Base64, Encoding};

use super::super::{Interval, Log, LogFormat, LogState};
use crate::certificate::time::calendar::rfc3339;

/// What stands in place of a date.
pub(super) const UNDATED: &str = "-";

/// `tiled retired=2026-02-28T00:00:00Z from=… until=… KEY NAME`.
pub(super) fn read_log(line: &str, operator: &str) -> Option<Log> {
    let (format, rest) = line.split_once(' ')?;
    let (state, mut rest) = rest.split_once(' ')?;
    let mut bound = |prefix: &str| {
        let (word, others) = rest.strip_prefix(prefix)?.split_once(' ')?;
        rest = others;
        milliseconds(word)
    };
    let interval = match (bound("from="), bound("until=")) {
        (Some(start), Some(end)) => Some(Interval { start, end }),
        _ => None,
    };
    let (key, name) = rest.split_once(' ')?;
    Some(Log {
        name: name.to_owned(),
        operator: operator.to_owned(),
        key: Base64::decode_vec(key).ok()?,
        format: match format {
            "rfc6962" => LogFormat::Rfc6962,
            "tiled" => LogFormat::Tiled,
            _ => return None,
        },
        state: match state.strip_prefix("retired=") {
            Some(since) => LogState::Retired {
                since: milliseconds(since)?,
            },
            None if state == "usable" => LogState::Usable,
            None => return None,
        },
        interval,
    })
}

/// Writes a log as [`read_log`] reads it; a `String` takes all that is written.
pub(super) fn write_log(text: &mut String, log: &Log) {
    let moment = |milliseconds: u64| rfc3339(seconds(milliseconds));
    text.push_str(match log.format {
        LogFormat::Rfc6962 => "  rfc6962",
        LogFormat::Tiled => "  tiled",
    });
    match log.state {
        LogState::Usable => text.push_str(" usable"),
        LogState::Retired { since } => {
            _ = write!(text, " retired={}", moment(since));
        }
    }
    if let Some(Interval { start, end }) = log.interval {
        _ = write!(text, " from={} until={}", moment(start), moment(end));
    }
    let key = Base64::encode_string(&log.key);
    _ = writeln!(text, " {key} {}", log.name);
}

/// Whole seconds of milliseconds since 1970.
fn seconds(milliseconds: u64) -> i64 {
    i64::try_from(milliseconds / 1_000).unwrap_or(i64::MAX)
}

/// A moment as RFC 3339 writes it, in milliseconds since 1970; fractions of its seconds are dropped.
pub(in crate::transparency) fn milliseconds(text: &str) -> Option<u64> {
    u64::try_from(moment(text)?).ok()?.checked_mul(1_000)
}

/// A day or a moment as RFC 3339 writes it, in seconds since 1970.
pub(in crate::transparency) fn moment(text: &str) -> Option<i64> {
    let whole = match text.split_once('T') {
        None => format!("{text}T00:00:00Z"),
        Some((day, time)) => {
            let time = time.strip_suffix('Z')?;
            let (whole, _) = time.split_once('.').unwrap_or((time, ""));
            format!("{day}T{whole}Z")
        }
    };
    let moment: der::DateTime = whole.parse().ok()?;
    i64::try_from(moment.unix_duration().as_secs()).ok()
}
