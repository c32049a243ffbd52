//! The chain from the root to the site, each certificate in its place.

use super::{Link, LinkRole, Publicity};
use crate::certificate::Certificate;
use crate::check::Subject;
use crate::connection::{CertificatesAre, Sight};
use crate::trust::{KnownRoot, fingerprint};

/// The certificates in the order root to site; the observer gives them the other way round.
pub(super) fn chain(subject: &Subject<'_>) -> Vec<Link> {
    let links = subject.certificates.iter().enumerate();
    links
        .rev()
        .map(|(index, certificate)| link(subject, index, certificate))
        .collect()
}

fn link(subject: &Subject<'_>, index: usize, certificate: &Certificate) -> Link {
    let is_last = index + 1 == subject.connection.certificates.len();
    let is_root = is_last && certificate.is_self_issued();
    let role = match (is_root, index) {
        (true, 0) if !certificate.is_ca() => LinkRole::SelfSigned,
        (true, _) => LinkRole::Root,
        (false, 0) if subject.connection.sight != Sight::Certificates || !certificate.is_ca() => {
            LinkRole::Site
        }
        (false, _) => LinkRole::Intermediate,
    };
    let known = subject.known_root(certificate).filter(|_| is_root);
    Link {
        role,
        certificate: index,
        publicity: publicity(subject, known.as_ref()).filter(|_| is_root),
        known,
    }
}

/// How public the root is; none where nobody verified a path up to it.
fn publicity(subject: &Subject<'_>, known: Option<&KnownRoot>) -> Option<Publicity> {
    let tls = subject.connection.tls.as_ref();
    match known {
        Some(known) if known.is_public() => Some(Publicity::Listed),
        Some(_) => Some(Publicity::Given),
        None if tls.and_then(|tls| tls.built_in_root) == Some(true) => Some(Publicity::BuiltIn),
        None => subject.anchor().map(|_| Publicity::Private),
    }
}

impl Subject<'_> {
    /// The anchor of the path that the observer verified: the last certificate, if it names itself
    /// as its issuer. Firefox and Chromium list that path, root included.
    pub(crate) fn anchor(&self) -> Option<(usize, &Certificate)> {
        if self.connection.certificates_are != Some(CertificatesAre::VerifiedPath) {
            return None;
        }
        // of the whole path: its end may lie beyond what is read
        let index = self.connection.certificates.len().checked_sub(1)?;
        let last = self.certificates.get(index)?;
        last.is_self_issued().then_some((index, last))
    }

    /// The root's entry in the lists of the public stores, or the caller's own.
    pub(crate) fn known_root(&self, root: &Certificate) -> Option<KnownRoot> {
        self.trust.find(&fingerprint(&root.fingerprints.sha256)?)
    }
}
