//! What each class costs: steps, nodes and bytes, never seconds.

use serde_json::Value;
use whylock::certificate::{
    Certificate, MAX_MALFORMED, MAX_SHOWN, MAX_SHOWN_TOGETHER, MIN_SHOWN, tree,
};
use whylock::connection::Connection;
use whylock::explain::{Catalogue, explain};
use whylock::inputs::Inputs;
use whylock::policy;
use whylock::report::{MAX_CERTIFICATES, Options, VerdictState, report};
use whylock::signature::{Answer, MAX_SIGNATURES, SignatureCheck, rustcrypto};
use whylock::text::{TextOptions, text};
use whylock::trust::Trust;
use whylock::validation::{
    MAX_GIVEN_OCTETS, MAX_NAME_COMPARISONS, MAX_OCTETS, MAX_PATHS, MAX_STEPS, Step, Validation,
    Work,
};

use crate::corpus::{Case, NOW_IN_MILLISECONDS, cases, message};
use crate::told::complaints;
use crate::{ALONE, MEMORY};

/// The corpus's moment in seconds.
const NOW: i64 = 1_795_392_000;

/// The longest thing that one octet of a string becomes, `⟨U+0000⟩`, in bytes of UTF-8.
const LONGEST_MARK: usize = 12;

/// How much JSON an entry of a list takes beside its strings, in bytes: its kind and its place.
const ENTRY: usize = 200;

/// What a report takes beside its certificates, in bytes: a few hundred findings, each with its evidence.
const FINDINGS: usize = 2 << 20;

/// The text for a terminal, in bytes.
const TEXT: usize = 1 << 20;

/// What is allocated at once beside what was given, in bytes: a browser gives a page far more.
const PEAK: usize = 128 << 20;

/// Classes of which nothing is wrong, as far as they are looked through: that more is there must not count for them, nor
/// against them.
const TOO_LARGE_TO_JUDGE: [&str; 7] = [
    "many-names",
    "many-attributes",
    "long-name",
    "long-extension",
    "long-serial",
    "namesakes",
    "cross-signed",
];

/// What one class costs.
struct Cost {
    name: &'static str,
    certificates: usize,
    given: usize,
    work: Work,
    policy_nodes: usize,
    tree_nodes: usize,
    tree_depth: usize,
    malformed: usize,
    report: usize,
    text: usize,
    peak: usize,
    verdict: VerdictState,
    /// The finding that it rests on.
    decided_by: Option<String>,
    /// What is wrong with what is said of it.
    complaints: Vec<String>,
}

impl Cost {
    fn of(case: &Case) -> Self {
        let certificates = (case.certificates)();
        let given = certificates.iter().map(Vec::len).sum();
        let count = certificates.len();
        let message: Connection = serde_json::from_value(message(certificates)).unwrap();
        let trees = message.certificates.iter().take(MAX_CERTIFICATES);
        let trees: Vec<_> = trees
            .map(|der| tree::Tree::read(der.as_bytes()).nodes)
            .collect();

        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        let report = report(&message, &Options::at(NOW_IN_MILLISECONDS));
        let lines = text(
            &explain(&report, &Catalogue::of("en")),
            TextOptions::default(),
        );
        let peak = MEMORY.peak_usage() - before;

        let path = report.path.certificates.iter();
        // the anchor is no part of it
        let path = path.filter(|index| Some(**index) != report.path.anchor());
        let path: Vec<&Certificate> = path.map(|index| &report.certificates[*index]).collect();
        let hosts: [fn(&SignatureCheck) -> Answer; 3] =
            [rustcrypto::verify, |_| Answer::Valid, |_| Answer::Invalid];
        Self {
            name: case.name,
            certificates: count,
            given,
            work: hosts
                .map(|host| work(&message, host))
                .into_iter()
                .fold(Work::default(), most),
            policy_nodes: policy::process(&path, &policy::PolicyInputs::default()).nodes,
            tree_nodes: trees.iter().map(Vec::len).max().unwrap_or(0),
            tree_depth: trees
                .iter()
                .flatten()
                .map(|node| node.depth)
                .max()
                .unwrap_or(0),
            malformed: report
                .certificates
                .iter()
                .map(|it| it.malformed.len())
                .max()
                .unwrap_or(0),
            report: serde_json::to_vec(&report).unwrap().len() - base64(&message),
            text: lines.len(),
            peak,
            verdict: report.verdict.state,
            decided_by: report
                .verdict
                .decided_by
                .map(|it| format!("{:?}", report.findings[it])),
            complaints: complaints(case, &lines),
        }
    }

