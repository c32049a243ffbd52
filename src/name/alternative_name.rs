//! A name of a certificate, held against the syntax of its form (RFC 5280 §4.2.1.6).

use std::net::IpAddr;

use serde::{Deserialize, Serialize};

use super::{DnsNameError, DnsPattern, Mailbox, ServerName, uri};
use crate::certificate::{
    bytes::Octets,
    extension::general_name::{GeneralName, OtherName},
    name::{CanonicalName, Name},
    text::Text,
};

/// A general name that keeps to the syntax of its form, ready to be compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AlternativeName {
    /// `dNSName`.
    Dns(DnsPattern),
    /// `iPAddress`.
    Ip(IpAddr),
    /// `rfc822Name`.
    Email(Mailbox),
    /// `SmtpUTF8Mailbox`.
    InternationalEmail(Mailbox),
    /// `uniformResourceIdentifier`: its host, if it has one.
    Uri(Option<ServerName>),
    /// `directoryName`, or the subject.
    Directory(CanonicalName),
    /// A form whose names are not compared.
    Opaque(NameForm),
}

/// The forms of a general name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum NameForm {
    /// `directoryName`.
    Directory,
    /// `dNSName`.
    Dns,
    /// `ediPartyName`.
    EdiParty,
    /// `rfc822Name`.
    Email,
    /// An `otherName` that is a mail address beyond ASCII (`SmtpUTF8Mailbox`, RFC 9598).
    InternationalEmail,
    /// `iPAddress`.
    Ip,
    /// Any other `otherName`, whatever its type.
    OtherName,
    /// `registeredID`.
    RegisteredId,
    /// None of the nine, or one whose inside could not be read.
    Unknown,
    /// `uniformResourceIdentifier`.
    Uri,
    /// `x400Address`.
    X400,
}

/// Why a name, or the base of a name constraint, breaks the syntax of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum MalformedName {
    /// An IP address where a name in the DNS has to stand.
    Address,
    /// A URI with an authority that names no host (RFC 3986 §3.2).
    Authority,
    /// A character that the form does not allow.
    Character,
    /// A constraint with a minimum or a maximum (RFC 5280 §4.2.1.10 allows neither).
    Distance,
    /// Nothing, or nothing between two dots.
    Empty,
    /// An IP address of neither 4 nor 16 octets; in a constraint, of neither 8 nor 32.
    IpLength,
    /// A dot at the beginning.
    LeadingPeriod,
    /// A label of more than 63 octets.
    LongLabel,
    /// A name of more than 253 octets.
    LongName,
    /// No mail address (RFC 5321 §4.1.2 `Mailbox`).
    Mailbox,
    /// A mask of an IP range whose ones are not all at its beginning (RFC 4632 §3.1).
    Mask,
    /// A URI without a scheme, or with nothing behind it.
    RelativeUri,
    /// A dot at the end.
    TrailingPeriod,
    /// It could not be read, or not to its end.
    Unreadable,
    /// A wildcard that is not the whole first label, or has no name behind it.
    Wildcard,
}

/// `id-on-SmtpUTF8Mailbox` (RFC 9598 §3).
const SMTP_UTF8_MAILBOX: &str = "1.3.6.1.5.5.7.8.9";

impl AlternativeName {
    /// Reads an entry of a subject alternative name.
    ///
    /// As browsers do, and unlike RFC 5280, it takes underscores and hyphens anywhere in a `dNSName`;
    /// [`LabelKind`](super::LabelKind) tells those apart.
    ///
    /// ```
    /// use whylock::certificate::{bytes::Octets, extension::general_name::{GeneralName, IpAddress}};
    /// use whylock::name::{AlternativeName, MalformedName};
    ///
    /// let three_octets = IpAddress {
    ///     text: "c00002".to_owned(),
    ///     octets: Octets { hex: "c00002".to_owned(), length: 3 },
    /// };
    /// assert_eq!(AlternativeName::read(&GeneralName::IpAddress(three_octets)), Err(MalformedName::IpLength));
    /// ```
    ///
    /// # Errors
    ///
    /// If the entry breaks the syntax of its form, or was not read whole.
    pub fn read(name: &GeneralName) -> Result<Self, MalformedName> {
        match name {
            GeneralName::DnsName(text) => dns(whole(text)?).map(Self::Dns),
            GeneralName::IpAddress(address) => ip(&address.octets).map(Self::Ip),
            GeneralName::Rfc822Name(text) => Self::email(text),
            GeneralName::Uri(text) => uri::host(whole(text)?).map(Self::Uri),
            GeneralName::DirectoryName(name) => Self::directory(name),
            GeneralName::OtherName(name) if name.oid.dotted == SMTP_UTF8_MAILBOX => {
                international_email(name).map(Self::InternationalEmail)
            }
            GeneralName::Unknown(_) => Err(MalformedName::Unreadable),
            GeneralName::OtherName(_)
            | GeneralName::X400Address(_)
            | GeneralName::EdiPartyName(_)
            | GeneralName::RegisteredId(_) => Ok(Self::Opaque(NameForm::of(name))),
        }
    }

