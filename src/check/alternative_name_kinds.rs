//! A server's certificate is for host names and addresses, and nothing else.
//!
//! Baseline Requirements §7.1.2.7.12: `dNSName` and `iPAddress` are the only forms of name.

use super::extension::id::SUBJECT_ALTERNATIVE_NAME;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::extension::general_name::GeneralName;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::AlternativeNameKinds,
    citations: &[cab_forum("7.1.2.7.12")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || place.extension(SUBJECT_ALTERNATIVE_NAME).is_none() {
        return Vec::new();
    }
    let others = place.alternative_names().filter_map(|name| {
        let value = other_form(&name.value)?.to_owned();
        let evidence = Evidence::Value { value };
        Some(Conclusion::broken().at(name.bytes).with(evidence))
    });
    Conclusion::faults_or_kept(others)
}

/// The form of a name that is no server's, as RFC 5280 §4.2.1.6 spells it.
fn other_form(name: &GeneralName) -> Option<&'static str> {
    match name {
        GeneralName::DirectoryName(_) => Some("directoryName"),
        GeneralName::EdiPartyName(_) => Some("ediPartyName"),
        GeneralName::OtherName(_) => Some("otherName"),
        GeneralName::RegisteredId(_) => Some("registeredID"),
        GeneralName::Rfc822Name(_) => Some("rfc822Name"),
        GeneralName::Uri(_) => Some("uniformResourceIdentifier"),
        GeneralName::X400Address(_) => Some("x400Address"),
        // what could not be read is malformed
        GeneralName::DnsName(_) | GeneralName::IpAddress(_) | GeneralName::Unknown(_) => None,
    }
}
