//! What is told of earlier visits: in every state, of every change, and never to the verdict's cost.

use serde_json::json;
use whylock::connection::Connection;
use whylock::explain::{Catalogue, Explanation, PastWords, Sentence, explain};
use whylock::report::{ActionId, Options, Report, report};
use whylock::text::{TextOptions, text};
use whylock::visits::{ChangeKind, Observation, Oddness, PastState, Store, Visits};

use crate::gallery::{firefox_tls, message, named, options, seen, tls_with};
use crate::{looked_at, split};

const EVERY_DAY: i64 = 86_400;

/// The good connection, and what a store has of it.
fn good_with(visits: Visits) -> Report {
    told_of(&seen(firefox_tls()), visits)
}

fn told_of(message: &serde_json::Value, visits: Visits) -> Report {
    let connection = Connection::from_json(&message.to_string()).unwrap();
    let options = Options {
        visits: Some(visits),
        ..options()
    };
    report(&connection, &options)
}

/// What is seen now.
fn now() -> Observation {
    looked_at(&seen(firefox_tls())).0.observation().unwrap()
}

/// A store that tells of itself, as the extension's does.
fn store() -> Store {
    Store {
        keeps: true,
        hosts: 2,
        most_hosts: 2_000,
        most_days: 180,
        ..Store::default()
    }
}

fn kept(observations: Vec<Observation>) -> Visits {
    Visits {
        observations,
        store: store(),
        unreadable: 0,
    }
}

/// Yesterday, and otherwise.
fn yesterday(otherwise: impl Fn(&mut Observation)) -> Visits {
    let mut visit = now();
    visit.first -= 1;
    visit.last -= 1;
    otherwise(&mut visit);
    kept(vec![visit])
}

fn of_old(visit: &mut Observation) {
    "old".clone_into(&mut visit.certificate);
    "old".clone_into(&mut visit.key);
    visit.not_before -= 20 * EVERY_DAY;
    visit.not_after = visit.not_before + 90 * EVERY_DAY;
}

/// One of each state and of each change.
fn gallery() -> Vec<(&'static str, Report)> {
    let off = Store {
        keeps: false,
        ..store()
    };
    let broken = Store {
        set_aside: true,
        full: true,
        ..store()
    };
    let with = |store| Visits {
        store,
        unreadable: 2,
        ..Visits::default()
    };
    let renewed = yesterday(|it| {
        of_old(it);
        it.not_after = now().not_before + 5 * EVERY_DAY;
    });
    let all_new = yesterday(|it| {
        of_old(it);
        it.issuer = Some("old".to_owned());
        it.root = Some("old".to_owned());
    });
    let moved = yesterday(|it| {
        of_old(it);
        it.key = now().key;
        it.issuer = Some("old".to_owned());
        it.root = Some("old".to_owned());
    });
    let from_cache = {
        let mut page = seen(firefox_tls());
        let fields = page.as_object_mut().unwrap();
        fields.insert("delivery".into(), json!("http-cache"));
        page
    };
    let weaker = seen(tls_with(
        json!({"protocolVersion": "TLSv1.2", "keyExchangeGroup": "x25519",
            "cipherSuite": "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"}),
    ));
    let chromium = message(
        "chromium",
        "accepted",
        "https://www.good.example/",
        json!({}),
    );
    vec![
        ("off", good_with(with(off))),
        ("first visit", good_with(kept(Vec::new()))),
        ("full and set aside", good_with(with(broken))),
        ("unchanged", good_with(yesterday(|_| {}))),
        ("renewed on time", good_with(renewed)),
        ("renewed early with a new key", good_with(yesterday(of_old))),
        ("another authority and root", good_with(moved)),
        ("all new", good_with(all_new)),
        (
            "another certificate",
            good_with(yesterday(|it| {
                "old".clone_into(&mut it.certificate);
                it.not_before += EVERY_DAY;
            })),
        ),
        ("weaker", told_of(&weaker, yesterday(|_| {}))),
        (
            "post-quantum won",
            good_with(yesterday(|it| it.group = Some(29))),
        ),
        (
            "no longer intercepted",
            good_with(yesterday(|it| {
                of_old(it);
                it.public = Some(false);
            })),
        ),
        ("now intercepted", intercepted()),
        ("from the cache", told_of(&from_cache, kept(Vec::new()))),
        (
            "not proven",
            told_of(&named("overridden"), kept(Vec::new())),
        ),
        ("not looked", told_of(&chromium, kept(Vec::new()))),
    ]
}

/// A root that only this computer knows.
fn intercepted() -> Report {
    let message = seen(tls_with(json!({"builtInRoot": false})));
    let connection = Connection::from_json(&message.to_string()).unwrap();
    let visits = Some(yesterday(of_old));
    let now = Options::at(crate::gallery::NOW);
    report(&connection, &Options { visits, ..now })
}

fn told(report: &Report, language: &str) -> (Explanation, PastWords) {
    let explanation = explain(report, &Catalogue::of(language));
    let past = explanation.past.clone().unwrap();
    (explanation, past)
}

/// Every sentence of the section.
fn all_of(past: &PastWords) -> Vec<Sentence> {
    let changes = past.changes.iter();
    let changes = changes.flat_map(|it| [it.text.text.clone(), it.why.clone()]);
    let says = past.says.iter().map(|it| it.text.clone());
    let buttons = past.buttons.iter().map(|it| it.label.clone());
    [past.title.clone(), past.brief.clone()]
        .into_iter()
        .chain(changes)
        .chain(says)
        .chain(past.trouble.clone())
        .chain([past.keeping.title.clone()])
        .chain(past.keeping.items.clone())
        .chain(buttons)
        .collect()
}

