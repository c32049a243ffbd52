//! Certification paths among the certificates at hand (RFC 5280 §6.1, RFC 4158).

mod budget;
mod naming;
mod pool;
mod search;

use serde::{Deserialize, Serialize};

pub use self::budget::{MAX_NAME_COMPARISONS, MAX_OCTETS, MAX_PATHS, MAX_STEPS};
pub(crate) use self::naming::{Judgement, Naming};
pub(crate) use self::pool::{Anchorage, Member, Pool};
pub(crate) use self::search::{Refuted, Search};

/// A certification path: every certificate was issued by the one that follows.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Path {
    /// The certificates from the end entity upwards, counted from 0 in
    /// [`Report::certificates`](crate::report::Report::certificates).
    pub certificates: Vec<usize>,
    /// Whether the last one is an anchor. A path that is not anchored ends where no issuer is at hand.
    pub anchored: bool,
}

impl Path {
    /// Every certificate with its issuer, from the end entity upwards; the last one has none here.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::path::Path;
    ///
    /// let path = Path { certificates: vec![0, 2, 1], anchored: true };
    /// assert_eq!(path.edges().collect::<Vec<_>>(), [(0, 2), (2, 1)]);
    /// ```
    pub fn edges(&self) -> impl Iterator<Item = (usize, usize)> {
        let issuers = self.certificates.iter().skip(1);
        self.certificates.iter().copied().zip(issuers.copied())
    }

    /// The anchor, if the path ends at one.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::path::Path;
    ///
    /// let path = Path { certificates: vec![0, 2, 1], anchored: true };
    /// assert_eq!(path.anchor(), Some(1));
    /// ```
    #[must_use]
    pub fn anchor(&self) -> Option<usize> {
        self.certificates.last().copied().filter(|_| self.anchored)
    }
}
