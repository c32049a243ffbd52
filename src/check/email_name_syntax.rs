//! An rfc822Name is a mailbox.
//!
//! RFC 5280 §4.2.1.6: an rfc822Name has the format of a `Mailbox` (RFC 2821 §4.1.2, now RFC 5321 §4.1.2), in ASCII.

use super::alternative_names::is_blank;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::general_name::GeneralName;
use crate::name::{AlternativeName, MalformedName};

pub(super) const CHECK: Check = Check {
    id: CheckId::EmailNameSyntax,
    citations: &[rfc("RFC 5280", "4.2.1.6"), rfc("RFC 5321", "4.1.2")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_names(|name| match name {
        GeneralName::Rfc822Name(_) if !is_blank(name) => Some(match AlternativeName::read(name) {
            Ok(_) | Err(MalformedName::Unreadable) => None,
            Err(_) => Some(Conclusion::broken()),
        }),
        _ => None,
    })
}
