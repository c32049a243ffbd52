//! A dated list of logs, and the text that it is kept in.

mod line;

use std::fmt::Write as _;
#[cfg(feature = "logs")]
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use self::line::{UNDATED, read_log, write_log};
pub(super) use self::line::{milliseconds, moment};
use super::{Log, LogId, LogListError};
use crate::certificate::text::is_marked;
use crate::certificate::time::calendar::{DAY, rfc3339};
use crate::trust::STALE_AFTER_DAYS;

/// How many octets of a list are read: seven times Google's list of November 2026.
pub const MAX_LIST: usize = 1 << 20;

/// How many logs a list may name: six times as many as any browser knew in November 2026.
pub const MAX_LOGS: usize = 500;

/// How long a name is shown, in characters; the longest in use has 30.
const MAX_NAME: usize = 80;

/// The built-in list, as the module's users hand it over, too.
#[cfg(feature = "logs")]
const BUILT_IN: &str = include_str!("../../data/logs.txt");

/// A dated list of logs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogList {
    published: Option<i64>,
    source: String,
    logs: Vec<(LogId, Log)>,
}

/// What a list of logs is, without the logs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LogListFacts {
    /// When it was published, in seconds since 1970; none for logs that the caller alone names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<i64>,
    /// Where it is from.
    pub source: String,
    /// How many logs it names.
    pub logs: usize,
    /// Who runs them, in the list's order.
    pub operators: Vec<String>,
}

impl LogList {
    /// A list of no logs yet, published at a moment in seconds since 1970.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// assert_eq!(LogList::new(None, "a laboratory").logs().count(), 0);
    /// ```
    #[must_use]
    pub fn new(published: Option<i64>, source: &str) -> Self {
        Self {
            published,
            source: shown(source),
            ..Self::default()
        }
    }

