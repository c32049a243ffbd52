//! A root that is known, and what each root program binds it to.

use serde::{Deserialize, Serialize};

use super::{Acceptance, ChromeVersion, RootStore, roots};

/// A root that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct KnownRoot {
    /// The root's name: its common name, or its organisation and unit.
    pub name: String,
    /// Mozilla's terms, if its program has the root for websites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mozilla: Option<MozillaTerms>,
    /// Chrome's terms, if its program has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chrome: Option<ChromeTerms>,
    /// Whether the caller named it.
    pub added: bool,
}

/// What Mozilla binds a root to, beyond what its certificate says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct MozillaTerms {
    /// A site's certificate that is valid from a later moment on is refused; in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distrust_after: Option<i64>,
    /// The subtrees of DNS that the root may vouch for, as name constraints write them (RFC 5280 §4.2.1.10); none
    /// means all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permitted_dns_names: Vec<String>,
}

/// What Chrome binds an anchor to, beyond what its certificate says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ChromeTerms {
    /// It is no root of the program but an authority below one, at which Chrome may end a path already. Firefox goes
    /// on to the root, and so does Chrome when a server sends the way there.
    pub additional: bool,
    /// Sets of conditions, of which one has to hold; none means that nothing has to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<ChromeConditions>,
    /// Chrome holds the anchor to the dates in its certificate.
    pub enforces_expiry: bool,
    /// Chrome holds the anchor to the constraints in its certificate: path length, names, policies.
    pub enforces_constraints: bool,
    /// The policies under which it may vouch for a site's owner with extended validation, as object identifiers in
    /// decimal with dots.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ev_policies: Vec<String>,
}

/// Conditions that must all hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ChromeConditions {
    /// One of the valid timestamps of Certificate Transparency is not later than this, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sct_not_after: Option<i64>,
    /// The first version of Chrome that they are meant for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_version: Option<ChromeVersion>,
    /// The first version of Chrome that they are no longer meant for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below_version: Option<ChromeVersion>,
}

impl KnownRoot {
    /// Whether it is in a public store.
    ///
    /// ```
    /// use whylock::trust::Trust;
    ///
    /// let trust = Trust::public().with_anchor([7; 32], "Our own root");
    /// assert!(!trust.find(&[7; 32]).ok_or("not found")?.is_public());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn is_public(&self) -> bool {
        self.mozilla.is_some() || self.chrome.is_some()
    }

    /// Whether a store's terms let the root vouch for a site's certificate, judged by a Chrome that is as new as the
    /// list.
    ///
    /// `not_before` is the first moment of the certificate's validity in seconds since 1970; `earliest_sct` the
    /// earliest of its timestamps of Certificate Transparency in milliseconds since 1970, as RFC 6962 counts. Whoever
    /// did not verify the timestamps knows no more than that the certificate claims them. Names are not looked at. Both
    /// browsers lift their store's terms where somebody added the root to the machine as well.
    ///
    /// ```
    /// use whylock::trust::{Acceptance, RootStore, Trust, fingerprint};
    ///
    /// let izenpe = fingerprint("2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f").ok_or("hex")?;
    /// let root = Trust::public().find(&izenpe).ok_or("not found")?;
    /// let (before, after) = (1_776_000_000, 1_777_000_000);
    /// assert_eq!(root.accepts(RootStore::Mozilla, before, None), Acceptance::Accepted);
    /// assert_eq!(root.accepts(RootStore::Mozilla, after, None), Acceptance::IssuedTooLate { latest: 1_776_297_599 });
    /// assert_eq!(
    ///     root.accepts(RootStore::Chrome, after, Some(1_777_000_000_000)),
    ///     Acceptance::LoggedTooLate { latest: 1_776_211_199 },
    /// );
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn accepts(
        &self,
        store: RootStore,
        not_before: i64,
        earliest_sct: Option<u64>,
    ) -> Acceptance {
        let acceptance = match store {
            RootStore::Chrome => self
                .chrome
                .as_ref()
                .map(|terms| terms.accepts(roots::chrome_version(), earliest_sct)),
            RootStore::Mozilla => self
                .mozilla
                .as_ref()
                .map(|terms| terms.accepts(not_before, earliest_sct)),
        };
        acceptance.unwrap_or(Acceptance::NotListed)
    }

    /// Whether a program takes what is older than a date alone: then timestamps of Certificate Transparency may decide.
    pub(crate) fn has_dates(&self) -> bool {
        let mozilla = self.mozilla.as_ref();
        let chrome = self.chrome.as_ref();
        mozilla.is_some_and(|terms| terms.distrust_after.is_some())
            || chrome.is_some_and(|terms| !terms.alternatives.is_empty())
    }

    /// The policies under which Chrome takes it to vouch for a site's owner with extended validation, as object
    /// identifiers in decimal with dots.
    ///
    /// ```
    /// use whylock::trust::{Trust, fingerprint};
    ///
    /// let digicert = fingerprint("018e13f0772532cf809bd1b17281867283fc48c6e13be9c69812854a490c1b05").ok_or("hex")?;
    /// let root = Trust::public().find(&digicert).ok_or("not found")?;
    /// assert_eq!(root.ev_policies(), ["2.23.140.1.1"]);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn ev_policies(&self) -> &[String] {
        self.chrome
            .as_ref()
            .map_or(&[], |terms| terms.ev_policies.as_slice())
    }
}

