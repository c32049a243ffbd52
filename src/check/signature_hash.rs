//! Signatures rest on a hash that nobody can find collisions for.
//!
//! Two texts of the same hash have the same signature: in 2008 an authority was forged so with MD5, and
//! SHA-1 has been broken since 2017. RFC 5280 §6.2 lets a reader ask for more than §6.1 does. The
//! anchor's own signature proves nothing and is no part of this rule.

use super::{Check, CheckId, Citation, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::algorithm::HashAlgorithm;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SignatureHash,
    citations: &[
        rfc("RFC 5280", "6.2"),
        rfc("RFC 6194", "3"),
        Citation {
            document: "Baseline Requirements",
            section: "7.1.3.2",
        },
    ],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    // whoever has no issuer here is an anchor, or the end of a path that leads nowhere
    let algorithm = place
        .issuer()
        .and(place.certificate.signature_algorithm.as_ref());
    let Some((algorithm, hash)) = algorithm.and_then(|it| Some((it, it.value.hash?))) else {
        return Vec::new();
    };
    let broken = match hash {
        HashAlgorithm::Md2 => "MD2",
        HashAlgorithm::Md4 => "MD4",
        HashAlgorithm::Md5 => "MD5",
        HashAlgorithm::Sha1 => "SHA-1",
        _ => return vec![Conclusion::kept().at(algorithm.bytes)],
    };
    let value = broken.to_owned();
    let conclusion = Conclusion::broken().with(Evidence::Value { value });
    vec![conclusion.at(algorithm.bytes)]
}
