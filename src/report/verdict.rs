//! From the findings to the verdict and the three promises: one table, and no second way.

use super::{ActionId, PromiseId, PromiseOutcome, PromiseState, Shape, Verdict, VerdictState};
use crate::check::CheckId;
use crate::connection::{Connection, ErrorCause, Observer, Sight};
use crate::finding::{Evidence, Finding, Outcome, Unseen};

use PromiseState::{Broken, Implied, Kept, Limited, NotApplicable, Unknown, Weakened};

/// What an outcome means. The rows stand from the gravest to the lightest: the first one that a
/// finding meets names the verdict, and the first one that touches a promise names its state.
struct Consequence {
    check: CheckId,
    outcome: Outcome,
    verdict: VerdictState,
    /// Encryption, authentication, integrity.
    promises: [PromiseState; 3],
}

const fn row(
    check: CheckId,
    outcome: Outcome,
    verdict: VerdictState,
    promises: [PromiseState; 3],
) -> Consequence {
    Consequence {
        check,
        outcome,
        verdict,
        promises,
    }
}

#[rustfmt::skip]
const CONSEQUENCES: &[Consequence] = &[
    row(CheckId::Connected, Outcome::NotApplicable, VerdictState::NoConnection, [NotApplicable; 3]),
    row(CheckId::Sight, Outcome::Unknown, VerdictState::Unseen, [Unknown; 3]),
    row(CheckId::Reached, Outcome::Fail, VerdictState::Failed, [NotApplicable; 3]),
    row(CheckId::Protected, Outcome::Fail, VerdictState::Open, [Broken; 3]),
    // others can read what it locks; the seal holds, and so does the proof of identity
    row(CheckId::CipherSuite, Outcome::Fail, VerdictState::Open, [Broken, Kept, Kept]),
    // the browser stopped before anything was sent
    row(CheckId::Completed, Outcome::Fail, VerdictState::NotProven, [NotApplicable, Broken, NotApplicable]),
    // protected on the way to whoever answered, and nobody proved who that is
    row(CheckId::Accepted, Outcome::Fail, VerdictState::NotProven, [Limited, Broken, Limited]),
    row(CheckId::HostName, Outcome::Fail, VerdictState::NotProven, [Limited, Broken, Limited]),
    row(CheckId::HandshakeSignature, Outcome::Fail, VerdictState::NotProven, [Limited, Broken, Limited]),
    row(CheckId::Agreement, Outcome::Fail, VerdictState::Disputed, [Limited; 3]),
    // the browser accepts it, and whoever has the key can pose as the site
    row(CheckId::KeySecrecy, Outcome::Fail, VerdictState::Disputed, [Limited; 3]),
    row(CheckId::Accepted, Outcome::Unknown, VerdictState::Unseen, [Unknown; 3]),
    row(CheckId::Anchor, Outcome::Warn, VerdictState::InBetween, [Limited; 3]),
    row(CheckId::ProtocolVersion, Outcome::Warn, VerdictState::Weakened, [Weakened; 3]),
    row(CheckId::InsecureContent, Outcome::Warn, VerdictState::Weakened, [Weakened, Kept, Weakened]),
    // attacks on these suites read the data; none is known that changes it unnoticed
    row(CheckId::CipherSuite, Outcome::Warn, VerdictState::Weakened, [Weakened, Kept, Kept]),
    row(CheckId::ForwardSecrecy, Outcome::Warn, VerdictState::Weakened, [Weakened, Kept, Kept]),
    row(CheckId::HandshakeSignature, Outcome::Warn, VerdictState::Weakened, [Kept, Weakened, Kept]),
    row(CheckId::KeySecrecy, Outcome::Warn, VerdictState::Weakened, [Kept, Weakened, Kept]),
    // the observer calls it weak, and does not say what is
    row(CheckId::Accepted, Outcome::Warn, VerdictState::Weakened, [Weakened, Kept, Weakened]),
    row(CheckId::Details, Outcome::Unknown, VerdictState::Accepted, [Implied; 3]),
    row(CheckId::HostName, Outcome::Unknown, VerdictState::Accepted, [Kept, Implied, Kept]),
    row(CheckId::Anchor, Outcome::Unknown, VerdictState::Accepted, [Kept, Implied, Kept]),
    // accepted by the observer, and more than is looked through here
    row(CheckId::Agreement, Outcome::Unknown, VerdictState::Accepted, [Kept, Implied, Kept]),
    row(CheckId::ProtocolVersion, Outcome::Unknown, VerdictState::Accepted, [Implied; 3]),
    row(CheckId::CipherSuite, Outcome::Unknown, VerdictState::Accepted, [Implied, Kept, Implied]),
    // private all the same, with whoever owns the name
    row(CheckId::LookAlikeName, Outcome::Warn, VerdictState::Private, [Kept; 3]),
];

