//! What a person is told in every state, and how it is worded.
#![cfg(feature = "rustcrypto")]
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "json! makes values on the spot"
)]

use std::fmt::Write as _;
use std::sync::LazyLock;

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::certificate::Certificate;
use whylock::certificate::input::read_certificates;
use whylock::check::CheckId;
use whylock::connection::Connection;
use whylock::explain::{Catalogue, Direction, Explanation, Part, QuestionId, Sentence, explain};
use whylock::finding::Outcome;
use whylock::report::PromiseState::{Broken, Implied, Kept, Limited, Weakened};
use whylock::report::{ActionId, MAX_CERTIFICATES, Options, Report, Shape, VerdictState, report};
use whylock::text::{TextOptions, text};
use whylock::trust::fingerprint;

/// 23 November 2026.
const NOW: f64 = 1_795_392_000_000.0;

fn looked_at(message: &Value) -> (Report, Explanation) {
    looked_at_with(message, &options())
}

fn looked_at_with(message: &Value, options: &Options) -> (Report, Explanation) {
    let connection = Connection::from_json(&message.to_string()).unwrap();
    let report = report(&connection, options);
    let explanation = explain(&report, &Catalogue::of("en"));
    (report, explanation)
}

/// Everything of the gallery in a language.
fn told_in(language: &str) -> Vec<(&'static str, Explanation)> {
    static REPORTS: LazyLock<Vec<(&str, Report)>> = LazyLock::new(|| {
        let gallery = gallery().into_iter();
        gallery
            .map(|(name, message, _)| (name, looked_at(&message).0))
            .collect()
    });
    let catalogue = Catalogue::of(language);
    assert_eq!(catalogue.language(), language);
    let told = REPORTS
        .iter()
        .map(|(name, report)| (*name, explain(report, &catalogue)));
    told.collect()
}

/// A message with these fields beside the ones that each has.
fn message(observer: &str, sight: &str, url: &str, more: Value) -> Value {
    let mut message = json!({"version": 1, "observer": observer, "sight": sight, "url": url});
    message
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    message
}

/// What Firefox tells of a good connection.
fn firefox_tls() -> Value {
    json!({
        "state": "secure", "protocolVersion": "TLSv1.3", "cipherSuite": "TLS_AES_256_GCM_SHA384",
        "keyExchangeGroup": "mlkem768x25519", "signatureScheme": "ECDSA-P256-SHA256", "builtInRoot": true,
        "hsts": true, "usedEch": false, "usedOcsp": false, "usedPrivateDns": false,
    })
}

/// The same with some facts changed.
fn tls_with(changed: Value) -> Value {
    let mut tls = firefox_tls();
    tls.as_object_mut()
        .unwrap()
        .extend(changed.as_object().unwrap().clone());
    tls
}

/// A certificate for www.good.example (October to December 2026), its issuer and their root.
fn good_path() -> Vec<Vec<u8>> {
    read_certificates(include_bytes!("web/good.pem"))
        .unwrap()
        .certificates
}

fn public_path() -> Value {
    good_path()
        .iter()
        .map(|der| Base64::encode_string(der))
        .collect()
}

/// Trust in the public roots and in that one.
fn options() -> Options {
    let root = Certificate::read(good_path().last().unwrap());
    let sha256 = fingerprint(&root.fingerprints.sha256).unwrap();
    let mut options = Options::at(NOW);
    options.trust = options.trust.with_anchor(sha256, "Good Root");
    options
}

fn seen(tls: Value) -> Value {
    let path = json!({"tls": tls, "certificates": public_path(), "certificatesAre": "verified-path", "observedAt": NOW});
    message("firefox", "seen", "https://www.good.example/", path)
}

