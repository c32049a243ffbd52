//! The address of the document on the screen.

use serde::{Deserialize, Serialize};

use super::ServerName;

/// Letters of a scheme that are kept. The longest that a browser uses has 19 (`chrome-untrusted`, `moz-extension`).
const LONGEST_SCHEME: usize = 32;

/// What kind of address stands in the tab.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum AddressKind {
    /// A page of the browser or of an extension: `about:config`, `chrome://settings`, `moz-extension://…`.
    BrowserPage,
    /// A file on this machine.
    File,
    /// Unencrypted HTTP.
    Http,
    /// HTTP over TLS.
    Https,
    /// No address: certificates were given alone.
    Nothing,
    /// A scheme that has nothing to do with what Whylock explains.
    Other,
    /// Content that a page made by itself, without a connection: `about:blank`, `blob:`, `data:`.
    OwnData,
}

/// An address, read as far as a connection needs it: the scheme, the host and the port.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct Address {
    /// What kind of address it is.
    pub kind: AddressKind,
    /// The scheme in lower case, without its colon: letters, digits, `+`, `-` and `.`, at most 32. Empty, if there is
    /// none.
    pub scheme: String,
    /// The host of an `http` or `https` address. None, where it cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<ServerName>,
    /// The TCP or UDP port of an `http` or `https` address: the one that is written, or the scheme's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub port: Option<u16>,
    /// Whether the port is the scheme's own: 443 for `https` (RFC 9110 §4.2.2), 80 for `http` (§4.2.1).
    pub default_port: bool,
}

impl Address {
    /// Whether the address asks for HTTP over TLS.
    ///
    /// ```
    /// assert!(whylock::name::Address::parse("https://example.com/").is_https());
    /// ```
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.kind == AddressKind::Https
    }

    /// Reads an address. Never fails: what cannot be read is missing from the result.
    ///
    /// ```
    /// use whylock::name::{Address, AddressKind};
    ///
    /// let address = Address::parse("https://www.example.com:8443/");
    /// assert_eq!(address.kind, AddressKind::Https);
    /// assert_eq!(address.port, Some(8443));
    /// assert!(!address.default_port);
    ///
    /// assert_eq!(Address::parse("about:config").kind, AddressKind::BrowserPage);
    /// assert_eq!(Address::parse("").kind, AddressKind::Nothing);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let text = trimmed(text);
        let (scheme, rest) = split_scheme(text);
        let kind = kind_of(&scheme, rest, text.is_empty());
        let default_port = match kind {
            AddressKind::Http => 80,
            AddressKind::Https => 443,
            _ => {
                return Self {
                    kind,
                    scheme,
                    host: None,
                    port: None,
                    default_port: false,
                };
            }
        };
        let (host, port) = match authority(rest) {
            Some((host, port)) => (
                ServerName::parse(host),
                port.map_or(Some(default_port), read_port),
            ),
            None => (None, None),
        };
        Self {
            kind,
            scheme,
            host,
            port,
            default_port: port == Some(default_port),
        }
    }

    /// The host of such an address as it is written there, whether it is one or not; empty, where there is none.
    pub(crate) fn written_host(text: &str) -> &str {
        let (_, rest) = split_scheme(trimmed(text));
        authority(rest).map_or("", |(host, _)| host)
    }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_ascii_whitespace() || letter.is_control())
}

/// The scheme in lower case and what follows its colon (RFC 3986 §3.1). No scheme, if the text has none.
fn split_scheme(text: &str) -> (String, &str) {
    let is_scheme = |scheme: &str| {
        scheme.len() <= LONGEST_SCHEME
            && scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    };
    match text.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => (scheme.to_ascii_lowercase(), rest),
        _ => (String::new(), text),
    }
}

fn kind_of(scheme: &str, rest: &str, empty: bool) -> AddressKind {
    match scheme {
        "" if empty => AddressKind::Nothing,
        "http" => AddressKind::Http,
        "https" => AddressKind::Https,
        "file" => AddressKind::File,
        "about" if matches!(rest.split(['?', '#']).next(), Some("blank" | "srcdoc")) => {
            AddressKind::OwnData
        }
        "blob" | "data" | "filesystem" | "javascript" => AddressKind::OwnData,
        "about" | "brave" | "chrome" | "chrome-error" | "chrome-extension" | "chrome-native"
        | "chrome-search" | "chrome-untrusted" | "devtools" | "edge" | "extension"
        | "isolated-app" | "jar" | "moz-extension" | "moz-icon" | "moz-safe-about" | "opera"
        | "resource" | "view-source" | "vivaldi" => AddressKind::BrowserPage,
        _ => AddressKind::Other,
    }
}

/// The host, brackets of IPv6 taken off, and the text of the port (RFC 3986 §3.2). Credentials are left out.
fn authority(rest: &str) -> Option<(&str, Option<&str>)> {
    // Like browsers, take `\` for `/`: else `https://good.example\@evil.example` would be read as another host.
    let authority = rest
        .strip_prefix("//")?
        .split(['/', '\\', '?', '#'])
        .next()?;
    let host_and_port = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    if let Some(bracketed) = host_and_port.strip_prefix('[') {
        let (host, after) = bracketed.split_once(']')?;
        return match after.strip_prefix(':') {
            Some(port) => Some((host, Some(port))),
            None => after.is_empty().then_some((host, None)),
        };
    }
    Some(match host_and_port.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (host_and_port, None),
    })
}

/// A port in decimal. Rust would also read a sign.
fn read_port(text: &str) -> Option<u16> {
    text.bytes()
        .all(|digit| digit.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}
