//! What the pictures of a connection show: who is on the way, what became of each step, which name fits.
#![cfg(feature = "rustcrypto")]
#![expect(clippy::unwrap_used, reason = "a test may end by a panic")]

use base64ct::{Base64, Encoding};
use serde_json::{Value, json};
use whylock::certificate::input::read_certificates;
use whylock::connection::Connection;
use whylock::explain::{
    Catalogue, Explanation, LabelComparison, LinkProof, NameMatch, Sees, StationId, explain,
};
use whylock::report::{Course, Options, report};
use whylock::text::{TextOptions, text};

/// 23 November 2026.
const NOW: f64 = 1_795_392_000_000.0;

fn explained(message: &Value) -> Explanation {
    let connection = Connection::from_json(&message.to_string()).unwrap();
    explain(
        &report(&connection, &Options::at(NOW)),
        &Catalogue::of("en"),
    )
}

/// What Firefox tells of a page behind these certificates.
fn seen(url: &str, certificates: &[Vec<u8>], tls: &Value) -> Explanation {
    let certificates: Vec<String> = certificates
        .iter()
        .map(|der| Base64::encode_string(der))
        .collect();
    explained(&json!({
        "version": 1, "observer": "firefox", "sight": "seen", "url": url, "tls": tls,
        "certificates": certificates, "certificatesAre": "verified-path", "observedAt": NOW,
    }))
}

/// What a browser tells that shows no certificate.
fn told(sight: &str, url: &str) -> Explanation {
    explained(&json!({"version": 1, "observer": "chromium", "sight": sight, "url": url}))
}

fn refused(code: &str) -> Explanation {
    explained(&json!({
        "version": 1, "observer": "chromium", "sight": "error", "url": "https://www.good.example/",
        "error": {"code": code},
    }))
}

/// A leaf for www.good.example, its issuer and their root.
fn good_path() -> Vec<Vec<u8>> {
    read_certificates(include_bytes!("web/good.pem"))
        .unwrap()
        .certificates
}

fn good_tls() -> Value {
    json!({
        "state": "secure", "protocolVersion": "TLSv1.3", "cipherSuite": "TLS_AES_256_GCM_SHA384",
        "keyExchangeGroup": "mlkem768x25519", "signatureScheme": "ECDSA-P256-SHA256", "builtInRoot": true,
    })
}

fn tls_with(changed: &Value) -> Value {
    let mut tls = good_tls();
    let fields = tls.as_object_mut().unwrap();
    fields.extend(changed.as_object().unwrap().clone());
    tls
}

fn good_with(changed: &Value) -> Explanation {
    seen(
        "https://www.good.example/",
        &good_path(),
        &tls_with(changed),
    )
}

/// The good path with one bit of the site's signature turned.
fn wrongly_signed() -> Vec<Vec<u8>> {
    let mut path = good_path();
    *path.first_mut().unwrap().last_mut().unwrap() ^= 1;
    path
}

fn sees(explanation: &Explanation) -> Vec<Sees> {
    let stations = &explanation.way.as_ref().unwrap().stations;
    stations.iter().map(|station| station.sees).collect()
}

#[test]
fn everyone_on_the_way_of_plain_http_sees_it() {
    let open = told("seen", "http://www.good.example/");
    assert_eq!(sees(&open), [Sees::Content; 3]);
    let says = open.way.unwrap().says.text.to_string();
    assert_eq!(says, "Whoever carries it can read it and change it.");
}

#[test]
fn https_shows_them_its_outside_alone() {
    assert_eq!(sees(&good_with(&json!({}))), [Sees::Outside; 3]);
}

#[test]
fn what_was_not_looked_at_is_not_said() {
    let accepted = told("accepted", "https://www.good.example/");
    assert_eq!(sees(&accepted), [Sees::Unknown; 3]);
    let unseen = told("not-recorded", "https://www.good.example/");
    assert_eq!(sees(&unseen), [Sees::Unknown; 3]);
}

#[test]
fn whoever_answered_without_proof_may_be_on_the_way() {
    let overridden = good_with(&json!({"errorCategory": "trust_error"}));
    assert_eq!(sees(&overridden), [Sees::Perhaps; 3]);
}