impl MozillaTerms {
    /// Whether the root may vouch for a certificate that is valid from a moment on, in seconds since 1970, and whose
    /// earliest timestamp of Certificate Transparency is this, in milliseconds since 1970.
    ///
    /// As Firefox does it: a certificate must not be issued later (`IsDistrustedCertificateChain` in Gecko's
    /// `NSSCertDBTrustDomain.cpp`), and no timestamp that is later counts (`VerifySingleSCT` in
    /// `MultiLogCTVerifier.cpp`), so that a certificate with an earlier date than its true one is found out.
    ///
    /// ```
    /// use whylock::trust::{Acceptance, MozillaTerms};
    ///
    /// let terms = MozillaTerms { distrust_after: Some(1_000), ..MozillaTerms::default() };
    /// assert_eq!(terms.accepts(1_000, None), Acceptance::Accepted);
    /// assert_eq!(terms.accepts(1_001, None), Acceptance::IssuedTooLate { latest: 1_000 });
    /// assert_eq!(terms.accepts(1_000, Some(1_001_000)), Acceptance::LoggedTooLate { latest: 1_000 });
    /// ```
    #[must_use]
    pub fn accepts(&self, not_before: i64, earliest_sct: Option<u64>) -> Acceptance {
        let Some(latest) = self.distrust_after else {
            return Acceptance::Accepted;
        };
        if not_before > latest {
            Acceptance::IssuedTooLate { latest }
        } else if earliest_sct.is_some_and(|sct| !is_by(whole_seconds(sct), latest)) {
            Acceptance::LoggedTooLate { latest }
        } else {
            Acceptance::Accepted
        }
    }
}

impl ChromeTerms {
    /// Whether a version of Chrome lets the anchor vouch for a certificate whose earliest timestamp of Certificate
    /// Transparency is this, in milliseconds since 1970.
    ///
    /// As Chrome does it (`CheckPathSatisfiesChromeRootConstraint` in Chromium's `net/cert/cert_verify_proc_builtin.cc`),
    /// as long as it enforces Certificate Transparency.
    ///
    /// ```
    /// use whylock::trust::{Acceptance, ChromeConditions, ChromeTerms, ChromeVersion};
    ///
    /// let chrome = ChromeVersion::read("154.0.8037.97").ok_or("version")?;
    /// let conditions = ChromeConditions { sct_not_after: Some(1_000), ..ChromeConditions::default() };
    /// let terms = ChromeTerms { alternatives: vec![conditions], ..ChromeTerms::default() };
    /// assert_eq!(terms.accepts(chrome, Some(1_000_000)), Acceptance::Accepted);
    /// assert_eq!(terms.accepts(chrome, Some(1_000_001)), Acceptance::LoggedTooLate { latest: 1_000 });
    /// assert_eq!(terms.accepts(chrome, None), Acceptance::Unknown { latest: 1_000 });
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn accepts(&self, version: ChromeVersion, earliest_sct: Option<u64>) -> Acceptance {
        if self.alternatives.is_empty() {
            return Acceptance::Accepted;
        }
        // whoever meets an earlier date meets the latest one too, and no date is later than any
        let bound = self
            .alternatives
            .iter()
            .filter(|conditions| conditions.are_for(version))
            .map(|conditions| conditions.sct_not_after)
            .max_by_key(|bound| bound.unwrap_or(i64::MAX));
        match (bound, earliest_sct) {
            (None, _) => Acceptance::OtherVersion,
            (Some(None), _) => Acceptance::Accepted,
            (Some(Some(latest)), None) => Acceptance::Unknown { latest },
            (Some(Some(latest)), Some(sct)) if is_by(sct, latest) => Acceptance::Accepted,
            (Some(Some(latest)), Some(_)) => Acceptance::LoggedTooLate { latest },
        }
    }
}

impl ChromeConditions {
    /// Whether they are meant for a version of Chrome.
    fn are_for(&self, version: ChromeVersion) -> bool {
        self.min_version.is_none_or(|first| version >= first)
            && self.below_version.is_none_or(|end| version < end)
    }
}

/// Milliseconds without what is behind the second, as Firefox compares them; Chrome compares them whole.
const fn whole_seconds(milliseconds: u64) -> u64 {
    milliseconds - milliseconds % 1_000
}

/// Whether milliseconds are not later than seconds.
fn is_by(milliseconds: u64, seconds: i64) -> bool {
    i64::try_from(milliseconds).is_ok_and(|time| time <= seconds.saturating_mul(1_000))
}
