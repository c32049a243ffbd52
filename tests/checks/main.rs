//! Every check against a chain that breaks its rule and no other, and one that just keeps it.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod agreement;
mod anchor_terms;
mod between;
mod cabforum;
mod connection;
#[path = "../certificate/der.rs"]
mod der;
mod documented;
mod key_secrecy;
mod keys;
mod modulus;
mod oracle;
mod path;
mod pki;
mod public_roots;
mod responder;
mod revocation;
mod search;
mod structure;
mod timestamps;
mod transparency;

mod weak_keys;

use std::collections::BTreeSet;

use whylock::check::{CHECKS, CheckId, Rules};
use whylock::connection::Connection;
use whylock::explain::{Catalogue, explain};
use whylock::finding::{Finding, Outcome};
use whylock::report::{Options, report};
use whylock::text::{TextOptions, text};

use crate::pki::Chain;

/// A rule, and two chains on either side of it.
struct Case {
    check: CheckId,
    what: &'static str,
    outcome: Outcome,
    /// Rules that this chain cannot but break, too.
    also: &'static [CheckId],
    breaks: Chain,
    keeps: Chain,
}

/// The first chain breaks this rule alone, the second just keeps it.
fn case(check: CheckId, what: &'static str, breaks: Chain, keeps: Chain) -> Case {
    Case {
        check,
        what,
        outcome: Outcome::Fail,
        also: &[],
        breaks,
        keeps,
    }
}

impl Case {
    /// The rule only warns.
    fn warns(self) -> Self {
        self.gives(Outcome::Warn)
    }

    /// The rule's outcome on the chain that breaks it.
    fn gives(self, outcome: Outcome) -> Self {
        Self { outcome, ..self }
    }

    /// The chain that breaks it cannot but break these, too.
    fn also(self, also: &'static [CheckId]) -> Self {
        Self { also, ..self }
    }

    /// What is not as it should be; nothing if all is.
    fn complaints(&self) -> Vec<String> {
        let Self { check, what, .. } = self;
        let mut complaints = Vec::new();
        let (broken, kept) = (self.breaks.findings(), self.keeps.findings());
        let gives = |findings: &[Finding], outcome| {
            let mut own = findings.iter().filter(|it| it.check == *check);
            own.any(|finding| finding.outcome == outcome)
        };
        if !gives(&broken, self.outcome) {
            complaints.push(format!("{check:?}, {what}: not {:?}", self.outcome));
        }
        for other in failed(&broken) {
            if other != *check && !self.also.contains(&other) {
                complaints.push(format!("{check:?}, {what}: {other:?} fails, too"));
            }
        }
        for outcome in [Outcome::Fail, Outcome::Warn, Outcome::Unknown] {
            if gives(&kept, outcome) {
                complaints.push(format!("{check:?}, {what}: {outcome:?} at the boundary"));
            }
        }
        for other in failed(&kept) {
            if other != *check && !self.also.contains(&other) {
                complaints.push(format!(
                    "{check:?}, {what}: {other:?} fails at the boundary"
                ));
            }
        }
        for findings in [broken, kept] {
            let missing = unworded(findings);
            complaints.extend(missing.map(|id| format!("{check:?}, {what}: no words {id}")));
        }
        complaints
    }
}

/// The messages that the catalogue does not have, or lacks a value for.
fn unworded(findings: Vec<Finding>) -> impl Iterator<Item = String> {
    let nothing = Connection::of_certificates(Vec::new());
    let mut report = report(&nothing, &Options::at(0.0));
    report.findings.extend(findings);
    let page = text(
        &explain(&report, &Catalogue::of("en")),
        TextOptions::default(),
    );
    let marked: Vec<String> = page
        .split('⟦')
        .skip(1)
        .map(|rest| rest.split('⟧').next().unwrap().to_owned())
        .collect();
    marked.into_iter()
}

/// The rules about certificates that are broken.
fn failed(findings: &[Finding]) -> Vec<CheckId> {
    let mut failed: Vec<CheckId> = Vec::new();
    for finding in findings.iter().filter(|it| it.outcome == Outcome::Fail) {
        let check = CHECKS.iter().find(|check| check.id == finding.check);
        let judges_certificates =
            !matches!(check.unwrap().rules, Rules::Connection | Rules::Observation);
        if judges_certificates && !failed.contains(&finding.check) {
            failed.push(finding.check);
        }
    }
    failed
}

fn run(cases: &[Case]) {
    let complaints: Vec<String> = cases.iter().flat_map(Case::complaints).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// What looks at the connection, at other findings, or at public roots, is tested where those are.
const TESTED_ELSEWHERE: &[CheckId] = &[
    CheckId::Clock,
    CheckId::EncryptedClientHello,
    CheckId::FiniteFieldGroup,
    CheckId::KeyExchangeGroup,
    CheckId::PostQuantum,
    CheckId::RsaKeyTransport,
    CheckId::StrictTransport,
    CheckId::LogListAge,
    CheckId::LogListImport,
    CheckId::LookAlikeName,
    CheckId::Accepted,
    CheckId::Agreement,
    CheckId::Anchor,
    CheckId::AnchorDistrustChrome,
    CheckId::AnchorDistrustMozilla,
    CheckId::CipherSuite,
    CheckId::Completed,
    CheckId::Connected,
    CheckId::Details,
    CheckId::ForwardSecrecy,
    CheckId::HandshakeSignature,
    CheckId::InsecureContent,
    CheckId::KeySecrecy,
    CheckId::Protected,
    CheckId::ProtocolVersion,
    CheckId::Reached,
    CheckId::RootListAge,
    CheckId::Sight,
];

fn all_cases() -> Vec<Case> {
    [
        structure::cases(),
        path::cases(),
        cabforum::cases(),
        public_roots::cases(),
        connection::cases(),
        revocation::cases(),
        transparency::cases(),
        weak_keys::cases(),
        responder::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[test]
fn every_check_has_a_case() {
    let tested: Vec<CheckId> = all_cases().iter().map(|case| case.check).collect();
    let untested = CHECKS.iter().map(|check| check.id);
    let untested: Vec<CheckId> = untested
        .filter(|id| !tested.contains(id) && !TESTED_ELSEWHERE.contains(id))
        .collect();
    assert_eq!(untested, [], "no case");
}

#[test]
fn the_good_chain_keeps_every_rule() {
    for chain in [
        Chain::good(),
        Chain::good().public_root(),
        Chain::good().sends_root(),
        Chain::good().with_another_intermediate(),
    ] {
        let findings = chain.findings();
        let bad: Vec<_> = findings
            .iter()
            .filter(|it| !TESTED_ELSEWHERE.contains(&it.check))
            .filter(|it| !matches!(it.outcome, Outcome::Pass | Outcome::NotApplicable))
            .collect();
        assert_eq!(bad, Vec::<&Finding>::new());
    }
}

#[test]
fn every_check_stands_in_the_table_once() {
    let ids: BTreeSet<String> = CHECKS.iter().map(|it| format!("{:?}", it.id)).collect();
    assert_eq!(ids.len(), CHECKS.len());
}
