//! What the root programs ask of a path to one of their roots. Nobody here can sign for those: the signature is wrong.

use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::Certificate;
use whylock::check::CheckId;
use whylock::connection::Connection;
use whylock::finding::{Evidence, Finding, Outcome};
use whylock::inputs::Inputs;
use whylock::signature::rustcrypto;
use whylock::trust::{STALE_AFTER_DAYS, Trust};
use whylock::validation::{Step, Validation};

use crate::der::tlv;
use crate::keys::Key;
use crate::pki::{Chain, NOW, id};

/// Mozilla and Chrome trust it for what is older than 16 April 2026.
pub(crate) const IZENPE: &str = "2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f";

/// A certificate that says that this root issued it, valid from a day on, and logged at the end of September 2026.
pub(crate) fn issued_by(root: &[u8], not_before: &[u8]) -> Vec<u8> {
    let read = Certificate::read(root);
    let subject = read.subject.unwrap().bytes.of(root).unwrap().to_vec();
    let chain = Chain::good().end_entity(|it| {
        it.issuer = Some(subject);
        it.signer = Some(Key::P256(9));
        it.not_before = tlv(0x17, not_before);
        it.without(id::AUTHORITY_KEY_IDENTIFIER);
        it.logged_by(2);
    });
    chain.issue().remove(0)
}

fn findings(end_entity: Vec<u8>, trust: Trust, time: i64) -> Vec<Finding> {
    let connection = Connection::of_certificates(vec![end_entity]);
    let mut validation = Validation::new(connection, Inputs::at(time), trust);
    loop {
        match validation.step() {
            Step::Verify(batch) => validation.answer(batch.iter().map(rustcrypto::verify)),
            Step::Done(validated) => return validated.findings,
        }
    }
}

fn of(check: CheckId, findings: &[Finding]) -> Vec<&Finding> {
    findings.iter().filter(|it| it.check == check).collect()
}

pub(crate) fn root(sha256: &str) -> &'static [u8] {
    let mut roots = TLS_SERVER_ROOT_CERTS.iter();
    let sha256_of = |der: &[u8]| Certificate::read(der).fingerprints.sha256;
    let root = roots.find(|der| sha256_of(der).eq_ignore_ascii_case(sha256));
    root.unwrap()
}

#[test]
fn a_root_that_is_on_its_way_out_vouches_for_old_certificates_alone() {
    let late = issued_by(root(IZENPE), b"260416000000Z");
    let findings = findings(late, Trust::public(), NOW);
    for check in [
        CheckId::AnchorDistrustMozilla,
        CheckId::AnchorDistrustChrome,
    ] {
        let [finding] = of(check, &findings)[..] else {
            panic!("{check:?}");
        };
        assert_eq!(finding.outcome, Outcome::Fail, "{check:?}");
        assert!(finding.bytes.is_some());
        assert!(matches!(finding.evidence, Some(Evidence::Moment { at, limit }) if at > limit));
    }
}

#[test]
fn a_root_that_somebody_added_vouches_for_whatever_it_likes() {
    let late = issued_by(root(IZENPE), b"260416000000Z");
    let trust = Trust::public();
    let trust = trust.with_anchor_certificate(root(IZENPE), None).unwrap();
    let findings = findings(late, trust, NOW);
    assert!(of(CheckId::AnchorDistrustMozilla, &findings).is_empty());
    assert!(of(CheckId::AnchorDistrustChrome, &findings).is_empty());
}

#[test]
fn lists_are_old_after_seventy_days() {
    let lists = Trust::public().lists().into_iter();
    let age = lists
        .filter_map(|list| list.age_in_days(NOW))
        .max()
        .unwrap();
    // it is midnight
    let last = NOW + (STALE_AFTER_DAYS - age) * 86_400 + 86_399;
    let outcome = |time| {
        let findings = findings(
            issued_by(root(IZENPE), b"260101000000Z"),
            Trust::public(),
            time,
        );
        of(CheckId::RootListAge, &findings)[0].outcome
    };
    assert_eq!(outcome(last), Outcome::Pass);
    assert_eq!(outcome(last + 1), Outcome::Warn);
}
