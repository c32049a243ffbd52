//! The observer's clock agrees with those of the server and of public logs.
//!
//! RFC 9110 §6.6.1: a server dates its answer. RFC 6962 §3.2: a log dates its promise, which cannot come before the moment
//! of looking unless a clock is wrong. Whose clock that is, nobody here can tell.

use std::time::UNIX_EPOCH;

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::time::calendar::DAY;
use crate::connection::Delivery;
use crate::finding::{Evidence, Outcome, Source, Witness};

pub(super) const CHECK: Check = Check {
    id: CheckId::Clock,
    citations: &[rfc("RFC 9110", "6.6.1"), rfc("RFC 6962", "3.2")],
    rules: Rules::Connection,
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::Connection(look),
};

/// How far two clocks may be apart. Certificates are valid for days; less than one decides nothing.
const APART: i64 = DAY;

fn look(subject: &Subject<'_>) -> Conclusion {
    // a moment that a caller chose is no clock
    if !subject.has_tls() || subject.connection.observed_at.is_none() {
        return Conclusion::not_applicable();
    }
    let own = subject.inputs.time;
    let weak = |source, other, witness| {
        let evidence = Evidence::Clocks {
            own,
            other,
            witness,
        };
        Conclusion::new(Outcome::Warn, source).with(evidence)
    };
    if let Some(logged) = subject
        .newest_timestamp()
        .filter(|it| it.saturating_sub(own) > APART)
    {
        return weak(Source::Certificate, logged, Witness::Log).about(0);
    }
    match subject.server_time() {
        Some(told) if told.abs_diff(own) > APART.unsigned_abs() => {
            weak(Source::Observer, told, Witness::Server)
        }
        Some(_) => Conclusion::new(Outcome::Pass, Source::Observer),
        None => Conclusion::not_visible(),
    }
}

impl Subject<'_> {
    /// What the server's clock said when it answered, in seconds since 1970; none where the answer was kept from before.
    fn server_time(&self) -> Option<i64> {
        let fresh = matches!(
            self.connection.delivery,
            Some(Delivery::Network | Delivery::NewConnection)
        );
        let date = self.connection.headers.date.as_deref().filter(|_| fresh)?;
        let time = httpdate::parse_http_date(date).ok()?;
        let seconds = time.duration_since(UNIX_EPOCH).ok()?.as_secs();
        i64::try_from(seconds).ok()
    }

    /// The newest timestamp of a log in the site's certificate, in seconds since 1970.
    fn newest_timestamp(&self) -> Option<i64> {
        let site = self.place(0)?;
        let extensions = site.certificate.extensions.iter();
        let timestamps = extensions.filter_map(|it| match &it.value.value.value {
            ExtensionValue::SignedCertificateTimestamps(timestamps) => Some(timestamps),
            _ => None,
        });
        let read = timestamps.flatten().filter_map(|it| it.value.timestamp);
        i64::try_from(read.max()? / 1_000).ok()
    }
}
