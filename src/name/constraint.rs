//! The arithmetic of name constraints (RFC 5280 §4.2.1.10): which names lie in which subtree.
//!
//! Where the standard leaves a question open, the answer is that of Chrome, Go and rustls-webpki:
//!
//! * an empty base covers every name of its form;
//! * a wildcard lies in a subtree if every name that it stands for does, and touches it if one does;
//! * all types of `otherName` are one form, and none of them is compared.

mod region;
mod subject;

pub use self::{
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
}

/// How a name lies to a subtree.
///
/// A name is permitted if no permitted subtree is of its form, or if it lies [`Inside`](Self::Inside) of one. It is
/// excluded if it lies `Inside` of an excluded subtree, or [`Partly`](Self::Partly). A form of which one subtree is
/// [`Undecidable`](Self::Undecidable) is refused either way.
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
    /// that are not supported, and with a URI that names no host in the DNS (RFC 5280 §4.2.1.10).
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
    /// let subtree = Subtree::read(&GeneralSubtree { base, minimum: Some(0), maximum: None }).unwrap();
    /// let name = AlternativeName::Dns(DnsPattern::parse("www.example.com").unwrap());
    /// assert_eq!(subtree.covers(&name), Coverage::Inside);
    /// ```
    ///
    /// # Errors
    ///
    /// If the base breaks the syntax of its form, or a distance is given: what it constrains is unknown then.
    pub fn read(subtree: &GeneralSubtree) -> Result<Self, MalformedName> {
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
            base @ (GeneralName::OtherName(_)
            | GeneralName::X400Address(_)
            | GeneralName::EdiPartyName(_)
            | GeneralName::RegisteredId(_)) => Self::Unsupported(NameForm::of(base)),
        })
    }

    /// What the standard says against a base that can be read nevertheless: a dNSName that begins with a period. RFC
    /// 5280 §4.2.1.10 gives that a meaning for URIs and mail addresses alone.
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
            Self::Unsupported(form) => *form,
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
            (Self::Uri(_), Name::Uri(_)) => Coverage::Undecidable,
            (Self::Directory(base), Name::Directory(name)) => inside_if(name.is_within(base)),
            (Self::Unsupported(form), name) if *form == name.form() => Coverage::Undecidable,
            _ => Coverage::OtherForm,
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
