//! Whom the public root programs trust, as dated facts, and who else is known to sign certificates.
//!
//! Trust is an argument, never global: whoever asks brings a [`Trust`], so a test can bring its own.

mod interception;
mod leaked;
mod roots;

use serde::{Deserialize, Serialize};

pub use self::interception::{InterceptionHint, InterceptionKind};
pub use self::leaked::{LeakedRoot, LeakedRootKind};
pub use self::roots::{RootList, RootStore};

/// The SHA-256 fingerprint of a whole certificate in DER.
pub type Sha256Fingerprint = [u8; 32];

/// Age in days after which a list is called stale.
///
/// Chrome stops enforcing Certificate Transparency when its own list of logs is older than that: beyond ten weeks the
/// world may have moved on (<https://googlechrome.github.io/CertificateTransparency/ct_policy.html>).
pub const STALE_AFTER_DAYS: i64 = 70;

/// Roots that count as known: those of the public stores, and those that the caller adds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    public: bool,
    anchors: Vec<(Sha256Fingerprint, String)>,
}

/// A root that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct KnownRoot {
    /// The root's name: its common name, or its organisation and unit.
    pub name: String,
    /// Whether Mozilla's program has it for websites.
    pub mozilla: bool,
    /// Whether Chrome's program has it.
    pub chrome: bool,
    /// Whether the caller named it.
    pub added: bool,
}

impl Trust {
    /// Trusts nobody, until [`Trust::with_anchor`] adds somebody.
    ///
    /// ```
    /// assert!(whylock::trust::Trust::nobody().find(&[0; 32]).is_none());
    /// ```
    #[must_use]
    pub const fn nobody() -> Self {
        Self {
            public: false,
            anchors: Vec::new(),
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
    /// assert!(root.mozilla && root.chrome);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn public() -> Self {
        Self {
            public: true,
            anchors: Vec::new(),
        }
    }

    /// The same, and this root too, under this name.
    ///
    /// ```
    /// use whylock::trust::Trust;
    ///
    /// let trust = Trust::public().with_anchor([7; 32], "Our own root");
    /// assert!(trust.find(&[7; 32]).is_some_and(|root| root.added && !root.mozilla));
    /// ```
    #[must_use]
    pub fn with_anchor(mut self, sha256: Sha256Fingerprint, name: &str) -> Self {
        self.anchors.push((sha256, name.to_owned()));
        self
    }

    /// The root with this fingerprint, if it is known.
    ///
    /// ```
    /// assert!(whylock::trust::Trust::public().find(&[0; 32]).is_none());
    /// ```
    #[must_use]
    pub fn find(&self, sha256: &Sha256Fingerprint) -> Option<KnownRoot> {
        let public = if self.public {
            roots::find(sha256)
        } else {
            None
        };
        let anchor = self.anchors.iter().find(|(anchor, _)| anchor == sha256);
        match (public, anchor) {
            (Some(root), anchor) => Some(KnownRoot {
                added: anchor.is_some(),
                ..root
            }),
            (None, Some((_, name))) => Some(KnownRoot {
                name: name.clone(),
                mozilla: false,
                chrome: false,
                added: true,
            }),
            (None, None) => None,
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
        if self.public {
            roots::lists()
        } else {
            Vec::new()
        }
    }
}

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
