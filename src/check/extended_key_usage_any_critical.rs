//! An extended key usage for anything is not critical.
//!
//! RFC 5280 §4.2.1.12: "Conforming CAs SHOULD NOT mark this extension as critical if the `anyExtendedKeyUsage`
//! `KeyPurposeId` is present."

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;

pub(super) const CHECK: Check = Check {
    id: CheckId::ExtendedKeyUsageAnyCritical,
    citations: &[rfc("RFC 5280", "4.2.1.12")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let of_any = extensions.filter(|it| match &it.value.value.value {
        ExtensionValue::ExtendedKeyUsage(purposes) => purposes
            .iter()
            .any(|purpose| purpose.value.dotted == ANY_EXTENDED_KEY_USAGE),
        _ => false,
    });
    let conclusions = of_any.map(|it| {
        let conclusion = if it.value.critical {
            Conclusion::weak()
        } else {
            Conclusion::kept()
        };
        conclusion.at(it.bytes)
    });
    conclusions.collect()
}

const ANY_EXTENDED_KEY_USAGE: &str = "2.5.29.37.0";
