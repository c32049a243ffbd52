//! A log's key signed a timestamp for this certificate.
//!
//! RFC 6962 §3.2 and §5.2. What a browser cannot verify it leaves out of the count, so a timestamp that does not fit does
//! no harm beside enough others. Whether it was forged or made for a certificate that is not here, nobody can tell.

use super::{Check, CheckId, Conclusion, Enforced, Recorded, Rules, Scope, Subject, rfc};
use crate::finding::{Outcome, Source};
use crate::transparency::Standing;

pub(super) const CHECK: Check = Check {
    id: CheckId::TimestampSignature,
    citations: &[rfc("RFC 6962", "3.2"), rfc("RFC 6962", "5.2")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Timestamps(look),
};

fn look(_: &Subject<'_>, timestamps: &[Recorded<'_>]) -> Vec<Conclusion> {
    let told = timestamps.iter().filter_map(|it| {
        let outcome = match it.signature {
            Standing::Valid => Outcome::Pass,
            Standing::Malformed
            | Standing::Misfit
            | Standing::OtherCertificate
            | Standing::OtherForm
            | Standing::OtherIssuer => Outcome::Fail,
            // the log is told of where it is looked for
            Standing::NoList | Standing::UnknownLog => return None,
            _ => Outcome::Unknown,
        };
        let conclusion = Conclusion::new(outcome, Source::Checked);
        Some(it.conclude(conclusion, it.signature, None))
    });
    told.collect()
}