/// One message for each state and reason that a person can meet.
#[expect(clippy::too_many_lines, reason = "a table")]
fn gallery() -> Vec<(&'static str, Value, VerdictState)> {
    let nothing = || json!({});
    let error = |code: &str| json!({"error": {"code": code}});
    let insecure = |outcome: &str| {
        let mut page = seen(firefox_tls());
        let request = json!([{"url": "http://open.example/", "kind": "image", "outcome": outcome}]);
        page.as_object_mut()
            .unwrap()
            .insert("insecureRequests".into(), request);
        page
    };
    let static_rsa = json!({
        "state": "secure", "protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_AES_128_CBC_SHA", "builtInRoot": true,
    });
    vec![
        ("good", seen(firefox_tls()), VerdictState::Private),
        (
            "old TLS",
            seen(tls_with(json!({"protocolVersion": "TLSv1"}))),
            VerdictState::Weakened,
        ),
        ("static RSA", seen(static_rsa), VerdictState::Weakened),
        (
            "no forward secrecy",
            seen(tls_with(
                json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_AES_128_GCM_SHA256"}),
            )),
            VerdictState::Weakened,
        ),
        (
            "no encryption",
            seen(tls_with(
                json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_NULL_SHA256"}),
            )),
            VerdictState::Open,
        ),
        (
            "broken encryption",
            seen(tls_with(
                json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_RC4_128_SHA"}),
            )),
            VerdictState::Open,
        ),
        (
            "no common TLS",
            message(
                "chromium",
                "error",
                "https://old.example/",
                error("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH"),
            ),
            VerdictState::Failed,
        ),
        (
            "SHA-1 handshake",
            seen(tls_with(json!({"signatureScheme": "RSA-PKCS1-SHA1"}))),
            VerdictState::Weakened,
        ),
        (
            "unknown suite",
            seen(tls_with(json!({"cipherSuite": "TLS_NEW"}))),
            VerdictState::Accepted,
        ),
        ("mixed content", insecure("loaded"), VerdictState::Weakened),
        (
            "mixed content refused",
            insecure("blocked"),
            VerdictState::Private,
        ),
        (
            "overridden",
            seen(tls_with(
                json!({"errorCategory": "expired_or_not_yet_valid"}),
            )),
            VerdictState::NotProven,
        ),
        (
            "no proof asked for",
            seen(tls_with(
                json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_DH_anon_WITH_AES_128_GCM_SHA256"}),
            )),
            VerdictState::NotProven,
        ),
        (
            "called weak without a reason",
            seen(tls_with(json!({"state": "weak"}))),
            VerdictState::Weakened,
        ),
        (
            "http",
            message("firefox", "seen", "http://open.example/", nothing()),
            VerdictState::Open,
        ),
        (
            "http on a port",
            message("chromium", "seen", "http://open.example:8080/", nothing()),
            VerdictState::Open,
        ),
        (
            "https on a port",
            message(
                "chromium",
                "accepted",
                "https://good.example:8443/",
                nothing(),
            ),
            VerdictState::Accepted,
        ),
        (
            "certificate error",
            message(
                "chromium",
                "error",
                "https://bad.example/",
                error("net::ERR_CERT_AUTHORITY_INVALID"),
            ),
            VerdictState::NotProven,
        ),
        (
            "no such name",
            message(
                "firefox",
                "error",
                "https://none.example/",
                error("Error code 2152398878"),
            ),
            VerdictState::Failed,
        ),
        (
            "internal",
            message("firefox", "not-recorded", "about:config", nothing()),
            VerdictState::Unseen,
        ),
        (
            "file",
            message("firefox", "not-recorded", "file:///home/", nothing()),
            VerdictState::NoConnection,
        ),
        (
            "blob",
            message("firefox", "seen", "blob:https://good.example/1", nothing()),
            VerdictState::NoConnection,
        ),
        (
            "not recorded",
            message("firefox", "not-recorded", "https://a.example/", nothing()),
            VerdictState::Unseen,
        ),
        (
            "evicted",
            message("firefox", "evicted", "https://a.example/", nothing()),
            VerdictState::Unseen,
        ),
        (
            "no access",
            message("firefox", "no-access", "https://a.example/", nothing()),
            VerdictState::Unseen,
        ),
        (
            "another name",
            {
                let mut page = seen(firefox_tls());
                let url = json!("https://www.other.example/");
                page.as_object_mut().unwrap().insert("url".into(), url);
                page
            },
            VerdictState::NotProven,
        ),
        (
            "kept by the site",
            message(
                "firefox",
                "not-recorded",
                "https://a.example/",
                json!({"delivery": "service-worker"}),
            ),
            VerdictState::Unseen,
        ),
        (
            "unanswered",
            message("firefox", "unanswered", "https://a.example/", nothing()),
            VerdictState::Unseen,
        ),
        (
            "look-alike name",
            message(
                "chromium",
                "accepted",
                "https://xn--80ak6aa92e.example/",
                nothing(),
            ),
            VerdictState::Accepted,
        ),
        (
            "mixed letters",
            message(
                "firefox",
                "seen",
                "http://xn--pypal-4ve.example/",
                nothing(),
            ),
            VerdictState::Open,
        ),
        (
            "rare letter",
            message(
                "firefox",
                "seen",
                "http://xn--pypal-0jc.example/",
                nothing(),
            ),
            VerdictState::Open,
        ),
        (
            "hidden dot",
            message(
                "firefox",
                "seen",
                "http://xn--instagram-5jf.example/",
                nothing(),
            ),
            VerdictState::Open,
        ),
        (
            "no letters",
            message("firefox", "seen", "http://xn--a.example/", nothing()),
            VerdictState::Open,
        ),
        (
            "foreign letters",
            message(
                "firefox",
                "seen",
                "http://xn--e1afmkfd.xn--p1ai/",
                nothing(),
            ),
            VerdictState::Open,
        ),
        (
            "self-signed",
            seen(tls_with(json!({"errorCategory": "trust_error"}))),
            VerdictState::NotProven,
        ),
        (
            "pending",
            message("firefox", "pending", "https://a.example/", nothing()),
            VerdictState::Unseen,
        ),
        (
            "collector threw",
            message(
                "firefox",
                "failed",
                "https://a.example/",
                json!({"failure": "<b>boom</b>\u{202e}"}),
            ),
            VerdictState::Unseen,
        ),
        (
            "certificates alone",
            message(
                "caller",
                "certificates",
                "",
                json!({"certificates": public_path()}),
            ),
            VerdictState::NoConnection,
        ),
        (
            "not a certificate",
            message(
                "caller",
                "certificates",
                "",
                json!({"certificates": ["aGVsbG8="]}),
            ),
            VerdictState::NoConnection,
        ),
    ]
}