#[test]
fn every_state_and_every_change_has_its_words_in_every_language() {
    let mut kinds: Vec<ChangeKind> = Vec::new();
    for (name, report) in gallery() {
        for language in Catalogue::languages() {
            let (explanation, past) = told(&report, language);
            let page = text(&explanation, TextOptions::default());
            assert!(!page.contains('⟦'), "{language}, {name}: {page}");
            for sentence in all_of(&past) {
                assert!(!sentence.to_string().contains('⟦'), "{name}: {sentence}");
                for part in split(&sentence) {
                    let words = part.split_whitespace().count();
                    assert!(words <= 20, "{language}, {name} ({words} words): {part}");
                }
            }
            kinds.extend(past.changes.iter().map(|it| it.kind));
        }
    }
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds.len(), 12, "a kind of change is not told: {kinds:?}");
}

#[test]
fn the_states_are_told_apart() {
    let states: Vec<_> = gallery()
        .into_iter()
        .map(|(name, report)| (name, report.past.unwrap().state))
        .collect();
    let of = |wanted: &str| states.iter().find(|(name, _)| *name == wanted).unwrap().1;
    assert_eq!(of("off"), PastState::Off);
    assert_eq!(of("first visit"), PastState::FirstVisit);
    assert_eq!(of("unchanged"), PastState::Unchanged);
    assert_eq!(of("all new"), PastState::Changed);
    assert_eq!(of("from the cache"), PastState::NotOfToday);
    assert_eq!(of("not proven"), PastState::NotProven);
    assert_eq!(of("not looked"), PastState::NotSeen);
}

#[test]
fn what_is_odd_is_told_while_all_is_folded() {
    for (name, report) in gallery() {
        let (_, past) = told(&report, "en");
        let brief = past.brief.to_string();
        let odd = [
            ("all new", "a new key from a new authority"),
            ("weaker", "an older method than before"),
            ("now intercepted", "someone may sit in between now"),
        ];
        let expected = odd.iter().find(|(odd, _)| *odd == name);
        assert_eq!(
            past.oddness == Oddness::Odd,
            expected.is_some(),
            "{name}: {brief}"
        );
        if let Some((_, expected)) = expected {
            assert_eq!(brief, *expected, "{name}");
        }
    }
}

#[test]
fn a_new_key_is_told_calmly() {
    let (_, past) = told(&good_with(yesterday(of_old)), "en");
    let change = past.changes.first().unwrap();
    assert_eq!(change.kind, ChangeKind::NewKey);
    assert!(change.why.to_string().contains("mostly harmless"));
}

#[test]
fn the_past_never_changes_the_verdict() {
    let (without, _) = looked_at(&seen(firefox_tls()));
    for (name, report) in gallery() {
        if report.connection == without.connection && name != "now intercepted" {
            let past = None;
            assert_eq!(Report { past, ..report }, without, "{name}");
        }
    }
}

#[test]
fn a_caller_that_keeps_nothing_hears_nothing_of_it() {
    let (report, explanation) = looked_at(&seen(firefox_tls()));
    assert!(report.past.is_none() && explanation.past.is_none());
    let page = text(&explanation, TextOptions::default());
    assert!(!page.contains("last visit"));
    let retold = Connection::from_json(&seen(firefox_tls()).to_string())
        .unwrap()
        .retold();
    let retold = whylock::report::report(
        &retold,
        &Options {
            visits: Some(yesterday(of_old)),
            ..options()
        },
    );
    assert!(retold.past.is_none());
    assert_eq!(retold.observation(), None);
}

#[test]
fn a_private_window_is_compared_and_not_kept() {
    let mut page = seen(firefox_tls());
    let fields = page.as_object_mut().unwrap();
    fields.insert("privateWindow".into(), json!(true));
    let report = told_of(&page, yesterday(of_old));
    assert_eq!(report.past.as_ref().unwrap().state, PastState::Changed);
    assert!(report.observation().is_some());
    assert_eq!(report.observation_to_keep(), None);
}

#[test]
fn the_section_says_what_is_kept_and_offers_the_choice() {
    let choices = |visits| {
        let (_, past) = told(&good_with(visits), "en");
        let actions = past.buttons.iter().map(|it| it.action);
        let kept = past.keeping.items.iter().map(ToString::to_string);
        (
            actions.collect::<Vec<_>>(),
            kept.collect::<Vec<_>>().join(" "),
        )
    };
    let with = |store| Visits {
        store,
        ..Visits::default()
    };
    let nothing = Store {
        keeps: false,
        hosts: 0,
        ..store()
    };
    let (actions, kept) = choices(with(nothing));
    assert_eq!(actions, [ActionId::KeepVisits]);
    for said in ["180 days", "2,000 sites", "history", "private windows"] {
        assert!(
            kept.replace("2000", "2,000").contains(said),
            "{said}: {kept}"
        );
    }
    let off = Store {
        keeps: false,
        ..store()
    };
    let both = [ActionId::KeepVisits, ActionId::ForgetVisits];
    assert_eq!(choices(with(off)).0, both);
    let both = [ActionId::StopKeepingVisits, ActionId::ForgetVisits];
    assert_eq!(choices(with(store())).0, both);
    // a store that says nothing of itself offers nothing
    assert_eq!(choices(with(Store::default())), (Vec::new(), String::new()));
}
