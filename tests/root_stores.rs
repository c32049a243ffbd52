//! The roots of the public stores: whole, dated, and bound to what the table says.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use sha2::{Digest, Sha256};
use whylock::certificate::{Certificate, input::read_certificates};
use whylock::trust::{
    ChromeConditions, ChromeTerms, ChromeVersion, KnownRoot, RootStore, STALE_AFTER_DAYS,
    Sha256Fingerprint, Trust, fingerprint, root_certificates,
};

#[test]
fn mozillas_roots_are_all_known() {
    let trust = Trust::public();
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        let root = trust.find(&Sha256::digest(der).into()).unwrap();
        assert!(root.mozilla.is_some() && !root.added && !root.name.is_empty());
    }
}

/// A root of the table, and the lines of what binds it.
struct Entry {
    sha256: Sha256Fingerprint,
    root: KnownRoot,
    terms: Vec<&'static str>,
}

/// The table, in its order.
fn table() -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in include_str!("../data/roots.txt").lines() {
        if let Some(sha256) = line.get(..64).and_then(fingerprint) {
            entries.push(Entry {
                sha256,
                root: Trust::public().find(&sha256).unwrap(),
                terms: Vec::new(),
            });
        } else if line.starts_with("  ") {
            entries.last_mut().unwrap().terms.push(line);
        } else {
            assert!(line.starts_with("# "), "{line}");
        }
    }
    entries
}

#[test]
fn the_table_is_whole() {
    let roots: Vec<KnownRoot> = table().into_iter().map(|entry| entry.root).collect();
    let count = |is: fn(&ChromeTerms) -> bool| {
        let chrome = roots.iter().filter_map(|root| root.chrome.as_ref());
        chrome.filter(|terms| is(terms)).count()
    };
    // The counts of webpki-root-certs 1.0.11 and chromium-roots 0.1.2, and of what they have in common.
    assert_eq!(
        roots.iter().filter(|root| root.mozilla.is_some()).count(),
        webpki_root_certs::TLS_SERVER_ROOT_CERTS.len()
    );
    assert_eq!(count(|_| true), 115);
    assert_eq!(count(|terms| terms.additional), 15);
    assert_eq!(count(|terms| !terms.alternatives.is_empty()), 47);
    assert_eq!(count(|terms| !terms.ev_policies.is_empty()), 58);
    assert!(roots.iter().all(KnownRoot::is_public));
}

/// What binds a root is written again from what was read: nothing in the table goes unread.
#[test]
fn every_line_of_the_table_is_understood() {
    for Entry { root, terms, .. } in table() {
        let mut written = Vec::new();
        if let Some(mozilla) = &root.mozilla {
            if let Some(date) = mozilla.distrust_after {
                written.push(format!("  mozilla-distrust-after {}", moment(date)));
            }
            if !mozilla.permitted_dns_names.is_empty() {
                let names = mozilla.permitted_dns_names.join(" ");
                written.push(format!("  mozilla-permits {names}"));
            }
        }
        if let Some(chrome) = &root.chrome {
            written.extend(chrome.alternatives.iter().map(conditions));
            let enforced = [
                (chrome.enforces_expiry, " expiry"),
                (chrome.enforces_constraints, " constraints"),
            ];
            let words: String = enforced
                .into_iter()
                .filter_map(|(enforced, word)| enforced.then_some(word))
                .collect();
            if !words.is_empty() {
                written.push(format!("  chrome-enforces{words}"));
            }
            if !chrome.ev_policies.is_empty() {
                written.push(format!("  chrome-ev {}", chrome.ev_policies.join(" ")));
            }
        }
        assert_eq!(terms, written, "{}", root.name);
    }
}

fn conditions(set: &ChromeConditions) -> String {
    let version = |version: ChromeVersion| {
        let parts = version.0.map(|part| part.to_string()).join(".");
        // as Chrome's list writes it
        parts.strip_suffix(".0.0.0").unwrap_or(&parts).to_owned()
    };
    let words = [
        set.min_version
            .map(|from| format!(" from={}", version(from))),
        set.below_version
            .map(|below| format!(" below={}", version(below))),
        set.sct_not_after
            .map(|until| format!(" sct-until={}", moment(until))),
    ];
    format!(
        "  chrome-if{}",
        words.into_iter().flatten().collect::<String>()
    )
}

/// A moment in seconds since 1970, as RFC 3339 writes it.
fn moment(seconds: i64) -> String {
    let since_1970 = std::time::Duration::from_secs(seconds.try_into().unwrap());
    der::DateTime::from_unix_duration(since_1970)
        .unwrap()
        .to_string()
}

#[test]
fn one_root_is_bound_to_a_country() {
    let bound: Vec<(String, Vec<String>)> = table()
        .into_iter()
        .filter_map(|Entry { root, .. }| Some((root.name, root.mozilla?.permitted_dns_names)))
        .filter(|(_, names)| !names.is_empty())
        .collect();
    let name = "TUBITAK Kamu SM SSL Kok Sertifikasi - Surum 1".to_owned();
    assert_eq!(bound, [(name, vec![".tr".to_owned()])]);
}

#[test]
fn the_certificates_are_those_of_the_table() {
    let table = table();
    let certificates: Vec<&[u8]> = root_certificates().collect();
    assert_eq!(certificates.len(), table.len());
    for (der, entry) in certificates.iter().zip(&table) {
        assert_eq!(entry.sha256, *Sha256::digest(der));
    }
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        assert!(certificates.contains(&der.as_ref()));
    }
    // Whoever reads the file beside the package reads it so.
    let read = read_certificates(include_bytes!("../data/roots.der")).unwrap();
    assert_eq!(read.certificates, certificates);
}

/// They are authorities below a root that is there too, not roots themselves.
#[test]
fn additional_anchors_have_a_root_above_them() {
    let mut roots = Vec::new();
    let mut additional = Vec::new();
    for der in root_certificates() {
        let certificate = Certificate::read(der);
        let sha256 = Sha256::digest(der).into();
        let terms = Trust::public().find(&sha256).unwrap().chrome;
        let terms = terms.unwrap_or_default();
        assert_ne!(terms.additional, certificate.is_self_issued());
        // Chrome believes its roots whatever their certificates say of dates and constraints, and holds the others to it.
        assert_eq!(terms.additional, terms.enforces_expiry);
        assert_eq!(terms.additional, terms.enforces_constraints);
        if terms.additional {
            additional.push(certificate.issuer.unwrap().bytes.of(der).unwrap());
        } else {
            roots.push(certificate.subject.unwrap().bytes.of(der).unwrap());
        }
    }
    assert!(additional.iter().all(|issuer| roots.contains(issuer)));
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
fn the_oldest_list_is_the_one_that_is_stale() {
    let lists = Trust::public().lists();
    let oldest = lists.iter().max_by_key(|list| list.age_in_days(0)).unwrap();
    let published = -oldest.age_in_days(0).unwrap() * 86_400;
    let stale = published + (STALE_AFTER_DAYS + 1) * 86_400;
    assert_eq!(Trust::public().staleness(stale - 1), None);
    assert_eq!(Trust::public().staleness(stale).as_ref(), Some(oldest));
    assert_eq!(Trust::public().staleness(i64::MAX).as_ref(), Some(oldest));
    assert_eq!(
        Trust::nobody()
            .with_anchor([7; 32], "Lab")
            .staleness(i64::MAX),
        None
    );
}
