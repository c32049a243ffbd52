//! A browser and Whylock disagree only where a rule is broken that the browser looks at.

use whylock::check::CheckId;
use whylock::connection::{CertificatesAre, Connection, Observer, Sight, TlsFacts};
use whylock::finding::Outcome;
use whylock::report::{Options, report};
use whylock::trust::Trust;

use crate::der::{dns_name, sequence, tlv};
use crate::pki::{Certificate, Chain, HOST, NOW, attribute, id};

/// What is odd about a certificate, and what makes it so.
type Quirk = (&'static str, fn(&mut Certificate));

/// What Whylock says of the agreement where Chromium accepts the certificate for the site.
fn agreement(edit: impl FnOnce(&mut Certificate)) -> Outcome {
    agreement_with(Observer::Chromium, HOST, edit)
}

/// The same of another browser or host.
fn agreement_with(observer: Observer, host: &str, edit: impl FnOnce(&mut Certificate)) -> Outcome {
    let certificates = Chain::good().end_entity(edit).issue();
    let root = certificates.last().unwrap();
    let trust = Trust::nobody().with_anchor_certificate(root, None).unwrap();
    let mut connection = Connection::of_certificates(certificates);
    connection.observer = observer;
    connection.sight = Sight::Seen;
    connection.url = format!("https://{host}/");
    connection.certificates_are = Some(CertificatesAre::VerifiedPath);
    connection.tls = Some(TlsFacts {
        state: Some("secure".into()),
        ..TlsFacts::default()
    });
    let time = f64::from(i32::try_from(NOW).unwrap()) * 1000.0;
    let options = Options {
        trust,
        ..Options::at(time)
    };
    let findings = report(&connection, &options).findings;
    let agreement = findings.iter().find(|it| it.check == CheckId::Agreement);
    agreement.unwrap().outcome
}

#[test]
fn nobody_is_alarmed_for_what_browsers_let_pass() {
    let quirks: [Quirk; 9] = [
        ("nothing", |_| ()),
        ("cA = FALSE, written out", |site| {
            site.extension(id::BASIC_CONSTRAINTS, &[0x30, 3, 1, 1, 0]);
        }),
        ("a long serial number", |site| {
            site.serial_number = tlv(0x02, &[0x21; 21]);
        }),
        ("a padded serial number", |site| {
            site.serial_number = tlv(0x02, &[0, 0x21, 1, 1, 1, 1, 1, 1, 1]);
        }),
        ("letters of another string type", |site| {
            let organization = attribute("2.5.4.10", 0x13, "AT&T");
            site.subject = sequence(&[&tlv(0x31, &organization)]);
        }),
        ("timestamps that cannot be read", |site| {
            site.extension(id::SIGNED_TIMESTAMPS, &[4, 2, 1, 1]);
        }),
        ("lists nowhere", |site| {
            site.extension(id::CRL_DISTRIBUTION_POINTS, &[0x30, 0]);
        }),
        ("no other name of the issuer", |site| {
            site.extension("2.5.29.18", &[0x30, 0]);
        }),
        ("a key usage with padding", |site| {
            site.critical(id::KEY_USAGE, &[3, 2, 0, 0x80]);
        }),
    ];
    for (what, edit) in quirks {
        assert_eq!(agreement(edit), Outcome::Pass, "{what}");
    }
}

#[test]
fn what_every_browser_refuses_is_disputed() {
    let faults: [Quirk; 3] = [
        ("basic constraints that cannot be read", |site| {
            site.extension(id::BASIC_CONSTRAINTS, &[5, 0]);
        }),
        ("purposes that cannot be read", |site| {
            site.extension(id::EXTENDED_KEY_USAGE, &[5, 0]);
        }),
        ("another site's name", |site| {
            site.alternative_names(&[&dns_name("www.example.org")]);
        }),
    ];
    for (what, edit) in faults {
        assert_eq!(agreement(edit), Outcome::Fail, "{what}");
    }
}

/// Chrome matches no wildcard left of a registry's suffix; Firefox asks for two labels behind it, whosesoever they are.
#[test]
fn a_wildcard_left_of_a_registrys_suffix_is_disputed_in_chrome_alone() {
    let outcome = |observer, host: &str, names: &[&str]| {
        let names: Vec<Vec<u8>> = names.iter().map(|name| dns_name(name)).collect();
        let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
        agreement_with(observer, host, |site| site.alternative_names(&names))
    };
    let registry = |observer, names: &[&str]| outcome(observer, "example.co.uk", names);
    let (chrome, firefox) = (Observer::Chromium, Observer::Firefox);
    assert_eq!(registry(chrome, &["*.co.uk"]), Outcome::Fail);
    assert_eq!(registry(firefox, &["*.co.uk"]), Outcome::Pass);
    // the certificate names the host beside
    let beside = ["*.co.uk", "example.co.uk"];
    assert_eq!(registry(chrome, &beside), Outcome::Pass);
    // `github.io` stands in the list's private section, and `co.uk` is no suffix's child
    for (host, name) in [
        ("example.github.io", "*.github.io"),
        ("www.example.co.uk", "*.example.co.uk"),
    ] {
        assert_eq!(outcome(chrome, host, &[name]), Outcome::Pass, "{name}");
    }
}
