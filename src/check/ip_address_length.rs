//! An iPAddress has 4 or 16 octets.
//!
//! RFC 5280 §4.2.1.6: "For IP version 4 […] the octet string MUST contain exactly four octets. For IP version 6 […] the
//! octet string MUST contain exactly sixteen octets."

use super::alternative_names::is_blank;
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::general_name::GeneralName;

pub(super) const CHECK: Check = Check {
    id: CheckId::IpAddressLength,
    citations: &[rfc("RFC 5280", "4.2.1.6")],
    rules: Rules::Issuer,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    place.judge_names(|name| match name {
        GeneralName::IpAddress(address) if !is_blank(name) => {
            let is_address = matches!(address.octets.length, 4 | 16);
            Some((!is_address).then(Conclusion::broken))
        }
        _ => None,
    })
}
