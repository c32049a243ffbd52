//! What a person is told where others can have a key: the verdict, the promises and the reason.

use whylock::certificate::Certificate;
use whylock::check::CheckId;
use whylock::connection::{CertificatesAre, Connection, Observer, Sight, TlsFacts};
use whylock::explain::{Catalogue, explain};
use whylock::finding::{Evidence, Outcome};
use whylock::report::{Options, PromiseState, Report, Shape, VerdictState, report};
use whylock::trust::{LeakedRootKind, fingerprint};

use crate::keys::Key;
use crate::modulus::modulus;
use crate::pki::{Chain, HOST, NOW};
use crate::weak_keys::{keyed, of_corpus};

/// What a person is told of a page whose browser accepts this chain.
fn page(chain: &Chain, is_public: bool) -> Report {
    page_at(HOST, chain, is_public)
}

/// The same of another host.
pub(crate) fn page_at(host: &str, chain: &Chain, is_public: bool) -> Report {
    let chain = chain.issue();
    let root = Certificate::read(chain.last().unwrap());
    let mut connection = Connection::of_certificates(chain);
    connection.observer = Observer::Firefox;
    connection.sight = Sight::Seen;
    connection.url = format!("https://{host}/");
    connection.certificates_are = Some(CertificatesAre::VerifiedPath);
    connection.tls = Some(TlsFacts {
        state: Some("secure".to_owned()),
        protocol_version: Some("TLSv1.3".to_owned()),
        cipher_suite: Some("TLS_AES_128_GCM_SHA256".to_owned()),
        built_in_root: Some(is_public),
        ..TlsFacts::default()
    });
    #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "exact")]
    let mut options = Options::at(NOW as f64 * 1000.0);
    if is_public {
        let sha256 = fingerprint(&root.fingerprints.sha256).unwrap();
        options.trust = options.trust.with_anchor(sha256, "Good Root");
    }
    report(&connection, &options)
}

fn reason(report: &Report) -> String {
    let page = explain(report, &Catalogue::of("en"));
    page.verdict.reason.text.to_string()
}

#[test]
fn whose_key_others_can_have_is_doubted() {
    let limited = [PromiseState::Limited; 3];
    for (name, begins) in [
        ("Fermat, round 50", "Anyone can have the key"),
        (
            "ROCA of 2048 bits",
            "Others may be able to work out the key",
        ),
        ("a factor of 3", "Others may be able to work out the key"),
    ] {
        let report = page(&keyed(&of_corpus(name)), true);
        assert_eq!(report.verdict.state, VerdictState::Disputed, "{name}");
        assert_eq!(report.verdict.shape, Shape::Caution);
        let states: Vec<PromiseState> = report.promises.iter().map(|it| it.state).collect();
        assert_eq!(states, limited, "{name}");
        let reason = reason(&report);
        assert!(reason.starts_with(begins), "{name}: {reason}");
        assert!(reason.contains(HOST), "{name}: {reason}");
    }
}

#[test]
fn an_authority_whose_key_others_can_have_is_doubted_as_the_site_is() {
    let chain = Chain::good().intermediate(|it| it.key = Key::Roca);
    let report = page(&chain, true);
    assert_eq!(report.verdict.state, VerdictState::Disputed);
    assert!(
        reason(&report).contains("Good Authority"),
        "{}",
        reason(&report)
    );
    let chain = Chain::good().root(|it| it.key = Key::Roca);
    assert_eq!(page(&chain, true).verdict.state, VerdictState::Disputed);
    // a root of whoever runs this computer, with a weak key on top
    assert_eq!(page(&chain, false).verdict.state, VerdictState::Disputed);
}

#[test]
fn what_nobody_is_known_to_work_out_is_weaker_and_no_more() {
    let report = page(&keyed(&of_corpus("ROCA of 4096 bits")), true);
    assert_eq!(report.verdict.state, VerdictState::Weakened);
    let states: Vec<PromiseState> = report.promises.iter().map(|it| it.state).collect();
    let [kept, weakened] = [PromiseState::Kept, PromiseState::Weakened];
    assert_eq!(states, [kept, weakened, kept]);
}

#[test]
fn what_lets_nobody_in_changes_no_verdict() {
    for name in [
        "sixteen equal octets",
        "one prime of ROCA's form",
        "Fermat, round 101",
    ] {
        let report = page(&keyed(&of_corpus(name)), true);
        assert_eq!(report.verdict.state, VerdictState::Private, "{name}");
    }
    let unknown = page(&keyed(&modulus(2_049)), true);
    let mut findings = unknown.findings.iter();
    let secrecy = findings.find(|it| it.check == CheckId::KeySecrecy);
    assert_eq!(secrecy.unwrap().outcome, Outcome::Unknown);
}

#[test]
fn a_root_that_everybody_has_lets_anyone_in_between() {
    let chain = Chain::good().root(|it| it.key = Key::TestEccP256);
    let report = page(&chain, false);
    assert_eq!(report.verdict.state, VerdictState::InBetween);
    assert_eq!(report.verdict.shape, Shape::Caution);
    let decisive = &report.findings[report.verdict.decided_by.unwrap()];
    let Some(Evidence::Anchor { notorious, .. }) = &decisive.evidence else {
        panic!("{decisive:?}");
    };
    let case = notorious.as_ref().unwrap();
    assert_eq!(case.name, "RFC 9500 §2.3, testECCP256");
    assert_eq!(case.kind, LeakedRootKind::PublicKeyPair);
    // a public one has no such way out
    assert_eq!(page(&chain, true).verdict.state, VerdictState::Disputed);
}
