//! A URI constraint is a host or a domain.
//!
//! RFC 5280 §4.2.1.10: "For URIs, the constraint applies to the host part of the name. The constraint MUST be specified
//! as a fully qualified domain name and MAY specify a host or a domain."

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::name::NameForm;

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsUriForm,
    citations: &[rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_bases(NameForm::Uri)
}
