//! What a server sent, against the path that was found in it (RFC 8446 §4.4.2).

use super::{Place, Subject};
use crate::connection::CertificatesAre;

impl<'a> Subject<'a> {
    /// The certificates of the path that the server sent, in the order of the path; none if these are not a
    /// server's.
    pub(super) fn sent(&'a self) -> Option<Vec<Place<'a>>> {
        let as_sent = self.connection.certificates_are == Some(CertificatesAre::AsSent);
        let sent = self
            .places()
            .filter(|it| it.index < self.pool.given_count());
        as_sent.then(|| sent.collect())
    }
}
