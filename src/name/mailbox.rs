//! A mail address (RFC 5321 §4.1.2 `Mailbox`).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::DnsName;

/// A mail address in parts that can be compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mailbox {
    /// What stands before the `@`, its quotes taken off. Only the host knows whether case matters there, so it does
    /// (RFC 5280 §7.5).
    pub local: String,
    /// Where the mailbox is.
    pub host: MailHost,
}

/// The host of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum MailHost {
    /// A name in the DNS.
    Dns(DnsName),
    /// An address, in brackets.
    Ip(IpAddr),
}

impl Mailbox {
    /// Reads an address of ASCII, as an `rfc822Name` holds it (RFC 5280 §4.2.1.6): no display name, no comments, no
    /// angle brackets. None, if it is not one.
    ///
    /// ```
    /// use whylock::name::Mailbox;
    ///
    /// let mailbox = Mailbox::parse("Ada@Example.com").ok_or("no mailbox")?;
    /// assert_eq!(Some(mailbox), Mailbox::parse("\"Ada\"@example.com"));
    /// assert_eq!(Mailbox::parse("Ada <ada@example.com>"), None);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.is_ascii()
            .then(|| Self::parse_international(text))
            .flatten()
    }

    /// Reads an address whose local part may go beyond ASCII, as a `SmtpUTF8Mailbox` holds it (RFC 9598 §3). The host
    /// stays ASCII, its international labels in their `xn--` form.
    ///
    /// ```
    /// use whylock::name::Mailbox;
    ///
    /// assert!(Mailbox::parse_international("zoë@xn--bcher-kva.example").is_some());
    /// assert!(Mailbox::parse_international("zoë@bücher.example").is_none());
    /// ```
    #[must_use]
    pub fn parse_international(text: &str) -> Option<Self> {
        let (local, host) = match text.strip_prefix('"') {
            Some(quoted) => unquote(quoted)?,
            None => dot_string(text)?,
        };
        let host = MailHost::parse(host)?;
        Some(Self { local, host })
    }
}

impl MailHost {
    fn parse(host: &str) -> Option<Self> {
        let literal = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        match literal {
            Some(literal) => {
                // RFC 5321 §4.1.3.
                let address = match literal.strip_prefix("IPv6:") {
                    Some(address) => address.parse::<Ipv6Addr>().map(IpAddr::V6),
                    None => literal.parse::<Ipv4Addr>().map(IpAddr::V4),
                };
                address.ok().map(Self::Ip)
            }
            None if host.ends_with('.') => None,
            None => DnsName::parse(host).ok().map(Self::Dns),
        }
    }
}

/// The local part as words with dots between them, and the host behind it.
fn dot_string(text: &str) -> Option<(String, &str)> {
    let (local, host) = text.split_once('@')?;
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| is_atext(c) || !c.is_ascii());
    local
        .split('.')
        .all(is_word)
        .then(|| (local.to_owned(), host))
}

/// RFC 5322 §3.2.3.
fn is_atext(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(character)
}

/// The quoted local part, from behind its first quote, without quotes and backslashes; and the host behind it.
fn unquote(quoted: &str) -> Option<(String, &str)> {
    let mut local = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next()? {
            '"' => return Some((local, characters.as_str().strip_prefix('@')?)),
            '\\' => local.push(characters.next().filter(|c| matches!(c, ' '..='~'))?),
            character if character.is_ascii_control() => return None,
            character => local.push(character),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Mailbox;

    fn parts(text: &str) -> Option<(String, String)> {
        let Mailbox { local, host } = Mailbox::parse_international(text)?;
        let host = match host {
            super::MailHost::Dns(name) => name.to_string(),
            super::MailHost::Ip(address) => address.to_string(),
        };
        Some((local, host))
    }

    #[test]
    fn mailboxes_are_taken_apart() {
        for (text, local, host) in [
            ("ada@example.com", "ada", "example.com"),
            ("Ada@EXAMPLE.com", "Ada", "example.com"),
            ("**@example.com", "**", "example.com"),
            ("a.b+c@example.com", "a.b+c", "example.com"),
            ("\"ada\"@example.com", "ada", "example.com"),
            ("\"a@b\"@example.com", "a@b", "example.com"),
            ("\"a\\\"b\\\\ c\"@example.com", "a\"b\\ c", "example.com"),
            ("\"\"@example.com", "", "example.com"),
            ("zoë@example.com", "zoë", "example.com"),
            ("ada@[192.0.2.1]", "ada", "192.0.2.1"),
            ("ada@[IPv6:2001:db8::1]", "ada", "2001:db8::1"),
        ] {
            let expected = (local.to_owned(), host.to_owned());
            assert_eq!(parts(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_mailbox_is_refused() {
        for text in [
            "",
            "@",
            "ada",
            "@example.com",
            "ada@",
            "ada@.example.com",
            "ada@example.com.",
            "ada@exa mple.com",
            "ada@bücher.example",
            "a@b@example.com",
            ".ada@example.com",
            "ada.@example.com",
            "a..b@example.com",
            "a b@example.com",
            "Ada <ada@example.com>",
            "ada(comment)@example.com",
            "\"ada@example.com",
            "\"ada\"b@example.com",
            "\"a\u{7f}b\"@example.com",
            "\"a\\\u{7f}b\"@example.com",
            "\"a\\",
            "ada@192.0.2.1",
            "ada@[example.com]",
            "ada@[192.0.2.1",
            "ada@[2001:db8::1]",
            "ada@[IPv6:192.0.2.1]",
        ] {
            assert_eq!(parts(text), None, "{text}");
        }
        assert_eq!(Mailbox::parse("zoë@example.com"), None);
    }
}
