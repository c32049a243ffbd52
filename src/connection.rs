//! What was seen of one connection, and by whom: the message that every collector delivers.
//!
//! A browser's collector, the command line and a caller of the library all fill the same
//! [`Connection`]. Nothing in it is a decision: names stand as the observer spells them, what the
//! observer does not tell is absent, and the rest of the crate draws the conclusions.

mod der;
mod error;
mod host;
mod nameless;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

pub use der::Der;
pub use error::{ConnectionError, ErrorCause};
pub use host::LoadedHost;

/// The version of the message's format.
pub const VERSION: u32 = 1;

/// One connection, as its observer saw it.
///
/// # Examples
///
/// ```
/// use whylock::connection::{Connection, Observer, Sight};
///
/// let connection = Connection::from_json(
///     r#"{"version": 1, "observer": "firefox", "url": "http://example.com/", "sight": "seen"}"#,
/// )?;
/// assert_eq!(connection.observer, Observer::Firefox);
/// assert_eq!(connection.sight, Sight::Seen);
/// # Ok::<(), whylock::connection::MessageError>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Connection {
    /// The version of this format: [`VERSION`].
    pub version: u32,
    /// Who saw it.
    pub observer: Observer,
    /// The observer's own version, for example `153.7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observer_version: Option<String>,
    /// The origin of the document on the screen with a `/` behind it. For certificates alone, that of the site that they
    /// are held against, or empty.
    #[serde(default)]
    pub url: String,
    /// How much of the page the observer could see.
    pub sight: Sight,
    /// What a collector's call said when it threw; goes with [`Sight::Failed`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
    /// When it was seen, in milliseconds since 1970 on the observer's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub observed_at: Option<f64>,
    /// How the document reached the screen; absent where no response was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// The tab belongs to a private window.
    #[serde(default)]
    pub private_window: bool,
    /// The message was taken from a file that anybody can have written, see [`Connection::retold`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub retold: bool,
    /// The site's name and all that leads to it were left out, see [`Connection::nameless`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nameless: bool,
    /// `h2`, `http/1.1` or `h3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_version: Option<String>,
    /// The address that the browser connected to, which may be a proxy's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_address: Option<String>,
    /// What the observer tells about TLS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<TlsFacts>,
    /// The certificates in the observer's order, the end entity first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certificates: Vec<Der>,
    /// What the list of certificates is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificates_are: Option<CertificatesAre>,
    /// The response headers that matter here.
    #[serde(default)]
    pub headers: Headers,
    /// The error that ended the navigation; goes with [`Sight::Error`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ConnectionError>,
    /// The addresses that led here, first to last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub redirects: Vec<Redirect>,
    /// What an https page asked for over plain http.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub insecure_requests: Vec<InsecureRequest>,
    /// How many other hosts the page loaded from, those that are not told one by one included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_hosts: Option<u32>,
    /// The other hosts that the page loaded from, in the order in which they were first asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hosts: Vec<LoadedHost>,
}

/// Who saw the connection.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Observer {
    /// Whoever called the library; also a file given to the command line.
    #[default]
    Caller,
    /// A browser built on Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// Node.js, through `node:tls`.
    Node,
}

/// How much of the page the observer could see.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Sight {
    /// An https page stands on the screen, and this browser does not tell more until asked.
    Accepted,
    /// Certificates alone; there was no connection.
    Certificates,
    /// The navigation ended on the browser's error page.
    Error,
    /// The record was dropped to make room for others.
    Evicted,
    /// A collector's call threw.
    Failed,
    /// The browser does not let the extension see this site.
    NoAccess,
    /// The page was there before anybody looked.
    #[default]
    NotRecorded,
    /// The page is still loading.
    Pending,
    /// The response was seen.
    Seen,
    /// The page came to the screen, and no response was seen that brought it.
    Unanswered,
}

/// How the document reached the screen.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// The browser kept the whole page and showed it again.
    BackForwardCache,
    /// From the HTTP cache: the facts are those of the connection that fetched it.
    HttpCache,
    /// From the network.
    Network,
    /// The facts come from a new connection that was made in order to look.
    NewConnection,
    /// A service worker answered: the facts are those of its own fetch.
    ServiceWorker,
}

/// What the list of certificates is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CertificatesAre {
    /// As the server sent them.
    AsSent,
    /// The end entity's only.
    EndEntityOnly,
    /// The path that the observer built and verified, up to the root.
    VerifiedPath,
}

