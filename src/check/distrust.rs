//! What a root program's terms say of a path to one of its roots.
//!
//! Both browsers go by the timestamps of public logs that they could verify, and by no others: Chrome by `ValidScts` in
//! `cert_verify_proc_builtin.cc`, Firefox by `MultiLogCTVerifier.cpp`. What cannot be verified here may be valid for them, so
//! where it would change the answer, there is none.

use super::{Conclusion, Recorded, Subject, timestamp_questions};
use crate::finding::Evidence;
use crate::signature::SignatureCheck;
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
        let timestamps = if root.has_dates() {
            self.timestamps()
        } else {
            Vec::new()
        };
        let taken = timestamps.iter().filter(|it| it.is_taken_by(store));
        let verified = taken.clone().filter(|it| it.is_verified(self));
        let verified = verified.min_by_key(|it| it.made());
        let possible = taken.filter(|it| it.is_verified(self) || it.may_count());
        let possible = possible.map(Recorded::made).min();
        let accepts = |logged| root.accepts(store, issued, logged);
        let acceptance = accepts(verified.map(Recorded::made));
        let late = |at, limit, bytes| {
            let conclusion = Conclusion::broken().with(Evidence::Moment { at, limit });
            match bytes {
                Some(bytes) => conclusion.at(bytes),
                None => conclusion,
            }
        };
        let conclusion = match acceptance {
            Acceptance::NotListed => return None,
            // until that moment no timestamp that is valid can be too late; whether one is, the checks of timestamps tell
            Acceptance::Unknown { latest } if self.inputs.time <= latest => Conclusion::kept(),
            // the timestamps may have come by TLS, and nobody here sees that
            Acceptance::Unknown { .. } => Conclusion::unknown(),
            _ if accepts(possible) != acceptance => Conclusion::unknown(),
            Acceptance::Accepted => Conclusion::kept(),
            Acceptance::IssuedTooLate { latest } => late(issued, latest, Some(not_before.bytes)),
            Acceptance::LoggedTooLate { latest } => {
                let timestamp = verified?;
                late(timestamp.at()?, latest, timestamp.bytes)
            }
            Acceptance::OtherVersion => Conclusion::broken(),
        };
        Some(conclusion.about(end_entity.index))
    }
}

/// The signatures of timestamps by which a path's root may vouch for the end entity or not. Where its program sets no date,
/// they decide nothing.
pub(crate) fn questions(subject: &Subject<'_>) -> Vec<SignatureCheck> {
    let root = subject.public_root();
    if root.is_some_and(|root| root.has_dates()) {
        timestamp_questions(subject)
    } else {
        Vec::new()
    }
}
