//! Where the encrypted connection probably ends: what tells, and what does not.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

use serde_json::{Value, json};
use whylock::connection::Connection;
use whylock::explain::{Catalogue, QuestionId, explain};
use whylock::report::{Options, Report, report};
use whylock::trust::{TunnelEnd, TunnelRole, TunnelSign, TunnelTraces};

/// 23 November 2026.
const NOW: f64 = 1_795_392_000_000.0;

fn found(traces: &TunnelTraces<'_>) -> String {
    TunnelEnd::find(traces)
        .map(|it| it.operator)
        .unwrap_or_default()
}

fn by_headers(headers: &[(&str, &str)]) -> String {
    found(&TunnelTraces {
        host: "www.example.com",
        headers,
        ..TunnelTraces::default()
    })
}

#[test]
fn an_address_under_an_operators_name_tells() {
    let at = |host| {
        found(&TunnelTraces {
            host,
            ..TunnelTraces::default()
        })
    };
    for (host, operator) in [
        ("somebody.github.io", "GitHub Pages"),
        ("a.b.pages.dev", "Cloudflare"),
        ("d111111abcdef8.cloudfront.net", "Amazon CloudFront"),
        ("shop.vercel.app", "Vercel"),
        ("github.io", ""),
        ("evilgithub.io", ""),
        ("github.io.example", ""),
        ("", ""),
    ] {
        assert_eq!(at(host), operator, "{host}");
    }
}

#[test]
fn a_certificates_issuer_and_other_names_tell() {
    let with = |issuer, names: &[&str]| {
        found(&TunnelTraces {
            host: "www.example.com",
            issuer,
            names,
            headers: &[],
        })
    };
    for (issuer, names, operator) in [
        (
            None,
            &["www.example.com", "sni.cloudflaressl.com"][..],
            "Cloudflare",
        ),
        (None, &["www.example.com", "*.akamaized.net"], "Akamai"),
        (None, &["www.example.com", "notcloudflaressl.com"], ""),
        (Some("Cloudflare TLS Issuing ECC CA 3"), &[], "Cloudflare"),
        (Some("Amazon RSA 2048 M02"), &[], "Amazon"),
        // several operators use these, or their sites are kept elsewhere
        (Some("WE1"), &[], ""),
        (Some("WR1"), &[], ""),
        (Some("Microsoft Azure RSA TLS Issuing CA 03"), &[], ""),
        (Some("E7"), &[], ""),
        // a name that begins otherwise, or looks alike
        (Some("\u{202e}Amazon RSA 2048 M02"), &[], ""),
        (Some("<b>Amazon RSA 2048 M02</b>"), &[], ""),
        (Some("Аmazon RSA 2048 M02"), &[], ""),
    ] {
        assert_eq!(with(issuer, names), operator, "{issuer:?} {names:?}");
    }
}

#[test]
fn an_answers_headers_tell_where_they_agree() {
    for (headers, operator) in [
        (&[("server", "cloudflare")][..], "Cloudflare"),
        (&[("cf-ray", "")], "Cloudflare"),
        (&[("server", "cloudflare"), ("cf-ray", "")], "Cloudflare"),
        (&[("x-served-by", "cache-fra-eddf8230020-FRA")], "Fastly"),
        (&[("x-served-by", "web7.example.com")], ""),
        (
            &[("via", "1.1 0123456789abcdef.cloudfront.net (CloudFront)")],
            "Amazon CloudFront",
        ),
        (&[("via", "1.1 varnish")], ""),
        (&[("server", "nginx")], ""),
        (&[("server", "cloudflare-nginx-of-my-own")], ""),
        // Cloudflare writes its own name over what comes from behind; the rest travels on
        (
            &[("server", "cloudflare"), ("x-vercel-id", "")],
            "Cloudflare",
        ),
        // two of them passed it on, and nothing tells which of them answered
        (
            &[("x-amz-cf-id", ""), ("x-served-by", "cache-fra-1-FRA")],
            "",
        ),
    ] {
        assert_eq!(by_headers(headers), operator, "{headers:?}");
    }
}

