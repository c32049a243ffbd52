//! The public root stores, as fingerprints with names.

use serde::{Deserialize, Serialize};

use super::{KnownRoot, STALE_AFTER_DAYS, Sha256Fingerprint, fingerprint};

/// A header that gives each list's date and origin; then lines of a fingerprint, the stores' letters and a name.
///
/// As text it reads well as a difference, and compressed it costs hardly more than octets would.
const ROOTS: &str = include_str!("../../data/roots.txt");

/// A root program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum RootStore {
    /// The Chrome Root Program.
    Chrome,
    /// The Mozilla Root Program, for websites.
    Mozilla,
}

/// A list of roots, and how old it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct RootList {
    /// Whose list it is.
    pub store: RootStore,
    /// The day on which its source was published: `2026-10-23`.
    pub date: String,
    /// The package it was taken from, with its version.
    pub source: String,
}

impl RootList {
    /// Whole days from the list's date to a moment, in seconds since 1970; negative, if the moment lies before. None,
    /// if the list's date is no date.
    ///
    /// ```
    /// use whylock::trust::{RootList, RootStore};
    ///
    /// let list = RootList { store: RootStore::Mozilla, date: "1970-01-11".into(), source: String::new() };
    /// assert_eq!(list.age_in_days(20 * 86_400), Some(10));
    /// ```
    #[must_use]
    pub fn age_in_days(&self, now: i64) -> Option<i64> {
        let midnight: der::DateTime = format!("{}T00:00:00Z", self.date).parse().ok()?;
        let published = i64::try_from(midnight.unix_duration().as_secs()).ok()?;
        Some(now.saturating_sub(published).div_euclid(86_400))
    }

    /// Whether the list is older than [`STALE_AFTER_DAYS`] at a moment, in seconds since 1970.
    ///
    /// ```
    /// use whylock::trust::{RootList, RootStore};
    ///
    /// let list = RootList { store: RootStore::Mozilla, date: "1970-01-01".into(), source: String::new() };
    /// assert!(!list.is_stale(70 * 86_400));
    /// assert!(list.is_stale(71 * 86_400));
    /// ```
    #[must_use]
    pub fn is_stale(&self, now: i64) -> bool {
        self.age_in_days(now)
            .is_none_or(|days| days > STALE_AFTER_DAYS)
    }
}

/// The root with this fingerprint in the public stores.
pub(super) fn find(sha256: &Sha256Fingerprint) -> Option<KnownRoot> {
    ROOTS.lines().find_map(|line| {
        let mut columns = line.splitn(3, ' ');
        if fingerprint(columns.next()?)? != *sha256 {
            return None;
        }
        let stores = columns.next()?;
        Some(KnownRoot {
            name: columns.next()?.to_owned(),
            mozilla: stores.contains('m'),
            chrome: stores.contains('c'),
            added: false,
        })
    })
}

/// The lists, from lines such as `# chrome 2026-10-13 chromium-roots 0.1.2 (BSD-3-Clause)`.
pub(super) fn lists() -> Vec<RootList> {
    let header = ROOTS.lines().map_while(|line| line.strip_prefix("# "));
    header
        .filter_map(|line| {
            let mut words = line.splitn(3, ' ');
            let store = match words.next()? {
                "chrome" => RootStore::Chrome,
                "mozilla" => RootStore::Mozilla,
                _ => return None,
            };
            Some(RootList {
                store,
                date: words.next()?.to_owned(),
                source: words.next()?.to_owned(),
            })
        })
        .collect()
}
