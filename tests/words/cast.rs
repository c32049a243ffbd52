//! Who else is on a page: how each connection stands, what each host can do, and how that is said.

use serde_json::{Value, json};
use whylock::report::{HostStanding, MAX_HOST_CHAINS, MAX_HOSTS, Power, VerdictState};
use whylock::text::{TextOptions, text};

use crate::gallery::{firefox_tls, good_path, message, public_path, seen, tls_with};
use crate::looked_at;

/// A host that was asked for this kind of thing.
fn host(url: &str, kind: &str, more: Value) -> Value {
    let mut host = json!({"url": url, "kinds": [kind], "outcome": "loaded"});
    let fields = more.as_object().unwrap().clone();
    host.as_object_mut().unwrap().extend(fields);
    host
}

/// The same over TLS, with the certificates of the public path.
fn proven(url: &str, kind: &str, tls: Value) -> Value {
    let path =
        json!({"tls": tls, "certificates": public_path(), "certificatesAre": "verified-path"});
    host(url, kind, path)
}

fn page_with(hosts: &[Value]) -> Value {
    let mut page = seen(firefox_tls());
    let fields = page.as_object_mut().unwrap();
    fields.insert("hosts".into(), hosts.into());
    fields.insert("otherHosts".into(), hosts.len().into());
    page
}

