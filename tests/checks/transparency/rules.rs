//! How many timestamps, of how many logs and operators, the browsers ask for.

use whylock::check::CheckId;
use whylock::connection::{Der, TlsFacts};
use whylock::finding::{Doubt, Evidence, Outcome};
use whylock::transparency::{Interval, LogList, Origin, Shortfall, Standing};

use super::{edited, list_with, logged, retired, standings};
use crate::der::tlv;
use crate::pki::{Chain, NOW, id};
use crate::timestamps::{ISSUED, Timestamp, certificate_entry, key, list, log};

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
    let none = counted(&one().logs_unknown(), check);
    assert_eq!((none.0, none.2), (Outcome::Unknown, Some(Doubt::NoList)));
    let mut old = LogList::new(Some(NOW - 71 * 86_400), "an old one");
    old.push(log(0)).unwrap();
    let stale = counted(&one().logs(old), check);
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
