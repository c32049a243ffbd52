//! Why a list of logs is not taken.

use std::{error, fmt};

use serde::{Deserialize, Serialize};

/// Why a list of logs is not taken; what was known before stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LogListError {
    /// It is longer than [`MAX_LIST`](super::MAX_LIST).
    TooLong,
    /// It names more logs than [`MAX_LOGS`](super::MAX_LOGS).
    TooManyLogs,
    /// It is not JSON, or not text.
    Unreadable,
    /// It is a list of another form than `log_list.json`'s third version, or than this crate's own.
    OtherVersion,
    /// The key did not sign it.
    Signature,
    /// Nobody here can verify the signature, or the key is none.
    Unverifiable,
    /// It is older than the list that is there.
    Older,
}

impl LogListError {
    /// A word for it, by which the catalogue's messages differ.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::TooManyLogs => "too-many-logs",
            Self::Unreadable => "unreadable",
            Self::OtherVersion => "other-version",
            Self::Signature => "signature",
            Self::Unverifiable => "unverifiable",
            Self::Older => "older",
        }
    }
}

impl fmt::Display for LogListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the list of logs is not taken: {}", self.word())
    }
}

impl error::Error for LogListError {}
