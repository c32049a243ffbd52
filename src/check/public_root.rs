//! What binds certificates under a public root.

use super::{Place, Subject};
use crate::certificate::Certificate;
use crate::certificate::time::calendar::date_and_time;
use crate::trust::KnownRoot;

/// A day as year, month and day.
pub(super) type Date = (i64, i64, i64);

impl Subject<'_> {
    /// Whether the path ends at a public root: one that Mozilla's or Chrome's list has, or that the browser
    /// says it ships. What the caller adds is the caller's own, and the rules for public roots do not bind it.
    pub(super) fn has_public_root(&self) -> bool {
        let tls = self.connection.tls.as_ref();
        let is_built_in = tls.is_some_and(|tls| tls.built_in_root == Some(true));
        let is_public = || self.known_root().is_some_and(KnownRoot::is_public);
        self.anchor().is_some() && (is_built_in || is_public())
    }

    /// What is known of the root that the path ends at.
    pub(super) fn known_root(&self) -> Option<&KnownRoot> {
        let anchor = self.pool.get(self.path.anchor()?)?;
        anchor.known.as_ref()
    }
}

impl Place<'_> {
    /// Whether a rule for what is issued under a public root from this day on binds the certificate. The day
    /// of issue is the first one of its validity (Baseline Requirements §6.3.2).
    pub(super) fn is_issued_publicly_since(&self, day: Date) -> bool {
        self.issued().is_some_and(|issued| issued >= day) && self.subject.has_public_root()
    }

    /// The first day of its validity, in UTC.
    pub(super) fn issued(&self) -> Option<Date> {
        issued(self.certificate)
    }

    /// How long it is valid in seconds, both ends included (RFC 5280 §4.1.2.5).
    pub(super) fn lifetime(&self) -> Option<i64> {
        lifetime(self.certificate)
    }
}

/// The first day of a certificate's validity, in UTC.
pub(super) fn issued(certificate: &Certificate) -> Option<Date> {
    let (date, _) = date_and_time(certificate.not_before()?);
    Some(date)
}

/// How long a certificate is valid in seconds, both ends included (RFC 5280 §4.1.2.5).
pub(super) fn lifetime(certificate: &Certificate) -> Option<i64> {
    let (first, last) = (certificate.not_before()?, certificate.not_after()?);
    last.checked_sub(first)?.checked_add(1)
}
