//! Chrome's root program lets the root vouch for this certificate.
//!
//! Before it removes a root, the program goes on trusting it for certificates that were logged by a certain
//! day (`sct_not_after` in Chromium's `root_store.textproto`).

use super::{Browser, Check, CheckId, Citation, Conclusion, Enforced, Rules, Scope, Subject};
use crate::trust::RootStore;

pub(super) const CHECK: Check = Check {
    id: CheckId::AnchorDistrustChrome,
    citations: &[Citation {
        document: "Chrome Root Program Policy",
        section: "",
    }],
    rules: Rules::PublicRoots,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    subject
        .look_at_terms(RootStore::Chrome)
        .into_iter()
        .collect()
}
