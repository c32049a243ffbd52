//! Where the certificate promises a stapled answer about its revocation, the server sends one.
//!
//! RFC 7633 §4. Browsers do not tell whether an answer was stapled; Node does. Firefox 153 refuses a page whose server
//! staples nothing, and lets an outdated answer pass; Chromium 156 does not look (measured in November 2026).

use super::revocation_answer;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::finding::{Evidence, Outcome, Source};
use crate::revocation::{Medium, Stapled, Unanswered};

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
    let conclusion = promise.map(|promise| kept(place).at(promise.bytes));
    conclusion.into_iter().collect()
}

/// What came of the promise. That the answer has to be good is another check's to say.
fn kept(place: &Place<'_>) -> Conclusion {
    let unseen = Conclusion::new(Outcome::Unknown, Source::Certificate);
    match place.subject.stapled {
        // of a saved report anybody can have written it
        _ if place.subject.connection.retold => return unseen,
        None => return unseen,
        Some(Stapled::Missing) => return Conclusion::broken(),
        Some(Stapled::Response(_) | Stapled::Unreadable) => {}
    }
    let medium = Medium::Stapled;
    match revocation_answer::unusable(place, medium) {
        None => Conclusion::kept(),
        // nobody could verify it
        Some(Unanswered::NoSigner | Unanswered::UnverifiedSignature) => unseen,
        Some(why) => Conclusion::broken().with(Evidence::UnusableAnswer { medium, why }),
    }
}

/// `status_request` in the registry of TLS extensions.
const STATUS_REQUEST: u32 = 5;
