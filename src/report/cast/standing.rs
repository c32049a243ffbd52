//! How the connection to one of the page's other hosts stands, by what the observer tells of it. No signature is verified
//! for that: each of them can be explained as a connection of its own.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::certificate::Certificate;
use crate::connection::{LoadedHost, Observer, RequestOutcome};
use crate::report::TlsReading;
use crate::trust::Trust;

/// How a connection stands, from the least to the gravest reason to look at it.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum HostStanding {
    /// The browser refused to ask over plain http.
    Blocked,
    /// The browser found the site's proof good, and nothing about the connection is weak.
    Private,
    /// The browser accepted it, and does not tell more.
    Accepted,
    /// Nothing is known of it.
    NotTold,
    /// Something about it is weaker than it should be: see [`Weakness`].
    Weakened,
    /// Its root is not public.
    InBetween,
    /// Somebody clicked past a warning, or the browser calls it broken.
    NotProven,
    /// It was asked over plain http; whether anything came cannot be told.
    MaybeOpen,
    /// It came over plain http.
    Open,
}

/// What is weak about a connection.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Weakness {
    /// The version of TLS is deprecated.
    Version,
    /// Others can read what the cipher suite locks.
    CipherSuite,
    /// A key that is stolen later opens what was recorded.
    ForwardSecrecy,
    /// The browser says that it is weak, and not why.
    Unnamed,
}

/// What a standing is made of.
pub(super) struct Facts<'a> {
    pub(super) observer: Observer,
    pub(super) encrypted: bool,
    pub(super) host: &'a LoadedHost,
    pub(super) tls: Option<&'a TlsReading>,
    pub(super) root: Option<&'a Certificate>,
    pub(super) trust: &'a Trust,
    pub(super) time: i64,
}

impl HostStanding {
    /// Whether such a connection is weaker than it should be.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::report::HostStanding;
    ///
    /// assert!(HostStanding::Open.is_weak());
    /// assert!(!HostStanding::Blocked.is_weak());
    /// ```
    #[must_use]
    pub fn is_weak(self) -> bool {
        self >= Self::Weakened
    }
}

pub(super) fn judge(facts: &Facts<'_>) -> (HostStanding, Option<Weakness>) {
    if !facts.encrypted {
        let standing = match facts.host.outcome {
            RequestOutcome::Blocked => HostStanding::Blocked,
            RequestOutcome::Loaded => HostStanding::Open,
            RequestOutcome::Unknown => HostStanding::MaybeOpen,
        };
        return (standing, None);
    }
    let Some(told) = &facts.host.tls else {
        let standing = match (facts.observer, facts.host.outcome) {
            (Observer::Chromium, RequestOutcome::Loaded) => HostStanding::Accepted,
            _ => HostStanding::NotTold,
        };
        return (standing, None);
    };
    let state = told.state.as_deref();
    if told.error_category.is_some()
        || told.validation_error.is_some()
        || matches!(state, Some("broken" | "insecure"))
    {
        return (HostStanding::NotProven, None);
    }
    let is_added = |root| facts.trust.is_added(root, told.built_in_root, facts.time);
    match facts.root.map(is_added) {
        Some(Some(true)) => return (HostStanding::InBetween, None),
        Some(None) => return (HostStanding::NotTold, None),
        Some(Some(false)) | None => {}
    }
    match weakness(facts.tls, state) {
        Some(weakness) => (HostStanding::Weakened, Some(weakness)),
        None if state == Some("secure") => (HostStanding::Private, None),
        None => (HostStanding::NotTold, None),
    }
}

fn weakness(tls: Option<&TlsReading>, state: Option<&str>) -> Option<Weakness> {
    let version = tls.and_then(|tls| tls.protocol_version.as_ref()?.known);
    let suite = tls.and_then(|tls| tls.cipher_suite.as_ref()?.known);
    if version.is_some_and(|version| version.deprecated_by.is_some()) {
        Some(Weakness::Version)
    } else if suite.is_some_and(|suite| suite.is_broken()) {
        Some(Weakness::CipherSuite)
    } else if suite.is_some_and(|suite| !suite.forward_secrecy) {
        Some(Weakness::ForwardSecrecy)
    } else {
        (state == Some("weak")).then_some(Weakness::Unnamed)
    }
}
