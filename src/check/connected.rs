//! A connection stands behind the page.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject};
use crate::connection::Sight;
use crate::finding::{Evidence, Outcome, Source, Unconnected};
use crate::name::AddressKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::Connected,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    let reason = match (subject.connection.sight, subject.address.kind) {
        (Sight::Certificates, _) => Unconnected::CertificatesOnly,
        (_, AddressKind::File) => Unconnected::LocalFile,
        (_, AddressKind::OwnData) => Unconnected::MadeByPage,
        _ => return Conclusion::new(Outcome::Pass, Source::Observer),
    };
    Conclusion::new(Outcome::NotApplicable, Source::Standard)
        .with(Evidence::NoConnection { reason })
}
