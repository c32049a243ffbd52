//! A dNSName constraint is a host name.
//!
//! RFC 5280 §4.2.1.10: "Any DNS name that can be constructed by simply adding zero or more labels to the left-hand side
//! of the name satisfies the name constraint." A leading period has a meaning for URIs and mail addresses alone.
//! Nothing at all stands for every name.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::name::NameForm;

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsDnsForm,
    citations: &[rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_bases(NameForm::Dns)
}
