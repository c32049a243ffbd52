//! Certificates that nobody would issue, and lists of them that no server would send: one case for each class of attack.
//!
//! No case is signed for real. Each says in plain words what it does, and which sentence a person has to be told of it.

#[path = "corpus/encoding.rs"]
mod encoding;
#[path = "corpus/files.rs"]
mod files;
#[path = "corpus/issued.rs"]
mod issued;
#[path = "corpus/lists.rs"]
mod lists;
#[path = "corpus/names.rs"]
mod names;
#[path = "corpus/numbers.rs"]
mod numbers;
#[path = "corpus/strings.rs"]
mod strings;

use serde_json::{Value, json};
use whylock::connection::Der;

pub(crate) use self::files::files;

/// The name that every site's certificate here is for, unless the case is about that.
pub(crate) const HOST: &str = "www.hostile.example";

/// 23 November 2026, inside the validity of every certificate here, unless the case is about that. In milliseconds since
/// 1970.
pub(crate) const NOW_IN_MILLISECONDS: f64 = 1_795_392_000_000.0;

/// One class.
pub(crate) struct Case {
    /// A name for its files and pictures.
    pub(crate) name: &'static str,
    /// What it does, in one line.
    pub(crate) about: &'static str,
    /// The certificates in DER, the site's first.
    pub(crate) certificates: fn() -> Vec<Vec<u8>>,
    /// What has to stand in the explanation, in English.
    pub(crate) told: &'static [&'static str],
}

/// Every class.
pub(crate) fn cases() -> Vec<Case> {
    [
        names::cases(),
        strings::cases(),
        numbers::cases(),
        encoding::cases(),
        lists::cases(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What Firefox would tell of a connection that it accepted with these certificates.
pub(crate) fn message(certificates: Vec<Vec<u8>>) -> Value {
    let certificates: Vec<Der> = certificates.into_iter().map(Der::from).collect();
    json!({
        "version": 1, "observer": "firefox", "observerVersion": "153.7", "sight": "seen",
        "url": format!("https://{HOST}/"), "observedAt": NOW_IN_MILLISECONDS, "httpVersion": "h2",
        "remoteAddress": "192.0.2.7",
        "tls": {
            "state": "secure", "protocolVersion": "TLSv1.3", "cipherSuite": "TLS_AES_256_GCM_SHA384",
            "secretKeyLength": 256, "keyExchangeGroup": "mlkem768x25519",
            "certificateTransparency": "policy_compliant", "builtInRoot": true, "hsts": false,
        },
        "certificates": certificates, "certificatesAre": "verified-path",
    })
}