#[test]
fn what_belongs_to_the_connection_goes_before_what_the_answer_claims() {
    let end = TunnelEnd::find(&TunnelTraces {
        host: "d111111abcdef8.cloudfront.net",
        headers: &[("server", "cloudflare")],
        ..TunnelTraces::default()
    });
    let end = end.unwrap();
    assert_eq!(end.operator, "Amazon CloudFront");
    assert_eq!(end.role, TunnelRole::PassesOn);
    assert!(matches!(end.sign, TunnelSign::Address { suffix } if suffix == "cloudfront.net"));
}

/// A page of Chromium's before a look: accepted, and no certificates.
fn page(changes: &Value) -> Report {
    let mut message = json!({
        "version": 1, "observer": "chromium", "sight": "accepted", "url": "https://www.example.com/", "observedAt": NOW,
    });
    let changes = changes.as_object().unwrap().clone();
    message.as_object_mut().unwrap().extend(changes);
    let connection = Connection::from_json(&message.to_string()).unwrap();
    report(&connection, &Options::at(NOW))
}

fn answers(report: &Report) -> String {
    let page = explain(report, &Catalogue::of("en"));
    let mut questions = page.questions.items.iter();
    let question = questions.find(|it| it.id == QuestionId::TunnelEnd);
    let answers = question.iter().flat_map(|it| &it.answers);
    let answers: Vec<String> = answers
        .map(|it| format!("{} ({:?})", it.text, it.source))
        .collect();
    answers.join(" ")
}

#[test]
fn a_hint_stands_where_the_promise_ends_and_what_is_behind_is_not_known() {
    let report = page(&json!({"headers": {"server": "cloudflare", "marks": ["cf-ray"]}}));
    let page = explain(&report, &Catalogue::of("en"));
    let ends = page.promises.items.first().unwrap().ends.to_string();
    assert!(ends.starts_with("It probably ends at Cloudflare"), "{ends}");
    let told = answers(&report);
    for part in [
        "It probably ends at Cloudflare, which passes the page on",
        "Anyone can write that. (Observer)",
        "whether it is locked again, cannot be seen from here. (NotVisible)",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let json = serde_json::to_value(&report).unwrap();
    let end = json.get("tunnelEnd").unwrap();
    assert_eq!(
        end,
        &json!({
            "operator": "Cloudflare", "role": "passes-on", "published": false,
            "sign": {"kind": "header", "name": "server", "value": "cloudflare"},
        })
    );
}

#[test]
fn without_a_hint_the_first_screen_says_nothing_of_it() {
    let report = page(&json!({}));
    assert_eq!(report.tunnel_end, None);
    let page = explain(&report, &Catalogue::of("en"));
    let ends = page.promises.items.first().unwrap().ends.to_string();
    assert!(ends.starts_with("It ends at the site"), "{ends}");
    assert!(answers(&report).contains("cannot be seen from here. (NotVisible)"));
}

#[test]
fn nothing_is_hinted_at_where_nothing_is_locked_or_another_may_have_answered() {
    let headers = json!({"server": "cloudflare"});
    for changes in [
        json!({"url": "http://www.example.com/", "sight": "seen", "headers": headers}),
        json!({"sight": "error", "error": {"code": "net::ERR_CERT_DATE_INVALID"}, "headers": headers}),
        json!({"sight": "not-recorded", "headers": headers}),
    ] {
        let report = page(&changes);
        assert_eq!(report.tunnel_end, None, "{changes}");
        assert_eq!(answers(&report), "", "{changes}");
    }
}

#[test]
fn an_answer_may_write_what_it_likes() {
    let long = "x".repeat(1 << 16);
    let many: Vec<&str> = vec!["cf-ray"; 10_000];
    let hostile = json!({"headers": {
        "server": "\u{202e}cloudflare", "via": long, "xServedBy": "<img src=x onerror=alert(1)>", "marks": many,
    }});
    assert_eq!(page(&hostile).tunnel_end.unwrap().operator, "Cloudflare");
    let unknown = json!({"headers": {"server": "<b>cloudflare</b>", "marks": ["<script>", ""]}});
    assert_eq!(page(&unknown).tunnel_end, None);
}
