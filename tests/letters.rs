//! Names in letters beyond ASCII: what they can be taken for, and what a person is told.
#![cfg(all(feature = "rustcrypto", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use whylock::check::CheckId;
use whylock::connection::Connection;
use whylock::explain::{Catalogue, Explanation, explain};
use whylock::finding::{Finding, Outcome};
use whylock::name::{Disguise, DnsName, Letters, Script};
use whylock::report::{Options, Report, VerdictState, report};

fn letters(name: &str) -> Letters {
    DnsName::parse(name).unwrap().letters()
}

fn usual(scripts: &[Script]) -> Letters {
    Letters::Usual(scripts.to_vec())
}

fn disguised(disguise: Disguise, reads_as: Option<&str>) -> Letters {
    Letters::Disguised {
        disguise,
        reads_as: reads_as.map(str::to_owned),
    }
}

fn whole(script: Script, reads_as: &str) -> Letters {
    disguised(Disguise::WholeScript { script }, Some(reads_as))
}

fn mixed(letter: char, script: Script, reads_as: Option<&str>) -> Letters {
    disguised(Disguise::MixedScripts { letter, script }, reads_as)
}

#[test]
fn ordinary_names_are_ordinary() {
    use Script::*;
    for (name, shown, scripts) in [
        ("xn--bcher-kva.de", "bücher.de", [Latin].as_slice()),
        ("xn--strae-oqa.de", "straße.de", &[Latin]),
        ("xn--uvre-f4a.fr", "œuvre.fr", &[Latin]),
        ("xn--tingvit-5t4cyc.vn", "tiếngviệt.vn", &[Latin]),
        ("xn--stanbul-qfb.tr", "ıstanbul.tr", &[Latin]),
        ("xn--e1afmkfd.xn--p1ai", "пример.рф", &[Cyrillic]),
        ("xn--d1acpjx3f.xn--p1ai", "яндекс.рф", &[Cyrillic]),
        ("xn--e1afmkfd.com", "пример.com", &[Cyrillic]),
        ("xn--r8jz45g.jp", "例え.jp", &[Han, Hiragana]),
        ("xn--tokyo-w91hq39l.jp", "東京tokyo.jp", &[Han, Latin]),
        ("xn--ab-ro2i723k.kr", "한국ab.kr", &[Hangul, Latin]),
        ("xn--hxargifdar.gr", "ελληνικά.gr", &[Greek]),
        ("xn--mgbh0fb.com", "مثال.com", &[Arabic]),
        ("xn--j2bd4cyah0f.in", "हिन्दी.in", &[Devanagari]),
        ("xn--5dbqzzl.il", "עברית.il", &[Hebrew]),
        // they read as Latin, and nobody looks for Latin letters there
        ("xn--80a1agc.xn--90a3ac", "сора.срб", &[Cyrillic]),
        ("xn--80ak6aa92e.xn--p1ai", "аррӏе.рф", &[Cyrillic]),
        // only what makes out whose name it is counts
        (
            "xn--80ak6aa92e.xn--bcher-kva.de",
            "аррӏе.bücher.de",
            &[Latin],
        ),
    ] {
        assert_eq!(DnsName::parse(name).unwrap().unicode(), shown);
        assert_eq!(letters(name), usual(scripts), "{shown}");
    }
    for ascii in [
        "example.com",
        "rnicrosoft.com",
        "paypa1.com",
        "example.xn--p1ai",
        "localhost",
    ] {
        assert_eq!(letters(ascii), Letters::Ascii, "{ascii}");
    }
}

