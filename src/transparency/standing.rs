//! How one timestamp stands.

use serde::{Deserialize, Serialize};

/// How a timestamp came here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// It stands in the certificate (RFC 6962 §3.3).
    Certificate,
    /// It came with the handshake (RFC 6962 §3.3.1).
    Handshake,
    /// It came in an answer about the certificate's revocation (RFC 6962 §3.3).
    OcspResponse,
}

/// What one rule about timestamps found of one of them.
///
/// Whether a signature that does not fit was forged or made for a certificate that is not here, nobody can tell: both look
/// the same. Only where it fits something else that is here, that is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The log's key signed it for this certificate; or the log is in use; or its moment is in order.
    Valid,
    /// The log was retired, after it made the timestamp.
    RetiredSince,
    /// The log was retired before.
    RetiredBefore,
    /// The list does not have the log.
    UnknownLog,
    /// No list of logs is at hand.
    NoList,
    /// The log's key did not sign it for anything that is here.
    Misfit,
    /// The log's key signed it for another certificate that is here.
    OtherCertificate,
    /// The log's key signed it for a certificate of the same content that another key here issued.
    OtherIssuer,
    /// The log's key signed it for the same certificate, in the form that belongs to another way of delivery.
    OtherForm,
    /// It is none that such a key could have made.
    Malformed,
    /// It is of a version that is not known here.
    UnknownVersion,
    /// The certificate's issuer is not at hand, whose key the log has signed along.
    NoIssuer,
    /// The certificate is too long, or cannot be read well enough to know what the log has signed.
    Unreadable,
    /// Nobody here could verify the signature.
    Unverified,
    /// More timestamps are there than are looked at.
    NotAsked,
    /// It is from a moment that has not come yet.
    Future,
    /// It is from a moment after the certificate's end.
    AfterEnd,
    /// The certificate ends outside of what the log takes.
    OutsideInterval,
    /// The log is one that writes a certificate's place into its timestamps, and this one has none.
    NoPlace,
}

impl Standing {
    /// A word for it, by which the catalogue's messages differ.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::RetiredSince => "retired-since",
            Self::RetiredBefore => "retired-before",
            Self::UnknownLog => "unknown-log",
            Self::NoList => "no-list",
            Self::Misfit => "misfit",
            Self::OtherCertificate => "other-certificate",
            Self::OtherIssuer => "other-issuer",
            Self::OtherForm => "other-form",
            Self::Malformed => "malformed",
            Self::UnknownVersion => "unknown-version",
            Self::NoIssuer => "no-issuer",
            Self::Unreadable => "unreadable",
            Self::Unverified => "unverified",
            Self::NotAsked => "not-asked",
            Self::Future => "future",
            Self::AfterEnd => "after-end",
            Self::OutsideInterval => "outside-interval",
            Self::NoPlace => "no-place",
        }
    }
}
