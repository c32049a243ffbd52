//! Mozilla's root program lets the root vouch for this certificate.
//!
//! Before it removes a root, the program goes on trusting it for certificates that were issued by a certain
//! day (`CKA_NSS_SERVER_DISTRUST_AFTER`). Some roots may vouch for certain names alone.

use super::{Browser, Check, CheckId, Citation, Conclusion, Enforced, Rules, Scope, Subject};
use crate::finding::Evidence;
use crate::name::constraint::{Coverage, Region, Subtree};
use crate::name::{AlternativeName, DnsPattern};
use crate::trust::RootStore;

pub(super) const CHECK: Check = Check {
    id: CheckId::AnchorDistrustMozilla,
    citations: &[Citation {
        document: "Mozilla Root Store Policy",
        section: "7.4",
    }],
    rules: Rules::PublicRoots,
    enforced: Enforced::By(&[Browser::Firefox]),
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let term = subject.look_at_terms(RootStore::Mozilla);
    term.into_iter().chain(look_at_names(subject)).collect()
}

/// The first host name that the root may not vouch for.
fn look_at_names(subject: &Subject<'_>) -> Option<Conclusion> {
    let root = subject.public_root()?;
    let permitted: Vec<Subtree> = root
        .mozilla?
        .permitted_dns_names
        .iter()
        .filter_map(|base| Region::of_names(base).ok().map(Subtree::Dns))
        .collect();
    let end_entity = subject.place(0).filter(|_| !permitted.is_empty())?;
    let mut names = end_entity.certificate.dns_names();
    let is_permitted = |name: &str| {
        let pattern = DnsPattern::parse(name).map(AlternativeName::Dns);
        pattern.is_ok_and(|name| {
            permitted
                .iter()
                .any(|it| it.covers(&name) == Coverage::Inside)
        })
    };
    let evidence = Evidence::Constraint {
        name: names.find(|name| !is_permitted(name))?.to_owned(),
        subtree: None,
        authority: root.name,
    };
    let conclusion = Conclusion::broken().about(end_entity.index);
    Some(conclusion.with(evidence))
}
