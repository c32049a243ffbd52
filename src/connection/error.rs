//! The error codes of browsers and of Node, and what each is about.
//!
//! Firefox's `webNavigation.onErrorOccurred` says `Error code N` with N = 0x805A0000 + |NSS error|
//! (`nsINSSErrorsService`); NSS errors are numbered in `secerr.h` from −0x2000 (SEC), in `sslerr.h`
//! from −0x3000 (SSL) and in `mozpkix/Result.h` from −0x4000. Chromium names them (`net_error_list.h`), Node as
//! OpenSSL does (`x509_vfy.h`).

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

/// The error that ended a navigation.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ConnectionError {
    /// As the observer spells it.
    pub code: String,
}

/// What an error is about.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCause {
    /// The certificate's dates do not fit the browser's clock, and it is not told which way.
    ExpiredOrNotYetValid,
    /// The certificate has expired.
    Expired,
    /// The certificate is not valid yet.
    NotYetValid,
    /// The certificate is for other names.
    WrongHost,
    /// The certificate signed itself.
    SelfSigned,
    /// Nobody whom the browser knows vouches for the certificate.
    UnknownIssuer,
    /// The certificate was withdrawn.
    Revoked,
    /// The certificate was not logged publicly as the browser demands.
    NotLogged,
    /// The certificate uses an algorithm or key that is too weak.
    WeakCertificate,
    /// The certificate breaks another rule.
    BadCertificate,
    /// Browser and server found no common TLS version or cipher suite.
    NoCommonTls,
    /// Something answered, and it did not speak TLS as it should.
    TlsFailed,
    /// The name could not be looked up.
    NameNotFound,
    /// Nobody could be reached.
    Unreachable,
    /// The machine is offline.
    Offline,
    /// It took too long.
    TimedOut,
    /// The proxy failed.
    Proxy,
    /// The person or the page stopped it.
    Stopped,
    /// A code that is not known here.
    Other,
}

impl ErrorCause {
    /// What a code of Firefox, Chromium or Node is about.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::ErrorCause;
    ///
    /// assert_eq!(ErrorCause::of_code("net::ERR_CERT_COMMON_NAME_INVALID"), ErrorCause::WrongHost);
    /// assert_eq!(ErrorCause::of_code("Error code 2153390067"), ErrorCause::UnknownIssuer);
    /// assert_eq!(ErrorCause::of_code("CERT_HAS_EXPIRED"), ErrorCause::Expired);
    /// assert_eq!(ErrorCause::of_code("domain_mismatch"), ErrorCause::WrongHost);
    /// assert_eq!(ErrorCause::of_code("what is this"), ErrorCause::Other);
    /// ```
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        if let Some(number) = code.strip_prefix("Error code ") {
            return number.trim().parse().map_or(Self::Other, Self::of_firefox);
        }
        let name = code.strip_prefix("net::").unwrap_or(code);
        CODES
            .iter()
            .find(|(known, _)| *known == name)
            .map_or(Self::Other, |(_, cause)| *cause)
    }

    /// The certificate or the TLS handshake was at fault, not the way to the server.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::ErrorCause;
    ///
    /// assert!(ErrorCause::Expired.is_about_proof());
    /// assert!(!ErrorCause::NameNotFound.is_about_proof());
    /// ```
    #[must_use]
    pub fn is_about_proof(self) -> bool {
        self <= Self::BadCertificate
    }

    /// The certificate's dates and the clock do not fit.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::ErrorCause;
    ///
    /// assert!(ErrorCause::of_code("net::ERR_CERT_DATE_INVALID").is_about_dates());
    /// ```
    #[must_use]
    pub fn is_about_dates(self) -> bool {
        self <= Self::NotYetValid
    }

    fn of_firefox(number: u32) -> Self {
        const NSS: u32 = 0x805A_0000;
        const NETWORK: u32 = 0x804B_0000;
        match number {
            NSS..0x805B_0000 => Self::of_nss(number - NSS),
            // xpcom/base/ErrorList.py, module NETWORK
            NETWORK..0x804C_0000 => match number - NETWORK {
                2 => Self::Stopped,
                13 | 20 | 71 => Self::Unreachable,
                14 => Self::TimedOut,
                16 => Self::Offline,
                30 => Self::NameNotFound,
                42 | 72 => Self::Proxy,
                _ => Self::Other,
            },
            _ => Self::Other,
        }
    }

    /// NSS counts upwards from three negative bases; `magnitude` is the error's absolute value.
    fn of_nss(magnitude: u32) -> Self {
        match magnitude {
            0x1001..=0x2000 => match 0x2000 - magnitude {
                11 | 30 => Self::Expired,
                12 => Self::Revoked,
                13 | 20 | 21 => Self::UnknownIssuer,
                176 => Self::WeakCertificate,
                _ => Self::BadCertificate,
            },
            0x2001..=0x3000 => match 0x3000 - magnitude {
                2 | 9 | 98 => Self::NoCommonTls,
                12 => Self::WrongHost,
                _ => Self::TlsFailed,
            },
            0x3001..=0x4000 => match 0x4000 - magnitude {
                2 => Self::WeakCertificate,
                5 | 6 => Self::NotYetValid,
                14 => Self::SelfSigned,
                15 => Self::UnknownIssuer,
                16 => Self::NotLogged,
                _ => Self::BadCertificate,
            },
            _ => Self::Other,
        }
    }
}

