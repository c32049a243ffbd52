//! The names of a certificate that constraints apply to.

use crate::certificate::{
    Certificate,
    bytes::ByteRange,
    extension::{ExtensionValue, general_name::GeneralName},
};
use crate::name::{AlternativeName, MalformedName, NameForm};

/// A name of a certificate, where it stands, and what was read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstrainedName {
    /// The form whose constraints apply to it.
    pub form: NameForm,
    /// Where it stands in the certificate.
    pub bytes: ByteRange,
    /// The name; or why it cannot lie in any subtree.
    pub name: Result<AlternativeName, MalformedName>,
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
