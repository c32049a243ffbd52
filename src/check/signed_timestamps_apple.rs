//! Enough timestamps of public logs come with the certificate: what of Apple's rule can be counted here.
//!
//! Apple goes by a list of its own; the rest of its rule is not looked at.

use super::recorded::look_by;
use super::{Browser, Check, CheckId, Citation, Enforced, Rules, Scope};
use crate::transparency::Rule;

pub(super) const CHECK: Check = Check {
    id: CheckId::SignedTimestampsApple,
    citations: &[Citation {
        document: "Apple's Certificate Transparency policy",
        section: "",
    }],
    rules: Rules::Connection,
    enforced: Enforced::By(&[Browser::Safari]),
    since: Some("2018-10-15"),
    scope: Scope::Timestamps(|subject, timestamps| look_by(subject, timestamps, Rule::Apple)),
};
