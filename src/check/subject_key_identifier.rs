//! An authority's certificate names its key.
//!
//! RFC 5280 §4.2.1.2: "this extension MUST appear in all conforming CA certificates, that is, all certificates
//! including the basic constraints extension […] where the value of cA is TRUE". For others it should (§4.2.1.2), or
//! rather should not be there (Baseline Requirements §7.1.2.7.6): of those nothing is said.

use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::SubjectKeyIdentifier,
    citations: &[rfc("RFC 5280", "4.2.1.2")],
    rules: Rules::Issuer,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.certificate.is_ca() {
        return Vec::new();
    }
    vec![match place.extension(id::SUBJECT_KEY_IDENTIFIER) {
        Some(extension) => Conclusion::kept().at(extension.bytes),
        None => Conclusion::broken(),
    }]
}
