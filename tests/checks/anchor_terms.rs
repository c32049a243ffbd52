//! What the root programs ask of a path to one of their roots. Nobody here has those roots' keys, so the host plays that.

use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::Certificate;
use whylock::check::CheckId;
use whylock::connection::Connection;
use whylock::finding::{Evidence, Finding, Outcome};
use whylock::inputs::{Inputs, Profile};
use whylock::signature::{Answer, SignatureCheck, rustcrypto};
use whylock::transparency::precertificate;
use whylock::trust::{STALE_AFTER_DAYS, Trust};
use whylock::validation::{Step, Validated, Validation};

use crate::der::tlv;
use crate::keys::{Hash, Key};
use crate::pki::{Certificate as Unsigned, NOW, id};
use crate::timestamps::{ISSUED, Timestamp, key, logs, precertificate_entry};

/// Mozilla and Chrome trust it for what is older than 16 April 2026.
pub(crate) const IZENPE: &str = "2530cc8e98321502bad96f9b1fba1b099e2d299e0f4548bb914f363bc0d4531f";

/// 1 March 2026 in milliseconds since 1970.
const IN_TIME: u64 = 1_772_323_200_000;
const LATE: u64 = ISSUED;

const OLD: &[u8] = b"260301000000Z";
const NEW: &[u8] = b"260416000000Z";

/// A certificate that says that this root issued it, valid from a day on, with timestamps of the tests' logs.
pub(crate) fn issued_by(root: &[u8], not_before: &[u8], timestamps: &[Timestamp]) -> Vec<u8> {
    issued(root, not_before, timestamps, |_| ())
}

fn issued(
    root: &[u8],
    not_before: &[u8],
    timestamps: &[Timestamp],
    edit: fn(&mut Unsigned),
) -> Vec<u8> {
    let read = Certificate::read(root);
    let algorithm = Key::Rsa.algorithm(Hash::Sha256);
    let mut site = Unsigned::end_entity();
    site.issuer = Some(read.subject.unwrap().bytes.of(root).unwrap().to_vec());
    site.not_before = tlv(0x17, not_before);
    site.without(id::AUTHORITY_KEY_IDENTIFIER);
    // of the length that the root's key makes
    site.signature = Some(vec![0x55; 512]);
    site.inner_algorithm = Some(algorithm.clone());
    site.outer_algorithm = Some(algorithm);
    edit(&mut site);
    let issue = |site: &Unsigned| site.issue(&Unsigned::root());
    site.logged(Vec::new());
    let der = issue(&site);
    let signed = Certificate::read(&der).signed.unwrap();
    let signed = precertificate(signed.of(&der).unwrap()).unwrap();
    let entry = precertificate_entry(&Key::Public(spki(root)), &signed);
    let timestamps = timestamps.iter().map(|it| Timestamp {
        entry: Some(entry.clone()),
        ..it.clone()
    });
    site.logged(timestamps.collect());
    issue(&site)
}

fn spki(der: &[u8]) -> Vec<u8> {
    let key = Certificate::read(der).public_key.unwrap();
    key.bytes.of(der).unwrap().to_vec()
}

/// By the logs of these numbers, at a moment.
pub(crate) fn at(moment: u64, numbers: &[u8]) -> Vec<Timestamp> {
    let numbers = numbers.iter();
    let of = numbers.map(|number| Timestamp {
        at: moment,
        ..Timestamp::of(*number)
    });
    of.collect()
}

/// Says of all that is asked of the root's key that it holds.
fn host(check: &SignatureCheck) -> Answer {
    if check.key() == spki(root(IZENPE)) {
        Answer::Valid
    } else {
        rustcrypto::verify(check)
    }
}

fn validate(given: Vec<Vec<u8>>, trust: Trust, time: i64) -> Validated {
    let inputs = Inputs {
        profile: Profile::Browser,
        ..Inputs::at(time)
    };
    let mut validation = Validation::new(Connection::of_certificates(given), inputs, trust);
    loop {
        match validation.step() {
            Step::Verify(batch) => validation.answer(batch.iter().map(host)),
            Step::Done(validated) => return *validated,
        }
    }
}

fn findings(end_entity: Vec<u8>, trust: Trust, time: i64) -> Vec<Finding> {
    validate(vec![end_entity], trust, time).findings
}

/// The public roots, and the first two of the tests' logs.
fn trust() -> Trust {
    Trust::public().with_logs(logs(2))
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

/// What a program's terms come to for a certificate of that root.
fn outcome(check: CheckId, not_before: &[u8], timestamps: &[Timestamp], trust: Trust) -> Outcome {
    let site = issued_by(root(IZENPE), not_before, timestamps);
    let findings = findings(site, trust, NOW);
    let [finding] = of(check, &findings)[..] else {
        panic!("{check:?}");
    };
    finding.outcome
}

#[test]
fn a_root_that_is_on_its_way_out_vouches_for_old_certificates_alone() {
    let late = issued_by(root(IZENPE), NEW, &at(LATE, &[0, 1]));
    let findings = findings(late, trust(), NOW);
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
        let early = outcome(check, OLD, &at(IN_TIME, &[0, 1]), trust());
        assert_eq!(early, Outcome::Pass, "{check:?}");
    }
}

