//! The certificates at hand: those that were given, and the anchors that may end a path.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};

use crate::certificate::bytes::Located;
use crate::certificate::name::{CanonicalName, Name};
use crate::certificate::{Allowance, Certificate, subject_of, subject_read};
use crate::signature::{SignatureCheck, Unverifiable};
use crate::trust::{KnownRoot, Sha256Fingerprint, Trust, fingerprint};
use crate::weakness::{self, NotComputed, Weaknesses};

/// The certificates at hand. The first is the end entity's.
#[derive(Debug, Default)]
pub(crate) struct Pool {
    members: Vec<Member>,
    given: usize,
    by_subject: HashMap<CanonicalName, Vec<usize>>,
    /// Steps of arithmetic that RSA keys have taken.
    key_steps: Cell<usize>,
    /// By name and SHA-256 of the public key.
    bearers: HashMap<(CanonicalName, Option<String>), usize>,
    /// The questions that somebody asked for, by subject and issuer: paths share their certificates.
    signatures: RefCell<HashMap<(usize, usize), Result<SignatureCheck, Unverifiable>>>,
}

/// A certificate at hand.
#[derive(Debug)]
pub(crate) struct Member {
    /// As received.
    pub(crate) der: Vec<u8>,
    pub(crate) certificate: Certificate,
    /// It names itself as its issuer (RFC 5280 §6.1).
    self_issued: bool,
    /// The same number for every certificate of the same name and key.
    bearer: usize,
    /// What is known of it as a root.
    pub(crate) known: Option<KnownRoot>,
    /// Why a path may end here, if it may.
    pub(crate) anchorage: Option<Anchorage>,
    /// What arithmetic tells of its key, once somebody asked: paths share their certificates.
    weaknesses: OnceCell<Result<Weaknesses, NotComputed>>,
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
            ..Self::default()
        };
        let mut seen = HashMap::new();
        let mut allowance = Allowance::default();
        for (index, der) in given.into_iter().enumerate() {
            let is_end = observed == Some(index);
            let certificate = Certificate::read_within(&der, &mut allowance);
            let anchorage = is_end.then_some(Anchorage::Observed);
            pool.add(der, certificate, trust, anchorage, &mut seen);
        }
        for der in trust.anchors_given() {
            pool.add_anchor(der, trust, &mut seen);
        }
        for der in pool.public_roots(trust) {
            pool.add_anchor(der, trust, &mut seen);
        }
        pool
    }

    /// Reads an anchor, unless the chain brought it.
    fn add_anchor(
        &mut self,
        der: &[u8],
        trust: &Trust,
        seen: &mut HashMap<Sha256Fingerprint, usize>,
    ) {
        let sha256: Sha256Fingerprint = Sha256::digest(der).into();
        if !seen.contains_key(&sha256) {
            self.add(der.to_vec(), Certificate::read(der), trust, None, seen);
        }
    }

    /// Those of the public roots whose subject is some issuer. To read them all would take longer than everything
    /// else, so names are compared octet by octet, and only those that nobody has so as RFC 5280 §7.1 says.
    fn public_roots<'a>(&self, trust: &'a Trust) -> Vec<&'a [u8]> {
        let issuers = self.members.iter().filter_map(|member| {
            let issuer = member.certificate.issuer.as_ref()?;
            Some((issuer.bytes.of(&member.der)?, &issuer.value))
        });
        let issuers: HashMap<&[u8], &Name> = issuers.collect();
        let is_issuer =
            |root: &&[u8]| subject_of(root).is_ok_and(|name| issuers.contains_key(name));
        let mut roots: Vec<&[u8]> = trust.public_certificates().filter(is_issuer).collect();

        let subjects = roots.iter().filter_map(|root| subject_of(root).ok());
        let found: HashSet<&[u8]> = subjects.collect();
        let missing = issuers.iter().filter(|(octets, name)| {
            let is_here = found.contains(*octets) || !self.named(name).is_empty();
            !is_here
        });
        let missing: HashSet<CanonicalName> =
            missing.filter_map(|(_, name)| name.canonical()).collect();
        if !missing.is_empty() {
            roots.extend(trust.public_certificates().filter(|root| {
                let name = subject_read(root).and_then(|name| name.canonical());
                name.is_some_and(|name| missing.contains(&name))
            }));
        }
        roots
    }

    fn add(
        &mut self,
        der: Vec<u8>,
        certificate: Certificate,
        trust: &Trust,
        anchorage: Option<Anchorage>,
        seen: &mut HashMap<Sha256Fingerprint, usize>,
    ) {
        let index = self.members.len();
        let sha256 = fingerprint(&certificate.fingerprints.sha256).unwrap_or_default();
        let subject = canonical(certificate.subject.as_ref());
        let issuer = canonical(certificate.issuer.as_ref());
        let self_issued = subject.is_some() && subject == issuer;
        if let Some(first) = seen.get(&sha256).copied() {
            // a second copy stays in the list, and no path needs it
            if let Some(first) = self.members.get_mut(first) {
                first.anchorage = first.anchorage.or(anchorage);
            }
        } else {
            seen.insert(sha256, index);
            if let Some(subject) = subject.clone() {
                self.by_subject.entry(subject).or_default().push(index);
            }
        }
        // Chrome's additional anchors are authorities below a root that is there too
        let known = trust.find(&sha256);
        let is_anchor = known.as_ref().is_some_and(|root| {
            root.mozilla.is_some()
                || root.added
                || root
                    .chrome
                    .as_ref()
                    .is_some_and(|chrome| !chrome.additional)
        });
        let trusted = is_anchor.then_some(Anchorage::Trusted);
        let bearer = match subject {
            Some(subject) => {
                let key = certificate.fingerprints.spki_sha256.clone();
                *self.bearers.entry((subject, key)).or_insert(index)
            }
            // a name that was not read whole is nobody else's
            None => index,
        };
        self.members.push(Member {
            der,
            self_issued,
            bearer,
            certificate,
            known,
            anchorage: trusted.or(anchorage),
            weaknesses: OnceCell::new(),
        });
    }

    /// The member with this number, counted from 0.
    pub(crate) fn get(&self, index: usize) -> Option<&Member> {
        self.members.get(index)
    }

    /// What arithmetic tells of the RSA key of the certificate with this number; none if it has none.
    pub(crate) fn weaknesses(&self, index: usize) -> Option<Result<Weaknesses, NotComputed>> {
        let member = self.get(index)?;
        let key = member.certificate.public_key.as_ref()?.value.rsa.as_ref()?;
        let compute = || {
            if self.key_steps.get() >= weakness::MAX_STEPS {
                return Err(NotComputed::Spent);
            }
            let modulus = key.modulus.value.to_vec();
            let found = modulus.and_then(|modulus| Weaknesses::of(&modulus));
            let found = found.ok_or(NotComputed::TooLarge)?;
            self.key_steps.set(self.key_steps.get() + found.steps);
            Ok(found)
        };
        Some(*member.weaknesses.get_or_init(compute))
    }

    /// The certificate with this number.
    pub(crate) fn certificate(&self, index: usize) -> Option<&Certificate> {
        self.get(index).map(|member| &member.certificate)
    }

    /// Whether the certificate with this number names itself as its issuer (RFC 5280 §6.1).
    pub(crate) fn is_self_issued(&self, index: usize) -> bool {
        self.get(index).is_some_and(|member| member.self_issued)
    }

    /// Whether two certificates are of the same name and key (RFC 4158 §5.2).
    pub(crate) fn is_same_bearer(&self, one: usize, other: usize) -> bool {
        let bearer = |index| self.get(index).map(|member| member.bearer);
        bearer(one) == bearer(other)
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
        let edge = (subject, issuer);
        let (subject, issuer) = (self.get(subject)?, self.get(issuer)?);
        let make = || {
            SignatureCheck::of_certificate(
                &subject.certificate,
                &subject.der,
                &issuer.certificate,
                &issuer.der,
            )
        };
        let mut signatures = self.signatures.borrow_mut();
        Some(signatures.entry(edge).or_insert_with(make).clone())
    }

    /// Moves the members out.
    pub(crate) fn into_members(self) -> Vec<Member> {
        self.members
    }
}

fn canonical(name: Option<&Located<Name>>) -> Option<CanonicalName> {
    name?.value.canonical()
}
