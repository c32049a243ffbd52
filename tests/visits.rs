//! What has changed since earlier visits: histories of a host, and what they come to.
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

use serde_json::json;
use whylock::visits::ChangeKind::{
    AllNew, AnotherCertificate, EarlyRenewal, NewAuthority, NewKey, NewRoot, NoLongerIntercepted,
    NowIntercepted, OnTimeRenewal, PostQuantumLost, PostQuantumWon, WeakerTls,
};
use whylock::visits::{
    ChangeKind, MAX_COMPARED, Observation, Oddness, Past, PastState, Store, Visits,
};

const HOST: &str = "www.example.com";

/// In seconds.
const DAY: i64 = 86_400;

/// The first day of all histories, since 1970.
const START: u32 = 20_000;

/// A certificate of 90 days that began so many days after the first one, and its key.
fn certificate(name: &str, key: &str, begins: i64) -> Observation {
    let not_before = i64::from(START) * DAY + begins * DAY;
    Observation {
        host: HOST.to_owned(),
        first: START,
        last: START,
        key: key.to_owned(),
        certificate: name.to_owned(),
        issuer: Some("issuer".to_owned()),
        root: Some("root".to_owned()),
        public: Some(true),
        not_before,
        not_after: not_before + 90 * DAY,
        version: Some(0x0304),
        group: Some(4588),
        ..Observation::default()
    }
}

/// The certificate that the host has from the start.
fn ordinary() -> Observation {
    certificate("A", "a", 0)
}

/// Seen on these days, counted from the first one.
fn on(first: u32, last: u32, observation: Observation) -> Observation {
    Observation {
        first: START + first,
        last: START + last,
        ..observation
    }
}

/// The second, third … that the store came to have of the host.
fn turn(turn: u32, observation: Observation) -> Observation {
    Observation {
        turn,
        ..observation
    }
}

/// By an authority under a root of its own.
fn from(authority: &str, observation: Observation) -> Observation {
    Observation {
        issuer: Some(format!("issuer of {authority}")),
        root: Some(format!("root of {authority}")),
        ..observation
    }
}

/// By one that only this computer knows.
fn intercepted(by: &str, name: &str, begins: i64) -> Observation {
    Observation {
        public: Some(false),
        ..from(by, certificate(name, by, begins))
    }
}

fn past(now: &Observation, before: &[Observation]) -> Past {
    Past::of(
        Some(now.clone()),
        PastState::NotSeen,
        &Visits::of(before.to_vec()),
    )
}

fn kinds(past: &Past) -> Vec<ChangeKind> {
    past.changes.iter().map(|change| change.kind).collect()
}

type History = (
    &'static str,
    Vec<Observation>,
    Observation,
    &'static [ChangeKind],
    Oddness,
);

