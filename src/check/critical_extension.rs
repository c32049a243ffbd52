//! Every critical extension is one that is processed here.
//!
//! RFC 5280 §4.2: a system "MUST reject the certificate if it encounters a critical extension it does not recognize or
//! a critical extension that contains information that it cannot process"; §6.1.4 (o), §6.1.5 (f). An anchor is trusted
//! for its name and key (§6.1.1 (d)), whatever else stands in its certificate.

use super::extension::id;
use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::certificate::extension::{Extension, ExtensionValue};
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::CriticalExtension,
    citations: &[
        rfc("RFC 5280", "4.2"),
        rfc("RFC 5280", "6.1.4"),
        rfc("RFC 5280", "6.1.5"),
    ],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extensions = &place.certificate.extensions;
    let mut critical = extensions.iter().filter(|it| it.value.critical).peekable();
    if extensions.omitted > 0 {
        return vec![Conclusion::new(Outcome::Unknown, Source::Checked)];
    }
    if critical.peek().is_none() {
        return Vec::new();
    }
    let unprocessed = critical.filter(|it| !is_processed(&it.value, place));
    Conclusion::faults_or_kept(unprocessed.map(|extension| {
        let value = extension.value.oid.label().to_owned();
        let conclusion = match place.role {
            Role::Anchor => Conclusion::weak(),
            Role::EndEntity | Role::Intermediate => Conclusion::broken(),
        };
        conclusion
            .with(Evidence::Value { value })
            .at(extension.bytes)
    }))
}

/// Whether a check here looks at what the extension says, and it could be read.
fn is_processed(extension: &Extension, place: &Place<'_>) -> bool {
    match &extension.value.value {
        // what it says stands in these two, too
        ExtensionValue::NetscapeCertType(_) => {
            place.basic_constraints().is_some() && place.extension(id::EXTENDED_KEY_USAGE).is_some()
        }
        value => value.is_processed(),
    }
}
