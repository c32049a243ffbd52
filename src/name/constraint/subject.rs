//! The names of a certificate that constraints apply to.

use super::{Coverage, Subtree};
use crate::certificate::{
    Certificate,
    bytes::ByteRange,
    extension::{ExtensionValue, general_name::GeneralName},
};
use crate::name::{AlternativeName, MalformedName, NameForm};

/// A name of a certificate, where it stands, and what was read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstrainedName {
    /// Its form.
    pub form: NameForm,
    /// Where it stands in the certificate.
    pub bytes: ByteRange,
    /// The name; or why it cannot lie in any subtree.
    pub name: Result<AlternativeName, MalformedName>,
}

impl ConstrainedName {
    /// How the name lies to a subtree. A malformed name lies in none of its form and outside of none.
    ///
    /// ```
    /// use whylock::certificate::bytes::ByteRange;
    /// use whylock::name::{MalformedName, NameForm};
    /// use whylock::name::constraint::{ConstrainedName, Coverage, Region, Subtree};
    ///
    /// let name = ConstrainedName {
    ///     form: NameForm::Dns,
    ///     bytes: ByteRange::default(),
    ///     name: Err(MalformedName::LeadingPeriod),
    /// };
    /// assert_eq!(name.coverage_by(&Subtree::Dns(Region::All)), Coverage::Undecidable);
    /// assert_eq!(name.coverage_by(&Subtree::Uri(Region::All)), Coverage::OtherForm);
    /// ```
    #[must_use]
    pub fn coverage_by(&self, subtree: &Subtree) -> Coverage {
        match &self.name {
            Ok(name) => subtree.covers(name),
            Err(_) => subtree.undecidable_if_of(self.form),
        }
    }
}

/// The names that the constraints of the certificates above apply to (RFC 5280 §4.2.1.10): the subject, unless it is
/// empty; every entry of the subject alternative name; and where there is no such extension, the subject's mail
/// addresses.
///
/// How many entries were left out for want of budget, [`Certificate::alternative_names_omitted`] tells.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::name::{NameForm, constraint::constrained_names};
///
/// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
/// let forms: Vec<_> = constrained_names(&root).map(|name| name.form).collect();
/// assert_eq!(forms, [NameForm::Directory]);
/// ```
pub fn constrained_names(certificate: &Certificate) -> impl Iterator<Item = ConstrainedName> {
    let mut lists = certificate
        .extensions
        .iter()
        .filter_map(|extension| match &extension.value.value.value {
            ExtensionValue::SubjectAlternativeName(names) => Some(names),
            _ => None,
        })
        .peekable();
    let alone = lists.peek().is_none();
    let subject = certificate
        .subject
        .iter()
        .filter(|subject| !subject.value.is_empty());
    let mail_addresses = subject
        .clone()
        .filter(move |_| alone)
        .flat_map(|subject| subject.value.email_addresses())
        .map(|address| ConstrainedName {
            form: NameForm::Email,
            bytes: address.bytes,
            name: AlternativeName::email(&address.value.text),
        });
    let alternatives = lists.flatten().map(|name| of(&name.value, name.bytes));
    subject
        .map(|subject| ConstrainedName {
            form: NameForm::Directory,
            bytes: subject.bytes,
            name: AlternativeName::directory(&subject.value),
        })
        .chain(mail_addresses)
        .chain(alternatives)
}

fn of(name: &GeneralName, bytes: ByteRange) -> ConstrainedName {
    ConstrainedName {
        form: NameForm::of(name),
        bytes,
        name: AlternativeName::read(name),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]
mod tests {
    use super::{
        AlternativeName, ByteRange, Certificate, ConstrainedName, Coverage, ExtensionValue,
        GeneralName, MalformedName, NameForm, Subtree, constrained_names,
    };
    use crate::certificate::{
        bytes::{List, Located, Octets},
        extension::Extension,
        name::{Attribute, Name, RelativeDistinguishedName},
        oid::Oid,
        text::{StringType, Text},
    };
    use crate::name::constraint::Region;

    fn located<T>(value: T) -> Located<T> {
        let bytes = ByteRange::default();
        Located { value, bytes }
    }

    fn list<T>(value: T) -> List<Located<T>> {
        List {
            items: vec![located(value)],
            omitted: 0,
        }
    }

    fn text(value: &str) -> Text {
        Text {
            value: value.to_owned(),
            string_type: StringType::Ia5,
            valid: true,
            omitted: 0,
        }
    }

    fn with_mail_address() -> Certificate {
        let attribute = Attribute {
            oid: Oid::new("1.2.840.113549.1.9.1"),
            short_name: None,
            text: text("ada@example.com"),
        };
        let part = RelativeDistinguishedName {
            attributes: list(attribute),
        };
        let mut certificate = Certificate::read(&[]);
        certificate.subject = Some(located(Name { rdns: list(part) }));
        certificate
    }

    fn forms(certificate: &Certificate) -> Vec<NameForm> {
        constrained_names(certificate)
            .map(|name| name.form)
            .collect()
    }

    #[test]
    fn a_subjects_mail_address_counts_without_alternative_names() {
        let mut certificate = with_mail_address();
        assert_eq!(forms(&certificate), [NameForm::Directory, NameForm::Email]);
        let name = GeneralName::DnsName(text("example.com"));
        certificate.extensions = list(Extension {
            oid: Oid::new("2.5.29.17"),
            critical: false,
            value: located(ExtensionValue::SubjectAlternativeName(list(name))),
        });
        assert_eq!(forms(&certificate), [NameForm::Directory, NameForm::Dns]);
    }

    #[test]
    fn an_empty_subject_is_not_constrained() {
        let mut certificate = with_mail_address();
        certificate.subject = Some(located(Name {
            rdns: List::default(),
        }));
        assert_eq!(forms(&certificate), []);
        certificate.subject = None;
        assert_eq!(forms(&certificate), []);
    }

    #[test]
    fn a_malformed_name_lies_nowhere() {
        let malformed = |form| ConstrainedName {
            form,
            bytes: ByteRange::default(),
            name: Err(MalformedName::Empty),
        };
        let email = Subtree::Email(Region::All);
        let other = Subtree::Unsupported(NameForm::OtherName);
        for (form, by_email, by_other) in [
            (NameForm::Email, Coverage::Undecidable, Coverage::OtherForm),
            (NameForm::Dns, Coverage::OtherForm, Coverage::OtherForm),
            (
                NameForm::InternationalEmail,
                Coverage::Undecidable,
                Coverage::Undecidable,
            ),
            (
                NameForm::Unknown,
                Coverage::Undecidable,
                Coverage::Undecidable,
            ),
        ] {
            assert_eq!(malformed(form).coverage_by(&email), by_email);
            assert_eq!(malformed(form).coverage_by(&other), by_other);
        }
        let good = ConstrainedName {
            name: AlternativeName::email(&text("ada@example.com")),
            ..malformed(NameForm::Email)
        };
        assert_eq!(good.coverage_by(&email), Coverage::Inside);
        let unknown = GeneralName::Unknown(Octets::default());
        assert_eq!(
            super::of(&unknown, ByteRange::default()).name.unwrap_err(),
            MalformedName::Unreadable
        );
    }
}
