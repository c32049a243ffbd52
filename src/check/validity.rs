//! The moment of looking lies inside the certificate's validity period.
//!
//! RFC 5280 §4.1.2.5 and §6.1.3 (a)(2). Both ends belong to the period.

use super::{Check, CheckId, Conclusion, Enforced, Place, Role, Rules, Scope, rfc};
use crate::certificate::bytes::Located;
use crate::certificate::time::{Time, Validity};
use crate::connection::Delivery;
use crate::finding::{Evidence, Outcome, Source};

pub(super) const CHECK: Check = Check {
    id: CheckId::Validity,
    citations: &[rfc("RFC 5280", "4.1.2.5"), rfc("RFC 5280", "6.1.3")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    match place.role {
        Role::EndEntity | Role::Intermediate => vec![look_at_dates(place)],
        Role::Anchor => Vec::new(),
    }
}

/// Holds the moment against the dates of a certificate; points at the one that decides.
pub(super) fn look_at_dates(place: &Place<'_>) -> Conclusion {
    let at = place.subject.inputs.time;
    let validity = place.certificate.validity.as_ref();
    let Some((not_before, not_after)) = validity.and_then(|it| dates(&it.value)) else {
        return Conclusion::new(Outcome::Unknown, Source::Checked);
    };
    let (outcome, decisive) = if at < not_before.value {
        (Outcome::Fail, not_before)
    } else if at <= not_after.value {
        (Outcome::Pass, not_after)
    } else if place.subject.is_from_cache() {
        (Outcome::Warn, not_after)
    } else {
        (Outcome::Fail, not_after)
    };
    let limit = decisive.value;
    Conclusion::new(outcome, Source::Checked)
        .with(Evidence::Moment { at, limit })
        .at(decisive.bytes)
}

/// Both ends of the period, in seconds since 1970.
fn dates(validity: &Validity) -> Option<(Located<i64>, Located<i64>)> {
    let read = |time: &Option<Located<Time>>| {
        let Located { value, bytes } = time.as_ref()?;
        let (value, bytes) = (value.unix?, *bytes);
        Some(Located { value, bytes })
    };
    Some((read(&validity.not_before)?, read(&validity.not_after)?))
}

impl super::Subject<'_> {
    /// The connection was made before the moment of looking, nobody knows when: what has run out since
    /// may have been valid then.
    fn is_from_cache(&self) -> bool {
        matches!(
            self.connection.delivery,
            Some(Delivery::BackForwardCache | Delivery::HttpCache | Delivery::ServiceWorker)
        )
    }
}