    /// Reads a mail address, as an `rfc822Name` or the subject's attribute `emailAddress` holds it.
    ///
    /// ```
    /// use whylock::certificate::text::{StringType, Text};
    /// use whylock::name::{AlternativeName, MalformedName};
    ///
    /// let address = Text {
    ///     value: "ada.example.com".to_owned(),
    ///     string_type: StringType::Ia5,
    ///     valid: true,
    ///     omitted: 0,
    /// };
    /// assert_eq!(AlternativeName::email(&address), Err(MalformedName::Mailbox));
    /// ```
    ///
    /// # Errors
    ///
    /// If it is none, or was not read whole.
    pub fn email(text: &Text) -> Result<Self, MalformedName> {
        let address = whole(text)?;
        if address.is_empty() {
            return Err(MalformedName::Empty);
        }
        let mailbox = Mailbox::parse(address).ok_or(MalformedName::Mailbox)?;
        Ok(Self::Email(mailbox))
    }

    /// Reads a distinguished name: a `directoryName`, or a subject.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    /// use whylock::name::{AlternativeName, NameForm};
    ///
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let name = AlternativeName::directory(&root.subject.unwrap().value);
    /// assert!(name.is_ok_and(|name| name.form() == NameForm::Directory));
    /// ```
    ///
    /// # Errors
    ///
    /// If it is empty (RFC 5280 §4.2.1.6), or was not read whole.
    pub fn directory(name: &Name) -> Result<Self, MalformedName> {
        let name = name.canonical().ok_or(MalformedName::Unreadable)?;
        if name.is_empty() {
            return Err(MalformedName::Empty);
        }
        Ok(Self::Directory(name))
    }

    /// Which form of general name it is.
    ///
    /// ```
    /// use whylock::name::{AlternativeName, DnsPattern, NameForm};
    ///
    /// let name = AlternativeName::Dns(DnsPattern::parse("*.example.com")?);
    /// assert_eq!(name.form(), NameForm::Dns);
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub const fn form(&self) -> NameForm {
        match self {
            Self::Dns(_) => NameForm::Dns,
            Self::Ip(_) => NameForm::Ip,
            Self::Email(_) => NameForm::Email,
            Self::InternationalEmail(_) => NameForm::InternationalEmail,
            Self::Uri(_) => NameForm::Uri,
            Self::Directory(_) => NameForm::Directory,
            Self::Opaque(form) => *form,
        }
    }
}

impl NameForm {
    /// The form of a general name, however malformed.
    ///
    /// ```
    /// use whylock::certificate::{extension::general_name::GeneralName, oid::Oid};
    /// use whylock::name::NameForm;
    ///
    /// assert_eq!(NameForm::of(&GeneralName::RegisteredId(Oid::new("1.2.3"))), NameForm::RegisteredId);
    /// ```
    #[must_use]
    pub fn of(name: &GeneralName) -> Self {
        match name {
            GeneralName::OtherName(name) if name.oid.dotted == SMTP_UTF8_MAILBOX => {
                Self::InternationalEmail
            }
            GeneralName::OtherName(_) => Self::OtherName,
            GeneralName::Rfc822Name(_) => Self::Email,
            GeneralName::DnsName(_) => Self::Dns,
            GeneralName::X400Address(_) => Self::X400,
            GeneralName::DirectoryName(_) => Self::Directory,
            GeneralName::EdiPartyName(_) => Self::EdiParty,
            GeneralName::Uri(_) => Self::Uri,
            GeneralName::IpAddress(_) => Self::Ip,
            GeneralName::RegisteredId(_) => Self::RegisteredId,
            GeneralName::Unknown(_) => Self::Unknown,
        }
    }
}

