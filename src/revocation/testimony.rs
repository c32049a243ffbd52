//! Who says what became of a certificate, when, and until when that counts.

use serde::{Deserialize, Serialize};

use crate::certificate::ocsp::OcspResponse;

/// Who says what became of a certificate, when, and until when that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Testimony {
    /// How it came here.
    pub medium: Medium,
    /// Whose key signed it, by the name for people; empty where that has none.
    pub author: String,
    /// When that was known to be so, in seconds since 1970.
    pub at: i64,
    /// By when more will be known, in seconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<i64>,
}

/// How a word on revocation came here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Medium {
    /// In a revocation list that the caller gives.
    List,
    /// In a responder's answer that the server sent along (RFC 6066 §8).
    Stapled,
    /// In a responder's answer that the caller gives.
    Given,
}

/// What the observer tells of a stapled answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stapled {
    /// The observer asked for one, and the server sent none.
    Missing,
    /// What the server sent cannot be read.
    Unreadable,
    /// The server sent this.
    Response(Box<OcspResponse>),
}

impl Stapled {
    /// Reads what a server sent; no octets are no answer.
    ///
    /// ```
    /// use whylock::revocation::Stapled;
    ///
    /// assert_eq!(Stapled::read(&[]), Stapled::Missing);
    /// assert_eq!(Stapled::read(&[5, 0]), Stapled::Unreadable);
    /// ```
    #[must_use]
    pub fn read(der: &[u8]) -> Self {
        match OcspResponse::read(der) {
            _ if der.is_empty() => Self::Missing,
            Ok(response) => Self::Response(Box::new(response)),
            Err(_) => Self::Unreadable,
        }
    }
}
