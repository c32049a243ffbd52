//! The certificate keeps the rules of its encoding.
//!
//! RFC 5280 §4.1 and X.690 (DER). What is malformed is recorded while reading.

use super::extension::id::{ISSUER_ALTERNATIVE_NAME, NAME_CONSTRAINTS, SUBJECT_ALTERNATIVE_NAME};
use super::{Browser, Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::Certificate;
use crate::certificate::malformed::{Field, Malformed, MalformedKind};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::WellFormed,
    citations: &[rfc("RFC 5280", "4.1"), rfc("ITU-T X.690", "10")],
    rules: Rules::Path,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let faults = certificate.malformed.iter().map(|malformed| {
        Conclusion::new(outcome(malformed, certificate), Source::Checked)
            .at(malformed.bytes)
            .with(Evidence::Malformed {
                malformed: malformed.clone(),
            })
    });
    // of those that were left out nobody knows how grave they are
    let left_out = (certificate.malformed.omitted > 0).then(Conclusion::unknown);
    Conclusion::faults_or_kept(left_out.into_iter().chain(faults))
}

/// What has a check of its own is not judged twice. A refusal without a more exact finding may be a rare but lawful
/// form, and a date before 1970 is one that only the strict reader cannot hold.
fn outcome(malformed: &Malformed, certificate: &Certificate) -> Outcome {
    let is_lawful = matches!(
        malformed.kind,
        MalformedKind::DateBefore1970 | MalformedKind::Refused
    );
    if is_lawful || is_judged_elsewhere(malformed, certificate) {
        Outcome::Warn
    } else {
        Outcome::Fail
    }
}

/// Whether another check looks at such faults: those of [`MalformedKind::has_own_check`], or `alternative-name-empty`,
/// `name-constraints-empty`, `ip-address-length`, `name-constraints-ip-form`, `public-key-readable`.
fn is_judged_elsewhere(malformed: &Malformed, certificate: &Certificate) -> bool {
    let extension = malformed.extension.as_deref();
    let holds_names = matches!(
        extension,
        Some(SUBJECT_ALTERNATIVE_NAME | ISSUER_ALTERNATIVE_NAME | NAME_CONSTRAINTS)
    );
    match malformed.kind {
        kind if kind.has_own_check() => true,
        MalformedKind::EmptyList | MalformedKind::InvalidValue if holds_names => true,
        _ if malformed.field == Field::SubjectPublicKey => {
            let key = certificate.public_key.as_ref();
            key.is_some_and(|key| key.value.key.bytes.offset <= malformed.bytes.offset)
        }
        _ => false,
    }
}
