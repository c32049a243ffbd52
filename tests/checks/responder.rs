//! Responders' answers about revocation (RFC 6960), given and stapled.

use sha1::{Digest, Sha1};
use sha2::Sha256;
use whylock::certificate::crl::Crl;
use whylock::certificate::ocsp::OcspResponse;
use whylock::check::CheckId;
use whylock::connection::{CertificatesAre, Connection, Observer, Sight, TlsFacts};
use whylock::explain::{Catalogue, explain};
use whylock::finding::{Evidence, Finding, Outcome};
use whylock::inputs::Profile;
use whylock::report::{Options, Report, VerdictState, report};
use whylock::revocation::{Medium, RevokedAuthorities, Unanswered};
use whylock::text::{TextOptions, text};
use whylock::transparency::Origin;
use whylock::trust::fingerprint;

use crate::der::{oid, sequence, tlv};
use crate::keys::{Hash, Key};
use crate::pki::{Certificate, Chain, HOST, NOW, id, key_usage};
use crate::timestamps::{Timestamp, certificate_entry, list};
use crate::{Case, case, run};

/// What a responder answers, before it signs.
#[derive(Clone)]
struct Response {
    status: u8,
    kind: &'static str,
    /// Who signs; the issuer of the certificate in question, unless told.
    signer: Option<(Certificate, Vec<u8>)>,
    by_key: bool,
    sha256: bool,
    hash: Option<&'static str>,
    /// Whose number is answered for, and its issuer.
    about: (Certificate, Certificate),
    /// `CertStatus`.
    says: Vec<u8>,
    produced_at: &'static [u8],
    this_update: &'static [u8],
    next_update: Option<&'static [u8]>,
    critical: bool,
    /// A `SignedCertificateTimestampList`.
    timestamps: Option<Vec<u8>>,
    signature_bit: u8,
}

fn good() -> Vec<u8> {
    tlv(0x80, &[])
}

fn unknown() -> Vec<u8> {
    tlv(0x82, &[])
}

/// On 2 November 2026, as its key came into other hands.
fn revoked() -> Vec<u8> {
    let reason = tlv(0xa0, &tlv(0x0a, &[1]));
    tlv(0xa1, &[tlv(0x18, b"20261102000000Z"), reason].concat())
}

impl Response {
    /// The intermediate's own answer about the site, of 20 November 2026.
    fn saying(says: Vec<u8>) -> Self {
        Self {
            status: 0,
            kind: "1.3.6.1.5.5.7.48.1.1",
            signer: None,
            by_key: false,
            sha256: false,
            hash: None,
            about: (Certificate::end_entity(), Certificate::intermediate()),
            says,
            produced_at: b"20261120000000Z",
            this_update: b"20261120000000Z",
            next_update: Some(b"20261127000000Z"),
            critical: false,
            timestamps: None,
            signature_bit: 0,
        }
    }

    /// Signed by somebody to whom the intermediate delegated it.
    fn delegated(self, edit: impl FnOnce(&mut Certificate)) -> Self {
        self.delegated_by(&Certificate::intermediate(), edit)
    }

    fn delegated_by(self, issuer: &Certificate, edit: impl FnOnce(&mut Certificate)) -> Self {
        let mut delegate = responder();
        edit(&mut delegate);
        let der = delegate.issue(issuer);
        let signer = Some((delegate, der));
        Self { signer, ..self }
    }

    fn hashed(&self, octets: &[u8]) -> Vec<u8> {
        let hash = if self.sha256 {
            Sha256::digest(octets).to_vec()
        } else {
            Sha1::digest(octets).to_vec()
        };
        tlv(0x04, &hash)
    }

    fn identifier(&self) -> Vec<u8> {
        let (certificate, issuer) = &self.about;
        let hash = match self.hash {
            Some(other) => other,
            None if self.sha256 => "2.16.840.1.101.3.4.2.1",
            None => "1.3.14.3.2.26",
        };
        sequence(&[
            &sequence(&[&oid(hash), &[5, 0]]),
            &self.hashed(&issuer.subject),
            &self.hashed(&bits(&issuer.key)),
            &certificate.serial_number,
        ])
    }

