//! What is made of the facts of a connection, in both browsers' spelling.

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::check::CheckId;
use whylock::finding::Outcome;
use whylock::report::{Options, VerdictState};
use whylock::text::{TextOptions, text};

use crate::gallery::{NOW, firefox_tls, good_path, message, options, public_path, seen, tls_with};
use crate::{looked_at, looked_at_with};

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
fn of_what_node_saw_no_browser_is_spoken() {
    // years after the end of its validity
    let late = NOW + 1e11;
    let tls = json!({"protocolVersion": "TLSv1.3", "cipherSuite": "TLS_AES_256_GCM_SHA384"});
    let path = json!({"tls": tls, "certificates": public_path(), "certificatesAre": "verified-path", "observedAt": late});
    let message = message("node", "seen", "https://www.good.example/", path);
    let options = Options {
        trust: options().trust,
        ..Options::at(late)
    };
    let (report, explanation) = looked_at_with(&message, &options);
    assert_eq!(report.verdict.state, VerdictState::Disputed);
    let page = text(&explanation, TextOptions::default());
    assert!(page.contains("Accepted by Node.js"), "{page}");
    assert!(page.contains("Node.js accepts this certificate"), "{page}");
    assert!(!page.to_lowercase().contains("your browser"), "{page}");
}

#[test]
fn who_vouches_for_itself_has_nothing_more_to_send() {
    let root = good_path().last().map(|der| Base64::encode_string(der));
    let message = message(
        "caller",
        "certificates",
        "https://www.other.example/",
        json!({"certificates": [root], "certificatesAre": "as-sent"}),
    );
    let (_, explanation) = looked_at_with(&message, &Options::at(NOW));
    let page = text(
        &explanation,
        TextOptions {
            width: 400,
            colour: false,
        },
    );
    assert!(page.contains("which vouches for itself"), "{page}");
    assert!(!page.contains("Have the server send"), "{page}");
}

#[test]
fn what_the_authority_checked_is_a_name_that_the_certificate_has() {
    let path = json!({"certificates": public_path(), "certificatesAre": "verified-path"});
    let message = message("caller", "certificates", "https://www.other.example/", path);
    let (_, explanation) = looked_at(&message);
    let page = text(
        &explanation,
        TextOptions {
            width: 400,
            colour: false,
        },
    );
    assert!(
        page.contains("controls the name www.good.example"),
        "{page}"
    );
    assert!(
        !page.contains("controls the name www.other.example"),
        "{page}"
    );
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
