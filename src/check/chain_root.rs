//! The server does not send the root: whoever trusts it has it.
//!
//! RFC 8446 §4.4.2: "a certificate that specifies a trust anchor MAY be omitted".

use super::{Check, CheckId, Conclusion, Enforced, Role, Rules, Scope, Subject, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::ChainRoot,
    citations: &[rfc("RFC 8446", "4.4.2")],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some(sent) = subject.sent() else {
        return Vec::new();
    };
    let roots = sent.iter().filter(|it| it.role == Role::Anchor);
    Conclusion::faults_or_kept(roots.map(|root| Conclusion::weak().about(root.index)))
}
