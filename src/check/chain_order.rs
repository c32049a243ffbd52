//! The server sends each certificate right after the one that it issued.
//!
//! RFC 8446 §4.4.2 lets clients take them in any order, and RFC 5246 §7.4.2 did not.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::ChainOrder,
    citations: &[rfc("RFC 8446", "4.4.2"), rfc("RFC 5246", "7.4.2")],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some(sent) = subject.sent() else {
        return Vec::new();
    };
    let pairs = sent.iter().zip(sent.iter().skip(1));
    let displaced = pairs.filter(|(below, above)| above.index < below.index);
    let displaced = displaced.map(|(_, above)| Conclusion::weak().about(above.index));
    Conclusion::faults_or_kept(displaced)
}
