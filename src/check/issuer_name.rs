//! The issuer has a name.
//!
//! RFC 5280 §4.1.2.4: "The issuer field MUST contain a non-empty distinguished name (DN)."

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::IssuerName,
    citations: &[rfc("RFC 5280", "4.1.2.4")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let issuer = place.certificate.issuer.iter();
    let conclusions = issuer.map(|issuer| {
        let conclusion = if issuer.value.is_empty() {
            Conclusion::broken()
        } else {
            Conclusion::kept()
        };
        conclusion.at(issuer.bytes)
    });
    conclusions.collect()
}
