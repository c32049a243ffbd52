//! The certificate keeps the rules of its encoding.
//!
//! RFC 5280 §4.1 and X.690 (DER). What is malformed is recorded while reading.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::certificate::Certificate;
use crate::certificate::malformed::MalformedKind;
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::WellFormed,
    citations: &[rfc("RFC 5280", "4.1"), rfc("ITU-T X.690", "10")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachGiven(look),
};

fn look(_: &Subject<'_>, certificate: &Certificate) -> Vec<Conclusion> {
    if certificate.malformed.is_empty() {
        return vec![Conclusion::new(Outcome::Pass, Source::Checked)];
    }
    let broken = certificate.malformed.iter();
    broken
        .map(|malformed| {
            Conclusion::new(outcome(malformed.kind), Source::Checked)
                .at(malformed.bytes)
                .with(Evidence::Malformed {
                    malformed: malformed.clone(),
                })
        })
        .collect()
}

/// Readers have to take some faults gracefully (RFC 5280 §4.1.2.2), and public roots have them: these
/// bind the issuer alone. A refusal without a more exact finding may be a rare but lawful form.
fn outcome(kind: MalformedKind) -> Outcome {
    match kind {
        MalformedKind::Refused
        | MalformedKind::SerialNegative
        | MalformedKind::SerialZero
        | MalformedKind::TimeForm => Outcome::Warn,
        _ => Outcome::Fail,
    }
}
