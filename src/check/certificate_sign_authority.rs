//! Only an authority's key may sign certificates.
//!
//! RFC 5280 §4.2.1.3: "If the keyCertSign bit is asserted, then the cA bit in the basic constraints extension (Section
//! 4.2.1.9) MUST also be asserted." That whoever issued a certificate of the path needs basic constraints is another
//! rule (§6.1.4 (k)).

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::certificate::extension::key_usage::KeyUsageBit;

pub(super) const CHECK: Check = Check {
    id: CheckId::CertificateSignAuthority,
    citations: &[rfc("RFC 5280", "4.2.1.3"), rfc("RFC 5280", "4.2.1.9")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((usage, bytes)) = place.key_usage() else {
        return Vec::new();
    };
    let issues = place.role != Role::EndEntity;
    if !usage.usages.contains(&KeyUsageBit::KeyCertSign)
        || (issues && place.basic_constraints().is_none())
    {
        return Vec::new();
    }
    let conclusion = if place.certificate.is_ca() {
        Conclusion::kept()
    } else {
        Conclusion::broken()
    };
    vec![conclusion.at(bytes)]
}
