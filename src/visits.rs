//! What was seen of a host on other days, and what has changed since.
//!
//! Whoever keeps visits keeps [`Observation`]s as they come and hands those of a host back. Nothing is judged while they are
//! kept: what they mean is found out anew each time. There are days in them and no hours, and hashes and no certificates.

mod compare;
mod handed;
mod renewal;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

/// The most observations of one host that are compared, the latest of them. A store keeps fewer (the extension's eight); this
/// bounds what anybody hands over, at a number of certificates that no host is known to show within half a year.
pub const MAX_COMPARED: usize = 64;

/// What one connection showed of a host, worth remembering.
///
/// # Examples
///
/// ```
/// use whylock::visits::Observation;
///
/// let seen = Observation { host: "example.com".into(), first: 20_000, last: 20_000, ..Observation::default() };
/// let again = Observation { first: 20_003, last: 20_003, ..seen.clone() };
/// assert!(seen.is_same(&again));
/// ```
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Observation {
    /// The host as it travels (in ASCII), with its port where that is not 443.
    pub host: String,
    /// The first day on which it was seen, in whole days since 1970 (UTC).
    pub first: u32,
    /// The last one.
    pub last: u32,
    /// Its number among those that the store had of that host when it came: it orders two of the same day.
    pub turn: u32,
    /// SHA-256 of the site's key (`subjectPublicKeyInfo`), in hexadecimal as all hashes here.
    pub key: String,
    /// SHA-256 of the site's certificate.
    pub certificate: String,
    /// SHA-256 of the key of whoever signed it; none where its certificate is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// SHA-256 of the root's key; none where no path led to one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
    /// Whether that root is public, or one that the caller named; none where there was no root.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public: Option<bool>,
    /// When the site's certificate begins, in seconds since 1970.
    pub not_before: i64,
    /// When it ends.
    pub not_after: i64,
    /// The code point of the version of TLS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u16>,
    /// The code point of the group in which keys were agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<u16>,
}

/// What a caller kept of earlier visits to a host.
///
/// # Examples
///
/// ```
/// use whylock::visits::Visits;
///
/// let visits: Visits = serde_json::from_str(r#"{"observations": [{"host": 1}]}"#)?;
/// assert_eq!((visits.observations.len(), visits.unreadable), (0, 1));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", from = "handed::Handed")]
pub struct Visits {
    /// The observations, in any order; those of other hosts are left aside.
    pub observations: Vec<Observation>,
    /// What there is to know of the store that they come from.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub store: Store,
    /// How many more there were that are no observations.
    #[serde(skip)]
    pub unreadable: usize,
}

/// The store that observations come from, in its own words.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Store {
    /// The person wants visits to be kept.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub keeps: bool,
    /// Of how many hosts it has something.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub hosts: u32,
    /// How many hosts it keeps at most; 0 where it does not say.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub most_hosts: u32,
    /// For how many days it keeps what was not seen again; 0 where it does not say.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub most_days: u32,
    /// It met something that it cannot read, and has set that aside.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub set_aside: bool,
    /// There was no room for the last visit.
    #[cfg_attr(feature = "wasm", tsify(optional))]
    pub full: bool,
}

/// What has changed of a host since earlier visits.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Past {
    /// How this visit stands to the others.
    pub state: PastState,
    /// What has changed, the oddest first; empty in every state but [`PastState::Changed`].
    pub changes: Vec<Change>,
    /// The first day of which anything is known, in whole days since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<u32>,
    /// How many other certificates were seen that have not ended yet.
    pub certificates: usize,
    /// What was seen now; none where nothing can be compared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<Observation>,
    /// The store.
    pub store: Store,
    /// How many of the kept observations cannot be read.
    pub unreadable: usize,
}

/// How this visit stands to the others.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PastState {
    /// Nothing is kept, because nobody asked for it.
    Off,
    /// The browser has not told yet what could be compared.
    NotSeen,
    /// Nobody proved whose site this is, so there is nothing to compare.
    NotProven,
    /// The page came from the browser's cache: what is known of its connection is not of today.
    NotOfToday,
    /// Nothing is known of an earlier visit.
    FirstVisit,
    /// All of it was seen before.
    Unchanged,
    /// Something is new.
    Changed,
}

