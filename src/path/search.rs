//! The search for paths: depth first, from the end entity upwards, the most plausible issuer first.

use std::collections::HashSet;

use super::{Anchorage, Path, Pool};
use crate::certificate::Certificate;
use crate::certificate::extension::ExtensionValue;

/// Certificates that are known not to be signed by the key of another: subject and issuer.
pub(crate) type Refuted = HashSet<(usize, usize)>;

/// Yields the candidate paths, one after the other: those that end at an anchor, and those that end where
/// nobody goes on.
#[derive(Debug)]
pub(crate) struct Search<'a> {
    pool: &'a Pool,
    refuted: &'a Refuted,
    time: i64,
    /// The path so far.
    path: Vec<usize>,
    /// For each certificate of the path, the issuers that were not tried yet; the next one last.
    untried: Vec<Vec<usize>>,
    /// The last certificate was entered just now.
    arrived: bool,
    /// How many more candidate issuers may be looked at.
    steps_left: usize,
}

impl<'a> Search<'a> {
    /// A search that starts at the first certificate of the pool. `time` in seconds since 1970 makes
    /// certificates that are valid then more plausible. It looks at so many candidate issuers at most.
    pub(crate) fn new(pool: &'a Pool, refuted: &'a Refuted, time: i64, steps: usize) -> Self {
        let mut search = Self {
            pool,
            refuted,
            time,
            path: Vec::new(),
            untried: Vec::new(),
            arrived: false,
            steps_left: steps,
        };
        if pool.get(0).is_some() {
            search.enter(0);
        }
        search
    }

    /// How many more candidate issuers may be looked at. None means that the search may have ended before
    /// everything was looked at.
    pub(crate) fn steps_left(&self) -> usize {
        self.steps_left
    }

    fn enter(&mut self, index: usize) {
        self.path.push(index);
        let untried = self.plausible_issuers(index);
        self.untried.push(untried);
        self.arrived = true;
    }

    fn leave(&mut self) {
        self.path.pop();
        self.untried.pop();
    }

    fn is_at_anchor(&self) -> bool {
        let last = self.path.last().and_then(|index| self.pool.get(*index));
        last.is_some_and(|member| member.anchorage.is_some())
    }

    /// The issuers to try for the last certificate of the path, the most plausible last. Behind an anchor
    /// nobody is asked.
    fn plausible_issuers(&mut self, subject: usize) -> Vec<usize> {
        let Some(member) = self.pool.get(subject).filter(|_| !self.is_at_anchor()) else {
            return Vec::new();
        };
        let named = self.pool.issuers(&member.certificate);
        self.steps_left = self.steps_left.saturating_sub(named.len());
        let fresh = named.iter().copied().filter(|it| self.is_fresh(*it));
        let mut issuers: Vec<usize> = fresh.collect();
        issuers.sort_by_cached_key(|issuer| self.implausibility(subject, *issuer));
        let wrong = |issuer: &usize| self.refuted.contains(&(subject, *issuer));
        if issuers.iter().all(wrong) {
            // no signature holds: the most plausible issuer is enough to tell so
            issuers.truncate(1);
        } else {
            issuers.retain(|issuer| !wrong(issuer));
        }
        issuers.reverse();
        issuers
    }

    /// A path holds no certificate twice, and no two of the same name and key (RFC 4158 §5.2).
    fn is_fresh(&self, candidate: usize) -> bool {
        let mut path = self.path.iter();
        !path.any(|index| self.pool.is_same_bearer(*index, candidate))
    }

    /// What speaks against an issuer, the gravest first (RFC 4158 §3.5); ties keep the given order.
    fn implausibility(&self, subject: usize, issuer: usize) -> impl Ord + use<> {
        let below = self.pool.certificate(subject);
        let member = self.pool.get(issuer);
        let certificate = member.map(|member| &member.certificate);
        let is_valid_at = |certificate: &Certificate| {
            certificate
                .not_before()
                .is_some_and(|from| from <= self.time)
                && certificate.not_after().is_some_and(|to| self.time <= to)
        };
        (
            issuer != subject + 1,
            certificate.is_none_or(|certificate| !certificate.is_ca()),
            certificate.is_none_or(|certificate| !is_valid_at(certificate)),
            below
                .zip(certificate)
                .is_some_and(|(below, issuer)| !key_identifiers_agree(below, issuer)),
            member.and_then(|member| member.anchorage) != Some(Anchorage::Trusted),
            issuer,
        )
    }
}

impl Iterator for Search<'_> {
    type Item = Path;

    fn next(&mut self) -> Option<Path> {
        while self.steps_left > 0 {
            if std::mem::take(&mut self.arrived) && self.untried.last()?.is_empty() {
                let path = Path {
                    certificates: self.path.clone(),
                    anchored: self.is_at_anchor(),
                };
                self.leave();
                return Some(path);
            }
            match self.untried.last_mut()?.pop() {
                Some(issuer) => self.enter(issuer),
                None => self.leave(),
            }
        }
        None
    }
}

/// Whether the authority key identifier does not speak against this issuer (RFC 5280 §4.2.1.1).
fn key_identifiers_agree(subject: &Certificate, issuer: &Certificate) -> bool {
    let authority = subject
        .extensions
        .iter()
        .find_map(|it| match &it.value.value.value {
            ExtensionValue::AuthorityKeyIdentifier(identifier) => {
                identifier.key_identifier.as_ref()
            }
            _ => None,
        });
    let own = issuer
        .extensions
        .iter()
        .find_map(|it| match &it.value.value.value {
            ExtensionValue::SubjectKeyIdentifier(identifier) => Some(identifier),
            _ => None,
        });
    match (authority, own) {
        (Some(authority), Some(own)) => authority.value == *own,
        _ => true,
    }
}
