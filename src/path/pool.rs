//! The certificates at hand: those that were given, and the anchors that may end a path.

use std::collections::{HashMap, HashSet};

use crate::certificate::Certificate;
use crate::certificate::name::{CanonicalName, Name};
use crate::signature::{SignatureCheck, Unverifiable};
use crate::trust::{Sha256Fingerprint, Trust, fingerprint};

/// The certificates at hand. The first is the end entity's.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    members: Vec<Member>,
    given: usize,
    by_subject: HashMap<CanonicalName, Vec<usize>>,
}

/// A certificate at hand.
#[derive(Debug)]
pub(crate) struct Member {
    /// As received.
    pub(crate) der: Vec<u8>,
    pub(crate) certificate: Certificate,
    /// It names itself as its issuer (RFC 5280 §6.1).
    self_issued: bool,
    /// Why a path may end here, if it may.
    pub(crate) anchorage: Option<Anchorage>,
}

/// Why a path may end at a certificate.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Anchorage {
    /// It stands in a list of roots, or the caller named it.
    Trusted,
    /// The observer ended its own path here.
    Observed,
}

impl Pool {
    /// The certificates given, in their order, and the trusted anchors that might have issued one of
    /// them. `observed` is the end of the path that the observer verified.
    pub(crate) fn new(given: Vec<Vec<u8>>, trust: &Trust, observed: Option<usize>) -> Self {
        let mut pool = Self {
            given: given.len(),
            members: Vec::new(),
            by_subject: HashMap::new(),
        };
        let mut seen = HashMap::new();
        for (index, der) in given.into_iter().enumerate() {
            let is_end = observed == Some(index);
            pool.add(der, trust, is_end.then_some(Anchorage::Observed), &mut seen);
        }
        for der in trust.anchors_given() {
            pool.add(der.to_vec(), trust, None, &mut seen);
        }
        for der in pool.public_roots(trust) {
            pool.add(der.to_vec(), trust, None, &mut seen);
        }
        pool
    }

    /// Those of the public roots that hold the name of some issuer, octet by octet. To read them all would
    /// take longer than everything else.
    fn public_roots<'a>(&self, trust: &'a Trust) -> Vec<&'a [u8]> {
        let members = self.members.iter();
        let issuers: HashSet<&[u8]> = members
            .filter_map(|member| member.certificate.issuer.as_ref()?.bytes.of(&member.der))
            .collect();
        let holds = |root: &[u8]| {
            issuers.iter().any(|issuer| {
                let octets = root.windows(issuer.len().max(1));
                octets.into_iter().any(|octets| octets == *issuer)
            })
        };
        trust
            .public_certificates()
            .filter(|root| holds(root))
            .collect()
    }

    fn add(
        &mut self,
        der: Vec<u8>,
        trust: &Trust,
        anchorage: Option<Anchorage>,
        seen: &mut HashMap<Sha256Fingerprint, usize>,
    ) {
        let certificate = Certificate::read(&der);
        let index = self.members.len();
        let sha256 = fingerprint(&certificate.fingerprints.sha256).unwrap_or_default();
        if let Some(first) = seen.get(&sha256).copied() {
            // a second copy stays in the list, and no path needs it
            if let Some(first) = self.members.get_mut(first) {
                first.anchorage = first.anchorage.or(anchorage);
            }
            if index >= self.given {
                return;
            }
        } else {
            seen.insert(sha256, index);
            let subject = certificate.subject.as_ref();
            if let Some(subject) = subject.and_then(|subject| subject.value.canonical()) {
                self.by_subject.entry(subject).or_default().push(index);
            }
        }
        // Chrome's additional anchors are authorities below a root that is there too
        let root = trust.find(&sha256).filter(|root| {
            root.mozilla.is_some()
                || root.added
                || root
                    .chrome
                    .as_ref()
                    .is_some_and(|chrome| !chrome.additional)
        });
        let trusted = root.map(|_| Anchorage::Trusted);
        self.members.push(Member {
            der,
            self_issued: certificate.is_self_issued(),
            certificate,
            anchorage: trusted.or(anchorage),
        });
    }

    /// The member with this number, counted from 0.
    pub(crate) fn get(&self, index: usize) -> Option<&Member> {
        self.members.get(index)
    }

    /// The certificate with this number.
    pub(crate) fn certificate(&self, index: usize) -> Option<&Certificate> {
        self.get(index).map(|member| &member.certificate)
    }

    /// Whether the certificate with this number names itself as its issuer (RFC 5280 §6.1).
    pub(crate) fn is_self_issued(&self, index: usize) -> bool {
        self.get(index).is_some_and(|member| member.self_issued)
    }

    /// How many certificates were given.
    pub(crate) fn given_count(&self) -> usize {
        self.given
    }

    /// The certificates whose subject is this certificate's issuer (RFC 5280 §6.1.3 (a)(4)).
    pub(crate) fn issuers(&self, certificate: &Certificate) -> &[usize] {
        let issuer = certificate.issuer.as_ref();
        issuer.map_or(&[], |issuer| self.named(&issuer.value))
    }

    /// The certificates whose subject is this name.
    pub(crate) fn named(&self, name: &Name) -> &[usize] {
        let name = name.canonical();
        name.and_then(|name| self.by_subject.get(&name))
            .map_or(&[], Vec::as_slice)
    }

    /// The question whether one certificate was signed by the key of another.
    pub(crate) fn signature(
        &self,
        subject: usize,
        issuer: usize,
    ) -> Option<Result<SignatureCheck, Unverifiable>> {
        let (subject, issuer) = (self.get(subject)?, self.get(issuer)?);
        Some(SignatureCheck::of_certificate(
            &subject.certificate,
            &subject.der,
            &issuer.certificate,
            &issuer.der,
        ))
    }

    /// Moves the members out.
    pub(crate) fn into_members(self) -> Vec<Member> {
        self.members
    }
}
