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
    // An IPv6 address stands in brackets here, and no other host does.
    let bracketed = host.starts_with('[');
    match ServerName::parse(host)? {
        ServerName::Ipv6(_) if !bracketed => None,
        host => is_port.then_some(host),
    }
}

/// RFC 3986 §2: the characters that a URI may hold.
fn is_uri_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(character)
}
