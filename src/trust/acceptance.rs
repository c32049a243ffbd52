//! What a root program answers when asked whether a root may vouch for a certificate.

use serde::{Deserialize, Serialize};

/// Whether a store's terms let a root vouch for a site's certificate. Moments are in seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "acceptance", rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum Acceptance {
    /// They do.
    Accepted,
    /// The certificate's validity begins after the last moment that the store allows.
    IssuedTooLate {
        /// The last moment allowed.
        latest: i64,
    },
    /// No timestamp of Certificate Transparency shows that the certificate existed by the last moment that the store allows.
    LoggedTooLate {
        /// The last moment allowed.
        latest: i64,
    },
    /// The store does not have the root.
    NotListed,
    /// The store has the root for other versions of the browser.
    OtherVersion,
    /// The certificate must have been logged by then, and it is not known when it was.
    Unknown {
        /// The last moment allowed.
        latest: i64,
    },
}

/// A version of Chrome, its four parts from the most significant on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct ChromeVersion(pub [u32; 4]);

impl ChromeVersion {
    /// Reads `154.0.8037.97` or less of it: parts that are missing count as nought.
    ///
    /// ```
    /// use whylock::trust::ChromeVersion;
    ///
    /// assert_eq!(ChromeVersion::read("139"), Some(ChromeVersion([139, 0, 0, 0])));
    /// assert!(ChromeVersion::read("153.0.8010.0") < ChromeVersion::read("154.0.8037.97"));
    /// assert_eq!(ChromeVersion::read("154.beta"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut version = [0; 4];
        let mut parts = version.iter_mut();
        for digits in text.split('.') {
            *parts.next()? = digits.parse().ok()?;
        }
        Some(Self(version))
    }
}