#[test]
fn a_root_that_no_list_has_puts_its_owner_in_between_and_nobody_else() {
    let between = good_with(&json!({"builtInRoot": false}));
    let way = between.way.as_ref().unwrap();
    let first = way.stations.first().unwrap();
    assert_eq!((first.id, first.sees), (StationId::Between, Sees::Perhaps));
    let root = between.vouchers.as_ref().unwrap().links.first().unwrap();
    assert_eq!(first.name.to_string(), format!("Perhaps “{}”", root.name));
    assert_eq!(root.proof, LinkProof::Unlisted);
    assert_eq!(sees(&between).split_first().unwrap().1, [Sees::Outside; 3]);
}

#[test]
fn nothing_is_carried_where_nothing_connected() {
    let failed = refused("net::ERR_NAME_NOT_RESOLVED");
    assert_eq!(sees(&failed), [Sees::Nothing; 3]);
    assert!(told("seen", "file:///").way.is_none());
}

#[test]
fn what_stays_near_passes_no_provider() {
    let stations = |url: &str| {
        let stations = told("seen", url).way.unwrap().stations;
        stations
            .iter()
            .map(|station| station.id)
            .collect::<Vec<_>>()
    };
    let everyone = [StationId::Network, StationId::Provider, StationId::Others];
    for (url, expected) in [
        ("http://localhost:8080/", &everyone[..0]),
        ("http://app.localhost/", &everyone[..0]),
        ("http://127.0.0.1/", &everyone[..0]),
        ("http://[::1]/", &everyone[..0]),
        ("http://printer.local/", &everyone[..1]),
        ("http://192.168.1.1/", &everyone[..1]),
        ("http://[fe80::1]/", &everyone[..1]),
        ("http://192.0.2.1/", &everyone),
        ("http://localhost.example/", &everyone),
    ] {
        assert_eq!(stations(url), expected, "{url}");
    }
}

/// The course of each step, and beside it the label of its arrow.
fn steps(explanation: &Explanation) -> Vec<(Course, String)> {
    let steps = explanation.journey.items.iter();
    steps
        .map(|step| (step.course, step.brief.to_string()))
        .collect()
}

#[test]
fn an_arrow_bears_this_connections_value() {
    let labels: Vec<String> = steps(&good_with(&json!({})))
        .into_iter()
        .map(|(_, brief)| brief)
        .collect();
    let issuer = good_path();
    let issuer = whylock::certificate::Certificate::read(issuer.first().unwrap())
        .issuer_name()
        .unwrap();
    assert_eq!(labels.first().unwrap(), "https://www.good.example");
    assert_eq!(labels.get(1).unwrap(), "port 443");
    assert_eq!(labels.get(2).unwrap(), &format!("from {issuer}"));
    assert_eq!(labels.get(4).unwrap(), "X25519MLKEM768");
    assert_eq!(labels.get(5).unwrap(), "AES-256-GCM");
}

#[test]
fn a_step_that_did_not_simply_happen_says_so() {
    let cases = [
        told("seen", "http://www.good.example/"),
        told("accepted", "https://www.good.example/"),
        told("not-recorded", "https://www.good.example/"),
        refused("net::ERR_CERT_DATE_INVALID"),
        refused("net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH"),
        refused("net::ERR_CONNECTION_REFUSED"),
        good_with(
            &json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_AES_128_CBC_SHA"}),
        ),
        good_with(&json!({"builtInRoot": false})),
    ];
    let met: Vec<(Course, String)> = cases.iter().flat_map(steps).collect();
    for (course, says) in [
        (Course::Implied, "not shown yet"),
        (Course::Weak, "by the site’s long-lived key"),
        (Course::Stopped, "failed"),
        (Course::Stopped, "no common method"),
        (Course::Stopped, "port 443, no proper answer"),
        (Course::Missing, "open to all"),
        (Course::NotReached, "nothing sent"),
        (Course::Unknown, "cannot be seen"),
    ] {
        assert!(
            met.contains(&(course, says.to_owned())),
            "{course:?}: {says}"
        );
    }
    assert!(met.iter().all(|(_, brief)| !brief.is_empty()));
}

