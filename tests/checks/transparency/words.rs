//! What a person is told of timestamps.

use whylock::check::CheckId;
use whylock::connection::Connection;
use whylock::explain::{Catalogue, QuestionId, explain};
use whylock::finding::{Doubt, Evidence, Finding, Outcome, Source};
use whylock::report::{Options, report};
use whylock::text::{TextOptions, text};
use whylock::transparency::{Origin, Shortfall, Standing};
use whylock::trust::Trust;

use super::{edited, logged};
use crate::pki::NOW;
use crate::timestamps::{Timestamp, logs};

#[test]
fn every_standing_has_its_words_in_every_language() {
    use Outcome::{Fail, Pass, Unknown, Warn};
    let certificates = edited(|_| ()).issue();
    let made = report(
        &Connection::of_certificates(certificates),
        &Options::at(1_795_392_000_000.0),
    );
    let of_timestamps = [
        (CheckId::TimestampSignature, Pass, Standing::Valid),
        (CheckId::TimestampSignature, Fail, Standing::Misfit),
        (CheckId::TimestampSignature, Fail, Standing::Malformed),
        (
            CheckId::TimestampSignature,
            Fail,
            Standing::OtherCertificate,
        ),
        (CheckId::TimestampSignature, Fail, Standing::OtherForm),
        (CheckId::TimestampSignature, Fail, Standing::OtherIssuer),
        (CheckId::TimestampSignature, Unknown, Standing::NoIssuer),
        (CheckId::TimestampSignature, Unknown, Standing::NotAsked),
        (
            CheckId::TimestampSignature,
            Unknown,
            Standing::UnknownVersion,
        ),
        (CheckId::TimestampSignature, Unknown, Standing::Unreadable),
        (CheckId::TimestampSignature, Unknown, Standing::Unverified),
        (CheckId::TimestampLog, Unknown, Standing::UnknownLog),
        (CheckId::TimestampLog, Warn, Standing::NoPlace),
        (CheckId::TimestampLog, Warn, Standing::RetiredBefore),
        (CheckId::TimestampLog, Warn, Standing::RetiredSince),
        (CheckId::TimestampDate, Fail, Standing::AfterEnd),
        (CheckId::TimestampDate, Fail, Standing::Future),
        (CheckId::TimestampDate, Fail, Standing::OutsideInterval),
    ];
    let timestamps = of_timestamps.map(|(check, outcome, standing)| {
        let evidence = Evidence::Timestamp {
            standing,
            origin: Origin::Certificate,
            log_id: None,
            log: Some("Log 0".to_owned()),
            operator: Some("Operator 0".to_owned()),
            at: Some(NOW),
            limit: Some(NOW),
            other: Some("Another".to_owned()),
        };
        (check, outcome, evidence)
    });
    let shortfalls = [
        Shortfall::CurrentLog,
        Shortfall::Operators,
        Shortfall::Rfc6962Log,
        Shortfall::Timestamps,
    ];
    let doubts = [Doubt::NoList, Doubt::StaleList, Doubt::Undecided];
    let counts = shortfalls.into_iter().flat_map(|shortfall| {
        let decided = [(Fail, None), (Warn, None)];
        let doubted = doubts.map(|doubt| (Unknown, Some(doubt)));
        decided
            .into_iter()
            .chain(doubted)
            .map(move |(outcome, doubt)| {
                let evidence = Evidence::Timestamps {
                    counted: 1,
                    limit: 2,
                    operators: 1,
                    doubtful: 1,
                    shortfall: Some(shortfall),
                    doubt,
                };
                (CheckId::SignedTimestamps, outcome, evidence)
            })
    });
    let list = made.certificates[0].extensions.iter();
    let list = list.last().unwrap().value.value.bytes;
    for (check, outcome, evidence) in timestamps.into_iter().chain(counts) {
        let mut report = made.clone();
        report.findings.push(Finding {
            check,
            outcome,
            evidence: Some(evidence.clone()),
            certificate: Some(0),
            bytes: Some(list),
            source: Source::Checked,
        });
        for language in Catalogue::languages() {
            let catalogue = Catalogue::of(language);
            let words = explain(&report, &catalogue);
            let page = text(&words, TextOptions::default());
            assert!(!page.contains('⟦'), "{language}: {evidence:?}: {page}");
        }
    }
}

#[test]
fn a_record_names_the_logs_and_who_runs_them() {
    let certificates = logged(vec![Timestamp::of(0), Timestamp::of(1), Timestamp::of(9)]).issue();
    let mut options = Options::at(1_795_392_000_000.0);
    options.trust = Trust::nobody()
        .with_anchor_certificate(&certificates[2], None)
        .unwrap()
        .with_logs(logs(5));
    let connection = Connection::of_certificates(certificates);
    let report = report(&connection, &options);
    let words = explain(&report, &Catalogue::of("en"));
    let parts: Vec<String> = words
        .record
        .items
        .iter()
        .flat_map(|group| &group.facts)
        .flat_map(|fact| &fact.parts)
        .map(|part| part.value.clone())
        .collect();
    let count = |text: &str| parts.iter().filter(|part| part.contains(text)).count();
    assert_eq!(count("Log 0 (Operator 0)"), 1);
    assert_eq!(count("Log 1 (Operator 1)"), 1);
    assert_eq!(count("verified: made for this certificate"), 2);
    assert_eq!(count("the list does not have this log"), 1);
    let vouchers = words.vouchers.unwrap();
    let question = vouchers
        .questions
        .iter()
        .find(|it| it.id == QuestionId::PublicRecord)
        .unwrap();
    let answers: Vec<String> = question
        .answers
        .iter()
        .map(|it| it.text.to_string())
        .collect();
    let answers = answers.join(" ");
    for part in [
        "2 public logs signed, with timestamps, that they saw this one: Log 0, Log 1. They are run by Operator 0, Operator 1.",
        "One timestamp is of a log that the list does not have.",
        "The list of logs is of 22 November 2026.",
    ] {
        assert!(answers.contains(part), "{part}: {answers}");
    }
}