#[test]
fn names_that_read_as_others_are_disguised() {
    use Script::*;
    for (name, shown, expected) in [
        (
            "xn--80ak6aa92e.com",
            "аррӏе.com",
            whole(Cyrillic, "apple.com"),
        ),
        (
            "www.xn--80ak6aa92e.co.uk",
            "www.аррӏе.co.uk",
            whole(Cyrillic, "apple.co.uk"),
        ),
        (
            "xn--80ak6aa92e.github.io",
            "аррӏе.github.io",
            whole(Cyrillic, "apple.github.io"),
        ),
        (
            "xn--80ak6aa92e.xn--fiqs8s",
            "аррӏе.中国",
            whole(Cyrillic, "apple.中国"),
        ),
        ("xn--n1aen.com", "хор.com", whole(Cyrillic, "xop.com")),
        ("xn--1-8sb.com", "1а.com", whole(Cyrillic, "1a.com")),
        (
            "xn----7sbaba.com",
            "аа-аа.com",
            whole(Cyrillic, "aa-aa.com"),
        ),
        (
            "xn--mxaaxpim1a.com",
            "ουρανια.com",
            disguised(Disguise::WholeScript { script: Greek }, Some("oupavia.com")),
        ),
        (
            "xn--pypal-4ve.com",
            "pаypal.com",
            mixed('а', Cyrillic, Some("paypal.com")),
        ),
        (
            "xn--ggle-55da.com",
            "gооgle.com",
            mixed('о', Cyrillic, Some("google.com")),
        ),
        (
            "xn--l-7sba6dbr.com",
            "раураl.com",
            mixed('l', Latin, Some("paypal.com")),
        ),
        (
            "xn--ggle-gx3ca.com",
            "g〇〇gle.com",
            mixed('〇', Han, Some("g00gle.com")),
        ),
        (
            "xn--test-9govdum.com",
            "ไทยtest.com",
            mixed('ไ', Thai, None),
        ),
        // under whatever top-level domain
        (
            "xn--pypal-4ve.xn--p1ai",
            "pаypal.рф",
            mixed('а', Cyrillic, Some("paypal.рф")),
        ),
        (
            "xn--pypal-0jc.com",
            "pɑypal.com",
            disguised(Disguise::RareLetter { letter: 'ɑ' }, Some("paypal.com")),
        ),
        (
            "xn--instagram-5jf.com",
            "i\u{307}nstagram.com",
            disguised(Disguise::HiddenDot { letter: 'i' }, Some("instagram.com")),
        ),
    ] {
        assert_eq!(DnsName::parse(name).unwrap().unicode(), shown);
        assert_eq!(letters(name), expected, "{shown}");
    }
}

#[test]
fn what_encodes_no_letters_stays_as_it_is() {
    // nothing; a zero-width joiner; only ASCII
    for label in ["xn--a", "xn--x-4mc1a5ej2960b", "xn--abc-", "xn--99999999"] {
        let label = label.to_owned();
        assert_eq!(
            letters(&format!("{label}.com")),
            Letters::Unreadable { label }
        );
    }
}

#[test]
fn no_label_is_too_long() {
    // 63 octets; nearly all of it encodes
    for fill in ["a", "z", "9", "q8"] {
        let label: String = format!("xn--{}", fill.repeat(59))
            .chars()
            .take(63)
            .collect();
        let name = format!("{label}.{label}.{label}.com");
        assert_ne!(letters(&name), Letters::Ascii, "{label}");
    }
}

fn told(url: &str, languages: &[&str]) -> (Report, Explanation) {
    told_of("seen", url, languages)
}

