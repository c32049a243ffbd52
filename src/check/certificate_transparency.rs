//! The browser finds the certificate in public records, as its policy asks.
//!
//! RFC 6962 and RFC 9162. This is the browser's word: Firefox's `certificateTransparencyStatus`, Chromium's
//! `certificateTransparencyCompliance`.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::CertificateTransparency,
    citations: &[rfc("RFC 6962", "3"), rfc("RFC 9162", "")],
    rules: Rules::Connection,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let tls = subject.connection.tls.as_ref();
    let status = tls.and_then(|tls| tls.certificate_transparency.as_deref());
    let Some(status) = status.filter(|_| subject.has_tls()) else {
        return Conclusion::not_applicable();
    };
    let outcome = match status {
        "policy_compliant" | "compliant" => Outcome::Pass,
        "policy_not_enough_scts" | "policy_not_diverse_scts" | "not-compliant" => Outcome::Warn,
        // an authority of which no records are asked, or a word that is not known here
        _ => return Conclusion::not_applicable(),
    };
    Conclusion::new(outcome, Source::Observer).with(Evidence::Named {
        name: status.to_owned(),
    })
}