    fn der(&self) -> Vec<u8> {
        let (author, certificates) = match &self.signer {
            None => (Certificate::intermediate(), Vec::new()),
            Some((delegate, der)) => (delegate.clone(), tlv(0xa0, &sequence(&[der]))),
        };
        let responder = if self.by_key {
            tlv(0xa2, &tlv(0x04, &Sha1::digest(bits(&author.key))))
        } else {
            tlv(0xa1, &author.subject)
        };
        let next = self.next_update.map(|next| tlv(0xa0, &tlv(0x18, next)));
        let timestamps = self.timestamps.as_ref().map(|list| {
            let value = tlv(0x04, &tlv(0x04, list));
            let extension = sequence(&[&oid("1.3.6.1.4.1.11129.2.4.5"), &value]);
            tlv(0xa1, &sequence(&[&extension]))
        });
        let single = sequence(&[
            &self.identifier(),
            &self.says,
            &tlv(0x18, self.this_update),
            &next.unwrap_or_default(),
            &timestamps.unwrap_or_default(),
        ]);
        let extension = sequence(&[&oid("1.2.3.4"), &tlv(0x01, &[0xff]), &tlv(0x04, &[5, 0])]);
        let extensions = tlv(0xa1, &sequence(&[&extension]));
        let signed = sequence(&[
            &responder,
            &tlv(0x18, self.produced_at),
            &sequence(&[&single]),
            if self.critical { &extensions } else { &[] },
        ]);
        let hash = author.key.hash();
        let mut signature = author.key.sign(hash, &signed);
        *signature.last_mut().unwrap() ^= self.signature_bit;
        let basic = sequence(&[
            &signed,
            &author.key.algorithm(hash),
            &tlv(0x03, &[&[0], &signature[..]].concat()),
            &certificates,
        ]);
        let bytes = tlv(0xa0, &sequence(&[&oid(self.kind), &tlv(0x04, &basic)]));
        let status = tlv(0x0a, &[self.status]);
        sequence(&[&status, if self.status == 0 { &bytes } else { &[] }])
    }

    fn given(&self) -> Chain {
        let response = OcspResponse::read(&self.der()).unwrap();
        Chain::good().asking(|inputs| inputs.ocsp_responses = vec![response])
    }

    fn stapled(&self) -> Chain {
        stapled(self.der())
    }
}

/// The good chain, as a server sends it with these octets for an answer.
fn stapled(octets: Vec<u8>) -> Chain {
    Chain::good().tls(TlsFacts {
        ocsp_response: Some(octets.into()),
        ..TlsFacts::default()
    })
}

/// The octets of the BIT STRING in a key.
fn bits(key: &Key) -> Vec<u8> {
    let spki = key.spki();
    // an uncompressed point on P-256
    spki[spki.len() - 65..].to_vec()
}

fn responder() -> Certificate {
    let mut delegate = Certificate::end_entity();
    delegate.subject = crate::der::name("2.5.4.3", 0x0c, b"Good Responder");
    delegate.serial_number = tlv(0x02, &[0x70; 16]);
    delegate.key = Key::P256(7);
    delegate.critical(id::KEY_USAGE, &key_usage(&[0]));
    delegate.extension(id::EXTENDED_KEY_USAGE, &sequence(&[&oid(OCSP_SIGNING)]));
    delegate
}

const OCSP_SIGNING: &str = "1.3.6.1.5.5.7.3.9";
/// RFC 6960 §4.2.2.2.1.
const OCSP_NO_CHECK: &str = "1.3.6.1.5.5.7.48.1.5";
const TLS_FEATURE: &str = "1.3.6.1.5.5.7.1.24";

fn must_staple(chain: Chain) -> Chain {
    let features = sequence(&[&tlv(0x02, &[5])]);
    chain.end_entity(|site| site.extension(TLS_FEATURE, &features))
}

