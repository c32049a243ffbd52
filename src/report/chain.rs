//! The chain from the root to the site, each certificate in its place.

use super::{Link, LinkRole, Publicity};
use crate::certificate::Certificate;
use crate::check::Subject;
use crate::connection::CertificatesAre;
use crate::trust::{KnownRoot, fingerprint};

/// The certificates in the order root to site; the observer gives them the other way round.
pub(super) fn chain(subject: &Subject<'_>) -> Vec<Link> {
    let root = subject.root().map(|(index, _)| index);
    let link = |(index, certificate): (usize, &Certificate)| {
        let is_root = root == Some(index);
        let role = match index {
            0 if certificate.is_self_issued() => LinkRole::SelfSigned,
            0 => LinkRole::Site,
            _ if is_root => LinkRole::Root,
            _ => LinkRole::Intermediate,
        };
        Link {
            role,
            certificate: index,
            publicity: is_root.then(|| publicity(subject, certificate)),
            known: is_root.then(|| subject.known_root(certificate)).flatten(),
        }
    };
    subject
        .certificates
        .iter()
        .enumerate()
        .rev()
        .map(link)
        .collect()
}

fn publicity(subject: &Subject<'_>, root: &Certificate) -> Publicity {
    let known = subject.known_root(root);
    let built_in = subject
        .connection
        .tls
        .as_ref()
        .and_then(|tls| tls.built_in_root);
    match (known, built_in) {
        (Some(known), _) if known.mozilla || known.chrome => Publicity::Listed,
        (Some(_), _) => Publicity::Given,
        (None, Some(true)) => Publicity::BuiltIn,
        (None, _) => Publicity::Private,
    }
}

impl Subject<'_> {
    /// The certificate at the top, where the observer's list ends with one that names itself as its
    /// issuer. Firefox and Chromium list the path that they verified, root included.
    pub(crate) fn root(&self) -> Option<(usize, &Certificate)> {
        if self.connection.certificates_are == Some(CertificatesAre::EndEntityOnly) {
            return None;
        }
        let index = self.certificates.len().checked_sub(1)?;
        let last = self.certificates.get(index)?;
        last.is_self_issued().then_some((index, last))
    }

    /// The root's entry in the lists of the public stores, or the caller's own.
    pub(crate) fn known_root(&self, root: &Certificate) -> Option<KnownRoot> {
        self.trust.find(&fingerprint(&root.fingerprints.sha256)?)
    }
}
