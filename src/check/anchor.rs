//! The chain ends at a public root.
//!
//! A root that is in none of the public lists was added to this machine by somebody, who can then
//! vouch for any site: an antivirus program, a company, a school, or a developer.

use super::leaked_key::case;
use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::certificate::Certificate;
use crate::finding::{Evidence, Outcome, Source};
use crate::name::ServerName;
use crate::trust::{InterceptionHint, LeakedRoot, LeakedRootKind, fingerprint};

pub(super) const CHECK: Check = Check {
    id: CheckId::Anchor,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    if !subject.has_tls() {
        return Conclusion::not_applicable();
    }
    let Some(anchor) = subject.anchor() else {
        return Conclusion::not_visible();
    };
    let (outcome, source) = publicity(subject, anchor.certificate);
    Conclusion::new(outcome, source)
        .about(anchor.index)
        .with(evidence(subject, anchor.certificate))
}

fn publicity(subject: &Subject<'_>, root: &Certificate) -> (Outcome, Source) {
    let built_in = subject
        .connection
        .tls
        .as_ref()
        .and_then(|tls| tls.built_in_root);
    let is_listed = subject.known_root().is_some();
    match subject.trust.is_added(root, built_in, subject.inputs.time) {
        Some(false) if is_listed => (Outcome::Pass, Source::Checked),
        Some(false) => (Outcome::Pass, Source::Observer),
        Some(true) => (Outcome::Warn, Source::Checked),
        None => (Outcome::Unknown, Source::Checked),
    }
}

fn evidence(subject: &Subject<'_>, root: &Certificate) -> Evidence {
    Evidence::Anchor {
        hint: InterceptionHint::on_path(subject.places().map(|place| place.certificate)),
        notorious: notorious(root),
        private_name: subject
            .address
            .host
            .as_ref()
            .is_some_and(ServerName::is_for_private_use),
        name: root.subject_name().unwrap_or_default(),
        sha256: root.fingerprints.sha256.clone(),
    }
}

/// A key that everybody can have is worse than one that a state has.
fn notorious(root: &Certificate) -> Option<LeakedRoot> {
    let of_key = case(root).map(|name| LeakedRoot {
        name,
        kind: LeakedRootKind::PublicKeyPair,
    });
    of_key.or_else(|| LeakedRoot::find(&fingerprint(&root.fingerprints.sha256)?))
}
