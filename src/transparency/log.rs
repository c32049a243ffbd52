//! One log, as a list of logs describes it.

use sha2::{Digest, Sha256};

/// SHA-256 of a log's key, in DER of its `SubjectPublicKeyInfo` (RFC 6962 §3.2).
pub type LogId = [u8; 32];

/// A public log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// What it is called.
    pub name: String,
    /// Who runs it.
    pub operator: String,
    /// Its key: DER of a `SubjectPublicKeyInfo`.
    pub key: Vec<u8>,
    /// How it is read.
    pub format: LogFormat,
    /// Whether its timestamps count.
    pub state: LogState,
    /// Which certificates it takes, where the list says so.
    pub interval: Option<Interval>,
}

/// How a log is read. Its timestamps are verified the same way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// By the interface of RFC 6962.
    #[default]
    Rfc6962,
    /// By static files (<https://c2sp.org/static-ct-api>); its timestamps carry a place in the log.
    Tiled,
}

/// Whether a log's timestamps count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogState {
    /// They do. Chrome calls the log qualified, usable or read-only.
    #[default]
    Usable,
    /// Those made before this moment do, in milliseconds since 1970.
    Retired {
        /// The moment.
        since: u64,
    },
}

/// Moments between which a certificate has to end for the log to take it, in milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The first one.
    pub start: u64,
    /// The first one after it.
    pub end: u64,
}

impl Log {
    /// Its id.
    ///
    /// ```
    /// use whylock::transparency::{Log, LogFormat, LogState};
    ///
    /// let log = Log {
    ///     name: "Our log".into(),
    ///     operator: "We".into(),
    ///     key: b"abc".to_vec(),
    ///     format: LogFormat::Rfc6962,
    ///     state: LogState::Usable,
    ///     interval: None,
    /// };
    /// assert_eq!(log.id()[..4], [0xba, 0x78, 0x16, 0xbf]);
    /// ```
    #[must_use]
    pub fn id(&self) -> LogId {
        Sha256::digest(&self.key).into()
    }
}
