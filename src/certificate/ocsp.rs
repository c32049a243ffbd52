//! What a responder says of certificates: OCSP (RFC 6960 §4.2, RFC 5019).
//!
//! Like a revocation list, a response is not there to be shown: one that cannot be read without doubt
//! is refused, since nobody could tell what it says.

mod answer;
mod reader;

use serde::{Deserialize, Serialize};

pub use self::answer::{CertificateStatus, IdentifierHash, SingleResponse};
use super::{
    Certificate,
    algorithm::SignatureAlgorithm,
    bytes::{ByteRange, Located},
    malformed::MalformedKind,
    name::Name,
};

/// The longest response that is read, in octets: OpenSSL takes no longer one over HTTP
/// (`OSSL_HTTP_DEFAULT_MAX_RESP_LEN`, 100 KiB). One for a single certificate has 300 to 3,000.
pub const MAX_OCSP_RESPONSE: usize = 100 << 10;

/// How many certificates of a response are read. It needs one, its responder's (RFC 6960 §4.2.2.2);
/// some send the issuer's and the root's along.
pub const MAX_OCSP_CERTIFICATES: usize = 4;

/// `OCSPResponse`. It owns its bytes, which its ranges point into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OcspResponse {
    /// What became of the request.
    pub status: ResponderStatus,
    /// What the responder says; none where it answers nothing, or in another form than this.
    pub basic: Option<BasicResponse>,
}

/// `BasicOCSPResponse`, the one form that responders use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BasicResponse {
    /// Who answers.
    pub responder: Responder,
    /// When it was signed, in seconds since 1970.
    pub produced_at: i64,
    /// What it says, certificate by certificate.
    pub answers: Vec<SingleResponse>,
    /// Whether an extension of the whole is critical and not known here.
    pub has_unknown_critical_extension: bool,
    /// How it is signed.
    pub signature_algorithm: Located<SignatureAlgorithm>,
    /// Certificates that came along, at most [`MAX_OCSP_CERTIFICATES`], each with its DER.
    pub certificates: Vec<(Vec<u8>, Certificate)>,
    der: Vec<u8>,
    signed: ByteRange,
    signature: ByteRange,
}

/// `OCSPResponseStatus` (RFC 6960 §4.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ResponderStatus {
    /// 0: it answers.
    Successful,
    /// 1: it could not read the request.
    MalformedRequest,
    /// 2: something is wrong with it.
    InternalError,
    /// 3: it cannot answer now.
    TryLater,
    /// 5: it answers signed requests only.
    SignatureRequired,
    /// 6: it does not answer whoever asked, or knows nothing of the certificate (RFC 5019 §2.2.3).
    Unauthorized,
    /// Another one, which the standard does not know.
    Unassigned,
}

/// `ResponderID`: whose key signed the response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Responder {
    /// The subject of its certificate.
    Name(Name),
    /// SHA-1 of its public key, without tag, length and unused bits.
    KeyHash(Vec<u8>),
}

/// Why a response cannot be read, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct UnreadableOcsp {
    /// What is wrong.
    pub kind: MalformedKind,
    /// The octets of the response that are concerned.
    pub bytes: ByteRange,
}

impl OcspResponse {
    /// Reads a response in DER.
    ///
    /// # Errors
    ///
    /// [`UnreadableOcsp`] when it is longer than [`MAX_OCSP_RESPONSE`], or breaks the syntax of
    /// RFC 6960 §4.2.1 in a way that leaves doubt about what it says.
    ///
    /// ```
    /// use whylock::certificate::ocsp::{OcspResponse, ResponderStatus};
    ///
    /// let try_later = OcspResponse::read(&[0x30, 3, 0x0a, 1, 3]).unwrap();
    /// assert_eq!(try_later.status, ResponderStatus::TryLater);
    /// assert!(try_later.basic.is_none());
    /// ```
    pub fn read(der: &[u8]) -> Result<Self, UnreadableOcsp> {
        reader::read(der)
    }
}

impl BasicResponse {
    /// `tbsResponseData`: the octets that are signed.
    ///
    /// ```no_run
    /// # use whylock::certificate::ocsp::BasicResponse;
    /// # fn example(basic: &BasicResponse) {
    /// assert!(!basic.signed().is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn signed(&self) -> &[u8] {
        self.signed.of(&self.der).unwrap_or_default()
    }

    /// The octets of the signature, without the count of unused bits.
    ///
    /// ```no_run
    /// # use whylock::certificate::ocsp::BasicResponse;
    /// # fn example(basic: &BasicResponse) {
    /// assert!(!basic.signature().is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        self.signature.of(&self.der).unwrap_or_default()
    }
}
