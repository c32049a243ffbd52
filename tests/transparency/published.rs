//! Google's signed list, made here.

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::connection::Connection;
use whylock::explain::{Catalogue, explain};
use whylock::report::{Options, report};
use whylock::signature::{Algorithm, Answer, Hash, rustcrypto};
use whylock::text::{TextOptions, text};
use whylock::transparency::{
    Interval, LogFormat, LogList, LogListError, LogState, MAX_LIST, SignedLogList,
};
use whylock::trust::Trust;

use crate::keys::{Hash as SignedHash, Key};

/// A list as it is published, signed by a key of the tests.
fn settled(json: &[u8]) -> Result<LogList, LogListError> {
    let signature = Key::Rsa.sign(SignedHash::Sha256, json);
    let signed = SignedLogList::new(json, &signature, Some(&Key::Rsa.spki()))?;
    signed.settle(rustcrypto::verify(signed.check()))
}

fn log(name: &str, state: &Value) -> Value {
    json!({
        "description": name,
        "log_id": "not looked at",
        "key": Base64::encode_string(name.as_bytes()),
        "url": "https://log.example/",
        "mmd": 86_400,
        "state": state,
    })
}

fn published() -> Value {
    let since = json!({"timestamp": "2026-01-01T00:00:00Z"});
    let mut sharded = log("Usable", &json!({"usable": since}));
    sharded["temporal_interval"] = json!({
        "start_inclusive": "2026-07-01T00:00:00Z", "end_exclusive": "2027-01-01T00:00:00Z",
    });
    json!({
        "version": "99.1",
        "log_list_timestamp": "2026-11-20T12:55:24Z",
        "operators": [{
            "name": "We", "email": ["we@example.com"],
            "logs": [
                sharded,
                log("Read-only", &json!({"readonly": {"timestamp": "2026-01-01T00:00:00Z", "final_tree_head": {}}})),
                log("Qualified", &json!({"qualified": since})),
                log("Retired", &json!({"retired": since})),
                log("Pending", &json!({"pending": since})),
                log("Rejected", &json!({"rejected": since})),
                log("Of no state", &json!({})),
            ],
            "tiled_logs": [{
                "description": "Static", "key": "MAA=", "submission_url": "", "monitoring_url": "", "mmd": 60,
                "state": {"usable": since}, "something_new": [1, 2, 3],
            }],
        }, {"name": "They", "logs": []}],
    })
}

#[test]
fn a_published_list_is_read_once_its_signature_holds() {
    let list = settled(published().to_string().as_bytes()).unwrap();
    assert_eq!(list.published(), Some(1_795_179_324));
    let names: Vec<&str> = list.logs().map(|log| log.name.as_str()).collect();
    assert_eq!(
        names,
        ["Usable", "Read-only", "Qualified", "Retired", "Static"]
    );
    let logs: Vec<_> = list.logs().collect();
    assert_eq!(
        logs[0].interval,
        Some(Interval {
            start: 1_782_864_000_000,
            end: 1_798_761_600_000,
        })
    );
    let since = 1_767_225_600_000;
    assert_eq!(logs[3].state, LogState::Retired { since });
    assert_eq!(logs[4].format, LogFormat::Tiled);
    // what is kept of it is the same list
    assert_eq!(LogList::read(list.to_text().as_bytes()).unwrap(), list);
}

#[test]
fn every_refusal_is_told_apart() {
    let good = published().to_string();
    let refused = |json: &str| settled(json.as_bytes()).unwrap_err();
    assert_eq!(refused("certainly not"), LogListError::Unreadable);
    assert_eq!(refused("[]"), LogListError::OtherVersion);
    assert_eq!(refused("{}"), LogListError::OtherVersion);
    let without_date = good.replace("log_list_timestamp", "something");
    assert_eq!(refused(&without_date), LogListError::OtherVersion);
    let of_the_first_version =
        json!({"logs": [], "operators": [{"id": 0, "name": "Google"}]}).to_string();
    assert_eq!(refused(&of_the_first_version), LogListError::OtherVersion);
    let long = " ".repeat(MAX_LIST + 1);
    assert_eq!(refused(&long), LogListError::TooLong);
    let since = json!({"usable": {"timestamp": "2026-01-01T00:00:00Z"}});
    let logs: Vec<Value> = (0..=500)
        .map(|it| log(&format!("Log {it}"), &since))
        .collect();
    let many = json!({
        "log_list_timestamp": "2026-11-20T12:55:24Z", "operators": [{"name": "We", "logs": logs}],
    });
    assert_eq!(refused(&many.to_string()), LogListError::TooManyLogs);

    let key = Key::Rsa.spki();
    let signature = Key::Rsa.sign(SignedHash::Sha256, good.as_bytes());
    let changed = good.replace("99.1", "99.2");
    let signed = SignedLogList::new(changed.as_bytes(), &signature, Some(&key)).unwrap();
    let answer = rustcrypto::verify(signed.check());
    assert_eq!(signed.settle(answer), Err(LogListError::Signature));
    let unsupported = signed.settle(Answer::Unsupported);
    assert_eq!(unsupported, Err(LogListError::Unverifiable));
    let no_key = SignedLogList::new(good.as_bytes(), &signature, Some(&[0x30, 0]));
    assert_eq!(no_key.unwrap_err(), LogListError::Unverifiable);
    // signed, and not by Google
    let by_us = SignedLogList::new(
        good.as_bytes(),
        &[&signature[..], &signature].concat(),
        None,
    );
    let by_us = by_us.unwrap();
    assert_eq!(by_us.check().algorithm(), Algorithm::RsaPkcs1(Hash::Sha256));
    let answer = rustcrypto::verify(by_us.check());
    assert_eq!(by_us.settle(answer), Err(LogListError::Signature));
}

#[test]
fn an_older_list_is_refused_and_a_newer_one_taken() {
    let newer = settled(published().to_string().as_bytes());
    let trust = Trust::public().with_imported_logs(newer);
    assert_eq!(trust.logs().unwrap().facts().source, "log_list.json 99.1");
    let older = published().to_string().replace("2026-11-20", "2026-11-01");
    let trust = Trust::public().with_imported_logs(settled(older.as_bytes()));
    assert_eq!(trust.logs(), Some(LogList::built_in()));
    assert_eq!(trust.refused_logs(), Some(LogListError::Older));
}

#[test]
fn a_refused_list_is_told_of_in_every_language() {
    let root = webpki_root_certs::TLS_SERVER_ROOT_CERTS[0].to_vec();
    let connection = Connection::of_certificates(vec![root]);
    for error in [
        LogListError::TooLong,
        LogListError::TooManyLogs,
        LogListError::Unreadable,
        LogListError::OtherVersion,
        LogListError::Signature,
        LogListError::Unverifiable,
        LogListError::Older,
    ] {
        let mut options = Options::at(1_795_392_000_000.0);
        options.trust = options.trust.with_imported_logs(Err(error));
        let report = report(&connection, &options);
        for language in Catalogue::languages() {
            let catalogue = Catalogue::of(language);
            let page = text(
                &explain(&report, &catalogue),
                TextOptions {
                    width: 500,
                    ..TextOptions::default()
                },
            );
            let sentence = catalogue.refused_logs(error).to_string();
            assert!(page.contains(&sentence), "{language}: {sentence}");
            assert!(!page.contains('⟦'), "{language}: {page}");
        }
    }
}
