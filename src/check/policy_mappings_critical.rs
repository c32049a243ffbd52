//! Policy mappings are critical, and stand in an authority's certificate.
//!
//! RFC 5280 §4.2.1.5: "This extension is used in CA certificates." "Conforming CAs SHOULD mark this extension as
//! critical."

use super::criticality::marked;
use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::PolicyMappingsCritical,
    citations: &[rfc("RFC 5280", "4.2.1.5")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if place.role == Role::EndEntity && !place.certificate.is_ca() {
        let mappings = place.extensions(id::POLICY_MAPPINGS);
        return mappings
            .map(|it| Conclusion::broken().at(it.bytes))
            .collect();
    }
    marked(place, id::POLICY_MAPPINGS, true, Conclusion::weak)
}
