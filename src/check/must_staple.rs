//! Where the certificate promises a stapled answer about its revocation, the server sends one.
//!
//! RFC 7633 §4. No observer tells whether an answer was stapled, so a promise is all that can be seen.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::finding::{Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::MustStaple,
    citations: &[rfc("RFC 7633", "4")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = place.certificate.extensions.iter();
    let promise = extensions
        .filter(|_| place.role == Role::EndEntity)
        .find(|it| {
            matches!(&it.value.value.value, ExtensionValue::TlsFeatures(features)
            if features.iter().any(|feature| feature.value.code_point == STATUS_REQUEST))
        });
    let unseen = |bytes| Conclusion::new(Outcome::Unknown, Source::Certificate).at(bytes);
    promise.map(|it| unseen(it.bytes)).into_iter().collect()
}

/// `status_request` in the registry of TLS extensions.
const STATUS_REQUEST: u32 = 5;
