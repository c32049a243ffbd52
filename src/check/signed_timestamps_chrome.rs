//! Enough timestamps of public logs come with the certificate: what of Chrome's rule can be counted here.
//!
//! Chrome goes by a list of its own, which is newer by days; the rest of its rule is not looked at.

use super::recorded::look_by;
use super::{Browser, Check, CheckId, Citation, Enforced, Rules, Scope};
use crate::transparency::Rule;

pub(super) const CHECK: Check = Check {
    id: CheckId::SignedTimestampsChrome,
    citations: &[Citation {
        document: "Chrome Certificate Transparency Policy",
        section: "",
    }],
    rules: Rules::Connection,
    enforced: Enforced::By(&[Browser::Chrome]),
    since: Some("2018-05-01"),
    scope: Scope::Timestamps(|subject, timestamps| look_by(subject, timestamps, Rule::Chrome)),
};
