//! The search for paths: depth first, from the end entity upwards, the most plausible issuer first.

use super::{Anchorage, MAX_STEPS, Path, Pool};
use crate::certificate::Certificate;
use crate::certificate::extension::ExtensionValue;
use crate::signature::{Ledger, Verification};

/// Yields the candidate paths, one after the other.
#[derive(Debug)]
pub(crate) struct Search<'a> {
    pool: &'a Pool,
    ledger: &'a Ledger,
    time: i64,
    /// The path so far.
    path: Vec<usize>,
    /// For each certificate of the path, the issuers that were not tried yet; the next one last.
    untried: Vec<Vec<usize>>,
    /// The last certificate was entered just now.
    arrived: bool,
    steps: usize,
}

impl<'a> Search<'a> {
    /// A search that starts at the first certificate of the pool. `time` in seconds since 1970 makes
    /// certificates that are valid then more plausible.
    pub(crate) fn new(pool: &'a Pool, ledger: &'a Ledger, time: i64) -> Self {
        let mut search = Self {
            pool,
            ledger,
            time,
            path: Vec::new(),
            untried: Vec::new(),
            arrived: false,
            steps: 0,
        };
        if pool.get(0).is_some() {
            search.enter(0);
        }
        search
    }

    /// Whether the search ended before everything was looked at.
    pub(crate) fn is_cut_short(&self) -> bool {
        self.steps >= MAX_STEPS
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

    /// The issuers to try for the last certificate of the path, the most plausible last.
    fn plausible_issuers(&mut self, subject: usize) -> Vec<usize> {
        let Some(member) = self.pool.get(subject) else {
            return Vec::new();
        };
        let named = self.pool.issuers(&member.certificate);
        self.steps = self.steps.saturating_add(named.len());
        let fresh = named
            .iter()
            .copied()
            .filter(|issuer| self.is_fresh(*issuer));
        let mut issuers: Vec<usize> = fresh.collect();
        // where some signature may hold, one that does not hold leads nowhere
        let wrong = |issuer: &usize| self.is_wrongly_signed(subject, *issuer);
        if !issuers.iter().all(wrong) {
            issuers.retain(|issuer| !wrong(issuer));
        }
        issuers
            .sort_by_cached_key(|issuer| std::cmp::Reverse(self.implausibility(subject, *issuer)));
        issuers
    }

    /// A path holds no certificate twice, and no two of the same name and key (RFC 4158 §5.2).
    fn is_fresh(&self, candidate: usize) -> bool {
        let Some(candidate) = self.pool.certificate(candidate) else {
            return false;
        };
        !self.path.iter().any(|index| {
            self.pool.certificate(*index).is_some_and(|member| {
                member.fingerprints.spki_sha256 == candidate.fingerprints.spki_sha256
                    && is_same_name(member, candidate)
            })
        })
    }

    fn is_wrongly_signed(&self, subject: usize, issuer: usize) -> bool {
        let check = self.pool.signature(subject, issuer);
        check.is_some_and(|check| self.ledger.verification(check) == Verification::Invalid)
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
        while !self.is_cut_short() {
            if std::mem::take(&mut self.arrived) {
                let anchored = self.is_at_anchor();
                if anchored || self.untried.last()?.is_empty() {
                    let certificates = self.path.clone();
                    self.leave();
                    return Some(Path {
                        certificates,
                        anchored,
                    });
                }
            }
            match self.untried.last_mut()?.pop() {
                Some(issuer) => self.enter(issuer),
                None => self.leave(),
            }
        }
        None
    }
}

fn is_same_name(one: &Certificate, other: &Certificate) -> bool {
    match (&one.subject, &other.subject) {
        (Some(one), Some(other)) => one.value.matches(&other.value),
        _ => false,
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
