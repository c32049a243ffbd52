//! How many timestamps, of how many logs and operators, the browsers ask for.
//!
//! Firefox: `security/ct/CTPolicyEnforcer.cpp`, enforced on computers since version 135, and
//! <https://wiki.mozilla.org/SecurityEngineering/Certificate_Transparency>. Chrome: its Certificate Transparency Policy of
//! July 2026. Apple: <https://support.apple.com/103214>. All read in November 2026. Chrome and Apple go by lists of their
//! own; what is counted here is counted by the list that is here.

use serde::{Deserialize, Serialize};

use super::{Log, LogFormat, LogId, LogState, Origin};
use crate::certificate::time::calendar::DAY;

/// Whose rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    Apple,
    Chrome,
    Firefox,
}

/// A timestamp that holds: its log made it for this certificate, at a moment that is in order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted<'a> {
    pub(crate) origin: Origin,
    pub(crate) log: &'a Log,
    pub(crate) id: LogId,
    /// When it was made, in milliseconds since 1970.
    pub(crate) at: u64,
    /// It tells the certificate's place in the log.
    pub(crate) has_place: bool,
}

/// What of a rule's count is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Shortfall {
    /// Timestamps of different logs.
    Timestamps,
    /// One of a log that is not retired.
    CurrentLog,
    /// Different operators.
    Operators,
    /// One of a log that is read as RFC 6962 says.
    Rfc6962Log,
}

/// What was counted, and what the rule asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    /// Timestamps that count.
    pub(crate) counted: usize,
    pub(crate) limit: usize,
    /// Those who run their logs.
    pub(crate) operators: usize,
    pub(crate) shortfall: Option<Shortfall>,
}

const LONG: i64 = 180 * DAY;

impl Rule {
    /// Counts. The lifetime is in seconds, both ends included (RFC 5280 §4.1.2.5).
    pub(crate) fn count(self, timestamps: &[Counted<'_>], lifetime: i64) -> Tally {
        let is_embedded = |it: &&Counted<'_>| it.origin == Origin::Certificate;
        let beside = timestamps.iter().filter(|it| !is_embedded(it));
        let embedded = timestamps.iter().filter(is_embedded);
        let beside = self.count_beside(beside.copied());
        if beside.shortfall.is_none() {
            return beside;
        }
        if self == Self::Apple && beside.counted > 0 {
            let current = timestamps.iter().copied().filter(Counted::is_current);
            let tally = self.tally(current.collect(), 2);
            if tally.shortfall.is_none() {
                return tally;
            }
        }
        let earliest = timestamps.iter().filter(|it| it.is_current());
        let issued = earliest.map(|it| it.at).min().unwrap_or(u64::MAX);
        let embedded = embedded.copied().filter(|it| self.takes(it, issued));
        // Apple counts both ends of the validity, Chrome and Firefox the difference between them
        let is_long = match self {
            Self::Apple => lifetime > LONG,
            Self::Chrome | Self::Firefox => lifetime.saturating_sub(1) > LONG,
        };
        self.tally(embedded.collect(), if is_long { 3 } else { 2 })
    }

    /// Those that came with the handshake or an answer about revocation: two of logs that are in use.
    fn count_beside<'a>(self, beside: impl Iterator<Item = Counted<'a>>) -> Tally {
        let counts = |it: &Counted<'_>| match self {
            Self::Apple => it.is_current(),
            // Chrome takes none from OCSP since version 148
            Self::Chrome => it.is_current() && it.tells_place() && it.origin == Origin::Handshake,
            Self::Firefox => it.is_current() && it.tells_place(),
        };
        self.tally(beside.filter(counts).collect(), 2)
    }

    /// Whether one that stands in the certificate counts.
    fn takes(self, it: &Counted<'_>, issued: u64) -> bool {
        let in_time = match it.log.state {
            LogState::Usable => true,
            LogState::Retired { since } => {
                it.at < since && (self != Self::Firefox || issued < since)
            }
        };
        in_time && (self == Self::Apple || it.tells_place())
    }

    fn tally(self, counts: Vec<Counted<'_>>, limit: usize) -> Tally {
        let mut distinct: Vec<Counted<'_>> = Vec::new();
        let mut by_operator: Vec<(&str, usize)> = Vec::new();
        for it in counts {
            if distinct.iter().any(|other| other.id == it.id) {
                continue;
            }
            distinct.push(it);
            let operator = it.log.operator.as_str();
            match by_operator.iter_mut().find(|(name, _)| *name == operator) {
                Some((_, count)) => *count += 1,
                None => by_operator.push((operator, 1)),
            }
        }
        // Apple counts one of each operator where it asks for two, and two where it asks for three
        let most = if self == Self::Apple {
            limit - 1
        } else {
            usize::MAX
        };
        let counted = by_operator.iter().map(|(_, count)| *count.min(&most)).sum();
        let operators = by_operator.len();
        let shortfall = if distinct.len() < limit {
            Some(Shortfall::Timestamps)
        } else if !distinct.iter().any(Counted::is_current) {
            Some(Shortfall::CurrentLog)
        } else if operators < 2 || counted < limit {
            Some(Shortfall::Operators)
        } else if self == Self::Apple && !distinct.iter().any(Counted::is_of_rfc6962) {
            Some(Shortfall::Rfc6962Log)
        } else {
            None
        };
        Tally {
            counted,
            limit,
            operators,
            shortfall,
        }
    }
}

impl Counted<'_> {
    fn is_current(&self) -> bool {
        self.log.state == LogState::Usable
    }

    fn is_of_rfc6962(&self) -> bool {
        self.log.format == LogFormat::Rfc6962
    }

    /// A log of static files has to write the certificate's place into its timestamp.
    fn tells_place(&self) -> bool {
        self.is_of_rfc6962() || self.has_place
    }
}

impl Shortfall {
    /// A word for it, by which the catalogue's messages differ.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Timestamps => "timestamps",
            Self::CurrentLog => "current-log",
            Self::Operators => "operators",
            Self::Rfc6962Log => "rfc6962-log",
        }
    }
}
