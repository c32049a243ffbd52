//! Only an authority carries name constraints.
//!
//! RFC 5280 §4.2.1.10: "The name constraints extension, which MUST be used only in a CA certificate".

use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsPlacement,
    citations: &[rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    // that whoever issues is an authority is another rule
    let is_authority = place.role != Role::EndEntity || place.certificate.is_ca();
    let conclusions = place.extensions(id::NAME_CONSTRAINTS).map(|extension| {
        let conclusion = if is_authority {
            Conclusion::kept()
        } else {
            Conclusion::broken()
        };
        conclusion.at(extension.bytes)
    });
    conclusions.collect()
}
