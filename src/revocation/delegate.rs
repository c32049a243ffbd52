//! What speaks against a certificate by which an issuer lets somebody else speak of revocation.

use super::Unanswered;
use crate::certificate::Certificate;
use crate::certificate::algorithm::HashAlgorithm;

/// What keeps a delegate's certificate from counting, whatever it is meant for. It stands on no path where checks look at
/// each certificate, and a reader has to refuse it for the same reasons.
pub(crate) fn flaw_of_delegate(delegate: &Certificate) -> Option<Unanswered> {
    let algorithm = delegate.signature_algorithm.as_ref();
    let hash = algorithm.and_then(|it| it.value.hash);
    if hash.is_some_and(HashAlgorithm::is_broken) {
        return Some(Unanswered::DelegateBrokenHash);
    }
    // RFC 5280 §4.2, whether the extension is unknown or cannot be read
    let mut extensions = delegate.extensions.iter().map(|it| &it.value);
    if extensions.any(|it| it.critical && !it.value.value.is_processed()) {
        return Some(Unanswered::DelegateUnknownExtension);
    }
    // one of those that were left out may be critical
    (delegate.extensions.omitted > 0).then_some(Unanswered::Unreadable)
}
