//! The certificate is no larger than what is looked through.
//!
//! Whylock reads as much of a certificate as [`MAX_SHOWN`](crate::certificate::MAX_SHOWN) allows. What a rule says of the
//! rest is not known; this says so once, and the rules that it concerns say it, too.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::ReadWhole,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let certificate = place.certificate;
    let conclusion = if certificate.left_out == 0 {
        Conclusion::kept()
    } else {
        let evidence = Evidence::bound(certificate.left_out, certificate.length);
        Conclusion::unknown().with(evidence)
    };
    vec![conclusion]
}