/// Chrome counts the timestamps that it could verify (`ValidScts` in `cert_verify_proc_builtin.cc`), and so does Firefox
/// (`MultiLogCTVerifier.cpp`).
#[test]
fn what_nobody_verified_proves_no_date() {
    use Outcome::{Fail, Pass, Unknown};
    let early = at(IN_TIME, &[0, 1]);
    let late = at(LATE, &[0, 1]);
    let forged = |timestamps: &[Timestamp]| {
        let forged = timestamps.iter().map(|it| Timestamp {
            signer: Some(key(9)),
            ..it.clone()
        });
        forged.collect::<Vec<_>>()
    };
    // of a log that the list does not have, and that a newer one may have
    let unknown_early = at(IN_TIME, &[7]);
    let both = |one: &[Timestamp], other: &[Timestamp]| [one, other].concat();
    let cases = [
        ("early", early.clone(), Pass, Pass),
        ("late", late.clone(), Fail, Fail),
        ("forged early", forged(&early), Unknown, Pass),
        ("forged late", forged(&late), Unknown, Pass),
        ("unknown early", unknown_early.clone(), Unknown, Pass),
        ("unknown late", at(LATE, &[7]), Unknown, Unknown),
        (
            "late, forged early",
            both(&late, &forged(&early)),
            Fail,
            Fail,
        ),
        (
            "late, unknown early",
            both(&late, &unknown_early),
            Unknown,
            Unknown,
        ),
        ("late, early", both(&late, &early), Pass, Pass),
        ("none", Vec::new(), Unknown, Pass),
    ];
    for (what, timestamps, chrome, mozilla) in cases {
        for (check, expected) in [
            (CheckId::AnchorDistrustChrome, chrome),
            (CheckId::AnchorDistrustMozilla, mozilla),
        ] {
            let found = outcome(check, OLD, &timestamps, trust());
            assert_eq!(found, expected, "{what}, {check:?}");
        }
    }
    let no_list = Trust::public().with_logs(logs(0));
    let chrome = CheckId::AnchorDistrustChrome;
    assert_eq!(outcome(chrome, OLD, &early, no_list.clone()), Unknown);
    assert_eq!(outcome(chrome, NEW, &late, no_list.clone()), Unknown);
    // Mozilla's date is that of the certificate, which needs no log
    let mozilla = CheckId::AnchorDistrustMozilla;
    assert_eq!(outcome(mozilla, NEW, &late, no_list), Fail);
}

/// Whoever has no list of logs learns all that a date decides before it has come.
#[test]
fn until_its_day_a_date_binds_nobody() {
    // 15 April 2026, 23:59:59
    let limit = 1_776_211_199;
    let outcome = |time| {
        let site = issued_by(root(IZENPE), OLD, &at(IN_TIME, &[0, 1]));
        let validated = validate(vec![site], Trust::public().with_logs(logs(0)), time);
        let outcome = of(CheckId::AnchorDistrustChrome, &validated.findings)[0].outcome;
        (outcome, validated.stands)
    };
    assert_eq!(outcome(limit), (Outcome::Pass, true));
    assert_eq!(outcome(limit + 1), (Outcome::Unknown, false));
}

/// Where another path comes first, the timestamps are verified before it is told whether this one stands.
#[test]
fn a_path_stands_by_timestamps_that_were_verified() {
    let subject = Certificate::read(root(IZENPE)).subject.unwrap();
    let subject = subject.bytes.of(root(IZENPE)).unwrap().to_vec();
    let mut namesake = Unsigned::root();
    namesake.subject = subject;
    let namesake = namesake.issue(&namesake);
    let stands = |timestamps: &[Timestamp]| {
        let site = issued(root(IZENPE), OLD, timestamps, |site| {
            // the namesake's
            site.authority_key_identifier(&[1; 20]);
        });
        let alone = validate(vec![site.clone()], trust(), NOW).stands;
        let trust = trust().with_anchor_certificate(&namesake, None).unwrap();
        assert_eq!(validate(vec![site], trust, NOW).stands, alone);
        alone
    };
    assert!(stands(&at(IN_TIME, &[0, 1])));
    assert!(!stands(&at(LATE, &[0, 1])));
    assert!(!stands(&at(IN_TIME, &[7])));
}

#[test]
fn a_root_that_somebody_added_vouches_for_whatever_it_likes() {
    let late = issued_by(root(IZENPE), NEW, &at(LATE, &[0, 1]));
    let trust = trust();
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
        let findings = findings(issued_by(root(IZENPE), OLD, &[]), Trust::public(), time);
        of(CheckId::RootListAge, &findings)[0].outcome
    };
    assert_eq!(outcome(last), Outcome::Pass);
    assert_eq!(outcome(last + 1), Outcome::Warn);
}
