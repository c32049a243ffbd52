//! The page came over https.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::connection::Sight;
use crate::finding::{Evidence, Outcome, Source};
use crate::name::AddressKind;

pub(super) const CHECK: Check = Check {
    id: CheckId::Protected,
    citations: &[rfc("RFC 9110", "4.2.2")],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Connection(look),
};

fn look(subject: &Subject<'_>) -> Conclusion {
    match (subject.address.kind, subject.connection.sight) {
        (AddressKind::Http, Sight::Seen | Sight::Accepted) => {
            Conclusion::new(Outcome::Fail, Source::Standard).with(Evidence::Cleartext {
                port: subject.address.port.unwrap_or(80),
            })
        }
        (AddressKind::Https, Sight::Seen | Sight::Accepted) => {
            Conclusion::new(Outcome::Pass, Source::Observer)
        }
        _ => Conclusion::not_applicable(),
    }
}
