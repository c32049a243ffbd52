//! What the clock tells: a wrong one, a certificate that ran out, and one that is about to.

use serde_json::{Value, json};
use whylock::certificate::Certificate;
use whylock::check::CheckId;
use whylock::explain::QuestionId;
use whylock::finding::Outcome;
use whylock::report::{Shape, VerdictState};
use whylock::text::{TextOptions, text};

use crate::gallery::{NOW, firefox_tls, good_path, seen, tls_with};
use crate::looked_at;

/// The good connection, its answer dated `offset` seconds from the observer's clock.
pub(crate) fn dated(offset: i64, more: Value) -> Value {
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
fn no_date_of_a_server_is_too_odd() {
    let long = "Sun, ".repeat(1_000);
    for date in [
        "",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Fri, 31 Dec 99999 23:59:59 GMT",
        "Thu, 01 Jan 0000 00:00:00 GMT",
        "Wed, 31 Dec 1969 23:59:59 GMT",
        "Mon, 30 Feb 2026 25:61:61 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "Sön, 23 Nov 2026 00:00:00 GMT",
        "\u{202e}TMG 00:00:00 6202 voN 32 ,noM",
        &long,
    ] {
        let (_, explanation) = looked_at(&dated(0, json!({"headers": {"date": date}})));
        let page = text(&explanation, TextOptions::default());
        assert!(
            !page.contains('⟦') && !page.contains('\u{202e}'),
            "{date}: {page}"
        );
    }
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
        answers.contains("within a day") && answers.contains("That is its task, not yours"),
        "{answers}"
    );
}