#[test]
fn every_state_has_its_verdict() {
    for (name, message, state) in gallery() {
        assert_eq!(looked_at(&message).0.verdict.state, state, "{name}");
    }
}

#[test]
fn nothing_is_left_without_words() {
    for language in Catalogue::languages() {
        for (name, explanation) in told_in(language) {
            let page = text(&explanation, TextOptions::default());
            assert!(!page.contains('⟦'), "{language}, {name}: {page}");
        }
    }
}

/// Every text of a sentence that is words, not a value.
fn words_of(told: &Value) -> Vec<&str> {
    match told {
        Value::Object(fields) => {
            let within = fields.iter().flat_map(|(name, value)| match value {
                Value::String(words) if name == "words" => vec![words.as_str()],
                value => words_of(value),
            });
            within.collect()
        }
        Value::Array(items) => items.iter().flat_map(words_of).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn no_word_gets_past_the_catalogue() {
    for (name, explanation) in told_in("en-XA") {
        let told = serde_json::to_value(&explanation).unwrap();
        let words = words_of(&told);
        assert!(words.len() > 10, "{name}");
        let untold = words
            .iter()
            .find(|words| words.contains(|letter: char| letter.is_ascii_alphabetic()));
        assert_eq!(untold, None, "{name}");
    }
}

#[test]
fn the_languages_for_tests_are_longer_and_the_other_way_round() {
    let letters = |language: &str| {
        let told = told_in(language);
        let told = told
            .iter()
            .map(|(_, told)| serde_json::to_value(told).unwrap());
        let count = |told: &Value| -> usize {
            let words = words_of(told).into_iter();
            words.map(|words| words.chars().count()).sum()
        };
        told.map(|told| count(&told)).sum::<usize>()
    };
    let (english, accented) = (letters("en"), letters("en-XA"));
    assert!(accented * 100 > english * 130 && accented * 100 < english * 160);

    let mirrored = Catalogue::of("ar-XB");
    assert_eq!(mirrored.direction(), Direction::Rtl);
    let label = mirrored.phrase("record-copied").unwrap();
    assert_eq!(label, "\u{202e}Copied\u{202c}");
    assert_eq!(Catalogue::of("en-XA").direction(), Direction::Ltr);
}

#[test]
fn the_first_language_that_is_there_is_spoken() {
    for (wanted, spoken) in [
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("tlh, en-GB", "en"),
        ("en-XA", "en-XA"),
        ("", "en"),
        ("-", "en"),
        ("not a tag", "en"),
    ] {
        assert_eq!(Catalogue::of(wanted).language(), spoken, "{wanted}");
    }
    for language in Catalogue::languages() {
        let catalogue = Catalogue::of(&format!("tlh, {language}-419-x-private, en"));
        assert_eq!(catalogue.language(), language);
        assert!(catalogue.name().chars().count() > 2, "{language}");
    }
}

#[test]
fn a_number_chooses_its_plural_form() {
    let title = |certificates: usize| {
        let path = vec![public_path().get(0).unwrap().clone(); certificates];
        let message = message("caller", "certificates", "", json!({"certificates": path}));
        looked_at(&message).1.identity.domain
    };
    assert_eq!([title(1), title(2)], ["One certificate", "2 certificates"]);
}

#[test]
fn a_broken_extension_is_named() {
    let mut certificate = webpki_root_certs::TLS_SERVER_ROOT_CERTS
        .first()
        .unwrap()
        .to_vec();
    // the value of keyUsage: NULL instead of BIT STRING
    let bit_string = [0x04, 0x04, 0x03, 0x02];
    let at = certificate
        .windows(4)
        .position(|octets| octets == bit_string)
        .unwrap();
    *certificate.get_mut(at + 2).unwrap() = 0x05;
    let certificates = json!({"certificates": [Base64::encode_string(&certificate)]});
    let page = text(
        &looked_at(&message("caller", "certificates", "", certificates)).1,
        TextOptions {
            width: 200,
            colour: false,
        },
    );
    assert!(page.contains("the extension 2.5.29.15"), "{page}");
    assert!(!page.contains('⟦'), "{page}");
}

#[test]
fn a_bad_state_names_exactly_one_thing_to_do() {
    for (name, message, state) in gallery() {
        let (report, explanation) = looked_at(&message);
        assert_eq!(
            report.verdict.action.is_some(),
            explanation.action.is_some(),
            "{name}"
        );
        if matches!(
            state,
            VerdictState::Open | VerdictState::NotProven | VerdictState::Weakened
        ) {
            assert!(explanation.action.is_some(), "{name}");
        }
    }
}

#[test]
fn the_promises_stand_apart() {
    let states = |name: &str| {
        let promises = looked_at(&named(name)).0.promises;
        promises
            .iter()
            .map(|promise| promise.state)
            .collect::<Vec<_>>()
    };
    assert_eq!(states("good"), [Kept, Kept, Kept]);
    assert_eq!(states("static RSA"), [Weakened, Kept, Kept]);
    assert_eq!(states("no forward secrecy"), [Weakened, Kept, Kept]);
    assert_eq!(states("overridden"), [Limited, Broken, Limited]);
    assert_eq!(states("no encryption"), [Broken, Kept, Kept]);
    assert_eq!(states("http"), [Broken, Broken, Broken]);
    assert_eq!(states("https on a port"), [Implied, Implied, Implied]);
}

#[test]
fn a_root_that_no_list_has_stands_in_between() {
    let message = seen(tls_with(json!({"builtInRoot": false})));
    assert_eq!(
        looked_at(&message).0.verdict.state,
        VerdictState::Private,
        "a listed root"
    );
    let (report, explanation) = looked_at_with(&message, &Options::at(NOW));
    assert_eq!(report.verdict.state, VerdictState::InBetween);
    assert_eq!(report.verdict.action, Some(ActionId::AskOwner));
    assert!(
        report
            .promises
            .iter()
            .all(|promise| promise.state == Limited)
    );
    assert!(!text(&explanation, TextOptions::default()).contains('⟦'));
}

#[test]
fn what_contradicts_itself_is_not_called_private() {
    let with = |field: &str, value: Value| {
        let mut message = seen(firefox_tls());
        message.as_object_mut().unwrap().insert(field.into(), value);
        looked_at(&message).0.verdict.state
    };
    let error = |code: &str| json!({ "code": code });
    assert_eq!(
        with("error", error("net::ERR_CERT_DATE_INVALID")),
        VerdictState::NotProven
    );
    assert_eq!(with("error", error("ENOTFOUND")), VerdictState::Failed);
    for unreadable in ["https://", "https://a b.example/", "https://a..example/"] {
        assert_eq!(
            with("url", json!(unreadable)),
            VerdictState::Unseen,
            "{unreadable}"
        );
    }
}

#[test]
fn an_end_of_the_path_that_is_not_read_is_not_called_public() {
    let whole = public_path();
    let mut path = vec![whole.get(0).unwrap().clone()];
    path.resize(MAX_CERTIFICATES, whole.get(2).unwrap().clone());
    path.push(json!("MAA="));
    let mut message = seen(tls_with(json!({"builtInRoot": false})));
    message
        .as_object_mut()
        .unwrap()
        .insert("certificates".into(), json!(path));
    let (report, _) = looked_at(&message);
    assert_eq!(report.verdict.state, VerdictState::Accepted);
    assert!(report.chain.iter().all(|link| link.publicity.is_none()));
}

#[test]
fn the_names_of_both_browsers_come_to_the_same_facts() {
    let chromium = json!({
        "state": "secure", "protocolVersion": "TLS 1.3", "cipherSuite": "AES_256_GCM", "keyExchange": "",
        "keyExchangeGroup": "X25519MLKEM768", "signatureScheme": 1027, "builtInRoot": true,
    });
    let codes = |tls: Value| {
        let tls = looked_at(&seen(tls)).0.tls.unwrap();
        (
            tls.protocol_version.unwrap().known.unwrap().code,
            tls.cipher_suite.unwrap().known.unwrap().code,
            tls.group.unwrap().known.unwrap().code,
            tls.signature_scheme.unwrap().known.unwrap().code,
        )
    };
    assert_eq!(codes(chromium), codes(firefox_tls()));
    assert_eq!(codes(firefox_tls()), (0x0304, 0x1302, 0x11ec, 0x0403));
}

#[test]
fn invisible_characters_are_made_visible() {
    let message = named("collector threw");
    let page = text(&looked_at(&message).1, TextOptions::default());
    assert!(page.contains("<b>boom</b>⟨U+202E⟩"), "{page}");
}

#[test]
fn a_report_survives_json() {
    for (name, message, _) in gallery() {
        let (report, _) = looked_at(&message);
        let json = serde_json::to_string(&report).unwrap();
        assert_eq!(
            serde_json::from_str::<Report>(&json).unwrap(),
            report,
            "{name}"
        );
    }
}

/// The sentences of the first screen.
fn first_screen(explanation: &Explanation) -> Vec<String> {
    let mut sentences = vec![
        explanation.verdict.headline.clone(),
        explanation.verdict.reason.text.clone(),
    ];
    sentences.extend(explanation.identity.ascii.clone());
    let remarks = explanation.identity.remarks.iter();
    sentences.extend(remarks.map(|remark| remark.text.clone()));
    sentences.extend(explanation.notices.iter().map(|notice| notice.text.clone()));
    sentences.extend(
        explanation
            .action
            .iter()
            .map(|action| action.advice.clone()),
    );
    for promise in &explanation.promises.items {
        sentences.extend([
            promise.title.clone(),
            promise.evidence.text.clone(),
            promise.ends.clone(),
        ]);
    }
    sentences.extend(
        explanation
            .limits
            .items
            .iter()
            .map(|limit| limit.text.clone()),
    );
    if let Some(vouchers) = &explanation.vouchers {
        sentences.extend(vouchers.links.iter().map(|link| link.says.text.clone()));
        sentences.extend(vouchers.remarks.iter().map(|remark| remark.text.clone()));
    }
    sentences.iter().flat_map(split).collect()
}

/// The sentences of a text; a value, which may be any word, stands as a dash.
fn split(text: &Sentence) -> Vec<String> {
    let text: String = text
        .0
        .iter()
        .map(|part| match part {
            Part::Words(words) => words.as_str(),
            Part::Value(_) => "–",
        })
        .collect();
    let ends = |sentence: &str| sentence.trim().trim_end_matches('.').to_owned();
    text.split(". ")
        .map(ends)
        .filter(|sentence| !sentence.is_empty())
        .collect()
}

#[test]
fn the_first_screen_is_plainly_worded() {
    let mut faults = String::new();
    let told =
        Catalogue::languages().flat_map(|it| told_in(it).into_iter().map(move |told| (it, told)));
    for (language, (name, explanation)) in told {
        for sentence in first_screen(&explanation) {
            let words = sentence.split_whitespace().count();
            let lower = format!(" {} ", sentence.to_lowercase());
            let terms = [
                " tls ",
                " ca ",
                " san ",
                " sct ",
                " secure ",
                " safe ",
                " trusted ",
                " anchor ",
                " cipher ",
            ];
            if words > 20 || terms.iter().any(|term| lower.contains(term)) {
                writeln!(faults, "{language}, {name} ({words} words): {sentence}").unwrap();
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn a_screen_reader_hears_the_state_in_words() {
    for language in Catalogue::languages() {
        for (name, explanation) in told_in(language) {
            let verdict = explanation.verdict;
            assert!(
                !verdict.shape_name.to_string().is_empty()
                    && !verdict.headline.to_string().is_empty(),
                "{language}, {name}"
            );
        }
    }
}

#[test]
fn a_page_that_the_site_kept_is_not_told_to_load_again() {
    let message = named("kept by the site");
    let (report, explanation) = looked_at(&message);
    assert_eq!(report.verdict.action, None);
    let reason = explanation.verdict.reason.text.to_string();
    assert!(reason.starts_with("No connection was seen"), "{reason}");
}

/// A message of the gallery.
fn named(name: &str) -> Value {
    let mut gallery = gallery().into_iter();
    gallery.find(|(known, ..)| *known == name).unwrap().1
}

#[test]
fn the_rules_of_a_connection_hold_or_do_not() {
    let found = |tls: Value, header: Option<&str>| {
        let mut message = seen(tls);
        if let Some(header) = header {
            let headers = json!({"strictTransportSecurity": header});
            message
                .as_object_mut()
                .unwrap()
                .insert("headers".into(), headers);
        }
        looked_at(&message).0.findings
    };
    let outcome = |tls: Value, header, check| {
        let findings = found(tls, header);
        findings
            .iter()
            .find(|it| it.check == check)
            .unwrap()
            .outcome
    };
    let suite = |name: &str| {
        tls_with(json!({"protocolVersion": "TLSv1.2", "cipherSuite": name, "hsts": false}))
    };
    let (rsa, dhe) = (
        "TLS_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
    );
    let ecdhe = "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256";
    let group = |name: &str| tls_with(json!({"keyExchangeGroup": name}));
    for (tls, header, check, expected) in [
        (suite(rsa), None, CheckId::RsaKeyTransport, Outcome::Warn),
        (suite(ecdhe), None, CheckId::RsaKeyTransport, Outcome::Pass),
        (suite(dhe), None, CheckId::FiniteFieldGroup, Outcome::Warn),
        (suite(ecdhe), None, CheckId::FiniteFieldGroup, Outcome::Pass),
        (
            group("secp224r1"),
            None,
            CheckId::KeyExchangeGroup,
            Outcome::Warn,
        ),
        (
            group("x25519"),
            None,
            CheckId::KeyExchangeGroup,
            Outcome::Pass,
        ),
        (
            group("x25519"),
            None,
            CheckId::PostQuantum,
            Outcome::NotApplicable,
        ),
        (firefox_tls(), None, CheckId::PostQuantum, Outcome::Pass),
        (suite(ecdhe), None, CheckId::StrictTransport, Outcome::Warn),
        (
            suite(ecdhe),
            Some("max-age=0"),
            CheckId::StrictTransport,
            Outcome::Warn,
        ),
        (
            suite(ecdhe),
            Some("max-age=1"),
            CheckId::StrictTransport,
            Outcome::Pass,
        ),
    ] {
        assert_eq!(outcome(tls, header, check), expected, "{check:?}");
    }
}

/// The good connection, its answer dated `offset` seconds from the observer's clock.
fn dated(offset: i64, more: Value) -> Value {
    let mut page = seen(firefox_tls());
    let told = 1_795_392_000 + offset;
    let date = httpdate::fmt_http_date(
        std::time::UNIX_EPOCH + std::time::Duration::from_secs(told.unsigned_abs()),
    );
    let fields = page.as_object_mut().unwrap();
    fields.insert("headers".into(), json!({ "date": date }));
    fields.insert("delivery".into(), json!("network"));
    fields.extend(more.as_object().unwrap().clone());
    page
}

#[test]
fn a_clock_is_held_against_the_servers() {
    let (hour, year) = (3_600, 31_536_000);
    let outcome = |page: &Value| {
        let findings = looked_at(page).0.findings;
        let mut clock = findings.iter().filter(|it| it.check == CheckId::Clock);
        clock.next().unwrap().outcome
    };
    assert_eq!(outcome(&dated(hour, json!({}))), Outcome::Pass);
    assert_eq!(outcome(&dated(year, json!({}))), Outcome::Warn);
    assert_eq!(outcome(&dated(-year, json!({}))), Outcome::Warn);
    // what was kept was dated when it was fetched
    let kept = json!({"delivery": "http-cache"});
    assert_eq!(outcome(&dated(-year, kept)), Outcome::Unknown);
    let undated = json!({"headers": {"date": "yesterday"}});
    assert_eq!(outcome(&dated(0, undated)), Outcome::Unknown);
}

#[test]
fn a_wrong_clock_is_told_from_a_certificate_that_ran_out() {
    let year = 31_536_000;
    let told = |offset: i64, observed_at: f64| {
        let more = json!({"tls": tls_with(json!({"errorCategory": "expired_or_not_yet_valid"})), "observedAt": observed_at});
        let explanation = looked_at(&dated(offset, more)).1;
        let action = explanation.action.unwrap().advice;
        format!("{} {action}", explanation.verdict.reason.text)
    };
    let in_a_year = NOW + 31_536_000_000.0;
    // the observer lives a year later than the certificate; so does the site, or not
    let ran_out = told(year, in_a_year);
    assert!(
        ran_out.contains("ran out on") && ran_out.contains("Go back"),
        "{ran_out}"
    );
    let wrong_clock = told(0, in_a_year);
    assert!(
        wrong_clock.contains("another clock says")
            && wrong_clock.contains("If it is right, go back"),
        "{wrong_clock}"
    );
}

#[test]
fn a_wrong_clock_is_told_where_the_browser_blames_the_authority() {
    let more = json!({"tls": tls_with(json!({"errorCategory": "trust_error"}))});
    let explanation = looked_at(&dated(31_536_000, more)).1;
    let notices: Vec<String> = explanation
        .notices
        .iter()
        .map(|it| it.text.to_string())
        .collect();
    assert!(
        notices.iter().any(|it| it.contains("another clock says")),
        "{notices:?}"
    );
    let advice = explanation.action.unwrap().advice.to_string();
    assert!(advice.contains("If it is right, go back"), "{advice}");
}

#[test]
fn a_near_end_does_not_alarm() {
    let site = Certificate::read(good_path().first().unwrap());
    let an_hour_before = site.not_after().unwrap() - 3_600;
    let mut late = seen(firefox_tls());
    let observed_at = json!(an_hour_before * 1_000);
    late.as_object_mut()
        .unwrap()
        .insert("observedAt".into(), observed_at);
    let (report, explanation) = looked_at(&late);
    assert_eq!(report.verdict.state, VerdictState::Private);
    assert_eq!(report.verdict.shape, Shape::Circle);
    let mut questions = explanation.questions.items.iter();
    let expiry = questions.find(|it| it.id == QuestionId::Expiry).unwrap();
    let answers: Vec<String> = expiry
        .answers
        .iter()
        .map(|it| it.text.to_string())
        .collect();
    let answers = answers.join(" ");
    assert!(
        answers.contains("within a day") && answers.contains("need not do anything"),
        "{answers}"
    );
}
