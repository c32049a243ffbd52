//! Whom the public root programs trust, as dated facts, and who else is known to sign certificates.
//!
//! Trust is an argument, never global: whoever asks brings a [`Trust`], so a test can bring its own.

mod acceptance;
mod certificates;
mod interception;
mod known_root;
mod leaked;
mod leaked_key;
mod roots;
mod tunnel_end;

use std::{collections::BTreeMap, error, fmt, sync::Arc};

use sha2::{Digest, Sha256};

use crate::certificate::{Certificate, input::MAX_CERTIFICATES, subject_name_of};
use crate::transparency::{Log, LogList, LogListError};

pub use self::acceptance::{Acceptance, ChromeVersion};
#[cfg(feature = "roots")]
pub use self::certificates::root_certificates;
pub use self::interception::{InterceptionHint, InterceptionKind};
pub use self::known_root::{ChromeConditions, ChromeTerms, KnownRoot, MozillaTerms};
pub use self::leaked::{LeakedRoot, LeakedRootKind};
pub use self::leaked_key::LeakedKey;
pub use self::roots::{RootList, RootStore};
pub use self::tunnel_end::{TunnelEnd, TunnelRole, TunnelSign, TunnelTraces};

/// The SHA-256 fingerprint of a whole certificate in DER.
pub type Sha256Fingerprint = [u8; 32];

/// Age in days after which a list is called stale.
///
/// Chrome stops enforcing Certificate Transparency when its own list of logs is older than that: beyond ten weeks the
/// world may have moved on (<https://googlechrome.github.io/CertificateTransparency/ct_policy.html>).
pub const STALE_AFTER_DAYS: i64 = 70;

/// Beyond how many anchors no certificate may be added: as many as one file may hold.
pub const MAX_ANCHORS: usize = MAX_CERTIFICATES;

/// Roots that count as known: those of the public stores, and those that the caller adds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    public: PublicRoots,
    anchors: BTreeMap<Sha256Fingerprint, Anchor>,
    /// The public roots' certificates, one behind the other, in place of those that the build carries.
    public_certificates: Option<Arc<Vec<u8>>>,
    /// The logs of Certificate Transparency, in place of those that the build carries.
    logs: Option<Arc<LogList>>,
    /// Why a list of logs was not taken.
    refused_logs: Option<LogListError>,
}

/// What becomes of the public stores' roots.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum PublicRoots {
    #[default]
    Unknown,
    /// An anchor that is one counts as public; the others are not trusted.
    Known,
    Trusted,
}

/// A root that the caller added.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Anchor {
    name: String,
    /// The whole certificate, if the caller gave it.
    der: Option<Vec<u8>>,
}

/// A certificate was added to [`MAX_ANCHORS`] anchors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManyAnchors;

impl Trust {
    /// Trusts nobody, until [`Trust::with_anchor`] adds somebody.
    ///
    /// ```
    /// assert!(whylock::trust::Trust::nobody().find(&[0; 32]).is_none());
    /// ```
    #[must_use]
    pub const fn nobody() -> Self {
        Self {
            public: PublicRoots::Unknown,
            anchors: BTreeMap::new(),
            public_certificates: None,
            logs: None,
            refused_logs: None,
        }
    }

