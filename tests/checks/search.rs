//! The search for a path: which one is chosen, and that it ends, whatever is in the list.

use whylock::check::CheckId;
use whylock::connection::Connection;
use whylock::finding::{Finding, Outcome};
use whylock::inputs::{Inputs, Profile};
use whylock::signature::{MAX_SIGNATURES, rustcrypto};
use whylock::trust::Trust;
use whylock::validation::{MAX_CERTIFICATES, SearchEnd, Step, Validated, Validation};

use crate::der::{sequence, tlv};
use crate::keys::Key;
use crate::pki::{Certificate, NOW, attribute, id};

/// What came out, and how many signatures it took.
fn validate(given: Vec<Vec<u8>>, anchors: &[Vec<u8>]) -> (Validated, usize) {
    let mut trust = Trust::nobody();
    for anchor in anchors {
        trust = trust.with_anchor_certificate(anchor, None).unwrap();
    }
    validate_with(given, trust)
}

fn validate_with(given: Vec<Vec<u8>>, trust: Trust) -> (Validated, usize) {
    let inputs = Inputs {
        profile: Profile::Path,
        ..Inputs::at(NOW)
    };
    let mut validation = Validation::new(Connection::of_certificates(given), inputs, trust);
    let mut signatures = 0;
    loop {
        match validation.step() {
            Step::Verify(batch) => {
                signatures += batch.len();
                validation.answer(batch.iter().map(rustcrypto::verify));
            }
            Step::Done(validated) => return (*validated, signatures),
        }
    }
}

/// The good authority with another key, and without the identifiers that would tell it from others.
fn namesake(number: u8) -> Certificate {
    let mut authority = Certificate::intermediate();
    authority.key = Key::P256(number);
    authority.without(id::SUBJECT_KEY_IDENTIFIER);
    authority
}

/// As many as fit beside the end entity.
fn namesakes() -> Vec<Certificate> {
    let count = u8::try_from(MAX_CERTIFICATES - 1).unwrap();
    (0..count).map(|number| namesake(100 + number)).collect()
}

/// One of them issued the end entity's certificate.
fn end_entity(issuer: &Certificate) -> Vec<u8> {
    let mut end_entity = Certificate::end_entity();
    end_entity.without(id::AUTHORITY_KEY_IDENTIFIER);
    end_entity.issue(issuer)
}

#[test]
fn two_that_vouch_for_each_other_lead_nowhere() {
    let (mut one, mut other) = (namesake(10), namesake(11));
    one.common_name("One");
    other.common_name("Other");
    let given = vec![end_entity(&one), one.issue(&other), other.issue(&one)];
    let root = Certificate::root();
    let (validated, _) = validate(given, &[root.issue(&root)]);
    assert_eq!(validated.search, SearchEnd::Exhausted);
    assert_eq!(validated.path.certificates, [0, 1, 2]);
    assert!(!validated.path.anchored && !validated.stands);
}

#[test]
fn copies_change_nothing() {
    let (root, authority) = (Certificate::root(), namesake(10));
    let mut given = vec![end_entity(&authority)];
    given.extend(vec![authority.issue(&root); 50]);
    given.extend(vec![root.issue(&root); 40]);
    let (validated, signatures) = validate(given, &[root.issue(&root)]);
    assert!(validated.stands);
    assert_eq!(validated.path.certificates, [0, 1, 51]);
    assert_eq!(signatures, 3);
}

#[test]
fn of_two_cross_signs_the_one_that_leads_to_a_root_is_taken() {
    let (root, authority) = (Certificate::root(), namesake(10));
    let mut stranger = Certificate::root();
    stranger.common_name("Stranger");
    let given = vec![
        end_entity(&authority),
        authority.issue(&stranger),
        authority.issue(&root),
    ];
    let (validated, _) = validate(given, &[root.issue(&root)]);
    assert!(validated.stands);
    assert_eq!(validated.path.certificates, [0, 2, 3]);
}

