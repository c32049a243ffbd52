//! The end entity's certificate names the mailbox that it has to name.
//!
//! RFC 5280 §4.2.1.6. The domain's letter case does not matter, that of the local part does (§7.5).

use super::host_name::named;
use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::certificate::extension::general_name::GeneralName;
use crate::certificate::text::visible;
use crate::finding::{Evidence, Source};
use crate::inputs::ReferenceName;

pub(super) const CHECK: Check = Check {
    id: CheckId::MailboxName,
    citations: &[rfc("RFC 5280", "4.2.1.6"), rfc("RFC 5280", "7.5")],
    rules: Rules::Path,
    enforced: Enforced::OnRequest,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some(end_entity) = subject.place(0) else {
        return Vec::new();
    };
    let names = subject.inputs.names.iter();
    let mailboxes = names.filter_map(|name| match name {
        ReferenceName::Email(mailbox) => Some(mailbox),
        ReferenceName::Server(_) | ReferenceName::Unreadable(_) => None,
    });
    mailboxes
        .map(|mailbox| {
            let is_named = end_entity.certificate.alternative_names().any(|name| {
                matches!(name, GeneralName::Rfc822Name(text) if folded(&text.value) == folded(mailbox))
            });
            let outcome = named(end_entity.certificate, is_named);
            let name = visible(mailbox).into_owned();
            let conclusion = Conclusion::new(outcome, Source::Checked).about(end_entity.index);
            conclusion.with(Evidence::Named { name })
        })
        .collect()
}

fn folded(mailbox: &str) -> String {
    match mailbox.rsplit_once('@') {
        Some((local, domain)) => format!("{local}@{}", domain.to_ascii_lowercase()),
        None => mailbox.to_owned(),
    }
}
