//! An authority's certificate says what its key is for.
//!
//! RFC 5280 §4.2.1.3: "Conforming CAs MUST include this extension in certificates that contain public keys that are
//! used to validate digital signatures on other public key certificates or CRLs." Others may leave it out.

use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::KeyUsage,
    citations: &[rfc("RFC 5280", "4.2.1.3")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if place.role == Role::EndEntity || !place.certificate.is_ca() {
        return Vec::new();
    }
    vec![match place.extension(id::KEY_USAGE) {
        Some(extension) => Conclusion::kept().at(extension.bytes),
        None => Conclusion::broken(),
    }]
}
