//! The moment of looking lies inside the certificate's validity period.
//!
//! RFC 5280 §4.1.2.5 and §6.1.3 (a)(2). Both ends belong to the period.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::Validity,
    citations: &[rfc("RFC 5280", "4.1.2.5"), rfc("RFC 5280", "6.1.3")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let at = place.subject.inputs.time;
    let (Some(not_before), Some(not_after)) = (certificate.not_before(), certificate.not_after())
    else {
        return vec![Conclusion::new(Outcome::Unknown, Source::Checked)];
    };
    let outcome = if not_before <= at && at <= not_after {
        Outcome::Pass
    } else {
        Outcome::Fail
    };
    let limit = if at < not_before {
        not_before
    } else {
        not_after
    };
    let conclusion = Conclusion::new(outcome, Source::Checked).with(Evidence::Moment { at, limit });
    vec![match &certificate.validity {
        Some(validity) => conclusion.at(validity.bytes),
        None => conclusion,
    }]
}
