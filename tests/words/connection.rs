//! What is made of the facts of a connection, in both browsers' spelling.

use serde_json::{Value, json};
use whylock::check::CheckId;
use whylock::finding::Outcome;

use crate::gallery::{firefox_tls, seen, tls_with};
use crate::looked_at;

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
