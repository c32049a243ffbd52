//! The timestamps of public logs: each way in which one can stand, told apart.

use whylock::certificate::Certificate as Reading;
use whylock::check::CheckId;
use whylock::connection::{Connection, Der, TlsFacts};
use whylock::explain::{Catalogue, QuestionId, explain};
use whylock::finding::{Doubt, Evidence, Finding, Outcome, Source};
use whylock::inputs::{Inputs, Profile};
use whylock::report::{Options, report};
use whylock::signature::rustcrypto;
use whylock::text::{TextOptions, text};
use whylock::transparency::{
    Interval, Log, LogFormat, LogList, LogState, MAX_ALTERNATIVES, MAX_TIMESTAMPS, Origin,
    Shortfall, Standing, precertificate,
};
use whylock::trust::Trust;
use whylock::validation::{Step, Validation};

use crate::der::tlv;
use crate::keys::Key;
use crate::pki::{Certificate, Chain, NOW, id};
use crate::timestamps::{
    ISSUED, Timestamp, certificate_entry, key, leaf_index, list, log, logs, precertificate_entry,
};
use crate::{Case, case, run};

const POISON: &str = "1.3.6.1.4.1.11129.2.4.3";
const DAY: u64 = 86_400_000;

/// The good chain under a public root, whose site carries these timestamps.
fn logged(timestamps: Vec<Timestamp>) -> Chain {
    Chain::good()
        .public_root()
        .end_entity(|it| it.logged(timestamps))
}

/// A timestamp of the first log with an edit, and a good one of the second.
fn edited(edit: impl FnOnce(&mut Timestamp)) -> Chain {
    let mut first = Timestamp::of(0);
    edit(&mut first);
    logged(vec![first, Timestamp::of(1)])
}

/// The list of the tests' logs with an edit of the first one.
fn list_with(edit: impl FnOnce(&mut Log)) -> Option<LogList> {
    let mut logs = logs(5);
    let mut first = log(0);
    edit(&mut first);
    logs.push(first).unwrap();
    Some(logs)
}

fn retired(since: u64) -> Option<LogList> {
    list_with(|log| log.state = LogState::Retired { since })
}

pub(crate) fn cases() -> Vec<Case> {
    let good = || logged(vec![Timestamp::of(0), Timestamp::of(1)]);
    let static_files = |extensions| {
        let timestamp = Timestamp {
            extensions,
            ..Timestamp::of(4)
        };
        logged(vec![timestamp, Timestamp::of(1), Timestamp::of(0)])
    };
    vec![
        case(
            CheckId::TimestampSignature,
            "by another key",
            edited(|it| it.signer = Some(key(9))),
            good(),
        ),
        case(
            CheckId::TimestampLog,
            "a retired log",
            good().logs(retired(ISSUED + 1)),
            good(),
        )
        .warns(),
        case(
            CheckId::TimestampLog,
            "an unknown log",
            edited(|it| it.log = key(9)),
            good(),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::TimestampLog,
            "no place in a log of static files",
            static_files(Vec::new()),
            static_files(leaf_index([0, 0, 0, 1, 2])),
        )
        .warns(),
        case(
            CheckId::TimestampDate,
            "a second from now",
            edited(|it| it.at = u64::try_from(NOW + 1).unwrap() * 1_000),
            edited(|it| it.at = u64::try_from(NOW).unwrap() * 1_000),
        ),
        case(
            CheckId::SignedTimestampsChrome,
            "two of one operator",
            logged(vec![Timestamp::of(0), Timestamp::of(2)]),
            good(),
        )
        .warns(),
        case(
            CheckId::SignedTimestampsApple,
            "none of a log of RFC 6962",
            good().logs(all_of_static_files()),
            good(),
        )
        .warns(),
        case(
            CheckId::Precertificate,
            "poison",
            Chain::good().end_entity(|it| it.critical(POISON, &[5, 0])),
            Chain::good(),
        )
        .also(&[CheckId::CriticalExtension]),
    ]
}

fn all_of_static_files() -> Option<LogList> {
    let mut list = LogList::new(Some(NOW), "the tests");
    for number in [0, 1] {
        let format = LogFormat::Tiled;
        list.push(Log {
            format,
            ..log(number)
        })
        .unwrap();
    }
    Some(list)
}

#[test]
fn cases_hold() {
    run(&cases());
}

/// What a check found of each timestamp.
fn standings(chain: &Chain, check: CheckId) -> Vec<(Outcome, Standing)> {
    let findings = chain.findings();
    let of_check = findings.iter().filter(|it| it.check == check);
    of_check
        .map(|it| match &it.evidence {
            Some(Evidence::Timestamp { standing, .. }) => (it.outcome, *standing),
            other => panic!("{other:?}"),
        })
        .collect()
}