#[expect(clippy::too_many_lines, reason = "a table")]
fn histories() -> Vec<History> {
    use Oddness::{Notable, Odd, Quiet};
    let with = |change: fn(&mut Observation), mut observation: Observation| {
        change(&mut observation);
        observation
    };
    let classical = |it| with(|it| it.group = Some(29), it);
    let tls12 = |it| with(|it| it.version = Some(0x0303), it);
    let short = |it| with(|it| it.not_after = it.not_before + 6 * DAY, it);
    let later = |days| move |it: Observation| on(days, days, it);
    vec![
        (
            "renewed with a third left",
            vec![on(0, 58, ordinary())],
            later(61)(certificate("B", "a", 60)),
            &[OnTimeRenewal],
            Quiet,
        ),
        (
            "renewed on time with a new key, seen only long after",
            vec![on(0, 2, ordinary())],
            later(170)(certificate("B", "b", 70)),
            &[NewKey, OnTimeRenewal],
            Quiet,
        ),
        (
            "renewed early",
            vec![ordinary()],
            later(21)(certificate("B", "a", 20)),
            &[EarlyRenewal],
            Quiet,
        ),
        (
            "renewed early with a new key",
            vec![ordinary()],
            later(21)(certificate("B", "b", 20)),
            &[NewKey, EarlyRenewal],
            Notable,
        ),
        (
            "certificates of six days",
            vec![short(ordinary())],
            later(2)(short(certificate("B", "b", 2))),
            &[NewKey, OnTimeRenewal],
            Quiet,
        ),
        (
            "another intermediate of the same root, out of turn",
            vec![ordinary()],
            later(21)(with(
                |it| it.issuer = Some("another".to_owned()),
                certificate("B", "b", 20),
            )),
            &[NewAuthority, NewKey, EarlyRenewal],
            Notable,
        ),
        (
            "cross-signed: the same certificate under another root",
            vec![ordinary()],
            later(5)(with(|it| it.root = Some("older".to_owned()), ordinary())),
            &[NewRoot],
            Notable,
        ),
        (
            "another authority when the time has come",
            vec![on(0, 64, ordinary())],
            later(66)(from("other", certificate("B", "b", 65))),
            &[NewRoot, NewAuthority, NewKey, OnTimeRenewal],
            Notable,
        ),
        (
            "another authority and another key out of turn",
            vec![ordinary()],
            later(11)(from("other", certificate("B", "b", 10))),
            &[AllNew],
            Odd,
        ),
        (
            "the same, dated back behind the one from before",
            vec![ordinary()],
            later(11)(from("other", certificate("B", "b", -10))),
            &[AllNew],
            Odd,
        ),
        (
            "another authority, and the key stays: whoever issued it was shown the key",
            vec![ordinary()],
            later(11)(from("other", certificate("B", "a", 10))),
            &[NewRoot, NewAuthority, EarlyRenewal],
            Notable,
        ),
        (
            "an older certificate of another server",
            vec![ordinary()],
            later(1)(certificate("0", "0", -30)),
            &[AnotherCertificate],
            Quiet,
        ),
        (
            "older TLS, and with it no group that withstands",
            vec![ordinary()],
            later(1)(tls12(classical(ordinary()))),
            &[WeakerTls, PostQuantumLost],
            Odd,
        ),
        (
            "no group that withstands",
            vec![ordinary()],
            later(1)(classical(ordinary())),
            &[PostQuantumLost],
            Notable,
        ),
        (
            "a group that withstands",
            vec![classical(ordinary())],
            later(1)(ordinary()),
            &[PostQuantumWon],
            Quiet,
        ),
        (
            "servers of both kinds",
            vec![
                ordinary(),
                turn(1, on(1, 1, tls12(classical(certificate("B", "a", 0))))),
            ],
            later(3)(tls12(classical(certificate("C", "a", 61)))),
            &[OnTimeRenewal],
            Quiet,
        ),
        (
            "somebody in between",
            vec![ordinary()],
            later(1)(intercepted("proxy", "X", 1)),
            &[NowIntercepted],
            Odd,
        ),
        (
            "somebody in between with older TLS",
            vec![ordinary()],
            later(1)(tls12(intercepted("proxy", "X", 1))),
            &[NowIntercepted, WeakerTls],
            Odd,
        ),
        (
            "somebody else in between",
            vec![ordinary(), turn(1, on(1, 1, intercepted("proxy", "X", 1)))],
            later(2)(intercepted("virus", "Y", 2)),
            &[NowIntercepted],
            Odd,
        ),
        (
            "still the same in between, who makes certificates anew",
            vec![ordinary(), turn(1, on(1, 1, intercepted("proxy", "X", 1)))],
            later(2)(intercepted("proxy", "Y", 2)),
            &[EarlyRenewal],
            Quiet,
        ),
        (
            "nobody in between any more",
            vec![intercepted("proxy", "X", 0)],
            later(2)(ordinary()),
            &[NoLongerIntercepted],
            Notable,
        ),
        (
            "at home again, where it was renewed meanwhile",
            vec![
                on(0, 50, ordinary()),
                turn(1, on(51, 64, intercepted("proxy", "X", 51))),
            ],
            later(65)(certificate("B", "a", 61)),
            &[NoLongerIntercepted, OnTimeRenewal],
            Notable,
        ),
    ]
}

#[test]
fn every_history_comes_to_its_changes() {
    let mut met: Vec<ChangeKind> = Vec::new();
    for (name, before, now, expected, oddness) in histories() {
        let past = past(&now, &before);
        assert_eq!(kinds(&past), expected, "{name}");
        assert_eq!(past.state, PastState::Changed, "{name}");
        assert_eq!(past.oddness(), oddness, "{name}");
        met.extend(expected);
    }
    met.sort_unstable();
    met.dedup();
    assert_eq!(met.len(), 12, "a kind of change is in no history: {met:?}");
}

#[test]
fn the_visit_itself_may_be_kept_already() {
    for (name, mut before, now, expected, _) in histories() {
        let own = turn(u32::try_from(before.len()).unwrap(), now.clone());
        before.push(own);
        assert_eq!(kinds(&past(&now, &before)), expected, "{name}");
    }
}

