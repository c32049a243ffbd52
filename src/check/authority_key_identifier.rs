//! A certificate that did not sign itself names its issuer's key.
//!
//! RFC 5280 §4.2.1.1: "The keyIdentifier field of the authorityKeyIdentifier extension MUST be included in all certificates generated
//! by conforming CAs"; the one exception covers leaving out the extension from a self-signed certificate.

use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::finding::{Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::AuthorityKeyIdentifier,
    citations: &[rfc("RFC 5280", "4.2.1.1")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(extension) = place.extension(id::AUTHORITY_KEY_IDENTIFIER) else {
        return match place.seems_self_signed() {
            Some(true) => Vec::new(),
            Some(false) => vec![Conclusion::broken()],
            None => vec![Conclusion::new(Outcome::Unknown, Source::Checked)],
        };
    };
    let ExtensionValue::AuthorityKeyIdentifier(identifier) = &extension.value.value.value else {
        // it could not be read, which is told elsewhere
        return Vec::new();
    };
    let conclusion = match identifier.key_identifier {
        Some(_) => Conclusion::kept(),
        None => Conclusion::broken(),
    };
    vec![conclusion.at(extension.bytes)]
}