pub(crate) fn cases() -> Vec<Case> {
    let about_itself = |revoked_one: Vec<u8>| {
        let response = Response {
            about: (Certificate::intermediate(), Certificate::root()),
            ..Response::saying(revoked_one)
        };
        response.delegated_by(&Certificate::root(), |_| {}).given()
    };
    let by_namesake = |says| {
        let response = Response::saying(says);
        response
            .delegated(|it| it.subject = Certificate::intermediate().subject)
            .given()
    };
    vec![
        case(
            CheckId::RevocationAnswer,
            "the responder says that it is revoked",
            Response::saying(revoked()).given(),
            Response::saying(good()).given(),
        ),
        case(
            CheckId::RevocationAnswer,
            "a stapled answer says that it is revoked",
            Response::saying(revoked()).stapled(),
            Response::saying(good()).stapled(),
        ),
        case(
            CheckId::RevocationAnswer,
            "the intermediate is revoked",
            about_itself(revoked()),
            about_itself(good()),
        ),
        case(
            CheckId::RevocationAnswer,
            "a delegate says so that has the issuer's name",
            by_namesake(revoked()),
            by_namesake(good()),
        ),
        case(
            CheckId::RevocationAnswer,
            "the responder does not know it",
            Response::saying(unknown()).given(),
            Response::saying(good()).given(),
        )
        .warns(),
        case(
            CheckId::MustStaple,
            "a stapled answer is promised, and none comes",
            must_staple(stapled(Vec::new())),
            must_staple(Response::saying(good()).stapled()),
        ),
        case(
            CheckId::MustStaple,
            "a stapled answer is promised, and a late one comes",
            must_staple(
                Response {
                    next_update: Some(b"20261121000000Z"),
                    ..Response::saying(good())
                }
                .stapled(),
            ),
            must_staple(Response::saying(good()).stapled()),
        ),
        case(
            CheckId::RevokedAuthority,
            "Mozilla's list names the intermediate by its number",
            listing(&Certificate::intermediate()),
            listing(&Certificate::root()),
        ),
        case(
            CheckId::RevokedAuthority,
            "Mozilla's list names the intermediate by its key",
            listing_key_of(&Certificate::intermediate()),
            listing_key_of(&Certificate::root()),
        ),
    ]
}

/// The good chain, held against a list of revoked authorities that names this one.
fn listing(certificate: &Certificate) -> Chain {
    listed(&number_under_root(certificate))
}

/// What an authority below the root is listed by: its issuer's name and its number.
pub(crate) fn number_under_root(certificate: &Certificate) -> Vec<u8> {
    let issuer = Certificate::root().subject;
    // without tag and length
    let number = &certificate.serial_number[2..];
    [&issuer[..], number].concat()
}

fn listing_key_of(certificate: &Certificate) -> Chain {
    let key = Sha256::digest(certificate.key.spki());
    listed(&[&certificate.subject[..], &key[..]].concat())
}

/// A list of revoked authorities that names what has this identifier.
pub(crate) fn list_of_authorities(identifier: &[u8]) -> Vec<u8> {
    let mut hashes = [[0; 8], [0xff; 8], [0; 8]];
    hashes[2].copy_from_slice(&Sha256::digest(identifier)[..8]);
    hashes.sort_unstable();
    [b"2026-11-10 a test\n", &hashes.concat()[..]].concat()
}

fn listed(identifier: &[u8]) -> Chain {
    let list = list_of_authorities(identifier);
    let list = RevokedAuthorities::read(&list).unwrap();
    Chain::good().asking(|inputs| inputs.revoked_authorities = Some(list))
}

/// The intermediate's list, which names nobody but the responder to whom it delegated its answers.
fn list_naming_the_responder() -> Crl {
    let authority = Certificate::intermediate();
    let (hash, date) = (authority.key.hash(), tlv(0x17, b"261101000000Z"));
    let algorithm = authority.key.algorithm(hash);
    let tbs = sequence(&[
        &tlv(0x02, &[1]),
        &algorithm,
        &authority.subject,
        &date,
        &tlv(0x17, b"261201000000Z"),
        &sequence(&[&sequence(&[&responder().serial_number, &date])]),
    ]);
    let signature = authority.key.sign(hash, &tbs);
    let signature = tlv(0x03, &[&[0], &signature[..]].concat());
    Crl::read(&sequence(&[&tbs, &algorithm, &signature])).unwrap()
}

#[test]
fn cases_hold() {
    run(&cases());
}

/// What is found of the site's certificate.
fn found(chain: &Chain) -> Finding {
    let findings = chain.findings();
    let mut own = findings
        .into_iter()
        .filter(|it| it.check == CheckId::RevocationAnswer && it.certificate == Some(0));
    own.next().unwrap()
}