    fn assert_bounded(&self) {
        let Self { name, work, .. } = self;
        let at_most = |what: &str, is: usize, most: usize| {
            assert!(is <= most, "{name}: {what}: {is} are more than {most}");
        };
        at_most("candidates", work.candidates, MAX_STEPS + MAX_CERTIFICATES);
        at_most("paths", work.paths, MAX_PATHS);
        at_most(
            "octets of paths",
            work.octets,
            MAX_OCTETS + MAX_GIVEN_OCTETS + self.given,
        );
        at_most("signatures", work.signatures, MAX_SIGNATURES);
        at_most("comparisons", work.name_comparisons, MAX_NAME_COMPARISONS);
        at_most(
            "nodes of policies",
            self.policy_nodes,
            policy::MAX_NODES * 2,
        );
        // and one for what is left out at each level
        at_most(
            "nodes of a tree",
            self.tree_nodes,
            tree::MAX_NODES + tree::MAX_DEPTH + 1,
        );
        at_most("depth of a tree", self.tree_depth, tree::MAX_DEPTH + 1);
        at_most("malformed places", self.malformed, MAX_MALFORMED);
        let shown = MAX_SHOWN_TOGETHER + MAX_SHOWN + MAX_CERTIFICATES * MIN_SHOWN;
        let entries = shown / whylock::certificate::ENTRY_COST;
        at_most(
            "the report",
            self.report,
            shown * LONGEST_MARK + entries * ENTRY + FINDINGS,
        );
        at_most("the text", self.text, TEXT);
        at_most("allocated", self.peak, PEAK);
    }
}

/// What a validation takes with a host that answers so.
fn work(message: &Connection, host: fn(&SignatureCheck) -> Answer) -> Work {
    let inputs = Inputs::at(NOW);
    let mut validation = Validation::new(message.clone(), inputs, Trust::public());
    loop {
        match validation.step() {
            Step::Verify(batch) => validation.answer(batch.iter().map(host)),
            Step::Done(validated) => return validated.work,
        }
    }
}

/// The greater number of each kind.
fn most(one: Work, other: Work) -> Work {
    Work {
        candidates: one.candidates.max(other.candidates),
        paths: one.paths.max(other.paths),
        octets: one.octets.max(other.octets),
        signatures: one.signatures.max(other.signatures),
        name_comparisons: one.name_comparisons.max(other.name_comparisons),
    }
}

/// What the certificates themselves take in the report.
fn base64(message: &Connection) -> usize {
    match serde_json::to_value(&message.certificates).unwrap() {
        Value::Array(all) => all.iter().filter_map(|it| Some(it.as_str()?.len())).sum(),
        _ => 0,
    }
}

#[test]
fn every_class_is_bounded_and_has_its_sentence() {
    let _alone = ALONE.lock();
    println!(
        "| class | certificates | bytes | issuers | paths | signatures | comparisons | policies | tree | report, KiB | text, KiB | memory, KiB |"
    );
    println!("|---|{}", "--:|".repeat(11));
    let mut complaints = Vec::new();
    for case in cases() {
        let cost = Cost::of(&case);
        let Cost { name, work, .. } = &cost;
        println!(
            "| {name} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            cost.certificates,
            cost.given,
            work.candidates,
            work.paths,
            work.signatures,
            work.name_comparisons,
            cost.policy_nodes,
            cost.tree_nodes,
            cost.report.div_ceil(1024),
            cost.text.div_ceil(1024),
            cost.peak.div_ceil(1024),
        );
        cost.assert_bounded();
        if TOO_LARGE_TO_JUDGE.contains(&cost.name) {
            use VerdictState::{Accepted, Private};
            assert!(
                matches!(cost.verdict, Accepted | Private),
                "{}: {:?}, by {:?}",
                cost.name,
                cost.verdict,
                cost.decided_by
            );
        }
        complaints.extend(cost.complaints);
    }
    assert_eq!(complaints, [""; 0]);
}