/// A page for each standing, in the words of the browser that tells so much.
#[expect(clippy::too_many_lines, reason = "a table")]
pub(crate) fn cast_gallery() -> Vec<(&'static str, Value, VerdictState)> {
    let old = tls_with(json!({"protocolVersion": "TLSv1.1"}));
    let rc4 =
        tls_with(json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_RC4_128_SHA"}));
    let static_rsa = tls_with(
        json!({"protocolVersion": "TLSv1.2", "cipherSuite": "TLS_RSA_WITH_AES_128_GCM_SHA256"}),
    );
    let weak = tls_with(json!({"state": "weak"}));
    let overridden = tls_with(json!({"errorCategory": "trust_error"}));
    let unknown = "https://unknown.example/";
    let private = json!({
        "tls": tls_with(json!({"builtInRoot": false})),
        // without the last one, the path ends at a certificate that is in no list
        "certificates": public_path().as_array().unwrap().split_last().unwrap().1,
        "certificatesAre": "verified-path",
    });
    let frames = json!({"kinds": [], "kindsInFrames": ["script"], "tls": firefox_tls()});
    let one = |host: Value| page_with(&[host]);
    let mut pages = vec![
        (
            "cast: private",
            one(proven("https://a.example/", "image", firefox_tls())),
        ),
        (
            "cast: own",
            one(proven("https://img.good.example/", "image", firefox_tls())),
        ),
        (
            "cast: own, weak",
            one(proven("https://img.good.example/", "image", old.clone())),
        ),
        (
            "cast: old",
            one(proven("https://a.example/", "script", old)),
        ),
        (
            "cast: broken",
            one(proven("https://a.example/", "stylesheet", rc4)),
        ),
        (
            "cast: static RSA",
            one(proven("https://a.example/", "sub_frame", static_rsa)),
        ),
        (
            "cast: weak",
            one(proven("https://a.example/", "font", weak)),
        ),
        (
            "cast: overridden",
            one(proven("https://a.example/", "image", overridden)),
        ),
        (
            "cast: private root",
            one(host("https://a.example/", "script", private)),
        ),
        (
            "cast: open",
            one(host("http://a.example/", "image", json!({}))),
        ),
        (
            "cast: open code",
            one(host("http://a.example/", "script", json!({}))),
        ),
        (
            "cast: maybe open",
            one(host(
                "http://a.example/",
                "image",
                json!({"outcome": "unknown"}),
            )),
        ),
        (
            "cast: refused",
            one(host(
                "http://a.example/",
                "image",
                json!({"outcome": "blocked"}),
            )),
        ),
        ("cast: not told", one(host(unknown, "image", json!({})))),
        (
            "cast: frames",
            one(host("https://a.example/", "image", frames)),
        ),
        (
            "cast: in part",
            page_with(&[
                proven("https://a.example/", "script", firefox_tls()),
                proven("https://b.example/", "script", firefox_tls()),
                host(unknown, "image", json!({})),
            ]),
        ),
    ];
    let mut crowd = page_with(&[host("https://a.example/", "script", json!({}))]);
    crowd
        .as_object_mut()
        .unwrap()
        .insert("otherHosts".into(), 3.into());
    pages.push(("cast: more than are told", crowd));
    let hosts = json!({"hosts": [host("https://a.example/", "script", json!({}))]});
    let accepted = message("chromium", "accepted", "https://www.good.example/", hosts);
    let proven = json!({"hosts": [proven("https://a.example/", "script", firefox_tls())]});
    let open = message("firefox", "seen", "http://open.example/", proven);
    pages
        .into_iter()
        .map(|(name, page)| (name, page, VerdictState::Private))
        .chain([
            ("cast: accepted", accepted, VerdictState::Accepted),
            ("cast: of an open page", open, VerdictState::Open),
        ])
        .collect()
}

/// The standings of the hosts of the page with this name.
fn standing(name: &str) -> HostStanding {
    let pages = cast_gallery();
    let (_, page, _) = pages.iter().find(|(it, _, _)| *it == name).unwrap();
    looked_at(page).0.cast.domains.first().unwrap().standing
}

#[test]
fn each_connection_stands_as_the_browser_tells() {
    for (name, expected) in [
        ("cast: private", HostStanding::Private),
        ("cast: old", HostStanding::Weakened),
        ("cast: broken", HostStanding::Weakened),
        ("cast: static RSA", HostStanding::Weakened),
        ("cast: weak", HostStanding::Weakened),
        ("cast: overridden", HostStanding::NotProven),
        ("cast: private root", HostStanding::InBetween),
        ("cast: open", HostStanding::Open),
        ("cast: maybe open", HostStanding::MaybeOpen),
        ("cast: refused", HostStanding::Blocked),
        ("cast: not told", HostStanding::NotTold),
        ("cast: accepted", HostStanding::Accepted),
    ] {
        assert_eq!(standing(name), expected, "{name}");
    }
}

#[test]
fn the_worst_of_the_mightiest_is_the_weakest_link() {
    let old = || tls_with(json!({"protocolVersion": "TLSv1.1"}));
    let hosts = [
        proven("https://cdn.fine.example/", "script", firefox_tls()),
        proven("https://picture.old.example/", "image", old()),
        proven("https://code.old.example/", "script", old()),
        proven("https://other.old.example/", "script", old()),
    ];
    let (report, words) = looked_at(&page_with(&hosts));
    assert_eq!(report.cast.weakest, Some(2));
    let remark = words
        .cast
        .unwrap()
        .remarks
        .first()
        .unwrap()
        .text
        .to_string();
    assert_eq!(
        remark,
        "The weakest link is code.old.example. It uses TLS 1.1, which is out of date."
    );
    let domains = report
        .cast
        .domains
        .iter()
        .map(|it| (it.domain.as_str(), it.power));
    assert_eq!(
        domains.collect::<Vec<_>>(),
        [("old.example", Power::Code), ("fine.example", Power::Code)]
    );
}

#[test]
fn an_open_page_is_weaker_than_whatever_it_loads() {
    let pages = cast_gallery();
    let (_, page, _) = pages.last().unwrap();
    let words = looked_at(page).1.cast.unwrap();
    let remark = words.remarks.first().unwrap().text.to_string();
    assert!(
        remark.starts_with("The weakest link is this page itself."),
        "{remark}"
    );
}

#[test]
fn what_a_refused_host_would_have_done_is_no_power() {
    let refused = host("http://a.example/", "script", json!({"outcome": "blocked"}));
    let (report, words) = looked_at(&page_with(&[refused]));
    assert_eq!(report.cast.domains.first().unwrap().power, Power::None);
    let page = text(&words, TextOptions::default());
    assert!(page.contains("No code from another domain"), "{page}");
}

#[test]
fn hosts_stand_under_the_domain_that_somebody_registered() {
    let hosts = [
        host("https://a.shop.co.uk/", "image", json!({})),
        host("https://b.shop.co.uk:8443/", "image", json!({})),
        host("https://one.github.io/", "script", json!({})),
        host("https://two.github.io/", "image", json!({})),
        host("https://192.0.2.1/", "image", json!({})),
        host(
            "wss://live.good.example/",
            "websocket",
            json!({"tls": firefox_tls()}),
        ),
        host("not an address", "image", json!({})),
    ];
    let cast = looked_at(&page_with(&hosts)).0.cast;
    let domains: Vec<_> = cast.domains.iter().map(|it| it.domain.as_str()).collect();
    let expected = [
        "good.example",
        "one.github.io",
        "192.0.2.1",
        "shop.co.uk",
        "two.github.io",
    ];
    assert_eq!(domains, expected);
    assert_eq!(cast.left_out, 1, "what is no address is counted");
    let shop = cast
        .domains
        .iter()
        .find(|it| it.domain == "shop.co.uk")
        .unwrap();
    assert_eq!(shop.hosts.last().unwrap().name, "b.shop.co.uk:8443");
}

#[test]
fn a_page_of_hosts_without_end_is_bounded() {
    let hosts: Vec<Value> = (0..2 * MAX_HOSTS)
        .map(|number| {
            proven(
                &format!("https://{number}.example/"),
                "script",
                firefox_tls(),
            )
        })
        .collect();
    let (report, words) = looked_at(&page_with(&hosts));
    let told: Vec<_> = report
        .cast
        .domains
        .iter()
        .flat_map(|it| &it.hosts)
        .collect();
    assert_eq!(told.len(), MAX_HOSTS);
    assert_eq!(report.cast.left_out, MAX_HOSTS);
    let read = told.iter().filter(|host| host.issuer.is_some()).count();
    assert_eq!(read, MAX_HOST_CHAINS);
    assert_eq!(words.cast.unwrap().domains.len(), MAX_HOSTS);
}

#[test]
fn a_hosts_connection_is_explained_like_any_other() {
    let hosts = [proven(
        "https://www.good.example:8443/",
        "script",
        firefox_tls(),
    )];
    let page = page_with(&hosts);
    let connection = whylock::connection::Connection::from_json(&page.to_string()).unwrap();
    let of_host = connection
        .of_host("https://www.good.example:8443/")
        .unwrap();
    assert_eq!(of_host.certificates.len(), good_path().len());
    let message = serde_json::to_value(&of_host).unwrap();
    assert_eq!(looked_at(&message).0.verdict.state, VerdictState::Private);
    assert!(connection.of_host("https://another.example/").is_none());
}

#[test]
fn names_in_other_letters_and_markup_are_shown_as_what_they_are() {
    let hosts = [
        host("https://xn--80ak6aa92e.com/", "script", json!({})),
        host(
            "https://a.example/",
            "<img src=x onerror=alert(1)>",
            json!({}),
        ),
    ];
    let words = looked_at(&page_with(&hosts)).1;
    let names: Vec<String> = words
        .cast
        .iter()
        .flat_map(|it| &it.domains)
        .map(|it| it.name.to_string())
        .collect();
    assert!(
        names.iter().any(|name| name.contains("xn--80ak6aa92e.com")),
        "{names:?}"
    );
}
