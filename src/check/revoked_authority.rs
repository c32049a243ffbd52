//! Mozilla's list of revoked authorities does not name the certificate.
//!
//! `OneCRL`. Firefox holds every certificate of a path against it. Not to be named is no praise, so nothing is said then.

use super::{Browser, Check, CheckId, Citation, Conclusion, Enforced, Place, Role, Rules, Scope};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::RevokedAuthority,
    citations: &[Citation {
        document: "Mozilla OneCRL",
        section: "",
    }],
    rules: Rules::PublicRoots,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let list = place.subject.inputs.revoked_authorities.as_ref();
    let list = list.filter(|_| place.role != Role::Anchor);
    let naming = list.filter(|list| list.names(place.certificate, place.der));
    let conclusion = naming.map(|list| {
        let date = list.date.clone();
        Conclusion::broken().with(Evidence::OnList { date })
    });
    conclusion.into_iter().collect()
}