/// Why a stapled answer says nothing.
fn why(response: &Response) -> Unanswered {
    match found(&response.stapled()).evidence {
        Some(Evidence::UnusableAnswer { medium, why }) => {
            assert_eq!(medium, Medium::Stapled);
            why
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_answer_tells_whose_it_is_since_when_and_until_when() {
    let delegated = Response::saying(revoked()).delegated(|_| {});
    let finding = found(&delegated.stapled());
    assert_eq!(finding.outcome, Outcome::Fail);
    let Some(Evidence::Revoked {
        date, testimony, ..
    }) = finding.evidence
    else {
        panic!("{finding:?}");
    };
    assert_eq!(date, 1_793_577_600);
    assert_eq!(testimony.author, "Good Responder");
    assert_eq!(testimony.medium, Medium::Stapled);
    assert_eq!(testimony.at, 1_795_132_800);
    assert_eq!(testimony.until, Some(1_795_737_600));
}

#[test]
fn a_certificate_is_found_by_either_hash_and_a_responder_by_name_or_key() {
    for (sha256, by_key) in [(false, false), (false, true), (true, false), (true, true)] {
        let own = Response {
            by_key,
            sha256,
            ..Response::saying(good())
        };
        let delegated = own.clone().delegated(|_| {});
        for response in [own, delegated] {
            let finding = found(&response.stapled());
            assert_eq!(finding.outcome, Outcome::Pass, "{finding:?}");
        }
    }
}

#[test]
fn each_way_to_say_nothing_is_told_apart() {
    let of = |edit: fn(&mut Response)| {
        let mut response = Response::saying(good());
        edit(&mut response);
        why(&response)
    };
    assert_eq!(of(|it| it.status = 1), Unanswered::MalformedRequest);
    assert_eq!(of(|it| it.status = 2), Unanswered::InternalError);
    assert_eq!(of(|it| it.status = 3), Unanswered::TryLater);
    assert_eq!(of(|it| it.status = 5), Unanswered::SignatureRequired);
    assert_eq!(of(|it| it.status = 6), Unanswered::Unauthorized);
    assert_eq!(of(|it| it.status = 4), Unanswered::UnassignedStatus);
    assert_eq!(of(|it| it.kind = "1.2.3"), Unanswered::OtherForm);
    assert_eq!(of(|it| it.hash = Some("1.2.3")), Unanswered::UnknownHash);
    assert_eq!(
        of(|it| it.critical = true),
        Unanswered::UnknownCriticalExtension
    );
    assert_eq!(of(|it| it.signature_bit = 1), Unanswered::InvalidSignature);
    assert_eq!(of(|it| it.next_update = None), Unanswered::NoNextUpdate);
    assert_eq!(of(|it| it.says = unknown()), Unanswered::UnknownToResponder);
    let other = |it: &mut Response| it.about.0 = Certificate::intermediate();
    assert_eq!(of(other), Unanswered::OtherCertificate);
    let other = |it: &mut Response| it.about.1 = Certificate::root();
    assert_eq!(of(other), Unanswered::OtherCertificate);
    let unreadable = found(&stapled(vec![0x30, 0]));
    let why = Some(Evidence::UnusableAnswer {
        medium: Medium::Stapled,
        why: Unanswered::Unreadable,
    });
    assert_eq!(unreadable.evidence, why);
}

/// It is 23 November 2026.
#[test]
fn an_answer_counts_from_its_first_second_to_its_last() {
    let of = |this_update, next_update| {
        let response = Response {
            this_update,
            next_update: Some(next_update),
            ..Response::saying(good())
        };
        found(&response.stapled())
    };
    let now = b"20261123000000Z";
    assert_eq!(of(now, now).outcome, Outcome::Pass);
    let why = |finding: Finding| match finding.evidence {
        Some(Evidence::UnusableAnswer { why, .. }) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        why(of(b"20261123000001Z", b"20261127000000Z")),
        Unanswered::NotYetGiven
    );
    assert_eq!(
        why(of(b"20261120000000Z", b"20261122235959Z")),
        Unanswered::Outdated
    );
    let early = Response {
        produced_at: b"20261124000000Z",
        ..Response::saying(good())
    };
    assert_eq!(self::why(&early), Unanswered::NotYetGiven);
    let outdated = Response {
        next_update: Some(b"20261121000000Z"),
        ..Response::saying(revoked())
    };
    let finding = found(&outdated.stapled());
    assert_eq!(finding.outcome, Outcome::Fail, "what was revoked stays so");
}

#[test]
fn only_whom_the_issuer_delegated_it_to_may_answer() {
    let of = |edit: fn(&mut Certificate)| why(&Response::saying(revoked()).delegated(edit));
    let no_purpose = |it: &mut Certificate| it.without(id::EXTENDED_KEY_USAGE);
    assert_eq!(of(no_purpose), Unanswered::NotForOcsp);
    let server = |it: &mut Certificate| {
        it.extension(
            id::EXTENDED_KEY_USAGE,
            &sequence(&[&oid("1.3.6.1.5.5.7.3.1")]),
        );
    };
    assert_eq!(of(server), Unanswered::NotForOcsp);
    let over = |it: &mut Certificate| it.not_after = tlv(0x17, b"261122235959Z");
    assert_eq!(of(over), Unanswered::DelegateOutOfTime);
    let forged = |it: &mut Certificate| it.signer = Some(Key::P256(9));
    assert_eq!(of(forged), Unanswered::NotDelegated);
    let sha1 = |it: &mut Certificate| it.hash = Some(Hash::Sha1);
    assert_eq!(of(sha1), Unanswered::DelegateBrokenHash);
    let md5 = |it: &mut Certificate| {
        // md5WithRSAEncryption
        it.outer_algorithm = Some(sequence(&[&oid("1.2.840.113549.1.1.4"), &[5, 0]]));
    };
    assert_eq!(of(md5), Unanswered::DelegateBrokenHash);
    let unknown_extension = |it: &mut Certificate| it.critical("1.2.3.4", &[5, 0]);
    assert_eq!(of(unknown_extension), Unanswered::DelegateUnknownExtension);

    // the root may not answer for what the intermediate issued, nor delegate that
    let by_root = Response::saying(revoked()).delegated_by(&Certificate::root(), |_| {});
    assert_eq!(why(&by_root), Unanswered::NotDelegated);

    let listed = Response::saying(revoked()).delegated(|_| {}).stapled();
    let listed = listed.asking(|inputs| inputs.crls = vec![list_naming_the_responder()]);
    let revoked_delegate = Some(Evidence::UnusableAnswer {
        medium: Medium::Stapled,
        why: Unanswered::DelegateRevoked,
    });
    assert_eq!(found(&listed).evidence, revoked_delegate);

    let mut alone = Response::saying(revoked()).delegated(|_| {});
    let (delegate, _) = alone.signer.take().unwrap();
    let stranger = Response {
        signer: Some((
            delegate,
            Certificate::intermediate().issue(&Certificate::root()),
        )),
        ..alone
    };
    assert_eq!(why(&stranger), Unanswered::NoSigner);
}

/// Of a responder's certificate these are nothing unusual.
#[test]
fn what_is_known_of_a_delegate_may_be_critical() {
    for edit in [
        |it: &mut Certificate| it.critical(OCSP_NO_CHECK, &[5, 0]),
        |it: &mut Certificate| it.extension("1.2.3.4", &[5, 0]),
    ] {
        let delegated = Response::saying(good()).delegated(edit);
        assert_eq!(found(&delegated.stapled()).outcome, Outcome::Pass);
    }
}

#[test]
fn a_given_answer_about_others_says_nothing_and_hides_no_other_answer() {
    let about_others = Response {
        about: (Certificate::root(), Certificate::root()),
        ..Response::saying(revoked())
    };
    let of = |responses: &[&Response]| {
        let responses = responses.iter();
        let read = responses.map(|it| OcspResponse::read(&it.der()).unwrap());
        let read: Vec<OcspResponse> = read.collect();
        let chain = Chain::good().asking(|inputs| inputs.ocsp_responses = read);
        let findings = chain.findings().into_iter();
        let answers = findings.filter(|it| it.check == CheckId::RevocationAnswer);
        let outcomes: Vec<Outcome> = answers.map(|it| it.outcome).collect();
        outcomes
    };
    let try_later = Response {
        status: 3,
        ..Response::saying(good())
    };
    assert_eq!(of(&[&try_later]), [Outcome::Warn], "told once, of the site");
    assert_eq!(of(&[&about_others]), []);
    let unknown = Response::saying(unknown());
    assert_eq!(of(&[&about_others, &unknown]), [Outcome::Warn]);
    let (good, revoked) = (Response::saying(good()), Response::saying(revoked()));
    assert_eq!(of(&[&about_others, &unknown, &good]), [Outcome::Pass]);
    assert_eq!(of(&[&good, &unknown, &revoked]), [Outcome::Fail]);
}

/// Whose issuer is not at hand may have an answer, and an answer about others is none.
#[test]
fn an_answer_about_others_says_nothing_of_one_without_an_issuer() {
    let of = |response: &Response| {
        let response = OcspResponse::read(&response.der()).unwrap();
        let mut given = Chain::good().untrusted();
        given = given.asking(|inputs| inputs.ocsp_responses = vec![response]);
        let findings = given.findings().into_iter();
        let answers = findings.filter(|it| it.check == CheckId::RevocationAnswer);
        let told: Vec<_> = answers.map(|it| (it.certificate, it.outcome)).collect();
        told
    };
    assert_eq!(of(&Response::saying(revoked())), [(Some(0), Outcome::Fail)]);
    let about_authority = Response {
        about: (Certificate::intermediate(), Certificate::root()),
        ..Response::saying(revoked())
    };
    assert_eq!(of(&about_authority), [(Some(1), Outcome::Warn)]);
}

/// Anybody can write a file; what a responder signed is still signed.
#[test]
fn of_a_saved_report_the_server_is_not_believed() {
    let retold = |octets: Vec<u8>| {
        let promise = must_staple(Chain::good()).issue();
        let mut connection = Connection::of_certificates(promise).retold();
        connection.sight = Sight::Seen;
        connection.url = format!("https://{HOST}/");
        connection.tls = Some(TlsFacts {
            ocsp_response: Some(octets.into()),
            ..TlsFacts::default()
        });
        #[expect(clippy::cast_precision_loss, clippy::as_conversions, reason = "exact")]
        let report = report(&connection, &Options::at(NOW as f64 * 1000.0));
        report.findings
    };
    let of = |findings: &[Finding], check| {
        let mut own = findings.iter().filter(|it| it.check == check);
        own.next().map(|it| (it.outcome, it.evidence.clone()))
    };
    let unseen = Some((Outcome::Unknown, None));
    assert_eq!(of(&retold(Vec::new()), CheckId::MustStaple), unseen);
    let findings = retold(Response::saying(revoked()).der());
    assert_eq!(of(&findings, CheckId::MustStaple), unseen);
    let Some((Outcome::Fail, Some(Evidence::Revoked { testimony, .. }))) =
        of(&findings, CheckId::RevocationAnswer)
    else {
        panic!("{findings:?}");
    };
    assert_eq!(testimony.medium, Medium::Given);
}

#[test]
fn a_revoked_certificate_proves_nothing_and_a_good_answer_is_proof_enough() {
    for profile in [Profile::Browser, Profile::Path, Profile::Webpki] {
        assert!(!Response::saying(revoked()).given().stands(profile));
        assert!(!Response::saying(revoked()).stapled().stands(profile));
        assert!(Response::saying(good()).given().stands(profile));
        // what does not count keeps nobody out
        assert!(Response::saying(unknown()).stapled().stands(profile));
        let required = |chain: Chain| {
            let chain = chain.asking(|inputs| inputs.revocation_required = true);
            let findings = chain.findings();
            let mut of_site = findings.iter().filter(|it| it.certificate == Some(0));
            of_site.all(|it| it.check != CheckId::Revocation)
        };
        assert!(required(Response::saying(good()).given()));
        assert!(!required(Response::saying(unknown()).given()));
    }
}

/// What somebody sees of a page whose certificates a browser accepted, with these options beside.
pub(crate) fn seen_by_firefox(edit: impl FnOnce(&mut Options)) -> (Report, String) {
    let chain = Chain::good().issue();
    let root = whylock::certificate::Certificate::read(chain.last().unwrap());
    let mut connection = Connection::of_certificates(chain);
    connection.observer = Observer::Firefox;
    connection.sight = Sight::Seen;
    connection.url = format!("https://{HOST}/");
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
    edit(&mut options);
    let report = report(&connection, &options);
    let page = text(
        &explain(&report, &Catalogue::of("en")),
        TextOptions::default(),
    );
    let words: Vec<&str> = page.split_whitespace().collect();
    (report, words.join(" "))
}

fn given(response: &Response) -> (Report, String) {
    let response = OcspResponse::read(&response.der()).unwrap();
    seen_by_firefox(|options| options.ocsp_responses.push(response))
}

#[test]
fn a_revoked_certificate_that_the_browser_accepts_is_disputed() {
    let (report, page) = given(&Response::saying(revoked()));
    assert_eq!(report.verdict.state, VerdictState::Disputed);
    assert!(
        page.contains("Whoever gave it to the site has withdrawn it."),
        "{page}"
    );
    assert!(
        page.contains("Yes, on 2 November 2026. Its private key came into other hands. “Good Authority” said so on 20 November 2026"),
        "{page}"
    );
    let (report, page) = given(&Response::saying(good()));
    assert_eq!(report.verdict.state, VerdictState::Private);
    assert!(
        page.contains("No, said “Good Authority” on 20 November 2026, in an answer that was given. It counts until 27 November 2026"),
        "{page}"
    );
    assert!(
        page.contains("What your browser itself found is not shown"),
        "{page}"
    );
    let (report, page) = given(&Response::saying(unknown()));
    assert_eq!(report.verdict.state, VerdictState::Private);
    assert!(
        page.contains("does not count. The responder does not know the certificate."),
        "{page}"
    );
    assert!(page.contains("So this is not known here."), "{page}");
}

#[test]
fn an_authority_that_mozilla_revoked_is_disputed_in_firefox() {
    let issuer = Certificate::root().subject;
    let number = Certificate::intermediate().serial_number;
    let digest = Sha256::digest([&issuer[..], &number[2..]].concat());
    let list = [b"2026-11-10 a test\n", &digest[..8]].concat();
    let list = RevokedAuthorities::read(&list).unwrap();
    let (report, page) = seen_by_firefox(|options| options.revoked_authorities = Some(list));
    assert_eq!(report.verdict.state, VerdictState::Disputed);
    assert!(
        page.contains("Mozilla’s list of 10 November 2026 says that “Good Authority” is revoked."),
        "{page}"
    );
    let (report, page) = seen_by_firefox(|_| {});
    assert_eq!(report.verdict.state, VerdictState::Private);
    assert!(
        !page.contains("Mozilla’s list"),
        "not to be named is no praise: {page}"
    );
}

#[test]
fn what_public_logs_say_in_an_answer_is_verified() {
    let without = |chain: Chain| {
        chain
            .public_root()
            .end_entity(|it| it.without(id::SIGNED_TIMESTAMPS))
    };
    let entry = certificate_entry(&without(Chain::good()).issue()[0]);
    let answering = |edit: fn(&mut Response), entry: &[u8]| {
        let logs = [Timestamp::of(0), Timestamp::of(1)];
        let mut response = Response {
            timestamps: Some(list(&logs.map(|it| it.made_for(entry)))),
            ..Response::saying(good())
        };
        edit(&mut response);
        without(response.stapled()).findings()
    };
    let told = |findings: Vec<Finding>| -> Vec<(Outcome, Origin)> {
        let of_logs = findings.into_iter().filter_map(|it| match it.evidence {
            Some(Evidence::Timestamp { origin, .. }) if it.check == CheckId::TimestampSignature => {
                Some((it.outcome, origin))
            }
            _ => None,
        });
        of_logs.collect()
    };
    let from_there = |outcome| [(outcome, Origin::OcspResponse); 2];
    assert_eq!(told(answering(|_| (), &entry)), from_there(Outcome::Pass));
    let other = certificate_entry(b"another certificate");
    assert_eq!(told(answering(|_| (), &other)), from_there(Outcome::Fail));
    // an answer about another certificate says nothing of this one
    let elsewhere = answering(
        |it| it.about.0.serial_number = tlv(0x02, &[0x77; 9]),
        &entry,
    );
    assert_eq!(told(elsewhere), []);
}
