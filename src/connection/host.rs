//! The other hosts that a page loaded from.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use super::{
    CertificatesAre, Connection, Delivery, Der, Observer, RequestOutcome, Sight, TlsFacts,
};

/// A host that a page loaded from, beside the one that the page itself came from.
///
/// One and the same name asked over https and over plain http stands here twice.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LoadedHost {
    /// Its origin with a `/` behind it: `https://cdn.example/`, or `wss:`, `http:`, `ws:`.
    pub url: String,
    /// What the page itself asked it for, as the browser calls it: `script`, `image`, …
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// What frames in the page asked it for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds_in_frames: Vec<String>,
    /// What became of it: *loaded* if anything came.
    #[serde(default)]
    pub outcome: RequestOutcome,
    /// How its connection came about, where that is not the one that the page loaded over: *new-connection* where
    /// somebody looked closer at it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery: Option<Delivery>,
    /// `h2`, `http/1.1` or `h3`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub http_version: Option<String>,
    /// The address that the browser connected to, which may be a proxy's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_address: Option<String>,
    /// What the observer tells about TLS; of one connection to the host, though there may have been several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tls: Option<TlsFacts>,
    /// Its certificates, the end entity first; they are kept of the first hosts only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub certificates: Vec<Der>,
    /// What the list of certificates is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certificates_are: Option<CertificatesAre>,
}

impl LoadedHost {
    /// Its `url` as the request went out: a web socket begins as one over http (RFC 6455 §1.3).
    pub(crate) fn web_url(&self) -> Cow<'_, str> {
        match self.url.strip_prefix("ws") {
            Some(rest) => format!("http{rest}").into(),
            None => self.url.as_str().into(),
        }
    }
}

impl Connection {
    /// The connection to one of the hosts that the page loaded from, by that host's `url`; none if there is no such host.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Connection;
    ///
    /// let page = Connection::from_json(
    ///     r#"{"version": 1, "observer": "firefox", "url": "https://example.com/", "sight": "seen",
    ///         "hosts": [{"url": "http://pictures.example/", "kinds": ["image"], "outcome": "loaded"}]}"#,
    /// )?;
    /// let pictures = page.of_host("http://pictures.example/").ok_or("no such host")?;
    /// assert_eq!(pictures.observer, page.observer);
    /// assert!(pictures.tls.is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_host(&self, url: &str) -> Option<Self> {
        let host = self.hosts.iter().find(|host| host.url == url)?;
        let web = host.web_url().into_owned();
        let told = host.tls.is_some() || !web.starts_with("https:");
        let sight = match self.observer {
            _ if told => Sight::Seen,
            Observer::Chromium => Sight::Accepted,
            _ => Sight::NotRecorded,
        };
        let host = host.clone();
        Some(Self {
            version: self.version,
            observer: self.observer,
            observer_version: self.observer_version.clone(),
            url: web,
            sight,
            observed_at: self.observed_at,
            private_window: self.private_window,
            retold: self.retold,
            delivery: host.delivery,
            http_version: host.http_version,
            remote_address: host.remote_address,
            tls: host.tls,
            certificates: host.certificates,
            certificates_are: host.certificates_are,
            ..Self::default()
        })
    }
}
