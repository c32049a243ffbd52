//! The private key is not one that is known to be public.
//!
//! The Baseline Requirements §6.1.1.3 and §4.9.1.1 have authorities refuse and revoke what became known. There is no list of
//! all such keys; `trust/leaked_key.rs` says which ones are here.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::Certificate;
use crate::finding::Evidence;
use crate::trust::{LeakedKey, LeakedRoot, LeakedRootKind, fingerprint};

pub(super) const CHECK: Check = Check {
    id: CheckId::LeakedKey,
    citations: &[cab_forum("6.1.1.3"), cab_forum("4.9.1.1")],
    rules: Rules::CabForum,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let Some(key) = &place.certificate.public_key else {
        return Vec::new();
    };
    let conclusion = match case(place.certificate) {
        Some(value) => Conclusion::broken().with(Evidence::Value { value }),
        None => Conclusion::kept(),
    };
    vec![conclusion.at(key.bytes)]
}

/// Under what name it is known that everybody has this certificate's key.
pub(super) fn case(certificate: &Certificate) -> Option<String> {
    let prints = &certificate.fingerprints;
    let of_key = || LeakedKey::find(&fingerprint(prints.spki_sha256.as_ref()?)?);
    let of_root = || LeakedRoot::find(&fingerprint(&prints.sha256)?);
    let is_public = |root: &LeakedRoot| root.kind == LeakedRootKind::PublicKeyPair;
    let name = of_key().map(|key| key.name);
    name.or_else(|| of_root().filter(is_public).map(|root| root.name))
}
