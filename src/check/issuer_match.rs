//! Every certificate names its issuer as the issuer names itself.
//!
//! RFC 5280 §6.1.3 (a)(4) and §7.1: letter case, runs of spaces and the type of a string do not matter
//! for the comparison. Not every browser goes so far, and most compare octets first.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::IssuerMatch,
    citations: &[rfc("RFC 5280", "6.1.3"), rfc("RFC 5280", "7.1")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(above) = place.issuer() else {
        return Vec::new();
    };
    let (Some(issuer), Some(subject)) = (&place.certificate.issuer, &above.certificate.subject)
    else {
        return vec![Conclusion::new(Outcome::Unknown, Source::Checked)];
    };
    if issuer.bytes.of(place.der) == subject.bytes.of(above.der) {
        return vec![Conclusion::kept().at(issuer.bytes)];
    }
    let conclusion = if issuer.value.matches(&subject.value) {
        Conclusion::weak()
    } else {
        Conclusion::broken()
    };
    let names = Evidence::Other {
        value: issuer.value.to_string(),
        expected: subject.value.to_string(),
    };
    vec![conclusion.with(names).at(issuer.bytes)]
}
