//! The arithmetic of name constraints (RFC 5280 §4.2.1.10): which names lie in which subtree.
//!
//! Where the standard leaves a question open, the answer is that of Chrome, Go and rustls-webpki:
//!
//! * an empty base covers every name of its form;
//! * a wildcard lies in a subtree if every name that it stands for does, and touches it if one does;
//! * all types of `otherName` are one form, and none of them is compared.

mod constraints;
mod region;
mod subject;

pub use self::{
    constraints::{Constraints, Violation},
    region::Region,
    subject::{ConstrainedName, constrained_names},
};
use super::{
    AlternativeName, DnsName, IpRange, MailHost, Mailbox, MalformedName, NameForm, ServerName,
    alternative_name::whole,
};
use crate::certificate::{
    extension::{constraints::GeneralSubtree, general_name::GeneralName},
    name::CanonicalName,
};

/// A name and all that lies below it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Subtree {
    /// Names in the DNS.
    Dns(Region),
    /// IP addresses.
    Ip(IpRange),
    /// All mailboxes of some hosts.
    Email(Region),
    /// One mailbox.
    Mailbox(Mailbox),
    /// URIs, by their host.
    Uri(Region),
    /// Distinguished names that begin with this one.
    Directory(CanonicalName),
    /// Names of a form that is not compared.
    Unsupported(NameForm),
    /// Some names of this form. Which ones is unknown, for the base breaks the form's syntax.
    Malformed(NameForm, MalformedName),
}

/// How a name lies to a subtree.
///
/// What follows from it for permitted and excluded subtrees, [`Constraints::judge`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Coverage {
    /// All of it lies inside.
    Inside,
    /// It is of the subtree's form and lies outside.
    Outside,
    /// It is a wildcard; some of the names that it stands for lie inside.
    Partly,
    /// The subtree says nothing about names of this form.
    OtherForm,
    /// It is of the subtree's form, and the two cannot be compared: the certificate must be refused. So it is with forms
    /// that are not supported, with a URI that names no host in the DNS (RFC 5280 §4.2.1.10), and where either of the
    /// two is malformed.
    Undecidable,
}

impl Subtree {
    /// Reads an entry of a name constraints extension.
    ///
    /// A dNSName that begins with a period is read as Chrome, Go and rustls-webpki do, although the standard gives it
    /// no meaning; [`Subtree::malformation`] tells.
    ///
    /// ```
    /// use whylock::certificate::extension::{constraints::GeneralSubtree, general_name::GeneralName};
    /// use whylock::certificate::text::{StringType, Text};
    /// use whylock::name::{AlternativeName, DnsPattern, constraint::{Coverage, Subtree}};
    ///
    /// let base = GeneralName::DnsName(Text {
    ///     value: "example.com".to_owned(),
    ///     string_type: StringType::Ia5,
    ///     valid: true,
    ///     omitted: 0,
    /// });
    /// let subtree = Subtree::read(&GeneralSubtree { base, minimum: Some(0), maximum: None });
    /// let name = AlternativeName::Dns(DnsPattern::parse("www.example.com")?);
    /// assert_eq!(subtree.covers(&name), Coverage::Inside);
    /// # Ok::<(), whylock::name::DnsNameError>(())
    /// ```
    #[must_use]
    pub fn read(subtree: &GeneralSubtree) -> Self {
        Self::read_well_formed(subtree).unwrap_or_else(|reason| {
            let form = match &subtree.base {
                // No constraint is of that form: RFC 9598 §6 leaves them to those of rfc822Name.
                GeneralName::OtherName(_) => NameForm::OtherName,
                base => NameForm::of(base),
            };
            Self::Malformed(form, reason)
        })
    }

