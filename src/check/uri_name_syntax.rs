//! A URI is absolute.
//!
//! RFC 5280 §4.2.1.6: "The name MUST NOT be a relative URI, and it MUST follow the URI syntax and encoding rules"; with
//! an authority it must name a host.

use super::alternative_names::is_blank;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::general_name::GeneralName;
use crate::name::{AlternativeName, MalformedName};

pub(super) const CHECK: Check = Check {
    id: CheckId::UriNameSyntax,
    citations: &[rfc("RFC 5280", "4.2.1.6"), rfc("RFC 3986", "3")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_names(|name| match name {
        GeneralName::Uri(_) if !is_blank(name) => Some(match AlternativeName::read(name) {
            Ok(_) | Err(MalformedName::Unreadable) => None,
            Err(MalformedName::RelativeUri) => Some(Conclusion::broken()),
            Err(_) => Some(Conclusion::weak()),
        }),
        _ => None,
    })
}
