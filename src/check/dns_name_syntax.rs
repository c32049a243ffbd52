//! A dNSName is a host name.
//!
//! RFC 5280 §4.2.1.6: the name "MUST be in the 'preferred name syntax'" of RFC 1034 §3.5 and RFC 1123 §2.1; U-labels
//! are written as A-labels (§7.2). What is judged elsewhere counts as fine here: wildcards, underscores, addresses,
//! empty names.

use super::alternative_names::is_blank;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::general_name::GeneralName;
use crate::certificate::text::Text;
use crate::name::{AlternativeName, MalformedName};

pub(super) const CHECK: Check = Check {
    id: CheckId::DnsNameSyntax,
    citations: &[
        rfc("RFC 5280", "4.2.1.6"),
        rfc("RFC 1034", "3.5"),
        rfc("RFC 1123", "2.1"),
    ],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_names(|name| match name {
        GeneralName::DnsName(text) if !is_blank(name) => Some(fault(text)),
        _ => None,
    })
}

fn fault(text: &Text) -> Option<Conclusion> {
    // an asterisk is an octet like any other; what may stand where is another rule
    let plain = Text {
        value: text.value.replace('*', "a"),
        string_type: text.string_type,
        valid: text.valid,
        omitted: text.omitted,
    };
    let has_loose_hyphen = plain
        .value
        .split('.')
        .any(|label| label.starts_with('-') || label.ends_with('-'));
    match AlternativeName::read(&GeneralName::DnsName(plain)) {
        Ok(_) if has_loose_hyphen => Some(Conclusion::broken()),
        Ok(_) | Err(MalformedName::Address | MalformedName::Unreadable) => None,
        Err(_) => Some(Conclusion::broken()),
    }
}