/// What an observer tells about TLS, in its own spelling.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct TlsFacts {
    /// Firefox: `secure`, `weak`, `broken`, `insecure`. Chromium: `secure`, `insecure`, `broken`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `TLSv1.3` or `TLS 1.3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<String>,
    /// The suite's name, or in Chromium the cipher's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cipher_suite: Option<String>,
    /// Chromium, up to TLS 1.2: `ECDHE_RSA`, `RSA`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_exchange: Option<String>,
    /// Chromium, with CBC suites: `HMAC-SHA1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mac: Option<String>,
    /// The group in which keys were agreed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_exchange_group: Option<String>,
    /// How the server signed the handshake: a name, or the code point.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature_scheme: Option<NameOrCode>,
    /// Bits of the symmetric key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key_length: Option<u32>,
    /// Firefox's category of a certificate error that somebody overrode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_category: Option<String>,
    /// Firefox's reasons for `weak`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub weakness_reasons: Vec<String>,
    /// Firefox shows the certificate as Extended Validation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_validation: Option<bool>,
    /// The browser's word on Certificate Transparency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_transparency: Option<String>,
    /// The list of timestamps that came with the handshake (RFC 6962 §3.3.1): the octets of its
    /// `SignedCertificateTimestampList`. Absent where the observer does not tell; empty where there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_certificate_timestamps: Option<Der>,
    /// The browser will use https for this host by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hsts: Option<bool>,
    /// Encrypted Client Hello was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_ech: Option<bool>,
    /// Delegated credentials were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_delegated_credentials: Option<bool>,
    /// The browser asked an OCSP responder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_ocsp: Option<bool>,
    /// The answer about its certificate's revocation that the server sent along (RFC 6066 §8): an `OCSPResponse`
    /// in DER. Empty where the observer asked for one and none came; absent where it does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocsp_response: Option<Der>,
    /// The name was looked up through encrypted DNS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_private_dns: Option<bool>,
    /// The browser ships the last certificate as a root of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub built_in_root: Option<bool>,
    /// Why the observer does not accept the certificate, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation_error: Option<String>,
}

/// A name as spelled, or a code point of the IANA registry.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(untagged)]
pub enum NameOrCode {
    /// A code point.
    Code(u16),
    /// A name.
    Name(String),
}

/// The response headers that matter here, as received.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase", default)]
pub struct Headers {
    /// `Strict-Transport-Security` (RFC 6797).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strict_transport_security: Option<String>,
    /// `Alt-Svc` (RFC 7838).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alt_svc: Option<String>,
    /// `Date` (RFC 9110 §6.6.1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// `Server` (RFC 9110 §10.2.4): what the sender claims to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server: Option<String>,
    /// `Via` (RFC 9110 §7.6.3): who is said to have passed it on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// `X-Served-By`, in which some networks name their machines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x_served_by: Option<String>,
    /// Names, in lower case, of headers that tell by being there: [`TunnelEnd::marks`](crate::trust::TunnelEnd::marks). Their
    /// values would name this one answer, and are not kept.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<String>,
}

/// One address that led to the next.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Redirect {
    /// Its origin.
    pub url: String,
    /// The status code of the answer; absent for a browser's own upgrade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
}

/// Something that an https page asked for over plain http.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct InsecureRequest {
    /// Its origin.
    pub url: String,
    /// What the browser calls it: `image`, `script`, …
    pub kind: String,
    /// What became of it.
    pub outcome: RequestOutcome,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum RequestOutcome {
    /// The browser refused it.
    Blocked,
    /// It was loaded.
    Loaded,
    /// The observer cannot tell.
    #[default]
    Unknown,
}

/// Why a message is not a [`Connection`].
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct MessageError {
    reason: String,
}

impl Connection {
    /// Reads a message: JSON as the collectors write it.
    ///
    /// # Errors
    ///
    /// [`MessageError`] says what is missing or of the wrong shape, and where.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Connection;
    ///
    /// let refused = Connection::from_json(r#"{"version": 1, "observer": "netscape"}"#);
    /// assert!(refused.unwrap_err().to_string().contains("netscape"));
    /// ```
    pub fn from_json(json: &str) -> Result<Self, MessageError> {
        serde_json::from_str(json).map_err(|error| MessageError {
            reason: error.to_string(),
        })
    }

    /// Certificates alone, as they stand in a file; nothing is known about a connection.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::{Connection, Sight};
    ///
    /// let connection = Connection::of_certificates(vec![vec![0x30, 0x00]]);
    /// assert_eq!(connection.sight, Sight::Certificates);
    /// ```
    #[must_use]
    pub fn of_certificates(certificates: Vec<Vec<u8>>) -> Self {
        Self {
            version: VERSION,
            sight: Sight::Certificates,
            certificates: certificates.into_iter().map(Der::from).collect(),
            ..Self::default()
        }
    }

    /// The same, read out of a saved report: whatever an observer said is now what a file says, and no word of it
    /// makes a root public.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::{Connection, Observer};
    ///
    /// let saved = r#"{"version": 1, "observer": "firefox", "sight": "seen", "tls": {"builtInRoot": true}}"#;
    /// let retold = Connection::from_json(saved)?.retold();
    /// assert_eq!(retold.observer, Observer::Caller);
    /// assert_eq!(retold.tls.and_then(|tls| tls.built_in_root), None);
    /// # Ok::<(), whylock::connection::MessageError>(())
    /// ```
    #[must_use]
    pub fn retold(mut self) -> Self {
        self.retold = true;
        self.observer = Observer::Caller;
        self.observer_version = None;
        let of_hosts = self.hosts.iter_mut().filter_map(|host| host.tls.as_mut());
        for tls in self.tls.iter_mut().chain(of_hosts) {
            tls.built_in_root = None;
        }
        self
    }
}

impl std::fmt::Display for MessageError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for MessageError {}
