//! What a person is told, from messages as the collectors write them.

#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

use whylock::connection::Connection;
use whylock::explain::{Catalogue, explain};
use whylock::report::{Options, report};
use whylock::text::{TextOptions, text};

fn told(json: &str) -> String {
    let connection = Connection::from_json(json).unwrap();
    let report = report(&connection, &Options::at(1_795_392_000_000.0));
    text(&explain(&report, &Catalogue::of("en")), TextOptions::default())
}

#[test]
fn prints() {
    let root = webpki_root_certs::TLS_SERVER_ROOT_CERTS.first().unwrap();
    use base64ct::{Base64, Encoding};
    let b = Base64::encode_string(root);
    println!("{}", told(&format!(r#"{{"version":1,"observer":"firefox","observerVersion":"153.7","url":"https://www.good.example:8443/","sight":"seen","observedAt":1795422525000,"httpVersion":"h2","remoteAddress":"127.0.0.1","tls":{{"state":"secure","cipherSuite":"TLS_AES_256_GCM_SHA384","keyExchangeGroup":"mlkem768x25519","signatureScheme":"ECDSA-P256-SHA256","protocolVersion":"TLSv1.3","builtInRoot":true,"hsts":false}},"certificates":["{b}"],"certificatesAre":"verified-path"}}"#)));
    println!("{}", told(r#"{"version":1,"observer":"chromium","url":"https://www.good.example/","sight":"accepted"}"#));
    println!("{}", told(r#"{"version":1,"observer":"chromium","url":"http://www.good.example/","sight":"seen"}"#));
    println!("{}", told(r#"{"version":1,"observer":"chromium","url":"https://expired.example/","sight":"error","error":{"code":"net::ERR_CERT_DATE_INVALID"}}"#));
    println!("{}", told(r#"{"version":1,"observer":"firefox","url":"about:config","sight":"not-recorded"}"#));
    println!("{}", told(r#"{"version":1,"observer":"firefox","url":"file:///x","sight":"not-recorded"}"#));
}