    /// Trusts nobody but whom [`Trust::with_anchor`] adds, too, and knows which of them are public.
    ///
    /// ```
    /// use whylock::trust::{Trust, fingerprint};
    ///
    /// let isrg_root_x1 = fingerprint("96BCEC06264976F37460779ACF28C5A7CFE8A3C0AAE11A8FFCEE05C0BDDF08C6").ok_or("hex")?;
    /// let trust = Trust::anchors_alone();
    /// assert!(trust.find(&isrg_root_x1).is_none());
    /// let trust = trust.with_anchor(isrg_root_x1, "The only one");
    /// assert!(trust.find(&isrg_root_x1).is_some_and(|root| root.is_public()));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn anchors_alone() -> Self {
        Self {
            public: PublicRoots::Known,
            anchors: BTreeMap::new(),
            public_certificates: None,
            logs: None,
            refused_logs: None,
        }
    }

    /// The roots of the public stores, as built in.
    ///
    /// ```
    /// use whylock::trust::{Trust, fingerprint};
    ///
    /// let isrg_root_x1 = fingerprint("96BCEC06264976F37460779ACF28C5A7CFE8A3C0AAE11A8FFCEE05C0BDDF08C6").ok_or("hex")?;
    /// let root = Trust::public().find(&isrg_root_x1).ok_or("not found")?;
    /// assert_eq!(root.name, "ISRG Root X1");
    /// assert!(root.mozilla.is_some() && root.chrome.is_some());
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn public() -> Self {
        Self {
            public: PublicRoots::Trusted,
            anchors: BTreeMap::new(),
            public_certificates: None,
            logs: None,
            refused_logs: None,
        }
    }

    /// The same, and this root too, under this name. A path ends there only if something else brings its certificate.
    ///
    /// ```
    /// use whylock::trust::Trust;
    ///
    /// let trust = Trust::public().with_anchor([7; 32], "Our own root");
    /// assert!(trust.find(&[7; 32]).is_some_and(|root| root.added && !root.is_public()));
    /// ```
    #[must_use]
    pub fn with_anchor(mut self, sha256: Sha256Fingerprint, name: &str) -> Self {
        self.add(sha256, name.to_owned(), None);
        self
    }

    /// The same, and this root too, whose certificate is kept so that a path can end there although nobody sent it.
    ///
    /// Without a name, the root has that of its subject. Whether it is fit to be an anchor, or a certificate at all, is
    /// for the checks to tell.
    ///
    /// # Errors
    ///
    /// [`TooManyAnchors`] if there are [`MAX_ANCHORS`] already.
    ///
    /// ```
    /// use whylock::trust::Trust;
    ///
    /// let trust = Trust::nobody().with_anchor_certificate(&[0x30, 0], Some("Our own root"))?;
    /// assert_eq!(trust.anchors_given().collect::<Vec<_>>(), [[0x30, 0]]);
    /// # Ok::<(), whylock::trust::TooManyAnchors>(())
    /// ```
    pub fn with_anchor_certificate(
        mut self,
        der: &[u8],
        name: Option<&str>,
    ) -> Result<Self, TooManyAnchors> {
        if self.anchors.len() >= MAX_ANCHORS {
            return Err(TooManyAnchors);
        }
        let name = name.map(str::to_owned);
        let name = name.or_else(|| subject_name_of(der));
        let name = name.or_else(|| Certificate::read(der).subject_name());
        self.add(
            Sha256::digest(der).into(),
            name.unwrap_or_default(),
            Some(der.to_vec()),
        );
        Ok(self)
    }

    /// Adds a root; of one that was added before, only the certificate is news.
    fn add(&mut self, sha256: Sha256Fingerprint, name: String, der: Option<Vec<u8>>) {
        let anchor = self.anchors.entry(sha256);
        let anchor = anchor.or_insert(Anchor { name, der: None });
        anchor.der = anchor.der.take().or(der);
    }

    /// The certificates of anchors that [`Trust::with_anchor_certificate`] added, in DER, ordered by their SHA-256.
    ///
    /// ```
    /// assert_eq!(whylock::trust::Trust::public().anchors_given().count(), 0);
    /// ```
    pub fn anchors_given(&self) -> impl Iterator<Item = &[u8]> {
        self.anchors
            .values()
            .filter_map(|anchor| anchor.der.as_deref())
    }

    /// The same, and the public roots' own certificates, for a build that does not carry them: those of
    /// `data/roots.der`, in DER, one behind the other. What is no public root among them is trusted no more
    /// than before.
    ///
    /// ```
    /// use whylock::trust::Trust;
    ///
    /// let trust = Trust::public().with_public_certificates(vec![0x30, 0]);
    /// assert!(trust.find(&[0; 32]).is_none());
    /// ```
    #[must_use]
    pub fn with_public_certificates(mut self, ders: Vec<u8>) -> Self {
        self.public_certificates = Some(Arc::new(ders));
        self
    }

    /// The same with this list of logs, in place of any other.
    ///
    /// ```
    /// use whylock::transparency::LogList;
    /// use whylock::trust::Trust;
    ///
    /// let trust = Trust::public().with_logs(LogList::new(None, "a laboratory"));
    /// assert_eq!(trust.logs().map(|list| list.logs().count()), Some(0));
    /// ```
    #[must_use]
    pub fn with_logs(mut self, logs: LogList) -> Self {
        self.logs = Some(Arc::new(logs));
        self
    }

    /// The same, and a log beside those of its list.
    ///
    /// # Errors
    ///
    /// [`LogListError::TooManyLogs`] where the list has no room for it.
    ///
    /// ```
    /// use whylock::transparency::{Log, LogFormat, LogState};
    /// use whylock::trust::Trust;
    ///
    /// let log = Log {
    ///     name: "Our log".into(),
    ///     operator: "We".into(),
    ///     key: vec![0x30, 0],
    ///     format: LogFormat::Rfc6962,
    ///     state: LogState::Usable,
    ///     interval: None,
    /// };
    /// let trust = Trust::nobody().with_log(log)?;
    /// assert_eq!(trust.logs().map(|list| list.logs().count()), Some(1));
    /// # Ok::<(), whylock::transparency::LogListError>(())
    /// ```
    pub fn with_log(mut self, log: Log) -> Result<Self, LogListError> {
        let present = self.logs().cloned();
        let mut logs = present.unwrap_or_else(|| LogList::new(None, "-"));
        logs.push(log)?;
        self.logs = Some(Arc::new(logs));
        Ok(self)
    }

    /// The same with a list of logs that somebody brought, unless it was refused, or is older than the one that is
    /// there: then that one stays, and the report says why.
    ///
    /// ```
    /// use whylock::transparency::{LogList, LogListError};
    /// use whylock::trust::Trust;
    ///
    /// let trust = Trust::public().with_imported_logs(Ok(LogList::new(Some(0), "an old one")));
    /// assert_eq!(trust.refused_logs(), Some(LogListError::Older));
    /// ```
    #[must_use]
    pub fn with_imported_logs(mut self, imported: Result<LogList, LogListError>) -> Self {
        let present = self.logs().and_then(LogList::published);
        let newer = imported.and_then(|list| match (list.published(), present) {
            (Some(published), Some(present)) if published < present => Err(LogListError::Older),
            _ => Ok(list),
        });
        match newer {
            Ok(list) => self.with_logs(list),
            Err(error) => {
                self.refused_logs = Some(error);
                self
            }
        }
    }

    /// The list of logs in it: one that was brought, else the built-in one where the public stores are known and the
    /// build carries it.
    ///
    /// ```
    /// use whylock::trust::Trust;
    ///
    /// assert!(Trust::public().logs().is_some());
    /// assert!(Trust::nobody().logs().is_none());
    /// ```
    #[must_use]
    pub fn logs(&self) -> Option<&LogList> {
        let brought = self.logs.as_deref();
        #[cfg(feature = "logs")]
        let brought = brought.or_else(|| {
            let known = self.public != PublicRoots::Unknown;
            known.then(LogList::built_in)
        });
        brought
    }

    /// Why a list that was brought was not taken.
    ///
    /// ```
    /// assert_eq!(whylock::trust::Trust::public().refused_logs(), None);
    /// ```
    #[must_use]
    pub fn refused_logs(&self) -> Option<LogListError> {
        self.refused_logs
    }

    /// The certificates of the public roots, in DER, as far as they are at hand.
    pub(crate) fn public_certificates(&self) -> impl Iterator<Item = &[u8]> {
        let given = self.public_certificates.as_ref().map(|it| it.as_slice());
        #[cfg(feature = "roots")]
        let given = given.or(Some(certificates::CERTIFICATES));
        certificates::split(
            given
                .filter(|_| self.public == PublicRoots::Trusted)
                .unwrap_or_default(),
        )
    }

    /// Whether the roots that are trusted are here with their keys, so that a path can end at one that
    /// nobody sent.
    pub(crate) fn has_keys(&self) -> bool {
        let mut keys = self.anchors_given().chain(self.public_certificates());
        keys.next().is_some()
    }

    /// The root with this fingerprint, if it is trusted.
    ///
    /// ```
    /// assert!(whylock::trust::Trust::public().find(&[0; 32]).is_none());
    /// ```
    #[must_use]
    pub fn find(&self, sha256: &Sha256Fingerprint) -> Option<KnownRoot> {
        let anchor = self.anchors.get(sha256);
        let is_looked_up = match self.public {
            PublicRoots::Unknown => false,
            PublicRoots::Known => anchor.is_some(),
            PublicRoots::Trusted => true,
        };
        let public = is_looked_up.then(|| roots::find(sha256)).flatten();
        match (public, anchor) {
            (Some(root), anchor) => Some(KnownRoot {
                added: anchor.is_some(),
                ..root
            }),
            (None, Some(anchor)) => Some(KnownRoot {
                name: anchor.name.clone(),
                mozilla: None,
                chrome: None,
                added: true,
            }),
            (None, None) => None,
        }
    }

    /// What is known of a certificate as a root.
    pub(crate) fn known(&self, root: &Certificate) -> Option<KnownRoot> {
        self.find(&fingerprint(&root.fingerprints.sha256)?)
    }

    /// Whether somebody added this root to the machine, by the lists and by what the observer says of it; `now` in seconds
    /// since 1970. None where the lists are too old to tell: a root that browsers took up since would look added.
    pub(crate) fn is_added(
        &self,
        root: &Certificate,
        built_in: Option<bool>,
        now: i64,
    ) -> Option<bool> {
        if built_in == Some(true) || self.known(root).is_some() {
            Some(false)
        } else if built_in.is_none() && self.staleness(now).is_some() {
            None
        } else {
            Some(true)
        }
    }

    /// The public lists in it, with their origin and date.
    ///
    /// ```
    /// use whylock::trust::{RootStore, Trust};
    ///
    /// let stores: Vec<RootStore> = Trust::public().lists().into_iter().map(|list| list.store).collect();
    /// assert_eq!(stores, [RootStore::Chrome, RootStore::Mozilla]);
    /// assert!(Trust::nobody().lists().is_empty());
    /// ```
    #[must_use]
    pub fn lists(&self) -> Vec<RootList> {
        match self.public {
            PublicRoots::Unknown => Vec::new(),
            PublicRoots::Known | PublicRoots::Trusted => roots::lists(),
        }
    }

    /// The oldest of the public lists in it, if that is stale at a moment, in seconds since 1970.
    ///
    /// ```
    /// use whylock::trust::Trust;
    ///
    /// let (in_2026, in_2100) = (1_795_392_000, 4_102_444_800);
    /// assert_eq!(Trust::public().staleness(in_2026), None);
    /// assert!(Trust::public().staleness(in_2100).is_some());
    /// assert_eq!(Trust::nobody().staleness(in_2100), None);
    /// ```
    #[must_use]
    pub fn staleness(&self, now: i64) -> Option<RootList> {
        let lists = self.lists().into_iter();
        let stale = lists.filter(|list| list.is_stale(now));
        // dates that are written with the year first sort as text
        stale.min_by(|one, other| one.date.cmp(&other.date))
    }
}

impl fmt::Display for TooManyAnchors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "more than {MAX_ANCHORS} anchors")
    }
}

impl error::Error for TooManyAnchors {}

/// Reads a fingerprint: 64 hexadecimal digits, with or without colons.
///
/// ```
/// use whylock::trust::fingerprint;
///
/// assert_eq!(fingerprint(&"0a:".repeat(31).chars().chain("0A".chars()).collect::<String>()), Some([10; 32]));
/// assert_eq!(fingerprint("0a0b"), None);
/// ```
#[must_use]
pub fn fingerprint(text: &str) -> Option<Sha256Fingerprint> {
    let mut digits = text
        .chars()
        .filter(|letter| *letter != ':')
        .map(|letter| letter.to_digit(16));
    let mut sha256 = [0; 32];
    for octet in &mut sha256 {
        *octet = u8::try_from(digits.next()?? * 16 + digits.next()??).ok()?;
    }
    digits.next().is_none().then_some(sha256)
}