/// One thing that has changed.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// What.
    pub kind: ChangeKind,
    /// How odd that is.
    pub oddness: Oddness,
    /// The last day on which it was otherwise, in whole days since 1970.
    pub until: u32,
    /// When the certificate from before would have ended, in seconds since 1970; of renewals only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends: Option<i64>,
    /// The lowest version of TLS from before, by its code point; of a weaker one only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u16>,
}

/// What can change, the oddest first: they are told in this order.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// A root that is not public ends the path; before, it was a public one.
    NowIntercepted,
    /// Key, authority and root are new at once, long before the certificate from before ends.
    AllNew,
    /// The version of TLS is older than any before.
    WeakerTls,
    /// Whoever records this could open it later; before, that was not so.
    PostQuantumLost,
    /// A public root ends the path; before, it was another one.
    NoLongerIntercepted,
    /// The root is new.
    NewRoot,
    /// Whoever signed the certificate did not sign any before.
    NewAuthority,
    /// The site's key is new.
    NewKey,
    /// The certificate is new, and no younger than one from before: the site has several.
    AnotherCertificate,
    /// The certificate was renewed long before the end of the one from before.
    EarlyRenewal,
    /// The certificate was renewed when that was due.
    OnTimeRenewal,
    /// What is recorded today should stay closed; before, that was not so.
    PostQuantumWon,
}

/// How odd something is, from what happens all the time to what seldom has a good reason.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Oddness {
    /// It happens to every site.
    Quiet,
    /// It happens now and then, and is mostly harmless.
    Notable,
    /// It deserves a look.
    Odd,
}

impl Observation {
    /// Whether it shows the same as another one, on whatever days.
    ///
    /// # Examples
    ///
    /// See [`Observation`].
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let undated = |it: &Self| Self {
            first: 0,
            last: 0,
            turn: 0,
            ..it.clone()
        };
        undated(self) == undated(other)
    }
}

impl Default for Store {
    fn default() -> Self {
        Self {
            keeps: true,
            hosts: 0,
            most_hosts: 0,
            most_days: 0,
            set_aside: false,
            full: false,
        }
    }
}

impl Past {
    /// Holds what was seen now against what was kept. `otherwise` says why nothing was seen that could be compared.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::visits::{ChangeKind, Observation, Past, PastState, Visits};
    ///
    /// let earlier = Observation { first: 20_000, last: 20_000, version: Some(0x0304), ..Observation::default() };
    /// let now = Observation { first: 20_001, last: 20_001, version: Some(0x0303), ..earlier.clone() };
    /// let past = Past::of(Some(now), PastState::NotSeen, &Visits::of(vec![earlier]));
    /// assert_eq!(past.changes[0].kind, ChangeKind::WeakerTls);
    /// ```
    #[must_use]
    pub fn of(present: Option<Observation>, otherwise: PastState, visits: &Visits) -> Self {
        let mut past = Self {
            state: otherwise,
            changes: Vec::new(),
            since: None,
            certificates: 0,
            present: None,
            store: visits.store.clone(),
            unreadable: visits.unreadable,
        };
        if !visits.store.keeps {
            past.state = PastState::Off;
        } else if let Some(present) = present {
            compare::compare(&mut past, &present, &visits.observations);
            past.present = Some(present);
        }
        past
    }

    /// How odd the oddest change is.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::visits::{Oddness, Past, PastState, Visits};
    ///
    /// let past = Past::of(None, PastState::NotSeen, &Visits::default());
    /// assert_eq!(past.oddness(), Oddness::Quiet);
    /// ```
    #[must_use]
    pub fn oddness(&self) -> Oddness {
        let all = self.changes.iter().map(|change| change.oddness);
        all.max().unwrap_or(Oddness::Quiet)
    }
}

impl Visits {
    /// Observations of a store that says nothing of itself.
    ///
    /// # Examples
    ///
    /// See [`Past::of`].
    #[must_use]
    pub fn of(observations: Vec<Observation>) -> Self {
        Self {
            observations,
            ..Self::default()
        }
    }
}
