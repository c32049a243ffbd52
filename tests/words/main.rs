//! What a person is told in every state, and how it is worded.
#![cfg(feature = "rustcrypto")]
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]
#![expect(
    clippy::needless_pass_by_value,
    reason = "json! makes values on the spot"
)]

mod cast;
mod clock;
mod connection;
mod gallery;
mod languages;
mod past;
mod retold;

use std::fmt::Write as _;

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::connection::Connection;
use whylock::explain::{Catalogue, Explanation, Part, Sentence, explain};
use whylock::report::PromiseState::{Broken, Implied, Kept, Limited, Weakened};
use whylock::report::{ActionId, MAX_CERTIFICATES, Options, Report, VerdictState, report};
use whylock::text::{TextOptions, text};

use crate::gallery::{
    NOW, firefox_tls, gallery, message, named, options, public_path, seen, tls_with,
};
use crate::languages::told_in;

pub(crate) fn looked_at(message: &Value) -> (Report, Explanation) {
    looked_at_with(message, &options())
}

pub(crate) fn looked_at_with(message: &Value, options: &Options) -> (Report, Explanation) {
    let connection = Connection::from_json(&message.to_string()).unwrap();
    let report = report(&connection, options);
    let explanation = explain(&report, &Catalogue::of("en"));
    (report, explanation)
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
pub(crate) fn first_screen(explanation: &Explanation) -> Vec<String> {
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
pub(crate) fn split(text: &Sentence) -> Vec<String> {
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