    fn read_well_formed(subtree: &GeneralSubtree) -> Result<Self, MalformedName> {
        if subtree.minimum != Some(0) || subtree.maximum.is_some() {
            return Err(MalformedName::Distance);
        }
        Ok(match &subtree.base {
            GeneralName::DnsName(text) => Self::Dns(Region::of_names(whole(text)?)?),
            GeneralName::IpAddress(range) => {
                let octets = range.octets.to_vec().ok_or(MalformedName::Unreadable)?;
                Self::Ip(IpRange::read(&octets)?)
            }
            GeneralName::Rfc822Name(text) => match whole(text)? {
                address if address.contains('@') => {
                    Self::Mailbox(Mailbox::parse(address).ok_or(MalformedName::Mailbox)?)
                }
                host => Self::Email(Region::of_hosts(host)?),
            },
            GeneralName::Uri(text) => Self::Uri(Region::of_hosts(whole(text)?)?),
            GeneralName::DirectoryName(name) => {
                Self::Directory(name.canonical().ok_or(MalformedName::Unreadable)?)
            }
            GeneralName::Unknown(_) => return Err(MalformedName::Unreadable),
            GeneralName::OtherName(_) => Self::Unsupported(NameForm::OtherName),
            GeneralName::X400Address(_) => Self::Unsupported(NameForm::X400),
            GeneralName::EdiPartyName(_) => Self::Unsupported(NameForm::EdiParty),
            GeneralName::RegisteredId(_) => Self::Unsupported(NameForm::RegisteredId),
        })
    }

    /// What is wrong with the subtree. Read nevertheless is one thing: a dNSName that begins with a period. RFC 5280
    /// §4.2.1.10 gives that a meaning for URIs and mail addresses alone.
    ///
    /// ```
    /// use whylock::name::{MalformedName, constraint::{Region, Subtree}};
    ///
    /// let subtree = Subtree::Dns(Region::of_names(".example.com")?);
    /// assert_eq!(subtree.malformation(), Some(MalformedName::LeadingPeriod));
    /// # Ok::<(), MalformedName>(())
    /// ```
    #[must_use]
    pub const fn malformation(&self) -> Option<MalformedName> {
        match self {
            Self::Dns(Region::Below(_)) => Some(MalformedName::LeadingPeriod),
            Self::Malformed(_, reason) => Some(*reason),
            _ => None,
        }
    }

    /// The form of the names that the subtree constrains.
    ///
    /// ```
    /// use whylock::name::{NameForm, constraint::{Region, Subtree}};
    ///
    /// assert_eq!(Subtree::Email(Region::All).form(), NameForm::Email);
    /// ```
    #[must_use]
    pub const fn form(&self) -> NameForm {
        match self {
            Self::Dns(_) => NameForm::Dns,
            Self::Ip(_) => NameForm::Ip,
            Self::Email(_) | Self::Mailbox(_) => NameForm::Email,
            Self::Uri(_) => NameForm::Uri,
            Self::Directory(_) => NameForm::Directory,
            Self::Unsupported(form) | Self::Malformed(form, _) => *form,
        }
    }

    /// How the name lies to the subtree. One comparison, in the length of the two.
    ///
    /// ```
    /// use whylock::name::{AlternativeName, DnsPattern, constraint::{Coverage, Region, Subtree}};
    ///
    /// let subtree = Subtree::Dns(Region::of_names("foo.example.com").unwrap());
    /// let wildcard = AlternativeName::Dns(DnsPattern::parse("*.example.com").unwrap());
    /// assert_eq!(subtree.covers(&wildcard), Coverage::Partly);
    /// ```
    #[must_use]
    pub fn covers(&self, name: &AlternativeName) -> Coverage {
        use AlternativeName as Name;
        match (self, name) {
            (Self::Dns(region), Name::Dns(pattern)) => region.covers_pattern(pattern),
            (Self::Ip(range), Name::Ip(address)) => inside_if(range.contains(*address)),
            (Self::Email(region), Name::Email(mailbox) | Name::InternationalEmail(mailbox)) => {
                inside_if(region.has_mailbox(mailbox))
            }
            (Self::Mailbox(base), Name::Email(mailbox) | Name::InternationalEmail(mailbox)) => {
                inside_if(base == mailbox)
            }
            (Self::Uri(region), Name::Uri(Some(ServerName::Dns(host)))) => {
                inside_if(region.contains(host))
            }
            (Self::Directory(base), Name::Directory(name)) => inside_if(name.is_within(base)),
            _ => self.undecidable_if_of(name.form()),
        }
    }

