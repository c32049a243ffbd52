//! What a root program's terms say of a path to one of its roots.

use super::{Conclusion, Place, Subject};
use crate::certificate::bytes::Located;
use crate::certificate::extension::ExtensionValue;
use crate::finding::Evidence;
use crate::trust::{Acceptance, KnownRoot, RootStore};

impl<'a> Subject<'a> {
    /// The path's root, if it is public and nobody added it: both browsers lift their programs' terms for a root
    /// that somebody added.
    pub(super) fn public_root(&'a self) -> Option<KnownRoot> {
        let root = self.trust.known(self.anchor()?.certificate)?;
        (root.is_public() && !root.added).then_some(root)
    }

    /// Whether a program's terms let its root vouch for the end entity.
    pub(super) fn look_at_terms(&'a self, store: RootStore) -> Option<Conclusion> {
        let root = self.public_root()?;
        let end_entity = self.place(0)?;
        let validity = end_entity.certificate.validity.as_ref()?;
        let not_before = validity.value.not_before.as_ref()?;
        let issued = not_before.value.unix?;
        let logged = end_entity.earliest_timestamp();
        let acceptance = root.accepts(store, issued, logged.as_ref().map(|it| it.value));
        let late = |at, limit, bytes| {
            let conclusion = Conclusion::broken().at(bytes);
            conclusion.with(Evidence::Moment { at, limit })
        };
        let conclusion = match acceptance {
            Acceptance::Accepted => Conclusion::kept(),
            Acceptance::IssuedTooLate { latest } => late(issued, latest, not_before.bytes),
            Acceptance::LoggedTooLate { latest } => {
                let logged = logged?;
                let at = i64::try_from(logged.value / 1_000).unwrap_or(i64::MAX);
                late(at, latest, logged.bytes)
            }
            Acceptance::OtherVersion => Conclusion::broken(),
            // the timestamps may have come by TLS, and nobody here sees that
            Acceptance::NotListed | Acceptance::Unknown { .. } => return None,
        };
        Some(conclusion.about(end_entity.index))
    }
}

impl Place<'_> {
    /// The earliest of the timestamps of Certificate Transparency that the certificate carries, in milliseconds since
    /// 1970. Nobody verified it.
    fn earliest_timestamp(&self) -> Option<Located<u64>> {
        let extensions = self.certificate.extensions.iter();
        let timestamps = extensions.filter_map(|it| match &it.value.value.value {
            ExtensionValue::SignedCertificateTimestamps(timestamps) => Some(timestamps),
            _ => None,
        });
        let read = timestamps.flatten().filter_map(|timestamp| {
            let (value, bytes) = (timestamp.value.timestamp?, timestamp.bytes);
            Some(Located { value, bytes })
        });
        read.min_by_key(|timestamp| timestamp.value)
    }
}