/// The verdict that follows from the findings.
pub(super) fn verdict(findings: &[Finding], connection: &Connection) -> Verdict {
    let decisive = CONSEQUENCES
        .iter()
        .find_map(|row| Some((row.verdict, position(findings, row)?)));
    let state = decisive.map_or(VerdictState::Private, |(state, _)| state);
    let decided_by = decisive.map(|(_, finding)| finding);
    let evidence = decided_by.and_then(|index| findings.get(index)?.evidence.as_ref());
    Verdict {
        state,
        shape: match shape(state, evidence) {
            // nobody looked at the connection itself
            Shape::Circle if connection.retold => Shape::Information,
            shape => shape,
        },
        decided_by,
        // whoever reads a saved report is not on that page
        action: action(state, evidence, connection).filter(|_| !connection.retold),
    }
}

/// The promises that follow from the findings, in their fixed order.
pub(super) fn promises(findings: &[Finding]) -> Vec<PromiseOutcome> {
    let ids = [
        PromiseId::Encryption,
        PromiseId::Authentication,
        PromiseId::Integrity,
    ];
    let promise = |(column, id): (usize, PromiseId)| {
        let decisive = CONSEQUENCES.iter().find_map(|row| {
            let state = row
                .promises
                .get(column)
                .copied()
                .filter(|state| *state != Kept)?;
            Some((state, position(findings, row)?))
        });
        PromiseOutcome {
            id,
            state: decisive.map_or(Kept, |(state, _)| state),
            decided_by: decisive.map(|(_, finding)| finding),
        }
    };
    ids.into_iter().enumerate().map(promise).collect()
}

/// Something is wrong, or weaker than it should be: about the connection, or in a certificate.
pub(super) fn concern(verdict: &Verdict, findings: &[Finding]) -> bool {
    let state = match verdict.state {
        VerdictState::Weakened
        | VerdictState::InBetween
        | VerdictState::Disputed
        | VerdictState::NotProven
        | VerdictState::Open
        | VerdictState::Failed => true,
        VerdictState::Private
        | VerdictState::Accepted
        | VerdictState::NoConnection
        | VerdictState::Unseen => false,
    };
    state
        || findings
            .iter()
            .any(|finding| finding.outcome == Outcome::Fail)
}

fn position(findings: &[Finding], row: &Consequence) -> Option<usize> {
    findings
        .iter()
        .position(|finding| finding.check == row.check && finding.outcome == row.outcome)
}

fn shape(state: VerdictState, evidence: Option<&Evidence>) -> Shape {
    match (state, evidence) {
        (
            VerdictState::InBetween,
            Some(Evidence::Anchor {
                notorious: Some(_), ..
            }),
        )
        | (VerdictState::Disputed | VerdictState::NotProven | VerdictState::Open, _) => {
            Shape::Caution
        }
        (VerdictState::Private, Some(Evidence::LookAlike { .. })) => Shape::Information,
        (VerdictState::Private, _) => Shape::Circle,
        (VerdictState::Accepted | VerdictState::InBetween | VerdictState::Weakened, _) => {
            Shape::Information
        }
        (VerdictState::Failed | VerdictState::NoConnection | VerdictState::Unseen, _) => {
            Shape::Unknown
        }
    }
}

/// At most one thing to do, and only where there is something to do.
fn action(
    state: VerdictState,
    evidence: Option<&Evidence>,
    connection: &Connection,
) -> Option<ActionId> {
    match (state, evidence) {
        (VerdictState::Accepted, _) => {
            let can_look =
                connection.observer == Observer::Chromium && connection.sight == Sight::Accepted;
            can_look.then_some(ActionId::LookCloser)
        }
        (
            VerdictState::InBetween,
            Some(Evidence::Anchor {
                notorious: Some(_), ..
            }),
        )
        | (VerdictState::Disputed | VerdictState::Open | VerdictState::Weakened, _) => {
            Some(ActionId::EnterNothing)
        }
        (VerdictState::InBetween, _) => Some(ActionId::AskOwner),
        (VerdictState::NotProven, _)
        | (
            VerdictState::Failed,
            Some(Evidence::ObserverError {
                cause: ErrorCause::NoCommonTls | ErrorCause::TlsFailed,
                ..
            }),
        ) => Some(ActionId::Leave),
        (VerdictState::Failed, _) => Some(ActionId::Reload),
        (VerdictState::Unseen, Some(Evidence::NotSeen { reason, .. })) => match reason {
            Unseen::NoAccess => Some(ActionId::GrantAccess),
            Unseen::CollectorFailed | Unseen::Evicted | Unseen::NotRecorded => {
                Some(ActionId::Reload)
            }
            Unseen::InternalPage | Unseen::Pending | Unseen::Unanswered | Unseen::UnknownScheme => {
                None
            }
        },
        (VerdictState::Unseen | VerdictState::NoConnection | VerdictState::Private, _) => None,
    }
}
