//! The path from the root to the site, each certificate in its place.

use super::{Link, LinkRole, Publicity};
use crate::certificate::Certificate;
use crate::connection::{Connection, Sight};
use crate::path::Path;
use crate::trust::{KnownRoot, Trust};

/// The certificates in the order root to site; a path is counted the other way round.
pub(super) fn chain(
    connection: &Connection,
    trust: &Trust,
    certificates: &[Certificate],
    path: &Path,
) -> Vec<Link> {
    let links = path.certificates.iter().enumerate().rev();
    let link = |(position, index): (usize, &usize)| {
        let certificate = certificates.get(*index)?;
        let is_last = position + 1 == path.certificates.len();
        let is_root = is_last && (path.anchored || certificate.is_self_issued());
        let known = trust.known(certificate).filter(|_| is_root);
        Some(Link {
            role: role(connection, certificate, position, is_root),
            certificate: *index,
            publicity: publicity(connection, known.as_ref(), path).filter(|_| is_root),
            known,
        })
    };
    links.filter_map(link).collect()
}

fn role(
    connection: &Connection,
    certificate: &Certificate,
    position: usize,
    is_root: bool,
) -> LinkRole {
    match (is_root, position) {
        (true, 0) if !certificate.is_ca() => LinkRole::SelfSigned,
        (true, _) => LinkRole::Root,
        (false, 0) if connection.sight != Sight::Certificates || !certificate.is_ca() => {
            LinkRole::Site
        }
        (false, _) => LinkRole::Intermediate,
    }
}

/// How public the root is; none where no path was verified up to it.
fn publicity(connection: &Connection, known: Option<&KnownRoot>, path: &Path) -> Option<Publicity> {
    let built_in = connection.tls.as_ref().and_then(|tls| tls.built_in_root);
    match known {
        Some(known) if known.is_public() => Some(Publicity::Listed),
        Some(_) => Some(Publicity::Given),
        None if built_in == Some(true) => Some(Publicity::BuiltIn),
        None => path.anchored.then_some(Publicity::Private),
    }
}
