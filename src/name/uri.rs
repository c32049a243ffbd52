//! The host of a URI in a certificate.
//!
//! Strict, unlike [`Address`](super::Address), which reads what a browser already went to.

use super::{MalformedName, ServerName};

/// Reads the host of a URI (RFC 3986 §3): none where it has no authority, as in `urn:…`.
///
/// RFC 5280 §4.2.1.6: the URI is not relative; where it has an authority, that names a host.
pub(super) fn host(uri: &str) -> Result<Option<ServerName>, MalformedName> {
    if uri.is_empty() {
        return Err(MalformedName::Empty);
    }
    if !uri.chars().all(is_uri_character) {
        return Err(MalformedName::Character);
    }
    let (scheme, rest) = uri.split_once(':').ok_or(MalformedName::RelativeUri)?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    if !is_scheme || rest.is_empty() {
        return Err(MalformedName::RelativeUri);
    }
    let Some(rest) = rest.strip_prefix("//") else {
        return Ok(None);
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    authority_host(authority)
        .map(Some)
        .ok_or(MalformedName::Authority)
}

/// The host between credentials and port (RFC 3986 §3.2).
fn authority_host(authority: &str) -> Option<ServerName> {
    let host_and_port = match authority.split_once('@') {
        // Neither part may hold another `@`, so there is no doubt which host is meant.
        Some((_, host)) if !host.contains('@') => host,
        Some(_) => return None,
        None => authority,
    };
    let host_end = host_and_port.find(']').map_or(0, |bracket| bracket + 1);
    let (host, port) = match host_and_port
        .get(host_end..)
        .and_then(|rest| rest.find(':'))
    {
        Some(colon) => host_and_port.split_at_checked(host_end + colon)?,
        None => (host_and_port, ""),
    };
    let is_port = port.bytes().skip(1).all(|digit| digit.is_ascii_digit());
    is_port.then(|| ServerName::parse(host)).flatten()
}

/// RFC 3986 §2: the characters that a URI may hold.
fn is_uri_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(character)
}

#[cfg(test)]
mod tests {
    use super::host;
    use crate::name::MalformedName::{self, Authority, Character, Empty, RelativeUri};

    fn read(uri: &str) -> Result<Option<String>, MalformedName> {
        Ok(host(uri)?.map(|host| host.to_string()))
    }

    #[test]
    fn the_host_is_found() {
        for (uri, host) in [
            ("https://www.Example.com/a?b#c", Some("www.example.com")),
            ("https://www.example.com", Some("www.example.com")),
            ("https://www.example.com?b", Some("www.example.com")),
            ("https://www.example.com#c", Some("www.example.com")),
            ("https://www.example.com.:443/", Some("www.example.com")),
            ("https://www.example.com:/", Some("www.example.com")),
            ("ldap://me:secret@example.com/", Some("example.com")),
            ("https://good.example@evil.example/", Some("evil.example")),
            ("https://192.0.2.1/", Some("192.0.2.1")),
            ("https://[2001:db8::1]:443/", Some("2001:db8::1")),
            ("a+b-c.1://example.com", Some("example.com")),
            ("urn:isbn:1", None),
            ("mailto:ada@example.com", None),
            ("file:/path", None),
        ] {
            assert_eq!(read(uri), Ok(host.map(str::to_owned)), "{uri}");
        }
    }

    #[test]
    fn malformed_uris_are_refused() {
        for (uri, reason) in [
            ("", Empty),
            ("www.example.com", RelativeUri),
            ("//www.example.com/", RelativeUri),
            ("/path", RelativeUri),
            ("https:", RelativeUri),
            ("1https://example.com", RelativeUri),
            ("ht_tps://example.com", RelativeUri),
            ("://example.com", RelativeUri),
            ("https://exa mple.com/", Character),
            ("https://good.example\\@evil.example/", Character),
            ("https://bücher.example/", Character),
            ("https://", Authority),
            ("file:///path", Authority),
            ("https://a@b@example.com/", Authority),
            ("https://example.com:port/", Authority),
            ("https://.example.com/", Authority),
            ("https://exam%70le.com/", Authority),
            ("https://*.example.com/", Authority),
            ("https://2001:db8::1/", Authority),
            ("https://[2001:db8::1/", Authority),
            ("https://[192.0.2.1]/", Authority),
            ("https://0x7f.1/", Authority),
        ] {
            assert_eq!(read(uri), Err(reason), "{uri}");
        }
    }
}