/// Chromium: `net/base/net_error_list.h`. Node: `tls` and OpenSSL's `x509_vfy.h`, libuv's `uv.h`.
/// Firefox: `overridableErrorCategory` of `webRequest.SecurityInfo`.
const CODES: &[(&str, ErrorCause)] = &[
    ("ERR_CERT_COMMON_NAME_INVALID", ErrorCause::WrongHost),
    ("ERR_CERT_DATE_INVALID", ErrorCause::ExpiredOrNotYetValid),
    ("ERR_CERT_AUTHORITY_INVALID", ErrorCause::UnknownIssuer),
    ("ERR_CERT_CONTAINS_ERRORS", ErrorCause::BadCertificate),
    (
        "ERR_CERT_NO_REVOCATION_MECHANISM",
        ErrorCause::BadCertificate,
    ),
    (
        "ERR_CERT_UNABLE_TO_CHECK_REVOCATION",
        ErrorCause::BadCertificate,
    ),
    ("ERR_CERT_REVOKED", ErrorCause::Revoked),
    ("ERR_CERT_INVALID", ErrorCause::BadCertificate),
    (
        "ERR_CERT_WEAK_SIGNATURE_ALGORITHM",
        ErrorCause::WeakCertificate,
    ),
    ("ERR_CERT_NON_UNIQUE_NAME", ErrorCause::BadCertificate),
    ("ERR_CERT_WEAK_KEY", ErrorCause::WeakCertificate),
    (
        "ERR_CERT_NAME_CONSTRAINT_VIOLATION",
        ErrorCause::BadCertificate,
    ),
    ("ERR_CERT_VALIDITY_TOO_LONG", ErrorCause::BadCertificate),
    (
        "ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
        ErrorCause::NotLogged,
    ),
    (
        "ERR_CERT_KNOWN_INTERCEPTION_BLOCKED",
        ErrorCause::UnknownIssuer,
    ),
    ("ERR_CERT_SELF_SIGNED_LOCAL_NETWORK", ErrorCause::SelfSigned),
    ("ERR_SSL_PROTOCOL_ERROR", ErrorCause::TlsFailed),
    (
        "ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
        ErrorCause::NoCommonTls,
    ),
    ("ERR_SSL_OBSOLETE_VERSION", ErrorCause::NoCommonTls),
    ("ERR_SSL_SERVER_CERT_BAD_FORMAT", ErrorCause::BadCertificate),
    ("ERR_SSL_KEY_USAGE_INCOMPATIBLE", ErrorCause::BadCertificate),
    ("ERR_SSL_UNRECOGNIZED_NAME_ALERT", ErrorCause::TlsFailed),
    ("ERR_BAD_SSL_CLIENT_AUTH_CERT", ErrorCause::TlsFailed),
    ("ERR_NAME_NOT_RESOLVED", ErrorCause::NameNotFound),
    ("ERR_NAME_RESOLUTION_FAILED", ErrorCause::NameNotFound),
    ("ERR_CONNECTION_REFUSED", ErrorCause::Unreachable),
    ("ERR_CONNECTION_RESET", ErrorCause::Unreachable),
    ("ERR_CONNECTION_CLOSED", ErrorCause::Unreachable),
    ("ERR_CONNECTION_ABORTED", ErrorCause::Unreachable),
    ("ERR_CONNECTION_FAILED", ErrorCause::Unreachable),
    ("ERR_EMPTY_RESPONSE", ErrorCause::Unreachable),
    ("ERR_ADDRESS_UNREACHABLE", ErrorCause::Unreachable),
    ("ERR_NETWORK_CHANGED", ErrorCause::Unreachable),
    ("ERR_INTERNET_DISCONNECTED", ErrorCause::Offline),
    ("ERR_CONNECTION_TIMED_OUT", ErrorCause::TimedOut),
    ("ERR_TIMED_OUT", ErrorCause::TimedOut),
    ("ERR_PROXY_CONNECTION_FAILED", ErrorCause::Proxy),
    ("ERR_TUNNEL_CONNECTION_FAILED", ErrorCause::Proxy),
    ("ERR_ABORTED", ErrorCause::Stopped),
    ("ERR_BLOCKED_BY_CLIENT", ErrorCause::Stopped),
    ("CERT_HAS_EXPIRED", ErrorCause::Expired),
    ("CERT_NOT_YET_VALID", ErrorCause::NotYetValid),
    ("ERR_TLS_CERT_ALTNAME_INVALID", ErrorCause::WrongHost),
    ("HOSTNAME_MISMATCH", ErrorCause::WrongHost),
    ("DEPTH_ZERO_SELF_SIGNED_CERT", ErrorCause::SelfSigned),
    ("SELF_SIGNED_CERT_IN_CHAIN", ErrorCause::UnknownIssuer),
    ("UNABLE_TO_GET_ISSUER_CERT", ErrorCause::UnknownIssuer),
    (
        "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
        ErrorCause::UnknownIssuer,
    ),
    ("UNABLE_TO_VERIFY_LEAF_SIGNATURE", ErrorCause::UnknownIssuer),
    ("CERT_UNTRUSTED", ErrorCause::UnknownIssuer),
    ("CERT_REVOKED", ErrorCause::Revoked),
    ("CERT_SIGNATURE_FAILURE", ErrorCause::BadCertificate),
    ("INVALID_CA", ErrorCause::BadCertificate),
    ("INVALID_PURPOSE", ErrorCause::BadCertificate),
    ("PATH_LENGTH_EXCEEDED", ErrorCause::BadCertificate),
    ("ENOTFOUND", ErrorCause::NameNotFound),
    ("EAI_AGAIN", ErrorCause::NameNotFound),
    ("ECONNREFUSED", ErrorCause::Unreachable),
    ("ECONNRESET", ErrorCause::Unreachable),
    ("EHOSTUNREACH", ErrorCause::Unreachable),
    ("ENETUNREACH", ErrorCause::Unreachable),
    ("ETIMEDOUT", ErrorCause::TimedOut),
    ("expired_or_not_yet_valid", ErrorCause::ExpiredOrNotYetValid),
    ("domain_mismatch", ErrorCause::WrongHost),
    ("trust_error", ErrorCause::UnknownIssuer),
];
