//! The certificate is no draft that was meant for logs alone.
//!
//! RFC 6962 §3.1: an authority shows logs a precertificate, which is poisoned by a critical extension so that nobody takes
//! it for a certificate.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;

pub(super) const CHECK: Check = Check {
    id: CheckId::Precertificate,
    citations: &[rfc("RFC 6962", "3.1")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let mut extensions = place.certificate.extensions.iter();
    let poison =
        extensions.find(|it| matches!(it.value.value.value, ExtensionValue::PrecertificatePoison));
    match poison {
        Some(poison) => vec![Conclusion::broken().at(poison.bytes)],
        // what is no draft for logs need not be told of each authority
        None if place.position == 0 => vec![Conclusion::kept()],
        None => Vec::new(),
    }
}
