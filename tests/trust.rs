//! The reference data: whole, dated, and what its sources say.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use sha2::{Digest, Sha256};
use whylock::trust::{
    InterceptionHint, InterceptionKind, LeakedRoot, LeakedRootKind, RootStore, STALE_AFTER_DAYS,
    Trust, fingerprint,
};

#[test]
fn mozillas_roots_are_all_known() {
    let trust = Trust::public();
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        let root = trust.find(&Sha256::digest(der).into()).unwrap();
        assert!(root.mozilla && !root.added && !root.name.is_empty());
    }
}

#[test]
fn the_table_is_whole() {
    let rows = include_str!("../data/roots.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
    let roots: Vec<_> = rows
        .map(|row| {
            Trust::public()
                .find(&fingerprint(row.split(' ').next().unwrap()).unwrap())
                .unwrap()
        })
        .collect();
    // The counts of webpki-root-certs 1.0.11 and chromium-roots 0.1.2, and of what they have in common.
    assert_eq!(
        roots.iter().filter(|root| root.mozilla).count(),
        webpki_root_certs::TLS_SERVER_ROOT_CERTS.len()
    );
    assert_eq!(roots.iter().filter(|root| root.chrome).count(), 115);
    assert!(roots.iter().all(|root| root.mozilla || root.chrome));
}

#[test]
fn names_are_what_people_call_the_roots() {
    let name = |sha256| {
        Trust::public()
            .find(&fingerprint(sha256).unwrap())
            .unwrap()
            .name
    };
    assert_eq!(
        name("96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6"),
        "ISRG Root X1"
    );
    // It has no common name.
    assert_eq!(
        name("ebc5570c29018c4d67b1aa127baf12f703b4611ebc17b7dab5573894179b93fa"),
        "FNMT-RCM, AC RAIZ FNMT-RCM"
    );
}

#[test]
fn lists_are_dated_and_grow_stale() {
    let lists = Trust::public().lists();
    assert_eq!(lists.len(), 2);
    for list in lists {
        // 2026-01-01 and 2100-01-01.
        let age = list.age_in_days(1_767_225_600).unwrap();
        assert!(age < 0, "{list:?}");
        let published = 1_767_225_600 - age * 86_400;
        assert!(!list.is_stale(published + STALE_AFTER_DAYS * 86_400));
        assert!(list.is_stale(published + (STALE_AFTER_DAYS + 1) * 86_400));
        assert!(list.is_stale(i64::MAX) && !list.is_stale(i64::MIN));
        assert!(list.source.contains(match list.store {
            RootStore::Chrome => "chromium-roots",
            RootStore::Mozilla => "webpki-root-certs",
        }));
    }
}

#[test]
fn a_callers_root_is_told_apart_from_a_public_one() {
    let public =
        fingerprint("96bcec06264976f37460779acf28c5a7cfe8a3c0aae11a8ffcee05c0bddf08c6").unwrap();
    let trust = Trust::public()
        .with_anchor([7; 32], "Lab")
        .with_anchor(public, "Another name");
    let lab = trust.find(&[7; 32]).unwrap();
    assert_eq!(
        (lab.name.as_str(), lab.mozilla, lab.chrome, lab.added),
        ("Lab", false, false, true)
    );
    let both = trust.find(&public).unwrap();
    assert_eq!(
        (both.name.as_str(), both.mozilla, both.added),
        ("ISRG Root X1", true, true)
    );
    assert_eq!(
        Trust::nobody().with_anchor([7; 32], "Lab").find(&public),
        None
    );
}

#[test]
fn fingerprints_are_read_strictly() {
    let hex = "0f".repeat(32);
    assert_eq!(fingerprint(&hex), Some([15; 32]));
    assert_eq!(fingerprint(&hex.to_uppercase()), Some([15; 32]));
    for wrong in [
        "",
        "0f",
        &hex[..63],
        &format!("{hex}0"),
        &hex.replace('f', "g"),
        &hex.replace('f', " "),
    ] {
        assert_eq!(fingerprint(wrong), None, "{wrong}");
    }
}

#[test]
fn products_are_hinted_at_by_name() {
    for (common_name, organization, product, kind, confirmed) in [
        (
            Some("mitmproxy"),
            Some("mitmproxy"),
            "mitmproxy",
            InterceptionKind::Development,
            true,
        ),
        (
            Some("avast! Web/Mail Shield Root"),
            Some("avast! Web/Mail Shield"),
            "Avast",
            InterceptionKind::LocalFilter,
            true,
        ),
        (
            Some("Cisco Umbrella Primary SubCA"),
            Some("Cisco"),
            "Cisco Umbrella",
            InterceptionKind::CompanyFilter,
            true,
        ),
        (
            None,
            Some("Zscaler Inc."),
            "Zscaler",
            InterceptionKind::CompanyFilter,
            true,
        ),
        (
            Some("Zscaler Intermediate Root CA"),
            Some("Zscaler Inc."),
            "Zscaler",
            InterceptionKind::CompanyFilter,
            true,
        ),
        (
            Some("Sophos_CA_C0123456789"),
            None,
            "Sophos",
            InterceptionKind::CompanyFilter,
            true,
        ),
        (
            Some("Charles Proxy CA (1 Jan 2026, laptop)"),
            None,
            "Charles",
            InterceptionKind::Development,
            false,
        ),
        (
            Some("BadSSL MITM Software Test"),
            None,
            "badssl.com",
            InterceptionKind::Test,
            true,
        ),
    ] {
        let hint = InterceptionHint::find(common_name, organization).unwrap();
        assert_eq!(
            (hint.product.as_str(), hint.kind, hint.confirmed),
            (product, kind, confirmed)
        );
    }
    // Both names must fit where a rule has both, and nothing fits nothing.
    assert_eq!(
        InterceptionHint::find(Some("avast! Web/Mail Shield Root"), Some("Example")),
        None
    );
    assert_eq!(
        InterceptionHint::find(Some("mitmproxy and friends"), None),
        None
    );
    assert_eq!(InterceptionHint::find(None, None), None);
}

#[test]
fn no_public_root_is_taken_for_a_product_or_a_leak() {
    for line in include_str!("../data/roots.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        let mut columns = line.splitn(3, ' ');
        let sha256 = fingerprint(columns.next().unwrap()).unwrap();
        let name = columns.nth(1).unwrap();
        assert_eq!(InterceptionHint::find(Some(name), Some(name)), None);
        assert_eq!(LeakedRoot::find(&sha256), None);
    }
}

#[test]
fn notorious_roots_are_known() {
    let find = |sha256| LeakedRoot::find(&fingerprint(sha256).unwrap()).unwrap();
    let superfish = find("b6fe9151402bad1c06d7e66db67a26aa7356f2e6c644dbcf9f98968ff632e1b7");
    assert_eq!(
        (superfish.name.as_str(), superfish.kind),
        ("Superfish", LeakedRootKind::PublicKeyPair)
    );
    let qaznet = find("00309c736dd661da6f1eb24173aa849944c168a43a15bffd192eecfdb6f8dbd2");
    assert_eq!(qaznet.kind, LeakedRootKind::StateInterception);
}
