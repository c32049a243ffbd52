//! Whether a root that its program binds may still vouch for a certificate.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use whylock::trust::{
    Acceptance, ChromeConditions, ChromeTerms, ChromeVersion, KnownRoot, RootStore, Trust,
    fingerprint,
};

/// Izenpe's root: distrusted by both programs from April 2026 on, by Mozilla a day later (NSS 3.132, and Go's
/// `x509roots` of 2026-10-20, say the same).
const IZENPE: &str = "2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f";
/// ISRG Root X1, which nothing binds.
const ISRG_ROOT_X1: &str = "96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6";

fn root(sha256: &str) -> KnownRoot {
    Trust::public().find(&fingerprint(sha256).unwrap()).unwrap()
}

#[test]
fn a_root_that_is_being_distrusted_vouches_for_what_is_older() {
    let izenpe = root(IZENPE);
    // 2026-04-15T23:59:59Z and 2026-04-14T23:59:59Z
    let (mozilla, chrome) = (1_776_297_599, 1_776_211_199);
    let in_mozilla = |not_before| izenpe.accepts(RootStore::Mozilla, not_before, None);
    assert_eq!(in_mozilla(mozilla), Acceptance::Accepted);
    assert_eq!(
        in_mozilla(mozilla + 1),
        Acceptance::IssuedTooLate { latest: mozilla }
    );
    // A date that is too early to be true is found out by the timestamps; Firefox compares whole seconds.
    let logged = |sct| izenpe.accepts(RootStore::Mozilla, mozilla, Some(sct));
    assert_eq!(logged(1_776_297_599_999), Acceptance::Accepted);
    assert_eq!(
        logged(1_776_297_600_000),
        Acceptance::LoggedTooLate { latest: mozilla }
    );
    let in_chrome = |sct| izenpe.accepts(RootStore::Chrome, i64::MAX, sct);
    let last_moment = u64::try_from(chrome).unwrap() * 1_000;
    assert_eq!(in_chrome(Some(0)), Acceptance::Accepted);
    assert_eq!(in_chrome(Some(last_moment)), Acceptance::Accepted);
    for late in [last_moment + 1, u64::MAX] {
        assert_eq!(
            in_chrome(Some(late)),
            Acceptance::LoggedTooLate { latest: chrome }
        );
    }
    assert_eq!(in_chrome(None), Acceptance::Unknown { latest: chrome });
}

#[test]
fn chromes_terms_are_for_its_versions() {
    let terms = root(IZENPE).chrome.unwrap();
    let late = Some(u64::MAX);
    let in_version = |version| terms.accepts(ChromeVersion::read(version).unwrap(), late);
    assert_eq!(in_version("153.0.8009.9999"), Acceptance::Accepted);
    assert_eq!(
        in_version("153.0.8010.0"),
        Acceptance::LoggedTooLate {
            latest: 1_776_211_199
        }
    );
    let meant_for_later = ChromeTerms {
        alternatives: vec![ChromeConditions {
            min_version: ChromeVersion::read("200"),
            ..ChromeConditions::default()
        }],
        ..ChromeTerms::default()
    };
    let version = ChromeVersion::read("199.9").unwrap();
    assert_eq!(
        meant_for_later.accepts(version, late),
        Acceptance::OtherVersion
    );
}

#[test]
fn one_of_several_alternatives_is_enough() {
    let until = |sct_not_after| ChromeConditions {
        sct_not_after,
        ..ChromeConditions::default()
    };
    let version = ChromeVersion::read("154").unwrap();
    let mut terms = ChromeTerms {
        alternatives: vec![until(Some(30)), until(Some(10)), until(Some(20))],
        ..ChromeTerms::default()
    };
    let accepted = |terms: &ChromeTerms, sct| terms.accepts(version, Some(sct));
    assert_eq!(accepted(&terms, 30_000), Acceptance::Accepted);
    assert_eq!(
        accepted(&terms, 30_001),
        Acceptance::LoggedTooLate { latest: 30 }
    );
    terms.alternatives.push(until(None));
    assert_eq!(accepted(&terms, u64::MAX), Acceptance::Accepted);
    assert_eq!(terms.accepts(version, None), Acceptance::Accepted);
}

#[test]
fn a_store_answers_for_its_own_roots_only() {
    let free = root(ISRG_ROOT_X1);
    for store in [RootStore::Chrome, RootStore::Mozilla] {
        assert_eq!(free.accepts(store, i64::MAX, None), Acceptance::Accepted);
    }
    let added = Trust::nobody()
        .with_anchor(fingerprint(ISRG_ROOT_X1).unwrap(), "Ours")
        .find(&fingerprint(ISRG_ROOT_X1).unwrap())
        .unwrap();
    for store in [RootStore::Chrome, RootStore::Mozilla] {
        assert_eq!(added.accepts(store, 0, Some(0)), Acceptance::NotListed);
    }
}
