//! An iPAddress constraint is an address and its mask.
//!
//! RFC 5280 §4.2.1.10: for IPv4 the field "MUST contain eight (8) octets, encoded in the style of RFC 4632 (CIDR)", for
//! IPv6 32 octets. The ones of such a mask stand together (RFC 4632 §3.1).

use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::name::NameForm;

pub(super) const CHECK: Check = Check {
    id: CheckId::NameConstraintsIpForm,
    citations: &[rfc("RFC 5280", "4.2.1.10"), rfc("RFC 4632", "3.1")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_bases(NameForm::Ip)
}
