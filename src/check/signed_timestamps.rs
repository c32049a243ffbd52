//! Enough timestamps of public logs come with the certificate, by Firefox's rule.
//!
//! Firefox enforces it on computers since version 135 (4 February 2025). What comes with the handshake no browser shows, so
//! that too few stand in the certificate proves nothing; and a log that is not in the list may be in the browser's.

use super::recorded::look_by;
use super::{Browser, Check, CheckId, Citation, Enforced, Rules, Scope, rfc};
use crate::transparency::Rule;

pub(super) const CHECK: Check = Check {
    id: CheckId::SignedTimestamps,
    citations: &[
        rfc("RFC 6962", "3.3"),
        Citation {
            document: "Mozilla, SecurityEngineering/Certificate Transparency",
            section: "",
        },
    ],
    rules: Rules::Connection,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: Some("2025-02-04"),
    scope: Scope::Timestamps(|subject, timestamps| look_by(subject, timestamps, Rule::Firefox)),
};
