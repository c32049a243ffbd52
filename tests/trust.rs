//! Whom a caller trusts, and who else is known to sign: the caller's anchors, products that intercept, leaked roots.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use sha2::{Digest, Sha256};
use whylock::certificate::Certificate;
use whylock::trust::{
    InterceptionHint, InterceptionKind, LeakedRoot, LeakedRootKind, MAX_ANCHORS, TooManyAnchors,
    Trust, fingerprint, root_certificates,
};

#[test]
fn anchors_of_the_caller_are_kept_whole() {
    let mut roots = root_certificates();
    let [first, second] = [(); 2].map(|()| roots.next().unwrap());
    let sha256 = |der| Sha256::digest(der).into();
    let trust = Trust::nobody()
        .with_anchor(sha256(first), "First")
        .with_anchor_certificate(first, Some("Not its name any more"))
        .and_then(|trust| trust.with_anchor_certificate(second, None))
        .and_then(|trust| trust.with_anchor_certificate(second, Some("Again")))
        .and_then(|trust| trust.with_anchor_certificate(b"no certificate", None))
        .unwrap();
    let mut given: Vec<&[u8]> = trust.anchors_given().collect();
    given.sort_unstable();
    let mut expected = [first, second, b"no certificate"];
    expected.sort_unstable();
    assert_eq!(given, expected);
    let name = |der| trust.find(&sha256(der)).unwrap().name;
    assert_eq!(name(first), "First");
    assert_eq!(Some(name(second)), Certificate::read(second).subject_name());
    assert_eq!(name(b"no certificate"), "");
    // Whoever trusts nobody else does not learn what the public stores hold.
    assert!(
        trust
            .anchors_given()
            .all(|der| !trust.find(&sha256(der)).unwrap().is_public())
    );
}

#[test]
fn anchors_are_bounded() {
    let full = (0..MAX_ANCHORS).fold(Trust::public(), |trust, number| {
        trust
            .with_anchor_certificate(&number.to_be_bytes(), Some(""))
            .unwrap()
    });
    assert_eq!(full.anchors_given().count(), MAX_ANCHORS);
    assert_eq!(
        full.with_anchor_certificate(b"one more", None),
        Err(TooManyAnchors)
    );
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
        (lab.name.as_str(), lab.is_public(), lab.added),
        ("Lab", false, true)
    );
    let both = trust.find(&public).unwrap();
    assert_eq!(
        (both.name.as_str(), both.is_public(), both.added),
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
            Some("mkcert somebody@laptop"),
            Some("mkcert development CA"),
            "mkcert",
            InterceptionKind::OwnSites,
            true,
        ),
        (
            Some("Caddy Local Authority - ECC Intermediate"),
            None,
            "Caddy",
            InterceptionKind::OwnSites,
            true,
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
    for hostile in [
        "\u{202e}mitmproxy",
        "mitmproxy\u{200b}",
        "<b>mitmproxy</b>",
        "mіtmproxy",
        "",
    ] {
        assert_eq!(InterceptionHint::find(Some(hostile), Some(hostile)), None);
    }
    assert_eq!(InterceptionHint::find(None, None), None);
}

#[test]
fn no_public_root_is_taken_for_a_product_or_a_leak() {
    for certificate in root_certificates().map(Certificate::read) {
        let (name, owner) = (certificate.common_name(), certificate.organization());
        assert_eq!(InterceptionHint::find(name, owner), None);
        let sha256 = fingerprint(&certificate.fingerprints.sha256).unwrap();
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