#[test]
fn what_was_seen_before_is_not_new() {
    for (name, mut before, now, ..) in histories() {
        // on an earlier day
        let seen = Observation {
            first: START,
            ..now.clone()
        };
        before.push(turn(9, seen));
        let earlier = past(&now, &before);
        assert_eq!(
            (earlier.state, earlier.changes.len()),
            (PastState::Unchanged, 0),
            "{name}"
        );
    }
    // on this day, and another one since
    let (one, other) = (ordinary(), turn(1, certificate("B", "b", 20)));
    let again = past(&one, &[one.clone(), other]);
    assert_eq!(again.state, PastState::Unchanged);
    assert_eq!(again.certificates, 1);
}

#[test]
fn the_states_are_told_apart() {
    let now = on(3, 3, ordinary());
    assert_eq!(past(&now, &[]).state, PastState::FirstVisit);
    assert_eq!(
        past(&now, std::slice::from_ref(&now)).state,
        PastState::FirstVisit
    );
    let known = past(&now, &[on(0, 2, ordinary())]);
    assert_eq!(
        (known.state, known.since),
        (PastState::Unchanged, Some(START))
    );
    let elsewhere = Observation {
        host: "example.com".to_owned(),
        ..certificate("B", "b", 20)
    };
    assert_eq!(past(&now, &[elsewhere]).state, PastState::FirstVisit);

    let off = Visits {
        store: Store {
            keeps: false,
            ..Store::default()
        },
        ..Visits::of(vec![ordinary()])
    };
    let off = Past::of(Some(now), PastState::NotSeen, &off);
    assert_eq!(
        (off.state, off.present, off.since),
        (PastState::Off, None, None)
    );
    let unseen = Past::of(None, PastState::NotProven, &Visits::of(vec![ordinary()]));
    assert_eq!(unseen.state, PastState::NotProven);
}

#[test]
fn what_is_not_known_is_not_new() {
    let unknown = Observation {
        issuer: None,
        root: None,
        public: None,
        version: None,
        group: None,
        ..certificate("B", "b", 20)
    };
    assert_eq!(
        kinds(&past(&on(21, 21, unknown.clone()), &[ordinary()])),
        [NewKey, EarlyRenewal]
    );
    let known = on(21, 21, certificate("C", "c", 20));
    let before = Observation {
        not_before: ordinary().not_before,
        ..unknown
    };
    assert!(!kinds(&past(&known, &[before])).contains(&AllNew));
}

#[test]
fn the_order_of_what_was_kept_does_not_matter() {
    for (name, before, now, ..) in histories() {
        let mut all = before;
        all.push(turn(7, on(0, 0, certificate("C", "c", -3))));
        all.push(turn(8, on(0, 0, certificate("D", "a", -3))));
        all.push(turn(9, now.clone()));
        let expected = past(&now, &all);
        for _ in 0..all.len() {
            all.rotate_left(1);
            assert_eq!(past(&now, &all), expected, "{name}");
            all.swap(0, 1);
            assert_eq!(past(&now, &all), expected, "{name}");
        }
    }
}

#[test]
fn a_long_history_is_bounded() {
    let many = u32::try_from(MAX_COMPARED).unwrap() + 50;
    let before: Vec<_> = (0..many)
        .map(|it| {
            turn(
                it,
                on(it, it, certificate(&it.to_string(), "a", i64::from(it))),
            )
        })
        .collect();
    let now = on(many, many, certificate("new", "a", i64::from(many)));
    let past = past(&now, &before);
    // those of the first days have ended
    assert_eq!(past.certificates, MAX_COMPARED);
    assert_eq!(kinds(&past), [EarlyRenewal]);
}

#[test]
fn damaged_entries_take_no_others_with_them() {
    let whole = serde_json::to_value(ordinary()).unwrap();
    let read = |value: serde_json::Value| -> Visits { serde_json::from_value(value).unwrap() };
    let visits = read(json!({"observations": [
        whole, null, 3, "text", [], {}, {"host": HOST, "first": -1},
    ]}));
    assert_eq!(visits.observations, [ordinary()]);
    assert_eq!(visits.unreadable, 6);
    assert!(visits.store.keeps);
    for damaged in [json!({}), json!(7), json!("text")] {
        let visits = read(json!({"observations": damaged}));
        assert_eq!((visits.observations.len(), visits.unreadable), (0, 1));
    }
    assert_eq!(read(json!({})).unreadable, 0);
}
