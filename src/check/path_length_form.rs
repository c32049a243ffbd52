//! A path length stands only where certificates are signed.
//!
//! RFC 5280 §4.2.1.9: "CAs MUST NOT include the pathLenConstraint field unless the cA boolean is asserted and the key
//! usage extension asserts the keyCertSign bit."

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::key_usage::KeyUsageBit;

pub(super) const CHECK: Check = Check {
    id: CheckId::PathLengthForm,
    citations: &[rfc("RFC 5280", "4.2.1.9")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some((constraints, bytes)) = place.basic_constraints() else {
        return Vec::new();
    };
    if constraints.path_length.is_none() {
        return Vec::new();
    }
    let signs = place
        .key_usage()
        .is_none_or(|(usage, _)| usage.usages.contains(&KeyUsageBit::KeyCertSign));
    let conclusion = if constraints.ca && signs {
        Conclusion::kept()
    } else {
        Conclusion::broken()
    };
    vec![conclusion.at(bytes)]
}