/// The characters of a string that was read to its end.
pub(super) fn whole(text: &Text) -> Result<&str, MalformedName> {
    match text.omitted {
        0 => Ok(&text.value),
        _ => Err(MalformedName::Unreadable),
    }
}

fn dns(text: &str) -> Result<DnsPattern, MalformedName> {
    if text.starts_with('.') {
        return Err(MalformedName::LeadingPeriod);
    }
    if text.ends_with('.') {
        return Err(MalformedName::TrailingPeriod);
    }
    DnsPattern::parse(text).map_err(|error| match error {
        _ if text.contains('*') => MalformedName::Wildcard,
        error => error.into(),
    })
}

fn ip(octets: &Octets) -> Result<IpAddr, MalformedName> {
    match octets.length {
        4 | 16 => {}
        _ => return Err(MalformedName::IpLength),
    }
    let octets = octets.to_vec().ok_or(MalformedName::Unreadable)?;
    <[u8; 4]>::try_from(octets.as_slice())
        .map(IpAddr::from)
        .or_else(|_| <[u8; 16]>::try_from(octets.as_slice()).map(IpAddr::from))
        .map_err(|_| MalformedName::IpLength)
}

fn international_email(name: &OtherName) -> Result<Mailbox, MalformedName> {
    let text = name.text.as_ref().ok_or(MalformedName::Mailbox)?;
    match whole(text)? {
        "" => Err(MalformedName::Empty),
        _ if !text.valid => Err(MalformedName::Character),
        address => Mailbox::parse_international(address).ok_or(MalformedName::Mailbox),
    }
}

