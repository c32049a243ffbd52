//! The timestamps of public logs: each way in which one can stand, told apart.

mod bounds;
mod rules;
mod words;

use whylock::certificate::Certificate as Reading;
use whylock::check::CheckId;
use whylock::finding::{Evidence, Finding, Outcome};
use whylock::inputs::Profile;
use whylock::transparency::{Log, LogFormat, LogList, LogState, Standing, precertificate};

use crate::der::Fields;
use crate::keys::Key;
use crate::pki::{Chain, NOW, id};
use crate::timestamps::{
    ISSUED, Timestamp, certificate_entry, key, leaf_index, log, logs, precertificate_entry,
};
use crate::{Case, case, run};

const POISON: &str = "1.3.6.1.4.1.11129.2.4.3";

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
fn list_with(edit: impl FnOnce(&mut Log)) -> LogList {
    let mut logs = logs(5);
    let mut first = log(0);
    edit(&mut first);
    logs.push(first).unwrap();
    logs
}

fn retired(since: u64) -> LogList {
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

fn all_of_static_files() -> LogList {
    let mut list = LogList::new(Some(NOW), "the tests");
    for number in [0, 1] {
        let format = LogFormat::Tiled;
        list.push(Log {
            format,
            ..log(number)
        })
        .unwrap();
    }
    list
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
    let site = Fields::default().signed();
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
    let entry = precertificate_entry(&Key::P256(1), &signed_by_logs());
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
fn an_issuer_that_did_not_sign_the_certificate_makes_no_timestamp_forged() {
    let timestamp = Timestamp {
        entry: Some(precertificate_entry(&Key::P256(9), &signed_by_logs())),
        ..Timestamp::of(0)
    };
    let chain = logged(vec![timestamp]).end_entity(|it| it.signer = Some(Key::P256(9)));
    assert_eq!(signature(&chain), (Outcome::Unknown, Standing::NoIssuer));
}

/// What logs sign of the good chain's site.
fn signed_by_logs() -> Vec<u8> {
    let der = Chain::good().public_root().issue().remove(0);
    let read = Reading::read(&der);
    let signed = read.signed.unwrap().of(&der).unwrap().to_vec();
    precertificate(&signed).unwrap()
}

#[test]
fn a_page_is_not_refused_for_its_timestamps() {
    for chain in [
        edited(|it| it.signer = Some(key(9))),
        edited(|it| it.log = key(9)),
        Chain::good()
            .public_root()
            .end_entity(|it| it.without(id::SIGNED_TIMESTAMPS)),
        edited(|_| ()).logs_unknown(),
    ] {
        for profile in [Profile::Browser, Profile::Webpki] {
            assert!(chain.stands(profile));
        }
    }
}
