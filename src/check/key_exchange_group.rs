//! The key is agreed on in a group that holds.
//!
//! RFC 8422 and RFC 9846 §4.3.7 name X25519 and the curves P-256, P-384 and P-521; RFC 10024 their hybrids with ML-KEM.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::tls::GroupKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::KeyExchangeGroup,
    citations: &[
        rfc("RFC 9846", ""),
        rfc("RFC 8422", "5.1.1"),
        rfc("RFC 10024", ""),
    ],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    // with RSA key transport, and after some resumptions, there is none
    if subject.tls.is_none_or(|tls| tls.group.is_none()) {
        return Conclusion::not_applicable();
    }
    subject.judge(
        |tls| tls.group.as_ref(),
        |group| {
            matches!(group.kind, GroupKind::Hybrid | GroupKind::Lattice)
                || GOOD.contains(&group.name)
        },
    )
}

const GOOD: [&str; 5] = ["secp256r1", "secp384r1", "secp521r1", "x25519", "x448"];