/// What the check of signatures says of the first timestamp.
fn signature(chain: &Chain) -> (Outcome, Standing) {
    standings(chain, CheckId::TimestampSignature)[0]
}

#[test]
fn every_signature_that_does_not_fit_is_told_for_what_it_is() {
    use Outcome::{Fail, Pass, Unknown};
    let certificates = Chain::good().issue();
    let intermediate = certificate_entry(&certificates[1]);
    let site = crate::der::Fields::default().signed();
    let elsewhere = precertificate_entry(&Key::P256(2), &site);
    let cases: [(&str, Chain, (Outcome, Standing)); 7] = [
        ("good", edited(|_| ()), (Pass, Standing::Valid)),
        (
            "forged",
            edited(|it| it.signer = Some(key(9))),
            (Fail, Standing::Misfit),
        ),
        (
            "for a certificate that is not here",
            edited(|it| it.entry = Some(elsewhere)),
            (Fail, Standing::Misfit),
        ),
        (
            "for the issuer's certificate",
            edited(|it| it.entry = Some(intermediate)),
            (Fail, Standing::OtherCertificate),
        ),
        (
            "no signature at all",
            edited(|it| it.signature = Some(vec![1, 2, 3])),
            (Fail, Standing::Malformed),
        ),
        (
            "SHA-1",
            edited(|it| it.algorithms = [2, 3]),
            (Fail, Standing::Malformed),
        ),
        (
            "version 2",
            edited(|it| it.version = 1),
            (Unknown, Standing::UnknownVersion),
        ),
    ];
    for (what, chain, expected) in cases {
        assert_eq!(signature(&chain), expected, "{what}");
    }
}

#[test]
fn a_timestamp_under_another_issuers_key_is_told() {
    // the root's key, which is in the path
    let chain = Chain::good().public_root();
    let tbs = {
        let der = chain.issue().remove(0);
        let read = Reading::read(&der);
        let signed = read.signed.unwrap().of(&der).unwrap().to_vec();
        precertificate(&signed).unwrap()
    };
    let entry = precertificate_entry(&Key::P256(1), &tbs);
    let chain = edited(|it| it.entry = Some(entry));
    assert_eq!(signature(&chain), (Outcome::Fail, Standing::OtherIssuer));
    let other = chain.findings().into_iter().find_map(|it| match it {
        Finding {
            check: CheckId::TimestampSignature,
            evidence: Some(Evidence::Timestamp { other, .. }),
            ..
        } => other,
        _ => None,
    });
    assert_eq!(other.as_deref(), Some("Good Root"));
}

#[test]
fn a_log_that_was_retired_vouches_for_what_came_before() {
    let of_log = |chain: &Chain| standings(chain, CheckId::TimestampLog)[0];
    let chain = || edited(|_| ());
    let (before, after) = (ISSUED, ISSUED + 1);
    assert_eq!(
        of_log(&chain().logs(retired(after))),
        (Outcome::Warn, Standing::RetiredSince)
    );
    assert_eq!(
        of_log(&chain().logs(retired(before))),
        (Outcome::Warn, Standing::RetiredBefore)
    );
    // Firefox counts it while another timestamp shows that the certificate is older than the end of the log
    assert_eq!(
        rule(&chain().logs(retired(after)), CheckId::SignedTimestamps),
        Outcome::Pass
    );
    assert_eq!(
        rule(&chain().logs(retired(before)), CheckId::SignedTimestamps),
        Outcome::Warn
    );
}

/// What came out by a browser's rule.
fn rule(chain: &Chain, check: CheckId) -> Outcome {
    counted(chain, check).0
}

