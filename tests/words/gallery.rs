//! One message for each state and reason that a person can meet, and what they are made of.

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::certificate::Certificate;
use whylock::certificate::input::read_certificates;
use whylock::report::{Options, VerdictState};
use whylock::trust::fingerprint;

use crate::cast::cast_gallery;

/// 23 November 2026.
pub(crate) const NOW: f64 = 1_795_392_000_000.0;

/// A message with these fields beside the ones that each has.
pub(crate) fn message(observer: &str, sight: &str, url: &str, more: Value) -> Value {
    let mut message = json!({"version": 1, "observer": observer, "sight": sight, "url": url});
    message
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    message
}

/// What Firefox tells of a good connection.
pub(crate) fn firefox_tls() -> Value {
    json!({
        "state": "secure", "protocolVersion": "TLSv1.3", "cipherSuite": "TLS_AES_256_GCM_SHA384",
        "keyExchangeGroup": "mlkem768x25519", "signatureScheme": "ECDSA-P256-SHA256", "builtInRoot": true,
        "hsts": true, "usedEch": false, "usedOcsp": false, "usedPrivateDns": false,
    })
}

/// The same with some facts changed.
pub(crate) fn tls_with(changed: Value) -> Value {
    let mut tls = firefox_tls();
    tls.as_object_mut()
        .unwrap()
        .extend(changed.as_object().unwrap().clone());
    tls
}

/// A certificate for www.good.example (October to December 2026), its issuer and their root.
pub(crate) fn good_path() -> Vec<Vec<u8>> {
    read_certificates(include_bytes!("../web/good.pem"))
        .unwrap()
        .certificates
}

pub(crate) fn public_path() -> Value {
    good_path()
        .iter()
        .map(|der| Base64::encode_string(der))
        .collect()
}

/// Trust in the public roots and in that one.
pub(crate) fn options() -> Options {
    let root = Certificate::read(good_path().last().unwrap());
    let sha256 = fingerprint(&root.fingerprints.sha256).unwrap();
    let mut options = Options::at(NOW);
    options.trust = options.trust.with_anchor(sha256, "Good Root");
    options
}

pub(crate) fn seen(tls: Value) -> Value {
    let path = json!({"tls": tls, "certificates": public_path(), "certificatesAre": "verified-path", "observedAt": NOW});
    message("firefox", "seen", "https://www.good.example/", path)
}

/// One message for each state and reason that a person can meet.
#[expect(clippy::too_many_lines, reason = "a table")]
pub(crate) fn gallery() -> Vec<(&'static str, Value, VerdictState)> {
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
    let mut pages = vec![
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
    ];
    pages.extend(cast_gallery());
    pages
}

/// A message of the gallery.
pub(crate) fn named(name: &str) -> Value {
    let mut gallery = gallery().into_iter();
    gallery.find(|(known, ..)| *known == name).unwrap().1
}
