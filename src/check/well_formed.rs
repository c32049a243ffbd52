//! The certificate keeps the rules of its encoding.
//!
//! RFC 5280 §4.1 and X.690 (DER). What is malformed is recorded while reading.

use super::{Check, CheckId, Conclusion, Enforced, Scope, Subject, rfc};
use crate::certificate::Certificate;
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::WellFormed,
    citations: &[rfc("RFC 5280", "4.1"), rfc("ITU-T X.690", "10")],
    enforced: Enforced::ByBrowsers,
    scope: Scope::EachCertificate(look),
};

fn look(_: &Subject<'_>, certificate: &Certificate) -> Vec<Conclusion> {
    if certificate.malformed.is_empty() {
        return vec![Conclusion::new(Outcome::Pass, Source::Checked)];
    }
    let broken = certificate.malformed.iter();
    broken
        .map(|malformed| {
            Conclusion::new(Outcome::Fail, Source::Checked)
                .at(malformed.bytes)
                .with(Evidence::Malformed {
                    malformed: malformed.clone(),
                })
        })
        .collect()
}