fn counted(chain: &Chain, check: CheckId) -> (Outcome, Option<Shortfall>, Option<Doubt>) {
    let findings = chain.findings();
    let finding = findings.iter().find(|it| it.check == check).unwrap();
    match &finding.evidence {
        Some(Evidence::Timestamps {
            shortfall, doubt, ..
        }) => (finding.outcome, *shortfall, *doubt),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_list_that_is_missing_or_old_decides_nothing() {
    let one = || logged(vec![Timestamp::of(0)]);
    let check = CheckId::SignedTimestamps;
    assert_eq!(
        counted(&one(), check),
        (Outcome::Warn, Some(Shortfall::Timestamps), None)
    );
    let none = counted(&one().logs(None), check);
    assert_eq!((none.0, none.2), (Outcome::Unknown, Some(Doubt::NoList)));
    let mut old = LogList::new(Some(NOW - 71 * 86_400), "an old one");
    old.push(log(0)).unwrap();
    let stale = counted(&one().logs(Some(old)), check);
    assert_eq!(
        (stale.0, stale.2),
        (Outcome::Unknown, Some(Doubt::StaleList))
    );
    let two = counted(&edited(|it| it.log = key(9)), check);
    assert_eq!((two.0, two.2), (Outcome::Unknown, Some(Doubt::Undecided)));
}

#[test]
fn a_date_that_cannot_be_is_told() {
    let of_date = |chain: &Chain| standings(chain, CheckId::TimestampDate)[0].1;
    let end = 1_798_588_799_u64;
    let late = edited(|it| it.at = (end + 1) * 1_000).at(NOW + 365 * 86_400);
    assert_eq!(of_date(&late), Standing::AfterEnd);
    let interval = |start: u64, until: u64| {
        let (start, end) = (start * 1_000, until * 1_000);
        list_with(|log| log.interval = Some(Interval { start, end }))
    };
    let within = edited(|_| ()).logs(interval(end, end + 1));
    assert_eq!(of_date(&within), Standing::Valid);
    let outside = edited(|_| ()).logs(interval(end - 9, end));
    assert_eq!(of_date(&outside), Standing::OutsideInterval);
}

#[test]
fn long_lived_certificates_need_three() {
    let lived = |until: &'static [u8], logs: u8| {
        Chain::good().public_root().end_entity(|it| {
            it.not_after = tlv(0x17, until);
            it.logged_by(logs);
        })
    };
    // 180 days and 181 days from 1 October 2026
    for (until, logs, outcome) in [
        (b"270329235959Z", 2, Outcome::Pass),
        (b"270330235959Z", 2, Outcome::Warn),
        (b"270330235959Z", 3, Outcome::Pass),
    ] {
        for check in [
            CheckId::SignedTimestamps,
            CheckId::SignedTimestampsApple,
            CheckId::SignedTimestampsChrome,
        ] {
            let chain = lived(until, logs);
            assert_eq!(rule(&chain, check), outcome, "{check:?} {logs}");
        }
    }
}

#[test]
fn what_comes_with_the_handshake_counts_too() {
    let chain = || {
        Chain::good()
            .public_root()
            .end_entity(|it| it.without(id::SIGNED_TIMESTAMPS))
    };
    let entry = certificate_entry(&chain().issue()[0]);
    let with = |timestamps: &[Timestamp]| {
        let made: Vec<Vec<u8>> = timestamps.iter().map(|it| it.made_for(&entry)).collect();
        let tls = TlsFacts {
            signed_certificate_timestamps: Some(Der::from(list(&made))),
            ..TlsFacts::default()
        };
        chain().tls(tls)
    };
    let two = with(&[Timestamp::of(0), Timestamp::of(1)]);
    assert_eq!(
        standings(&two, CheckId::TimestampSignature),
        [(Outcome::Pass, Standing::Valid); 2]
    );
    assert_eq!(rule(&two, CheckId::SignedTimestamps), Outcome::Pass);
    // here all is told, so too few are too few
    let one = with(&[Timestamp::of(0)]);
    assert_eq!(rule(&one, CheckId::SignedTimestamps), Outcome::Fail);
    let origins = two
        .findings()
        .into_iter()
        .filter_map(|it| match it.evidence {
            Some(Evidence::Timestamp { origin, .. }) => Some(origin),
            _ => None,
        });
    assert!(origins.into_iter().all(|it| it == Origin::Handshake));
}

#[test]
fn a_page_is_not_refused_for_its_timestamps() {
    for chain in [
        edited(|it| it.signer = Some(key(9))),
        edited(|it| it.log = key(9)),
        Chain::good()
            .public_root()
            .end_entity(|it| it.without(id::SIGNED_TIMESTAMPS)),
        edited(|_| ()).logs(None),
    ] {
        for profile in [Profile::Browser, Profile::Webpki] {
            assert!(chain.stands(profile));
        }
    }
}

#[test]
fn so_many_timestamps_are_verified() {
    let many = logged((0..40).map(|_| Timestamp::of(0)).collect());
    let found = standings(&many, CheckId::TimestampSignature);
    let valid = found.iter().filter(|it| it.1 == Standing::Valid).count();
    assert_eq!((found.len(), valid), (MAX_TIMESTAMPS + 1, MAX_TIMESTAMPS));
    assert_eq!(found.last(), Some(&(Outcome::Unknown, Standing::NotAsked)));
    // as many forged ones ask for no more than so many signatures beside
    let forged = |count: usize| {
        let forged = Timestamp {
            signer: Some(key(9)),
            ..Timestamp::of(0)
        };
        let later = |(nth, it): (u64, Timestamp)| Timestamp {
            at: it.at + nth * DAY / 100,
            ..it
        };
        logged(
            (0..)
                .zip(std::iter::repeat_n(forged, count))
                .map(later)
                .collect(),
        )
    };
    let found = standings(&forged(40), CheckId::TimestampSignature);
    assert!(
        found[..MAX_TIMESTAMPS]
            .iter()
            .all(|it| it.1 == Standing::Misfit)
    );
}

#[test]
fn any_change_of_the_certificate_breaks_its_timestamps() {
    let good = Chain::good().public_root();
    let issued = good.issue();
    let intermediate = issued[1].clone();
    let der = &issued[0];
    let read = Reading::read(der);
    let list = read.extension(id::SIGNED_TIMESTAMPS).unwrap().value.bytes;
    let signed = read.signed.unwrap();
    let mut tried = 0;
    // every seventh octet outside of the list itself; where the certificate still reads as one with timestamps
    for at in (signed.offset..signed.end()).step_by(7) {
        if list.contains(at) {
            continue;
        }
        let mut changed = der.clone();
        changed[at] ^= 1;
        let findings = found_of(vec![changed, intermediate.clone()]);
        let valid = findings
            .iter()
            .filter(|it| it.check == CheckId::TimestampSignature && it.outcome == Outcome::Pass);
        assert_eq!(valid.count(), 0, "octet {at}");
        tried += 1;
    }
    assert!(tried > 50);
}

/// What is found of certificates, the site's first, by the tests' logs.
fn found_of(certificates: Vec<Vec<u8>>) -> Vec<Finding> {
    asked_of(&Connection::of_certificates(certificates)).0
}

/// What is found of a connection by the tests' logs, and how many signatures that takes.
fn asked_of(connection: &Connection) -> (Vec<Finding>, usize) {
    let trust = Trust::nobody().with_logs(logs(5));
    let mut validation = Validation::new(connection.clone(), Inputs::at(NOW), trust);
    let mut asked = 0;
    loop {
        match validation.step() {
            Step::Verify(batch) => {
                asked += batch.len();
                validation.answer(batch.iter().map(rustcrypto::verify));
            }
            Step::Done(validated) => return (validated.findings, asked),
        }
    }
}

#[test]
fn a_hostile_list_costs_no_more_than_another() {
    let issued = logged(vec![Timestamp::of(0)]).issue();
    let entry = certificate_entry(&issued[0]);
    let forged = Timestamp {
        signer: Some(key(9)),
        ..Timestamp::of(0)
    };
    let each = |nth: u64| {
        let at = forged.at + nth;
        let forged = forged.clone();
        Timestamp { at, ..forged }.made_for(&entry)
    };
    let lists = [
        // as many as a list can hold, each of nothing
        [&[0xff, 0xfe][..], &[0; 0xfffe]].concat(),
        // lengths that lie
        vec![0xff, 0xff, 0, 1],
        vec![0, 2, 0xff, 0xff],
        vec![0],
        Vec::new(),
        // forged ones, each another
        list(&(0..30).map(each).collect::<Vec<_>>()),
    ];
    for hostile in lists {
        let mut connection = Connection::of_certificates(issued.clone());
        let octets = hostile.len();
        connection.tls = Some(TlsFacts {
            signed_certificate_timestamps: Some(Der::from(hostile)),
            ..TlsFacts::default()
        });
        let (findings, asked) = asked_of(&connection);
        let told = findings
            .iter()
            .filter(|it| it.check == CheckId::TimestampSignature);
        assert!(told.count() <= MAX_TIMESTAMPS + 1, "{octets}");
        // the path's own three
        assert!(
            asked <= 3 + MAX_TIMESTAMPS + MAX_ALTERNATIVES,
            "{octets}: {asked}"
        );
    }
}

#[test]
fn timestamps_hold_wherever_they_stand() {
    let count = Certificate::end_entity().extensions.len();
    for place in 0..count {
        let chain = Chain::good().public_root().end_entity(|it| {
            let own = it.extensions.pop().unwrap();
            it.extensions.insert(place, own);
        });
        assert_eq!(
            signature(&chain),
            (Outcome::Pass, Standing::Valid),
            "{place}"
        );
    }
    // long enough that each length around it takes an octet more or less
    for padding in [0_usize, 40, 120, 200, 60_000] {
        let chain = Chain::good().public_root().end_entity(|it| {
            it.extension("2.16.840.1.113730.1.13", &tlv(0x16, &vec![b'x'; padding]));
        });
        assert_eq!(
            signature(&chain),
            (Outcome::Pass, Standing::Valid),
            "{padding}"
        );
    }
}

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
        "2 public logs signed that they saw this one: Log 0, Log 1. They are run by Operator 0, Operator 1.",
        "One timestamp is of a log that the list does not have.",
        "The list of logs is of 22 November 2026.",
    ] {
        assert!(answers.contains(part), "{part}: {answers}");
    }
}
