//! The connection's rules that need a certificate.

use whylock::certificate::Certificate;
use whylock::check::CheckId;
use whylock::connection::{CertificatesAre, Connection, NameOrCode, Observer, Sight, TlsFacts};
use whylock::finding::Outcome;
use whylock::report::{Options, PromiseState, Shape, VerdictState, report};
use whylock::trust::fingerprint;

use crate::der::{dns_name, sequence, tlv};
use crate::pki::{Chain, HOST, NOW};
use crate::{Case, case, run};

fn signed_with(scheme: &str) -> Chain {
    Chain::good().tls(TlsFacts {
        cipher_suite: Some("TLS_AES_128_GCM_SHA256".to_owned()),
        signature_scheme: Some(NameOrCode::Name(scheme.to_owned())),
        ..TlsFacts::default()
    })
}

/// A connection over this suite, to a key with digitalSignature alone.
fn over(suite: &str) -> Chain {
    Chain::good().tls(TlsFacts {
        cipher_suite: Some(suite.to_owned()),
        ..TlsFacts::default()
    })
}

pub(crate) fn cases() -> Vec<Case> {
    let feature = |code: u8| {
        let features = sequence(&[&tlv(0x02, &[code])]);
        Chain::good().end_entity(|site| site.extension(TLS_FEATURE, &features))
    };
    let recorded = |status: &str| {
        Chain::good().tls(TlsFacts {
            certificate_transparency: Some(status.to_owned()),
            ..TlsFacts::default()
        })
    };
    vec![
        case(
            CheckId::CertificateTransparency,
            "too few public records",
            recorded("policy_not_enough_scts"),
            recorded("policy_compliant"),
        )
        .warns(),
        case(
            CheckId::HandshakeSignatureKey,
            "an RSA signature by an elliptic-curve key",
            signed_with("RSA-PSS-SHA256"),
            signed_with("ECDSA-P256-SHA256"),
        )
        .warns(),
        case(
            CheckId::HandshakeKeyUsage,
            "a secret sent under a key that only signs",
            over("TLS_RSA_WITH_AES_128_GCM_SHA256"),
            over("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256"),
        )
        .warns(),
        case(
            CheckId::MustStaple,
            "a promise of a stapled answer",
            feature(5),
            feature(17),
        )
        .gives(Outcome::Unknown),
    ]
}

const TLS_FEATURE: &str = "1.3.6.1.5.5.7.1.24";

#[test]
fn cases_hold() {
    run(&cases());
}

#[test]
fn a_hidden_name_is_told_where_the_browser_says_so() {
    let outcome = |used_ech| {
        let chain = Chain::good().tls(TlsFacts {
            used_ech,
            ..TlsFacts::default()
        });
        let findings = chain.findings();
        let mut of_check = findings
            .iter()
            .filter(|it| it.check == CheckId::EncryptedClientHello);
        of_check.next().unwrap().outcome
    };
    assert_eq!(outcome(Some(true)), Outcome::Pass);
    assert_eq!(outcome(Some(false)), Outcome::NotApplicable);
    assert_eq!(outcome(None), Outcome::NotApplicable);
}

#[test]
fn a_private_page_under_a_name_that_looks_like_another_stays_private() {
    let verdict = |host: &str, languages: &[&str]| {
        let names = [dns_name(host)];
        let chain = Chain::good().end_entity(|site| site.alternative_names(&[&names[0]]));
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
            built_in_root: Some(true),
            ..TlsFacts::default()
        });
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "exact")]
        let mut options = Options::at(NOW as f64 * 1000.0);
        let sha256 = fingerprint(&root.fingerprints.sha256).unwrap();
        options.trust = options.trust.with_anchor(sha256, "Good Root");
        options.reader_languages = languages.iter().map(|it| (*it).to_owned()).collect();
        let report = report(&connection, &options);
        assert_eq!(report.verdict.state, VerdictState::Private, "{host}");
        assert!(
            report
                .promises
                .iter()
                .all(|it| it.state == PromiseState::Kept)
        );
        report.verdict.shape
    };
    assert_eq!(verdict("xn--80ak6aa92e.com", &["en"]), Shape::Information);
    assert_eq!(verdict("xn--80ak6aa92e.com", &["ru"]), Shape::Circle);
    assert_eq!(verdict("xn--pypal-4ve.com", &["ru"]), Shape::Information);
    assert_eq!(verdict("xn--bcher-kva.com", &["en"]), Shape::Circle);
    assert_eq!(verdict("example.com", &["en"]), Shape::Circle);
}

#[test]
fn certificates_without_a_connection_are_held_against_the_host_that_they_are_for() {
    let outcome = |url: &str| {
        let mut connection = Connection::of_certificates(Chain::good().issue());
        url.clone_into(&mut connection.url);
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "exact")]
        let report = report(&connection, &Options::at(NOW as f64 * 1000.0));
        assert_eq!(report.verdict.state, VerdictState::NoConnection, "{url}");
        let mut findings = report.findings.into_iter();
        let finding = findings.find(|it| it.check == CheckId::HostName);
        finding.map(|it| it.outcome)
    };
    assert_eq!(outcome(&format!("https://{HOST}/")), Some(Outcome::Pass));
    assert_eq!(outcome("https://www.example.org/"), Some(Outcome::Fail));
    for no_host in ["*.example.com", "a..b", "a!b.c", "", "."] {
        let url = format!("https://{no_host}/");
        assert_eq!(outcome(&url), Some(Outcome::Fail), "{no_host}");
    }
    assert_eq!(outcome(""), None);
}