    /// How a name lies to the subtree if no more than their forms can be compared.
    fn undecidable_if_of(&self, form: NameForm) -> Coverage {
        let constrained = match self.form() {
            // RFC 9598 §6 extends the constraints of rfc822Name to those addresses.
            NameForm::Email | NameForm::OtherName if form == NameForm::InternationalEmail => true,
            NameForm::Unknown => true,
            constrained => form == constrained || form == NameForm::Unknown,
        };
        if constrained {
            Coverage::Undecidable
        } else {
            Coverage::OtherForm
        }
    }
}

impl Region {
    fn has_mailbox(&self, mailbox: &Mailbox) -> bool {
        match &mailbox.host {
            MailHost::Dns(host) => self.contains(host),
            MailHost::Ip(_) => *self == Self::All,
        }
    }
}

const fn inside_if(inside: bool) -> Coverage {
    if inside {
        Coverage::Inside
    } else {
        Coverage::Outside
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use super::{Coverage, GeneralName, GeneralSubtree, MalformedName, NameForm, Subtree};
    use crate::certificate::{
        bytes::{List, Octets, hex},
        extension::general_name::{IpAddress, OtherName},
        name::Name,
        oid::Oid,
        text::{StringType, Text},
    };
    use crate::name::AlternativeName;

    fn text(value: &str) -> Text {
        Text {
            value: value.to_owned(),
            string_type: StringType::Ia5,
            valid: true,
            omitted: 0,
        }
    }

    fn dns(value: &str) -> GeneralName {
        GeneralName::DnsName(text(value))
    }

    fn email(value: &str) -> GeneralName {
        GeneralName::Rfc822Name(text(value))
    }

    fn uri(value: &str) -> GeneralName {
        GeneralName::Uri(text(value))
    }

    fn octets(octets: &[u8]) -> Octets {
        Octets {
            hex: hex(octets),
            length: octets.len(),
        }
    }

    fn ip(value: &[u8]) -> GeneralName {
        GeneralName::IpAddress(IpAddress {
            text: String::new(),
            octets: octets(value),
        })
    }

    fn other(oid: &str, value: &str) -> GeneralName {
        GeneralName::OtherName(OtherName {
            oid: Oid::new(oid),
            text: Some(text(value)),
            value: octets(value.as_bytes()),
        })
    }

    fn smtp_utf8(value: &str) -> GeneralName {
        other("1.3.6.1.5.5.7.8.9", value)
    }

    fn read(base: GeneralName) -> Subtree {
        Subtree::read(&GeneralSubtree {
            base,
            minimum: Some(0),
            maximum: None,
        })
    }

    fn coverage(base: GeneralName, name: &GeneralName) -> Coverage {
        read(base).covers(&AlternativeName::read(name).unwrap())
    }

    #[test]
    fn host_names_lie_below_their_base() {
        use Coverage::{Inside, Outside, Partly};
        for (base, name, expected) in [
            ("example.com", "example.com", Inside),
            ("Example.COM", "www.eXample.com", Inside),
            ("example.com", "a.b.example.com", Inside),
            ("example.com", "badexample.com", Outside),
            ("example.com", "com", Outside),
            ("example.com", "example.com.evil.org", Outside),
            ("com", "example.com", Inside),
            ("", "example.com", Inside),
            ("", "*.example.com", Inside),
            ("example.com", "*.example.com", Inside),
            ("example.com", "*.a.example.com", Inside),
            ("foo.example.com", "*.example.com", Partly),
            ("a.foo.example.com", "*.example.com", Outside),
            ("example.org", "*.example.com", Outside),
            ("badexample.com", "*.example.com", Outside),
            // A leading period, as browsers read it: below, and not itself.
            (".example.com", "www.example.com", Inside),
            (".example.com", "example.com", Outside),
            (".example.com", "*.example.com", Inside),
            (".foo.example.com", "*.example.com", Outside),
        ] {
            assert_eq!(coverage(dns(base), &dns(name)), expected, "{base} {name}");
        }
    }

    #[test]
    fn mail_addresses_lie_in_a_mailbox_a_host_or_a_domain() {
        use Coverage::{Inside, Outside};
        for (base, name, expected) in [
            ("ada@example.com", "ada@EXAMPLE.com", Inside),
            ("ada@example.com", "\"ada\"@example.com", Inside),
            ("ada@example.com", "Ada@example.com", Outside),
            ("ada@example.com", "eve@example.com", Outside),
            ("ada@example.com", "ada@www.example.com", Outside),
            ("**@example.com", "**@example.com", Inside),
            ("**@example.com", "*@example.com", Outside),
            ("example.com", "ada@example.com", Inside),
            ("example.com", "ada@www.example.com", Outside),
            (".example.com", "ada@www.example.com", Inside),
            (".example.com", "ada@example.com", Outside),
            ("example.com", "ada@[192.0.2.1]", Outside),
            ("", "ada@[192.0.2.1]", Inside),
            ("", "ada@example.com", Inside),
        ] {
            assert_eq!(
                coverage(email(base), &email(name)),
                expected,
                "{base} {name}"
            );
        }
        let zoe = smtp_utf8("zoë@www.example.com");
        assert_eq!(coverage(email(".example.com"), &zoe), Inside);
        assert_eq!(coverage(email("example.com"), &zoe), Outside);
        assert_eq!(coverage(email("ada@www.example.com"), &zoe), Outside);
    }

    #[test]
    fn uris_lie_where_their_host_lies() {
        use Coverage::{Inside, Outside, Undecidable};
        for (base, name, expected) in [
            ("example.com", "https://example.com:8443/a", Inside),
            ("example.com", "https://www.example.com/", Outside),
            (".example.com", "https://www.example.com/", Inside),
            (".example.com", "https://a.www.example.com/", Inside),
            (".example.com", "https://example.com/", Outside),
            ("", "https://example.com/", Inside),
            ("example.com", "https://192.0.2.1/", Undecidable),
            ("", "https://[2001:db8::1]/", Undecidable),
            ("", "urn:isbn:1", Undecidable),
        ] {
            assert_eq!(coverage(uri(base), &uri(name)), expected, "{base} {name}");
        }
    }

    #[test]
    fn addresses_lie_in_ranges_of_their_family() {
        let range = || ip(&[192, 0, 2, 0, 255, 255, 255, 0]);
        assert_eq!(coverage(range(), &ip(&[192, 0, 2, 9])), Coverage::Inside);
        assert_eq!(coverage(range(), &ip(&[192, 0, 3, 9])), Coverage::Outside);
        assert_eq!(coverage(range(), &ip(&[0; 16])), Coverage::Outside);
    }

    #[test]
    fn forms_constrain_their_own_names_alone() {
        let nobody = Name {
            rdns: List::default(),
        };
        let bases = [
            dns("example.com"),
            email("example.com"),
            uri("example.com"),
            ip(&[0; 8]),
            GeneralName::DirectoryName(nobody),
            other("1.2.3", "a"),
            GeneralName::X400Address(octets(&[])),
            GeneralName::RegisteredId(Oid::new("1.2.3")),
        ];
        let names = [
            dns("example.com"),
            email("ada@example.com"),
            uri("https://example.com/"),
            ip(&[192, 0, 2, 1]),
            other("1.2.4", "b"),
            GeneralName::X400Address(octets(&[])),
            GeneralName::RegisteredId(Oid::new("1.2.4")),
        ];
        for base in &bases {
            for name in &names {
                let found = coverage(base.clone(), name);
                let same = NameForm::of(base) == NameForm::of(name);
                assert_eq!(found != Coverage::OtherForm, same, "{base:?} {name:?}");
                let supported = !matches!(
                    NameForm::of(base),
                    NameForm::OtherName | NameForm::X400 | NameForm::RegisteredId
                );
                assert_eq!(found == Coverage::Undecidable, same && !supported);
            }
            assert_eq!(read(base.clone()).form(), NameForm::of(base));
        }
        let zoe = smtp_utf8("zoë@example.com");
        assert_eq!(coverage(other("1.2.3", "a"), &zoe), Coverage::Undecidable);
        assert_eq!(
            coverage(smtp_utf8("a"), &other("1.2.3", "a")),
            Coverage::Undecidable
        );
        assert_eq!(coverage(dns("example.com"), &zoe), Coverage::OtherForm);
    }

    #[test]
    fn malformed_bases_say_why() {
        let unread = Name {
            rdns: List {
                items: Vec::new(),
                omitted: 1,
            },
        };
        for (base, reason) in [
            (dns("*.example.com"), MalformedName::Wildcard),
            (dns("example.com."), MalformedName::TrailingPeriod),
            (dns("."), MalformedName::TrailingPeriod),
            (dns("..example.com"), MalformedName::Empty),
            (dns("exa mple.com"), MalformedName::Character),
            (dns("192.0.2.0/24"), MalformedName::Character),
            (dns("192.0.2.1"), MalformedName::Address),
            (email("invalid@invalid@example.com"), MalformedName::Mailbox),
            (email("@example.com"), MalformedName::Mailbox),
            (email("*.example.com"), MalformedName::Wildcard),
            (uri("https://example.com/"), MalformedName::Character),
            (uri("192.0.2.1"), MalformedName::Address),
            (ip(&[0; 16]), MalformedName::IpLength),
            (ip(&[192, 0, 2, 0, 255, 0, 255, 0]), MalformedName::Mask),
            (
                GeneralName::DirectoryName(unread),
                MalformedName::Unreadable,
            ),
            (GeneralName::Unknown(octets(&[])), MalformedName::Unreadable),
        ] {
            let malformed = Subtree::Malformed(NameForm::of(&base), reason);
            assert_eq!(read(base.clone()), malformed, "{base:?}");
            assert_eq!(malformed.malformation(), Some(reason));
        }
        for (minimum, maximum) in [(Some(1), None), (None, None), (Some(0), Some(0))] {
            let subtree = GeneralSubtree {
                base: dns("example.com"),
                minimum,
                maximum,
            };
            let malformed = Subtree::Malformed(NameForm::Dns, MalformedName::Distance);
            assert_eq!(Subtree::read(&subtree), malformed);
        }
    }

    #[test]
    fn a_leading_period_is_malformed_in_host_names_alone() {
        let malformation = |base| read(base).malformation();
        let period = Some(MalformedName::LeadingPeriod);
        assert_eq!(malformation(dns(".example.com")), period);
        assert_eq!(malformation(dns("example.com")), None);
        assert_eq!(malformation(email(".example.com")), None);
        assert_eq!(malformation(uri(".example.com")), None);
    }

    #[test]
    fn a_malformed_base_leaves_the_names_of_its_form_undecided() {
        let name = AlternativeName::read(&dns("example.com")).unwrap();
        let covers = |form| Subtree::Malformed(form, MalformedName::Empty).covers(&name);
        assert_eq!(covers(NameForm::Dns), Coverage::Undecidable);
        assert_eq!(covers(NameForm::Unknown), Coverage::Undecidable);
        assert_eq!(covers(NameForm::Email), Coverage::OtherForm);
        let address = GeneralSubtree {
            base: smtp_utf8("a"),
            minimum: Some(1),
            maximum: None,
        };
        let malformed = Subtree::Malformed(NameForm::OtherName, MalformedName::Distance);
        assert_eq!(Subtree::read(&address), malformed);
    }
}