#[test]
fn of_two_anchors_the_one_that_may_issue_is_taken() {
    let (root, authority) = (Certificate::root(), namesake(10));
    let mut weak = Certificate::root();
    weak.without(id::BASIC_CONSTRAINTS);
    let given = vec![end_entity(&authority), authority.issue(&root)];
    let anchors = [weak.issue(&weak), root.issue(&root)];
    let refuses =
        |it: &Finding| it.check == CheckId::AnchorBasicConstraints && it.outcome == Outcome::Fail;
    let (alone, _) = validate(given.clone(), &anchors[..1]);
    assert!(!alone.stands && alone.findings.iter().any(refuses));
    let (validated, _) = validate(given, &anchors);
    assert!(validated.stands && !validated.findings.iter().any(refuses));
}

#[test]
fn among_namesakes_the_one_that_signed_is_found() {
    let (root, namesakes) = (Certificate::root(), &namesakes()[3..]);
    let mut given = vec![end_entity(namesakes.last().unwrap())];
    given.extend(namesakes.iter().map(|it| it.issue(&root)));
    let (validated, signatures) = validate(given, &[root.issue(&root)]);
    assert!(validated.stands);
    assert_eq!(validated.path.certificates[1], namesakes.len());
    assert!(signatures <= MAX_SIGNATURES);
}

/// Each may have been issued by every other one, and by nobody else.
#[test]
fn a_storm_of_namesakes_ends() {
    let nobody = namesake(99);
    let mut given = vec![end_entity(&nobody)];
    given.extend(namesakes().iter().map(|it| it.issue(&nobody)));
    let root = Certificate::root();
    let (validated, signatures) = validate(given, &[root.issue(&root)]);
    assert!(!validated.stands && !validated.path.anchored);
    assert!(signatures <= MAX_SIGNATURES);
}

#[test]
fn a_storm_below_a_root_of_the_same_name_ends() {
    let mut root = Certificate::root();
    root.subject = Certificate::intermediate().subject;
    let nobody = namesake(99);
    let mut given = vec![end_entity(&nobody)];
    given.extend(namesakes().iter().map(|it| it.issue(&nobody)));
    let (validated, signatures) = validate(given, &[root.issue(&root)]);
    assert!(!validated.stands);
    assert!(signatures <= MAX_SIGNATURES);
}

/// RFC 5280 §7.1: a name is the same in whatever type of string it is written.
#[test]
fn a_public_root_is_found_however_its_name_is_written() {
    let roots = webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter();
    let roots: Vec<&[u8]> = roots.map(AsRef::as_ref).collect();
    let trust = Trust::public().with_public_certificates(roots.concat());
    let ends_at_a_root = |string_tag, common_name| {
        let part = |kind, tag, text| tlv(0x31, &attribute(kind, tag, text));
        let mut end_entity = Certificate::end_entity();
        end_entity.issuer = Some(sequence(&[
            &part("2.5.4.6", 0x13, "US"),
            &part("2.5.4.10", string_tag, "Internet Security Research Group"),
            &part("2.5.4.3", string_tag, common_name),
        ]));
        let given = vec![end_entity.issue(&Certificate::intermediate())];
        validate_with(given, trust.clone()).0.path.anchored
    };
    let (printable, utf8) = (0x13, 0x0c);
    assert!(ends_at_a_root(printable, "ISRG Root X1"));
    assert!(ends_at_a_root(utf8, "ISRG Root X1"));
    assert!(ends_at_a_root(utf8, "isrg  root X1"));
    assert!(!ends_at_a_root(utf8, "ISRG Root X3"));
}

#[test]
fn an_end_entity_that_is_trusted_itself_is_a_path_of_one() {
    let end_entity = end_entity(&namesake(10));
    let (validated, _) = validate(vec![end_entity.clone()], &[end_entity]);
    assert!(validated.stands && validated.path.anchored);
    assert_eq!(validated.path.certificates, [0]);
}