impl From<DnsNameError> for MalformedName {
    fn from(error: DnsNameError) -> Self {
        match error {
            DnsNameError::Character => Self::Character,
            DnsNameError::Empty => Self::Empty,
            DnsNameError::LongLabel => Self::LongLabel,
            DnsNameError::LongName => Self::LongName,
            DnsNameError::Numeric => Self::Address,
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use super::{AlternativeName, MalformedName, NameForm};
    use crate::certificate::{
        bytes::{List, Octets, hex},
        extension::general_name::{GeneralName, IpAddress, OtherName},
        name::Name,
        oid::Oid,
        text::{StringType, Text},
    };

    fn text(value: &str) -> Text {
        Text {
            value: value.to_owned(),
            string_type: StringType::Ia5,
            valid: true,
            omitted: 0,
        }
    }

    fn octets(octets: &[u8]) -> Octets {
        Octets {
            hex: hex(octets),
            length: octets.len(),
        }
    }

    fn address(value: &[u8]) -> GeneralName {
        GeneralName::IpAddress(IpAddress {
            text: String::new(),
            octets: octets(value),
        })
    }

    fn smtp_utf8_mailbox(text: Option<Text>) -> GeneralName {
        GeneralName::OtherName(OtherName {
            oid: Oid::new("1.3.6.1.5.5.7.8.9"),
            text,
            value: octets(&[]),
        })
    }

    #[test]
    fn malformed_host_names_say_why() {
        let long_label = format!("{}.example", "a".repeat(64));
        let long_name = "a.".repeat(126) + "com";
        for (name, reason) in [
            ("", MalformedName::Empty),
            ("a..example", MalformedName::Empty),
            (".example.com", MalformedName::LeadingPeriod),
            ("example.com.", MalformedName::TrailingPeriod),
            (" ", MalformedName::Character),
            ("exa mple.com", MalformedName::Character),
            ("https://example.com", MalformedName::Character),
            ("ada@example.com", MalformedName::Character),
            ("b⟨0xFC⟩cher.example", MalformedName::Character),
            (
                "good.example⟨U+0000⟩.evil.example",
                MalformedName::Character,
            ),
            ("8.8.8.8", MalformedName::Address),
            ("0xC0A80101", MalformedName::Address),
            ("192.168.0x1", MalformedName::Address),
            ("2001:db8::1", MalformedName::Character),
            ("*", MalformedName::Wildcard),
            ("*.", MalformedName::TrailingPeriod),
            ("**.example.com", MalformedName::Wildcard),
            ("*.*.example.com", MalformedName::Wildcard),
            ("ba*.example.com", MalformedName::Wildcard),
            ("foo.*.example.com", MalformedName::Wildcard),
            ("xn--*-1b3c148a.example.com", MalformedName::Wildcard),
            ("*example.com", MalformedName::Wildcard),
            (&long_label, MalformedName::LongLabel),
            (&long_name, MalformedName::LongName),
        ] {
            let read = AlternativeName::read(&GeneralName::DnsName(text(name)));
            assert_eq!(read, Err(reason), "{name}");
        }
        for name in [
            "example.com",
            "*.example.com",
            "*.com",
            "_a.example",
            "-a-.example",
            "xn--a.b",
        ] {
            let read = AlternativeName::read(&GeneralName::DnsName(text(name)));
            assert_eq!(read.map(|name| name.form()), Ok(NameForm::Dns), "{name}");
        }
    }

    #[test]
    fn other_malformed_names_say_why() {
        let no_name = Name {
            rdns: List::default(),
        };
        let unread_name = Name {
            rdns: List {
                items: Vec::new(),
                omitted: 1,
            },
        };
        let cut = Text {
            omitted: 1,
            ..text("example.com")
        };
        let cut_address = IpAddress {
            text: String::new(),
            octets: Octets {
                hex: "c000".to_owned(),
                length: 4,
            },
        };
        let undecodable = Text {
            valid: false,
            ..text("zo⟨0xEB⟩@example.com")
        };
        for (name, reason) in [
            (address(&[]), MalformedName::IpLength),
            (
                address(&[192, 0, 2, 0, 255, 255, 255, 0]),
                MalformedName::IpLength,
            ),
            (address(&[0; 15]), MalformedName::IpLength),
            (
                GeneralName::IpAddress(cut_address),
                MalformedName::Unreadable,
            ),
            (GeneralName::Rfc822Name(text("")), MalformedName::Empty),
            (
                GeneralName::Rfc822Name(text("example.com")),
                MalformedName::Mailbox,
            ),
            (
                GeneralName::Rfc822Name(text("zoë@example.com")),
                MalformedName::Mailbox,
            ),
            (GeneralName::Uri(text("/path")), MalformedName::RelativeUri),
            (GeneralName::DirectoryName(no_name), MalformedName::Empty),
            (
                GeneralName::DirectoryName(unread_name),
                MalformedName::Unreadable,
            ),
            (
                GeneralName::Unknown(octets(&[0x89, 0])),
                MalformedName::Unreadable,
            ),
            (GeneralName::DnsName(cut.clone()), MalformedName::Unreadable),
            (GeneralName::Uri(cut.clone()), MalformedName::Unreadable),
            (GeneralName::Rfc822Name(cut), MalformedName::Unreadable),
            (smtp_utf8_mailbox(None), MalformedName::Mailbox),
            (smtp_utf8_mailbox(Some(text(""))), MalformedName::Empty),
            (smtp_utf8_mailbox(Some(text("zoë"))), MalformedName::Mailbox),
            (
                smtp_utf8_mailbox(Some(undecodable)),
                MalformedName::Character,
            ),
        ] {
            assert_eq!(AlternativeName::read(&name), Err(reason), "{name:?}");
        }
    }

    #[test]
    fn well_formed_names_have_their_form() {
        let ip = |text: &str| AlternativeName::Ip(text.parse().unwrap());
        assert_eq!(
            AlternativeName::read(&address(&[192, 0, 2, 1])),
            Ok(ip("192.0.2.1"))
        );
        let mut loopback = [0; 16];
        loopback[15] = 1;
        assert_eq!(AlternativeName::read(&address(&loopback)), Ok(ip("::1")));
        for (name, form) in [
            (
                GeneralName::Rfc822Name(text("ada@example.com")),
                NameForm::Email,
            ),
            (GeneralName::Uri(text("urn:isbn:1")), NameForm::Uri),
            (GeneralName::X400Address(octets(&[])), NameForm::X400),
            (
                GeneralName::RegisteredId(Oid::new("1.2.3")),
                NameForm::RegisteredId,
            ),
            (
                smtp_utf8_mailbox(Some(text("zoë@example.com"))),
                NameForm::InternationalEmail,
            ),
        ] {
            assert_eq!(NameForm::of(&name), form);
            assert_eq!(
                AlternativeName::read(&name).map(|name| name.form()),
                Ok(form)
            );
        }
    }
}