#[test]
fn a_root_is_not_called_unlisted_because_a_rule_is_broken() {
    let disputed = seen("https://www.good.example/", &wrongly_signed(), &good_tls());
    let check = disputed.journey.items.get(3).unwrap();
    assert_eq!(check.course, Course::Weak);
    let said = check.happened.text.to_string();
    assert!(!said.contains("list"), "{said}");
    let proofs: Vec<LinkProof> = disputed
        .vouchers
        .unwrap()
        .links
        .iter()
        .map(|link| link.proof)
        .collect();
    assert_eq!(
        proofs,
        [LinkProof::Public, LinkProof::Verified, LinkProof::Broken]
    );
}

/// The certificate of `*.wildcard.example`, `xn--bcher-kva.example` and 192.0.2.7, asked for this address.
fn names(url: &str) -> NameMatch {
    let certificate = read_certificates(include_bytes!("web/names.pem"))
        .unwrap()
        .certificates;
    let explanation = seen(url, &certificate, &good_tls());
    explanation.vouchers.unwrap().names.unwrap()
}

/// Each pair in a line: the address's label, how it compares, the certificate's label.
fn pairs(names: &NameMatch) -> Vec<String> {
    let label = |label: &Option<whylock::explain::Sentence>| match label {
        Some(label) => label.to_string(),
        None => String::new(),
    };
    let pair = |pair: &whylock::explain::LabelPair| {
        let sign = match pair.comparison {
            LabelComparison::Same => '=',
            LabelComparison::Star => '~',
            LabelComparison::Different => '!',
        };
        format!("{}{sign}{}", label(&pair.host), label(&pair.name))
    };
    names.labels.iter().map(pair).collect()
}

#[test]
fn a_star_stands_for_one_label() {
    let one = names("https://shop.wildcard.example/");
    assert!(one.fits);
    assert_eq!(
        pairs(&one),
        ["shop~*", "wildcard=wildcard", "example=example"]
    );
    let two = names("https://a.shop.wildcard.example/");
    assert!(!two.fits);
    assert_eq!(
        pairs(&two),
        ["a!", "shop~*", "wildcard=wildcard", "example=example"]
    );
    let none = names("https://wildcard.example/");
    assert!(!none.fits);
    assert_eq!(pairs(&none), ["!*", "wildcard=wildcard", "example=example"]);
}

#[test]
fn an_address_is_compared_whole() {
    assert_eq!(pairs(&names("https://192.0.2.7/")), ["192.0.2.7=192.0.2.7"]);
    let other = names("https://192.0.2.8/");
    assert!(!other.fits);
    assert_eq!(pairs(&other), ["192.0.2.8!192.0.2.7"]);
}

#[test]
fn labels_stand_in_their_own_letters() {
    let names = names("https://xn--bcher-kva.example/");
    assert!(names.fits);
    assert_eq!(pairs(&names), ["bücher=bücher", "example=example"]);
}

#[test]
fn the_name_that_comes_closest_is_held_against_an_address_that_none_fits() {
    let other = names("https://www.other.example/");
    assert!(!other.fits);
    let differs = |pair: &&String| pair.contains('!');
    assert!(pairs(&other).iter().any(|pair| differs(&pair)));
    assert_eq!(pairs(&other).last().unwrap(), "example=example");
}

#[test]
fn a_terminal_names_both_ends_and_who_is_between() {
    let open = text(
        &told("seen", "http://www.good.example/"),
        TextOptions::default(),
    );
    let way = "Your browser – Your network – Your internet provider – Others on the way –";
    assert!(open.contains(way), "{open}");
    assert!(open.contains("Whoever carries it can read it and change it."));
}

#[test]
fn a_value_of_any_length_leaves_room_for_the_picture() {
    let endless = "x".repeat(10_000);
    let explanation = good_with(&json!({"cipherSuite": endless, "keyExchangeGroup": endless}));
    for step in explanation.journey.items {
        assert!(step.brief.to_string().chars().count() < 200);
    }
}
