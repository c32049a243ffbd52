//! What the observer says of the certificates, and what Whylock found, agree.

use super::{
    Browser, CHECKS, Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, refuses,
};
use crate::connection::Observer;
use crate::finding::{Evidence, Finding, Outcome, Source};
use crate::inputs::Profile;

pub(super) const CHECK: Check = Check {
    id: CheckId::Agreement,
    citations: &[],
    rules: Rules::Observation,
    enforced: Enforced::Observation,
    since: None,
    scope: Scope::Findings(look),
};

fn look(subject: &Subject<'_>, findings: &[Finding]) -> Conclusion {
    let outcome_of = |check| {
        let finding = findings.iter().find(|finding| finding.check == check);
        finding.map(|finding| finding.outcome)
    };
    let accepts = match [CheckId::Completed, CheckId::Accepted].map(outcome_of) {
        _ if subject.pool.given_count() == 0 => return Conclusion::not_applicable(),
        [Some(Outcome::Fail), _] | [_, Some(Outcome::Fail)] => false,
        [_, Some(Outcome::Pass | Outcome::Warn)] => true,
        _ => return Conclusion::not_applicable(),
    };
    let browser = match subject.connection.observer {
        Observer::Firefox => Browser::Firefox,
        Observer::Caller | Observer::Chromium | Observer::Node => Browser::Chrome,
    };
    let mut against = findings.iter().filter(|finding| {
        let check = CHECKS.iter().find(|check| check.id == finding.check);
        check.is_some_and(|check| check.enforced.is_by(browser))
            && refuses(finding, Profile::Browser)
    });
    let broken = against.clone().find(|it| it.outcome == Outcome::Fail);
    let outcome = match (accepts, broken) {
        (true, Some(_)) => Outcome::Fail,
        (true, None) | (false, Some(_)) => Outcome::Pass,
        // what could not be looked at may be the observer's reason
        (false, None) if against.next().is_some() => Outcome::Unknown,
        (false, None) => Outcome::Warn,
    };
    let conclusion = Conclusion::new(outcome, Source::Checked).with(Evidence::Agreement {
        accepts,
        broken: broken.map(|finding| finding.check),
    });
    match broken.and_then(|finding| finding.certificate) {
        Some(certificate) => conclusion.about(certificate),
        None => conclusion,
    }
}
