//! What several files of certificates have in common, and how two certificates for one name differ.

use std::collections::BTreeSet;

use crate::certificate::Certificate;
use crate::connection::Der;

/// What one list of certificates has to do with another one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Comparison {
    /// The same certificates, octet for octet, in whatever order.
    Same,
    /// The other one has these, and more.
    Within,
    /// These, and more than the other one has.
    Beyond,
    /// The first certificate of each is for the same name.
    Twins(Twins),
}

/// How two certificates for one name differ.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Twins {
    /// The name that both are for.
    pub name: String,
    /// They hold the same key.
    pub same_key: bool,
    /// The same name stands for their issuer.
    pub same_issuer: bool,
    /// When the one ends, in seconds since 1970.
    pub ends: Option<i64>,
    /// When the other one ends, the same.
    pub other_ends: Option<i64>,
}

/// Compares the certificates of two files, each with the site's own first.
///
/// # Examples
///
/// ```
/// use whylock::comparison::{Comparison, compare};
/// use whylock::connection::Der;
///
/// let root = Der::from(webpki_root_certs::TLS_SERVER_ROOT_CERTS[0].to_vec());
/// let other = Der::from(webpki_root_certs::TLS_SERVER_ROOT_CERTS[1].to_vec());
/// assert_eq!(compare(&[root.clone()], &[root.clone(), other.clone()]), Some(Comparison::Within));
/// assert_eq!(compare(&[root], &[other]), None);
/// ```
#[must_use]
pub fn compare(these: &[Der], others: &[Der]) -> Option<Comparison> {
    let (first, other) = (these.first()?, others.first()?);
    let own = these.iter().map(Der::as_bytes).collect::<BTreeSet<_>>();
    let held = others.iter().map(Der::as_bytes).collect::<BTreeSet<_>>();
    match (own.is_subset(&held), held.is_subset(&own)) {
        (true, true) => return Some(Comparison::Same),
        (true, false) => return Some(Comparison::Within),
        (false, true) => return Some(Comparison::Beyond),
        (false, false) => {}
    }
    if first == other {
        return None;
    }
    let first = Certificate::read(first.as_bytes());
    twins(&first, &Certificate::read(other.as_bytes())).map(Comparison::Twins)
}

fn twins(one: &Certificate, other: &Certificate) -> Option<Twins> {
    let key = |it: &Certificate| it.fingerprints.spki_sha256.clone();
    let same_issuer = match (&one.issuer, &other.issuer) {
        (Some(one), Some(other)) => one.value.matches(&other.value),
        _ => false,
    };
    Some(Twins {
        name: shared_name(one, other)?,
        same_key: key(one).is_some() && key(one) == key(other),
        same_issuer,
        ends: one.not_after(),
        other_ends: other.not_after(),
    })
}

/// The first address that both are for; where neither is for one, the name of both.
fn shared_name(one: &Certificate, other: &Certificate) -> Option<String> {
    let addresses = |it: &Certificate| {
        let all = it.dns_names().chain(it.ip_addresses());
        all.map(str::to_ascii_lowercase).collect::<Vec<_>>()
    };
    let (own, held) = (addresses(one), addresses(other));
    if !own.is_empty() || !held.is_empty() {
        let held: BTreeSet<_> = held.into_iter().collect();
        return own.into_iter().find(|name| held.contains(name));
    }
    let (subject, held) = (one.subject.as_ref()?, other.subject.as_ref()?);
    let is_same = subject.value.matches(&held.value);
    is_same.then(|| one.subject_name()).flatten()
}
