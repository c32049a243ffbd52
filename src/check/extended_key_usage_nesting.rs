//! Every intermediate may vouch for what the end entity's key is used for.
//!
//! RFC 5280 §4.2.1.12 gives the extension a meaning for the certificate's own key alone. All browsers,
//! and the Baseline Requirements, read it in an intermediate as a limit to what stands below. No anchor
//! is asked.

use super::extended_key_usage::look_at_purposes;
use super::{Check, CheckId, Citation, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};

pub(super) const CHECK: Check = Check {
    id: CheckId::ExtendedKeyUsageNesting,
    citations: &[
        rfc("RFC 5280", "4.2.1.12"),
        Citation {
            document: "Baseline Requirements",
            section: "7.1.2.10.6",
        },
    ],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    match place.role {
        Role::Intermediate => look_at_purposes(place),
        Role::EndEntity | Role::Anchor => Vec::new(),
    }
}
