//! The policies of a path, on certificates that hold what a rule is about and nothing else.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "../certificate/der.rs"]
mod der;

mod counters;
mod graph;
mod kinds;
mod unreadable;

use der::{Fields, extension, name, oid, sequence, tlv};
use whylock::certificate::Certificate;
use whylock::policy::{ANY_POLICY, PolicyInputs, PolicyOutcome, PolicyRule, process};

/// Policies of no meaning.
const RED: &str = "1.3.6.1.4.1.1";
const BLUE: &str = "1.3.6.1.4.1.2";
const GREEN: &str = "1.3.6.1.4.1.3";

/// A certificate with these extensions.
fn certificate(extensions: &[Vec<u8>]) -> Certificate {
    let fields = Fields {
        extensions: extensions.to_vec(),
        ..Fields::default()
    };
    Certificate::read(&fields.der())
}

/// A certificate whose subject and issuer are the same.
fn self_issued(extensions: &[Vec<u8>]) -> Certificate {
    let fields = Fields {
        issuer: name("2.5.4.3", 0x0c, b"Authority"),
        subject: name("2.5.4.3", 0x0c, b"Authority"),
        extensions: extensions.to_vec(),
        ..Fields::default()
    };
    Certificate::read(&fields.der())
}

fn policies(policies: &[&str]) -> Vec<u8> {
    let entries: Vec<u8> = policies
        .iter()
        .flat_map(|policy| sequence(&[&oid(policy)]))
        .collect();
    extension("2.5.29.32", &sequence(&[&entries]))
}

fn mappings(mappings: &[(&str, &str)]) -> Vec<u8> {
    let entries: Vec<u8> = mappings
        .iter()
        .flat_map(|(issuer, subject)| sequence(&[&oid(issuer), &oid(subject)]))
        .collect();
    extension("2.5.29.33", &sequence(&[&entries]))
}

fn require_explicit_policy(skip: u8) -> Vec<u8> {
    extension("2.5.29.36", &sequence(&[&tlv(0x80, &[skip])]))
}

fn inhibit_policy_mapping(skip: u8) -> Vec<u8> {
    extension("2.5.29.36", &sequence(&[&tlv(0x81, &[skip])]))
}

fn inhibit_any_policy(skip: u8) -> Vec<u8> {
    extension("2.5.29.54", &tlv(0x02, &[skip]))
}

/// Processes a path that is given from the anchor downwards, for a policy that is required.
fn explicit(path: &[&Certificate]) -> PolicyOutcome {
    let inputs = PolicyInputs {
        explicit: true,
        ..PolicyInputs::default()
    };
    run(path, &inputs)
}

/// Processes a path that is given from the anchor downwards.
fn run(path: &[&Certificate], inputs: &PolicyInputs) -> PolicyOutcome {
    let from_the_end: Vec<_> = path.iter().rev().copied().collect();
    process(&from_the_end, inputs)
}

/// The rules that were broken, with the certificate counted from the end entity.
fn broken(outcome: &PolicyOutcome) -> Vec<(usize, PolicyRule)> {
    let failures = outcome.failures.iter();
    failures
        .map(|failure| (failure.certificate, failure.rule))
        .collect()
}
