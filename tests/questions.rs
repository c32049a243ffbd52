//! What else people ask, answered for connections of each kind.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::certificate::Certificate;
use whylock::certificate::input::read_certificates;
use whylock::connection::Connection;
use whylock::explain::{Catalogue, Explanation, QuestionId, explain};
use whylock::report::{Options, VerdictState, report};
use whylock::trust::fingerprint;

/// 23 November 2026.
const NOW: f64 = 1_795_392_000_000.0;

/// A certificate for www.good.example (October to December 2026), its issuer and their root.
fn path() -> Vec<Vec<u8>> {
    read_certificates(include_bytes!("web/good.pem"))
        .unwrap()
        .certificates
}

/// A page that Firefox saw, with these TLS facts where it came by https, in the eyes of somebody with these options.
fn seen_by(url: &str, tls: &Value, options: &Options) -> Explanation {
    let certificates: Vec<String> = path()
        .iter()
        .map(|der| Base64::encode_string(der))
        .collect();
    let mut message = json!({
        "version": 1, "observer": "firefox", "sight": "seen", "url": url, "observedAt": NOW, "delivery": "network",
    });
    if url.starts_with("https") {
        let https =
            json!({"tls": tls, "certificates": certificates, "certificatesAre": "verified-path"});
        let fields = https.as_object().unwrap().clone();
        message.as_object_mut().unwrap().extend(fields);
    }
    let connection = Connection::from_json(&message.to_string()).unwrap();
    explain(&report(&connection, options), &Catalogue::of("en"))
}

/// The same, where the root counts as public.
fn seen(url: &str, tls: &Value) -> Explanation {
    let root = Certificate::read(path().last().unwrap());
    let sha256 = fingerprint(&root.fingerprints.sha256).unwrap();
    let mut options = Options::at(NOW);
    options.trust = options.trust.with_anchor(sha256, "Good Root");
    seen_by(url, tls, &options)
}

/// What Firefox tells of a good connection, with some facts changed.
fn tls(changed: &Value) -> Value {
    let mut tls = json!({
        "state": "secure", "protocolVersion": "TLSv1.3", "cipherSuite": "TLS_AES_256_GCM_SHA384",
        "keyExchangeGroup": "mlkem768x25519", "signatureScheme": "ECDSA-P256-SHA256", "builtInRoot": true,
    });
    let changed = changed.as_object().unwrap().clone();
    tls.as_object_mut().unwrap().extend(changed);
    tls
}

fn good(changed: &Value) -> Explanation {
    seen("https://www.good.example/", &tls(changed))
}

/// The answers to a question, with their sources; empty where it is not asked.
fn answers(explanation: &Explanation, id: QuestionId) -> String {
    let vouchers = explanation.vouchers.iter().flat_map(|it| &it.questions);
    let mut questions = explanation.questions.items.iter().chain(vouchers);
    let question = questions.find(|question| question.id == id);
    let answers = question.iter().flat_map(|question| &question.answers);
    let answers: Vec<String> = answers
        .map(|it| format!("{} ({:?})", it.text, it.source))
        .collect();
    answers.join(
        "
",
    )
}

#[test]
fn a_recording_and_a_pose_are_two_answers() {
    let quantum = |group: &str| {
        answers(
            &good(&json!({ "keyExchangeGroup": group })),
            QuestionId::Quantum,
        )
    };
    let hybrid = quantum("mlkem768x25519");
    assert!(
        hybrid.contains("should not be able to open it later")
            && hybrid.contains("Posing as the site would take"),
        "{hybrid}"
    );
    let classical = quantum("x25519");
    assert!(classical.contains("could open it later"), "{classical}");
    let unknown = quantum("NEW");
    assert!(
        unknown.contains("is not known here. (NotVisible)"),
        "{unknown}"
    );
}

#[test]
fn a_key_that_travels_under_the_sites_own_can_be_recorded() {
    let old = json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_AES_128_GCM_SHA256", "keyExchangeGroup": null});
    let quantum = answers(&good(&old), QuestionId::Quantum);
    assert!(quantum.contains("could open it later"), "{quantum}");
}

