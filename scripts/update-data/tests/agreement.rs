//! What Whylock reads out of `data/` is what the crates say.
//!
//! Whylock's own tests cannot ask chromium-roots, which wants a newer compiler.

use std::error::Error;

use chromium_roots::{RootConstraint, TLS_TRUST_ANCHORS, TrustAnchor, TrustAnchorKind};
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::trust::{
    ChromeConditions, ChromeTerms, ChromeVersion, RootStore, Trust, root_certificates,
};

#[test]
fn chromes_terms_are_those_of_chromium_roots() {
    for anchor in TLS_TRUST_ANCHORS {
        let root = Trust::public().find(&anchor.sha256);
        assert_eq!(root.and_then(|root| root.chrome), Some(terms(anchor)));
    }
}

fn terms(anchor: &TrustAnchor) -> ChromeTerms {
    let oids = anchor.ev_policy_oids.iter();
    ChromeTerms {
        additional: anchor.kind == TrustAnchorKind::Additional,
        alternatives: anchor.constraints.iter().map(conditions).collect(),
        enforces_expiry: anchor.enforce_anchor_expiry,
        enforces_constraints: anchor.enforce_anchor_constraints,
        ev_policies: oids.map(ToString::to_string).collect(),
    }
}

fn conditions(set: &RootConstraint) -> ChromeConditions {
    ChromeConditions {
        sct_not_after: set.sct_not_after_sec,
        min_version: set.min_version.and_then(ChromeVersion::read),
        below_version: set.max_version_exclusive.and_then(ChromeVersion::read),
    }
}

#[test]
fn a_root_is_asked_for_the_version_that_received_the_list() -> Result<(), Box<dyn Error>> {
    let version = ChromeVersion::read(chromium_roots::SOURCE_BROWSER_VERSION).ok_or("version")?;
    for anchor in TLS_TRUST_ANCHORS {
        let root = Trust::public().find(&anchor.sha256).ok_or("unknown")?;
        for sct in [None, Some(0), Some(u64::MAX)] {
            let answer = root.accepts(RootStore::Chrome, 0, sct);
            assert_eq!(answer, terms(anchor).accepts(version, sct));
        }
    }
    Ok(())
}

#[test]
fn the_certificates_are_those_of_both_crates() {
    let ours: Vec<&[u8]> = root_certificates().collect();
    let chrome = TLS_TRUST_ANCHORS.iter().map(|anchor| anchor.der);
    let mozilla = TLS_SERVER_ROOT_CERTS.iter().map(AsRef::as_ref);
    let theirs: Vec<&[u8]> = chrome.chain(mozilla).collect();
    assert!(theirs.iter().all(|der| ours.contains(der)));
    assert!(ours.iter().all(|der| theirs.contains(der)));
}