fn told_of(sight: &str, url: &str, languages: &[&str]) -> (Report, Explanation) {
    let message =
        format!(r#"{{"version": 1, "observer": "firefox", "sight": "{sight}", "url": "{url}"}}"#);
    let connection = Connection::from_json(&message).unwrap();
    let mut options = Options::at(0.0);
    options.reader_languages = languages.iter().map(|it| (*it).to_owned()).collect();
    let report = report(&connection, &options);
    let explanation = explain(&report, &Catalogue::of("en"));
    (report, explanation)
}

fn finding(report: &Report) -> &Finding {
    let mut findings = report.findings.iter();
    findings
        .find(|it| it.check == CheckId::LookAlikeName)
        .unwrap()
}

/// The outcome, and the sentences beside the name.
fn remarks(name: &str, languages: &[&str]) -> (Outcome, Vec<String>) {
    let (report, explanation) = told(&format!("https://{name}/"), languages);
    let remarks = explanation.identity.remarks.iter();
    let remarks = remarks.map(|remark| remark.text.to_string()).collect();
    (finding(&report).outcome, remarks)
}

#[test]
fn a_name_in_the_persons_own_letters_is_no_warning() {
    let apple = "xn--80ak6aa92e.com";
    let other = [
        "The letters of this name are Cyrillic. It can be mistaken for apple.com in plain Latin letters. \
         If you came for that one, this is another site.",
    ];
    let own = [
        "The letters of this name are Cyrillic. It can be mistaken for apple.com in plain Latin letters.",
    ];
    assert_eq!(
        remarks(apple, &["en"]),
        (Outcome::Warn, other.map(str::to_owned).to_vec())
    );
    assert_eq!(
        remarks(apple, &[]),
        (Outcome::Warn, other.map(str::to_owned).to_vec())
    );
    assert_eq!(
        remarks(apple, &["de-AT", "ru"]),
        (Outcome::Pass, own.map(str::to_owned).to_vec())
    );
    // letters from elsewhere are odd to everybody
    assert_eq!(remarks("xn--pypal-4ve.com", &["ru"]).0, Outcome::Warn);
    let cyrillic = vec!["This name has Cyrillic letters.".to_owned()];
    assert_eq!(
        remarks("xn--e1afmkfd.xn--p1ai", &["en"]),
        (Outcome::Pass, cyrillic.clone())
    );
    assert_eq!(
        remarks("xn--e1afmkfd.xn--p1ai", &["sr-Latn"]),
        (Outcome::Pass, cyrillic)
    );
    assert_eq!(
        remarks("xn--e1afmkfd.xn--p1ai", &["sr"]),
        (Outcome::Pass, Vec::new())
    );
    assert_eq!(
        remarks("xn--r8jz45g.jp", &["ja"]),
        (Outcome::Pass, Vec::new())
    );
    assert_eq!(
        remarks("xn--bcher-kva.de", &["en"]),
        (Outcome::Pass, Vec::new())
    );
    assert_eq!(
        remarks("example.com", &["en"]),
        (Outcome::NotApplicable, Vec::new())
    );
}

#[test]
fn each_disguise_is_told() {
    for (name, expected) in [
        (
            "xn--pypal-4ve.com",
            "This name mixes letters of several scripts: “а” is Cyrillic. It can be mistaken for paypal.com in plain Latin letters. If you came for that one, this is another site.",
        ),
        (
            "xn--test-9govdum.com",
            "This name mixes letters of several scripts: “ไ” is Thai.",
        ),
        (
            "xn--pypal-0jc.com",
            "The “ɑ” of this name is a letter that no language uses every day. It can be mistaken for paypal.com in plain Latin letters. If you came for that one, this is another site.",
        ),
        (
            "xn--instagram-5jf.com",
            "The “i” of this name carries a second dot, which hides behind its own. It can be mistaken for instagram.com in plain Latin letters. If you came for that one, this is another site.",
        ),
        (
            "xn--a.com",
            "xn--a does not stand for visible letters that a name may have. It is shown as it is.",
        ),
        (
            "xn--r8jz45g.jp",
            "This name has Chinese, Japanese (Hiragana) letters.",
        ),
    ] {
        assert_eq!(remarks(name, &["en"]).1, [expected], "{name}");
    }
}

#[test]
fn the_name_stands_as_people_write_it_and_as_it_travels() {
    let identity = |name: &str| told(&format!("https://{name}/"), &["en"]).1.identity;
    let apple = identity("www.xn--80ak6aa92e.com");
    assert_eq!(
        (apple.before.as_str(), apple.domain.as_str()),
        ("www.", "аррӏе.com")
    );
    let expected = "On the way, this name is written as www.xn--80ak6aa92e.com.";
    assert_eq!(apple.ascii.unwrap().to_string(), expected);
    assert_eq!(identity("example.com").ascii, None);
}

#[test]
fn a_name_changes_no_promise_and_no_verdict() {
    let states = |sight: &str, url: &str| {
        let (report, _) = told_of(sight, url, &["en"]);
        let promises = report.promises.iter().map(|it| it.state);
        (
            report.verdict.state,
            report.verdict.shape,
            promises.collect::<Vec<_>>(),
        )
    };
    for sight in ["seen", "accepted", "not-recorded"] {
        for scheme in ["http", "https"] {
            let own = states(sight, &format!("{scheme}://xn--80ak6aa92e.com/"));
            assert_eq!(own, states(sight, &format!("{scheme}://example.com/")));
        }
    }
}

#[test]
fn the_name_is_told_on_a_page_that_cannot_be_seen() {
    let (report, explanation) = told_of("not-recorded", "https://xn--80ak6aa92e.com/", &["en"]);
    assert_eq!(report.verdict.state, VerdictState::Unseen);
    assert_eq!(explanation.identity.remarks.len(), 1);
}
