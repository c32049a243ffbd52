//! A common name repeats one of the subject alternative names, letter for letter.
//!
//! Baseline Requirements §7.1.4.3. An address is compared as an address; how it has to be written is the business
//! of `common_name_address`.

use super::common_name_address::{COMMON_NAME, is_miswritten_address};
use super::extension::id::SUBJECT_ALTERNATIVE_NAME;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::extension::general_name::GeneralName;
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::CommonNameInSan,
    citations: &[cab_forum("7.1.4.3")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let names: Vec<_> = place.subject_attributes_of(COMMON_NAME).collect();
    let (Some(first), Some(_)) = (names.first(), place.extension(SUBJECT_ALTERNATIVE_NAME)) else {
        return Vec::new();
    };
    if !place.is_subscriber() || is_miswritten_address(&first.value.text.value) {
        return Vec::new();
    }
    if let Some(second) = names.get(1) {
        let value = i64::try_from(names.len()).unwrap_or(i64::MAX);
        let evidence = Evidence::Bound { value, limit: 1 };
        return vec![Conclusion::broken().at(second.bytes).with(evidence)];
    }
    let value = &first.value.text.value;
    let mut alternatives = place.alternative_names();
    let is_repeated = alternatives.any(|name| match &name.value {
        GeneralName::DnsName(text) => text.value == *value,
        GeneralName::IpAddress(address) => address.text == *value,
        _ => false,
    });
    let conclusion = if is_repeated {
        Conclusion::kept()
    } else if place.certificate.alternative_names_omitted() > 0 {
        Conclusion::new(Outcome::Unknown, Source::Checked)
    } else {
        Conclusion::broken()
    };
    let value = value.clone();
    vec![conclusion.at(first.bytes).with(Evidence::Value { value })]
}
