//! An rfc822Name constraint is a mailbox, a host or a domain.
//!
//! RFC 5280 §4.2.1.10: "A name constraint for Internet mail addresses MAY specify a particular mailbox, all addresses
//! at a particular host, or all mailboxes in a domain."

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::name::NameForm;

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsEmailForm,
    citations: &[rfc("RFC 5280", "4.2.1.10")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_bases(NameForm::Email)
}
