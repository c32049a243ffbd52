//! The public root stores, as fingerprints with names and terms.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use super::{
    ChromeConditions, ChromeTerms, ChromeVersion, KnownRoot, MozillaTerms, STALE_AFTER_DAYS,
    Sha256Fingerprint,
};
use crate::certificate::bytes::hex;

/// A header that gives each list's date and origin; then lines of a fingerprint, the stores' letters and a name, and
/// indented below them what binds the root.
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
        Some(now.saturating_sub(self.published()?).div_euclid(86_400))
    }

    /// When that day began, in seconds since 1970. None, if the list's date is no date.
    ///
    /// ```
    /// use whylock::trust::{RootList, RootStore};
    ///
    /// let list = RootList { store: RootStore::Mozilla, date: "1970-01-11".into(), source: String::new() };
    /// assert_eq!(list.published(), Some(10 * 86_400));
    /// ```
    #[must_use]
    pub fn published(&self) -> Option<i64> {
        seconds(&format!("{}T00:00:00Z", self.date))
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

/// Where each root stands in [`ROOTS`], which has them in the order of their fingerprints.
static PLACES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let line_ends = ROOTS.match_indices('\n');
    let lines = line_ends.filter_map(|(end, _)| ROOTS.get(end + 1..));
    lines
        .filter(|line| line.starts_with(|first: char| first.is_ascii_hexdigit()))
        .collect()
});

/// The root with this fingerprint in the public stores.
pub(super) fn find(sha256: &Sha256Fingerprint) -> Option<KnownRoot> {
    let wanted = hex(sha256);
    let place = PLACES.binary_search_by(|entry| entry.get(..wanted.len()).cmp(&Some(&wanted)));
    let mut lines = PLACES.get(place.ok()?)?.lines();
    let (_, described) = lines.next()?.split_once(' ')?;
    let (stores, name) = described.split_once(' ')?;
    let mut root = KnownRoot {
        name: name.to_owned(),
        mozilla: stores.contains('m').then(MozillaTerms::default),
        chrome: stores.contains(['c', 'a']).then(|| ChromeTerms {
            additional: stores.contains('a'),
            ..ChromeTerms::default()
        }),
        added: false,
    };
    for term in lines.map_while(|line| line.strip_prefix("  ")) {
        read_term(&mut root, term);
    }
    Some(root)
}

/// A line of what binds a root: a word, then its values.
fn read_term(root: &mut KnownRoot, term: &str) {
    let mut words = term.split(' ');
    match (words.next(), &mut root.mozilla, &mut root.chrome) {
        (Some("mozilla-distrust-after"), Some(mozilla), _) => {
            mozilla.distrust_after = words.next().and_then(seconds);
        }
        (Some("mozilla-permits"), Some(mozilla), _) => {
            mozilla.permitted_dns_names = words.map(str::to_owned).collect();
        }
        (Some("chrome-if"), _, Some(chrome)) => {
            chrome.alternatives.push(read_conditions(words));
        }
        (Some("chrome-enforces"), _, Some(chrome)) => {
            for word in words {
                chrome.enforces_expiry |= word == "expiry";
                chrome.enforces_constraints |= word == "constraints";
            }
        }
        (Some("chrome-ev"), _, Some(chrome)) => {
            chrome.ev_policies = words.map(str::to_owned).collect();
        }
        _ => {}
    }
}

/// Conditions such as `from=153.0.8010.0 sct-until=2027-09-14T23:59:59Z`.
fn read_conditions<'a>(words: impl Iterator<Item = &'a str>) -> ChromeConditions {
    let mut conditions = ChromeConditions::default();
    for (key, value) in words.filter_map(|word| word.split_once('=')) {
        match key {
            "from" => conditions.min_version = ChromeVersion::read(value),
            "below" => conditions.below_version = ChromeVersion::read(value),
            "sct-until" => conditions.sct_not_after = seconds(value),
            _ => {}
        }
    }
    conditions
}

/// A moment as RFC 3339 writes it, in seconds since 1970.
fn seconds(text: &str) -> Option<i64> {
    let moment: der::DateTime = text.parse().ok()?;
    i64::try_from(moment.unix_duration().as_secs()).ok()
}

/// The version of Chrome that received the list.
pub(super) fn chrome_version() -> ChromeVersion {
    header("chrome-version")
        .and_then(|mut words| ChromeVersion::read(words.next()?))
        .unwrap_or(ChromeVersion([u32::MAX; 4]))
}

/// The lists, from lines such as `# chrome 2026-10-13 chromium-roots 0.1.2 (BSD-3-Clause)`.
pub(super) fn lists() -> Vec<RootList> {
    let stores = [
        ("chrome", RootStore::Chrome),
        ("mozilla", RootStore::Mozilla),
    ];
    stores
        .into_iter()
        .filter_map(|(word, store)| {
            let mut words = header(word)?;
            Some(RootList {
                store,
                date: words.next()?.to_owned(),
                source: words.next()?.to_owned(),
            })
        })
        .collect()
}

/// A line of the header: the first word behind the one that was asked for, and the rest.
fn header(word: &str) -> Option<impl Iterator<Item = &'static str>> {
    let mut lines = ROOTS.lines().map_while(|line| line.strip_prefix("# "));
    lines.find_map(|line| Some(line.strip_prefix(word)?.strip_prefix(' ')?.splitn(2, ' ')))
}