    /// The list that this build carries: Firefox's, as the head of `data/logs.txt` says.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// assert!(LogList::built_in().logs().any(|log| log.name == "Google Argon2027h1"));
    /// ```
    #[cfg(feature = "logs")]
    #[must_use]
    pub fn built_in() -> &'static Self {
        static LIST: OnceLock<LogList> = OnceLock::new();
        LIST.get_or_init(|| Self::read(BUILT_IN.as_bytes()).unwrap_or_default())
    }

    /// Reads the text that `data/logs.txt` is written in, and [`to_text`](Self::to_text) writes.
    ///
    /// # Errors
    ///
    /// [`LogListError`] says why it is no such text.
    ///
    /// ```
    /// use whylock::transparency::{LogList, LogListError};
    ///
    /// let text = "# logs 2026-11-11 a laboratory\nWe\n  rfc6962 usable MAA= Our log\n";
    /// let list = LogList::read(text.as_bytes())?;
    /// assert_eq!(list.logs().next().map(|log| log.operator.as_str()), Some("We"));
    /// assert_eq!(LogList::read(b"{}"), Err(LogListError::OtherVersion));
    /// # Ok::<(), LogListError>(())
    /// ```
    pub fn read(text: &[u8]) -> Result<Self, LogListError> {
        if text.len() > MAX_LIST {
            return Err(LogListError::TooLong);
        }
        let text = std::str::from_utf8(text).map_err(|_| LogListError::Unreadable)?;
        let mut lines = text.lines();
        let head = lines.next().and_then(|line| line.strip_prefix("# logs "));
        let (date, source) = head
            .and_then(|head| head.split_once(' '))
            .ok_or(LogListError::OtherVersion)?;
        let published = match date {
            UNDATED => None,
            date => Some(moment(date).ok_or(LogListError::OtherVersion)?),
        };
        let mut list = Self::new(published, source);
        let mut operator = "";
        for line in lines.filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("  ") {
                None => operator = line,
                Some(line) => {
                    list.push(read_log(line, operator).ok_or(LogListError::OtherVersion)?)?;
                }
            }
        }
        Ok(list)
    }

    /// The same list as text.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// let list = LogList::built_in();
    /// assert_eq!(&LogList::read(list.to_text().as_bytes())?, list);
    /// # Ok::<(), whylock::transparency::LogListError>(())
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        let published = self.published.map_or(UNDATED.to_owned(), rfc3339);
        let mut text = format!("# logs {published} {}\n", self.source);
        let mut operator = None;
        for log in self.logs() {
            if operator != Some(&log.operator) {
                // a String takes all that is written
                _ = writeln!(text, "{}", log.operator);
                operator = Some(&log.operator);
            }
            write_log(&mut text, log);
        }
        text
    }

    /// Adds a log; one whose key is there already replaces it.
    ///
    /// # Errors
    ///
    /// [`LogListError::TooManyLogs`] beyond [`MAX_LOGS`].
    ///
    /// ```
    /// use whylock::transparency::{Log, LogFormat, LogList, LogState};
    ///
    /// let mut list = LogList::new(None, "a laboratory");
    /// let log = Log {
    ///     name: "Our log".into(),
    ///     operator: "We".into(),
    ///     key: vec![0x30, 0],
    ///     format: LogFormat::Rfc6962,
    ///     state: LogState::Usable,
    ///     interval: None,
    /// };
    /// let id = log.id();
    /// list.push(log)?;
    /// assert!(list.find(&id).is_some());
    /// # Ok::<(), whylock::transparency::LogListError>(())
    /// ```
    pub fn push(&mut self, log: Log) -> Result<(), LogListError> {
        let log = Log {
            name: shown(&log.name),
            operator: shown(&log.operator),
            ..log
        };
        let (id, count) = (log.id(), self.logs.len());
        match self.logs.iter_mut().find(|(own, _)| *own == id) {
            Some((_, present)) => *present = log,
            None if count >= MAX_LOGS => return Err(LogListError::TooManyLogs),
            None => self.logs.push((id, log)),
        }
        Ok(())
    }

    /// The log with this id.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// assert!(LogList::built_in().find(&[0; 32]).is_none());
    /// ```
    #[must_use]
    pub fn find(&self, id: &LogId) -> Option<&Log> {
        self.logs
            .iter()
            .find(|(own, _)| own == id)
            .map(|(_, log)| log)
    }

    /// The logs in their order.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// assert!(LogList::built_in().logs().any(|log| log.operator == "Google"));
    /// ```
    pub fn logs(&self) -> impl Iterator<Item = &Log> {
        self.logs.iter().map(|(_, log)| log)
    }

    /// When it was published, in seconds since 1970.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// assert!(LogList::built_in().published() > Some(1_794_000_000));
    /// ```
    #[must_use]
    pub fn published(&self) -> Option<i64> {
        self.published
    }

    /// Whole days from its publication to a moment in seconds since 1970; none where it has no date.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// assert_eq!(LogList::new(Some(0), "").age_in_days(3 * 86_400), Some(3));
    /// ```
    #[must_use]
    pub fn age_in_days(&self, now: i64) -> Option<i64> {
        Some(now.saturating_sub(self.published?).div_euclid(DAY))
    }

    /// Whether it is older than [`STALE_AFTER_DAYS`] at a moment in seconds since 1970.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// let list = LogList::new(Some(0), "");
    /// assert!(!list.is_stale(70 * 86_400) && list.is_stale(71 * 86_400));
    /// ```
    #[must_use]
    pub fn is_stale(&self, now: i64) -> bool {
        self.age_in_days(now)
            .is_some_and(|days| days > STALE_AFTER_DAYS)
    }

    /// What it is, without the logs.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    ///
    /// assert_eq!(LogList::built_in().facts().operators.len(), 11);
    /// ```
    #[must_use]
    pub fn facts(&self) -> LogListFacts {
        let mut operators: Vec<String> = Vec::new();
        for log in self.logs() {
            if !operators.contains(&log.operator) {
                operators.push(log.operator.clone());
            }
        }
        LogListFacts {
            published: self.published,
            source: self.source.clone(),
            logs: self.logs.len(),
            operators,
        }
    }
}

/// A name that hides nothing, holds no line's end, and is no longer than a line; the same when it is read again.
fn shown(name: &str) -> String {
    let shown = |letter| {
        if is_marked(letter) {
            char::REPLACEMENT_CHARACTER
        } else {
            letter
        }
    };
    name.trim().chars().take(MAX_NAME).map(shown).collect()
}
