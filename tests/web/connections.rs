//! Messages as the collectors write them.
//!
//! `good.pem` is a leaf for www.good.example (2026-10-01 to 2026-12-30), its intermediate and its root;
//! `hostile.pem` signed itself, and every string in it is markup or a control character; `names.pem` did, too, for
//! `*.wildcard.example`, an international name and an IP address.

use serde_json::{Value, json};
use whylock::certificate::input::read_certificates;
use whylock::connection::Der;

/// 2026-11-23, inside the validity of all certificates here.
const SEEN_AT: f64 = 1_795_392_000_000.0;

/// What Firefox tells of a good connection.
pub(crate) fn good() -> Value {
    json!({
        "version": 1, "observer": "firefox", "observerVersion": "153.7", "sight": "seen",
        "url": "https://www.good.example/", "observedAt": SEEN_AT, "httpVersion": "h2", "remoteAddress": "192.0.2.7",
        "tls": {
            "state": "secure", "protocolVersion": "TLSv1.3", "cipherSuite": "TLS_AES_256_GCM_SHA384",
            "secretKeyLength": 256, "keyExchangeGroup": "mlkem768x25519", "signatureScheme": "ECDSA-P256-SHA256",
            "certificateTransparency": "policy_compliant", "builtInRoot": true, "hsts": false,
        },
        "certificates": certificates(include_bytes!("good.pem")), "certificatesAre": "verified-path",
    })
}

/// The same, with other fields on top.
pub(crate) fn good_but(changes: Value) -> Value {
    merged(good(), changes)
}

/// One connection for every verdict, with the verdict's name.
pub(crate) fn of_every_verdict() -> [(&'static str, Value); 10] {
    let plain = |sight: &str, url: &str| json!({"version": 1, "observer": "chromium", "sight": sight, "url": url, "observedAt": SEEN_AT});
    let error = json!({"sight": "error", "error": {"code": "net::ERR_NAME_NOT_RESOLVED"}, "certificates": [], "tls": null});
    [
        ("private", good()),
        (
            "weakened",
            good_but(json!({"tls": {"protocolVersion": "TLSv1.1"}})),
        ),
        (
            "in-between",
            good_but(json!({"tls": {"builtInRoot": false}})),
        ),
        ("accepted", plain("accepted", "https://www.good.example/")),
        (
            "not-proven",
            good_but(json!({"tls": {"errorCategory": "trust_error"}})),
        ),
        ("open", plain("seen", "http://www.good.example/")),
        ("failed", good_but(error)),
        ("no-connection", plain("seen", "file:///")),
        (
            "disputed",
            good_but(json!({"certificates": wrongly_signed()})),
        ),
        ("unseen", plain("not-recorded", "https://www.good.example/")),
    ]
}

/// Base64 of each certificate of a PEM file, as a message holds them.
pub(crate) fn certificates(pem: &[u8]) -> Vec<Der> {
    read_certificates(pem)
        .unwrap()
        .certificates
        .into_iter()
        .map(Der::from)
        .collect()
}

/// The good path with one bit of the site's signature turned.
pub(crate) fn wrongly_signed() -> Vec<Der> {
    let mut path = certificates(include_bytes!("good.pem"));
    let mut site = path[0].as_bytes().to_vec();
    *site.last_mut().unwrap() ^= 1;
    path[0] = Der::from(site);
    path
}

fn merged(mut base: Value, changes: Value) -> Value {
    match (base.as_object_mut(), changes) {
        (Some(fields), Value::Object(changes)) => {
            for (name, change) in changes {
                let field = fields.remove(&name).unwrap_or_default();
                fields.insert(name, merged(field, change));
            }
            base
        }
        (_, change) => change,
    }
}