#[test]
fn plain_http_needs_no_quantum_computer_and_hides_nothing() {
    let open = seen("http://www.open.example/", &json!({}));
    assert!(answers(&open, QuestionId::Quantum).contains("open already"));
    assert!(answers(&open, QuestionId::Network).contains("Everything that you see"));
    assert!(answers(&open, QuestionId::Revocation).is_empty());
}

#[test]
fn the_network_sees_the_name_unless_it_was_hidden() {
    let network = |ech: Value, dns: Value| {
        answers(
            &good(&json!({"usedEch": ech, "usedPrivateDns": dns})),
            QuestionId::Network,
        )
    };
    assert!(network(json!(false), json!(false)).contains("It sees the name www.good.example"));
    let hidden = network(json!(true), json!(true));
    assert!(
        hidden.contains("was hidden") && hidden.contains("looked up in private"),
        "{hidden}"
    );
    let unknown = network(Value::Null, Value::Null);
    assert_eq!(unknown.matches("NotVisible").count(), 2, "{unknown}");
}

#[test]
fn what_the_network_sees_depends_on_who_answered() {
    let network = |page: &Explanation| answers(page, QuestionId::Network);
    let hidden = "It does not see which pages";
    assert!(network(&good(&json!({}))).contains(hidden));
    let unproven = good(&json!({"errorCategory": "trust_error"}));
    let told = network(&unproven);
    assert!(
        !told.contains(hidden) && told.contains("If it was your network, it sees everything"),
        "{told}"
    );
    let quantum = answers(&unproven, QuestionId::Quantum);
    assert!(
        quantum.contains("nobody proves whose site this is"),
        "{quantum}"
    );
}

#[test]
fn a_root_that_no_list_has_lets_its_owner_pose() {
    let page = seen_by(
        "https://www.good.example/",
        &tls(&json!({"builtInRoot": false})),
        &Options::at(NOW),
    );
    assert_eq!(page.verdict.state, VerdictState::InBetween);
    let told = answers(&page, QuestionId::Network);
    assert!(
        told.contains("If your network is what sits in between"),
        "{told}"
    );
    let quantum = answers(&page, QuestionId::Quantum);
    assert!(quantum.contains("needs no such computer"), "{quantum}");
    let limits: String = page
        .limits
        .items
        .iter()
        .map(|it| it.text.to_string())
        .collect();
    assert!(limits.contains("Then it sees everything"), "{limits}");
}

#[test]
fn nobody_says_that_a_certificate_was_not_withdrawn() {
    let revocation = answers(&good(&json!({"usedOcsp": false})), QuestionId::Revocation);
    assert!(
        revocation.contains("Firefox keeps a list") && revocation.contains("(Maker)"),
        "{revocation}"
    );
    assert!(
        revocation.contains("not known here. (NotVisible)"),
        "{revocation}"
    );
    assert!(
        answers(&good(&json!({"usedOcsp": true})), QuestionId::Revocation)
            .contains("also asked the authority")
    );
}

#[test]
fn one_connection_is_not_the_server() {
    let server = answers(&good(&json!({})), QuestionId::Server);
    assert!(
        server.contains("about one connection") && server.contains("other visitors"),
        "{server}"
    );
}

#[test]
fn the_top_authority_has_a_story() {
    let anchor = answers(&good(&json!({})), QuestionId::Anchor);
    for part in [
        "It belongs to",
        "was made on",
        "Whoever set up Whylock added it",
    ] {
        assert!(anchor.contains(part), "{part}: {anchor}");
    }
}

#[test]
fn a_valid_certificate_is_no_praise() {
    let page = good(&json!({}));
    assert_eq!(page.verdict.state, VerdictState::Private);
    assert!(
        page.verdict
            .caveat
            .unwrap()
            .to_string()
            .contains("honest. False sites can be private, too.")
    );
    let limits: String = page
        .limits
        .items
        .iter()
        .map(|it| it.text.to_string())
        .collect();
    assert!(
        limits.contains("whether they are whom you meant"),
        "{limits}"
    );
}
