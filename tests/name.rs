//! Addresses, names and public suffixes: what must be read, and what must not.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

use psl::Psl;
use whylock::certificate::extension::general_name::GeneralName;
use whylock::certificate::text::{StringType, Text};
use whylock::name::constraint::Region;
use whylock::name::{
    Address, AddressKind, AlternativeName, DnsName, DnsNameError, DnsPattern, Mailbox, NameForm,
    ServerName, SuffixKind, to_unicode,
};

fn name(text: &str) -> DnsName {
    DnsName::parse(text).unwrap()
}

#[test]
fn addresses_are_told_apart() {
    use AddressKind::*;
    for (text, kind) in [
        ("https://example.com/", Https),
        ("HTTPS://EXAMPLE.COM/", Https),
        ("http://example.com/", Http),
        ("file:///home/me/page.html", File),
        ("about:config", BrowserPage),
        ("about:blank", OwnData),
        ("about:blank#blocked", OwnData),
        ("about:srcdoc", OwnData),
        ("about:blankety", BrowserPage),
        ("chrome://settings/", BrowserPage),
        ("chrome-extension://abc/popup.html", BrowserPage),
        ("moz-extension://abc/popup.html", BrowserPage),
        ("edge://settings", BrowserPage),
        ("view-source:https://example.com/", BrowserPage),
        ("resource://gre/", BrowserPage),
        ("blob:https://example.com/1234", OwnData),
        ("data:text/html,<p>https://example.com", OwnData),
        ("javascript:void 0", OwnData),
        ("", Nothing),
        (" \n", Nothing),
        ("ftp://example.com/", Other),
        ("example.com", Other),
        ("ht tps://example.com", Other),
        ("://example.com", Other),
    ] {
        let address = Address::parse(text);
        assert_eq!(address.kind, kind, "{text}");
        assert_eq!(address.is_https(), kind == Https, "{text}");
    }
}

#[test]
fn hosts_and_ports_are_read() {
    for (text, expected) in [
        ("https://example.com/", "example.com 443 default"),
        ("https://example.com:443/", "example.com 443 default"),
        ("https://example.com:8443/", "example.com 8443"),
        ("http://example.com", "example.com 80 default"),
        ("http://example.com:443/", "example.com 443"),
        ("https://192.0.2.7:99", "192.0.2.7 99"),
        ("https://[2001:db8::1]:8443/", "2001:db8::1 8443"),
        ("https://[2001:db8::1]", "2001:db8::1 443 default"),
        ("https://Example.COM.?q", "example.com 443 default"),
        // Whom the browser would ask, not whom the text names first.
        (
            "https://good.example@evil.example/",
            "evil.example 443 default",
        ),
        ("https://good.example:1@evil.example:2/", "evil.example 2"),
        (
            "https://evil.example\\@good.example/",
            "evil.example 443 default",
        ),
        (
            "https://evil.example#@good.example/",
            "evil.example 443 default",
        ),
        // What cannot be read is missing.
        ("https://example.com:0x1bb/", "example.com -"),
        ("https://example.com:+443/", "example.com -"),
        ("https://example.com:65536/", "example.com -"),
        ("https://exa mple.com/", "- 443 default"),
        ("https://[2001:db8::1/", "- -"),
        ("https://[2001:db8::1]x/", "- -"),
        ("https://1.2.3.4.5/", "- 443 default"),
        ("https:///", "- 443 default"),
        ("https:example.com", "- -"),
        ("https:", "- -"),
    ] {
        let address = Address::parse(text);
        let host = address.host.map_or("-".to_owned(), |host| host.to_string());
        let port = address.port.map_or("-".to_owned(), |port| port.to_string());
        let default = if address.default_port { " default" } else { "" };
        assert_eq!(format!("{host} {port}{default}"), expected, "{text}");
    }
}

#[test]
fn no_address_is_too_odd() {
    let long = "a".repeat(1_000_000);
    for text in [
        &long,
        &format!("{long}:"),
        &format!("https://{long}"),
        "https://@@@:::",
        "\u{0}:\u{202e}",
        "https://é:é",
    ] {
        let address = Address::parse(text);
        assert!(address.scheme.len() <= 32 && address.host.is_none());
    }
}

#[test]
fn dns_names_are_checked() {
    assert_eq!(name("A.Example.").as_str(), "a.example");
    assert_eq!(name("_dmarc.example.com").as_str(), "_dmarc.example.com");
    assert_eq!(name("localhost").as_str(), "localhost");
    assert_eq!(
        name(&format!("{}.example", "a".repeat(63))).as_str().len(),
        71
    );
    for (text, error) in [
        ("", DnsNameError::Empty),
        (".", DnsNameError::Empty),
        ("a..b", DnsNameError::Empty),
        (".example", DnsNameError::Empty),
        ("bücher.example", DnsNameError::Character),
        ("a b", DnsNameError::Character),
        ("*.example.com", DnsNameError::Character),
        ("a\0.example", DnsNameError::Character),
        ("10.0.0.1", DnsNameError::Numeric),
        ("example.1", DnsNameError::Numeric),
        ("0xC0A80101", DnsNameError::Numeric),
        ("192.168.0x1", DnsNameError::Numeric),
        ("example.0X", DnsNameError::Numeric),
        (
            &format!("{}.example", "a".repeat(64)),
            DnsNameError::LongLabel,
        ),
        (&"a.".repeat(128), DnsNameError::LongName),
    ] {
        assert_eq!(DnsName::parse(text), Err(error), "{text}");
    }
}

#[test]
fn a_name_may_have_253_octets() {
    let longest = "a.".repeat(126) + "a";
    assert_eq!(String::from(name(&longest)), longest);
    assert_eq!(
        DnsName::parse(&format!("a{longest}")),
        Err(DnsNameError::LongName)
    );
    assert_eq!(
        DnsNameError::LongName.to_string(),
        "name of more than 253 octets"
    );
}

#[test]
fn names_from_a_message_are_checked_too() {
    assert_eq!(
        serde_json::from_str::<DnsName>("\"Example.com\"").unwrap(),
        name("example.com")
    );
    assert!(serde_json::from_str::<DnsName>("\"exa mple.com\"").is_err());
    let server = ServerName::parse("2001:db8::1").unwrap();
    let message = serde_json::to_string(&server).unwrap();
    assert_eq!(message, r#"{"kind":"ipv6","value":"2001:db8::1"}"#);
    assert_eq!(
        serde_json::from_str::<ServerName>(&message).unwrap(),
        server
    );
}

#[test]
fn international_names_are_shown_in_their_script() {
    for (ascii, unicode) in [
        ("xn--bcher-kva.example", "bücher.example"),
        ("xn--fiqs8s", "中国"),
        ("xn--mgbaam7a8h", "امارات"),
        ("xn--11b4c3d", "कॉम"),
        ("xn--h2brj9c", "भारत"),
        ("xn--strae-oqa.example", "straße.example"),
        ("xn--l-0ga.xn--bcher-kva.example", "öl.bücher.example"),
        // A hyphen and a middle dot are part of a word.
        ("xn--a--yka.example", "a-ü.example"),
        ("xn--ll-0ea.example", "l·l.example"),
        // Not punycode, or nothing that could be registered.
        ("xn--", "xn--"),
        ("xn--a", "xn--a"),
        ("xn--99999999", "xn--99999999"),
    ] {
        assert_eq!(to_unicode(ascii), unicode, "{ascii}");
    }
    assert_eq!(name("xn--bcher-kva.example").unicode(), "bücher.example");
    // Zero-width space, right-to-left override, an emoji, a slash that is none, a wide dot, a filler, a wide and a bold
    // letter, a capital.
    for letter in [
        '\u{200b}', '\u{202e}', '😀', '\u{2044}', '\u{ff0e}', '\u{3164}',
    ] {
        let label = format!("xn--{}", idna_of(letter));
        assert_eq!(to_unicode(&label), label);
    }
}

/// Punycode of one letter between two `a`, by the arithmetic of RFC 3492 §6.3 for a single insertion.
fn idna_of(letter: char) -> String {
    let delta = (u32::from(letter) - 128) * 3 + 1;
    let (mut digits, mut rest, mut k) = (String::from("aa-"), delta, 36_u32);
    loop {
        let threshold = k.saturating_sub(72).clamp(1, 26);
        let digit = if rest < threshold {
            rest
        } else {
            threshold + (rest - threshold) % (36 - threshold)
        };
        digits.push(
            char::from_digit(digit, 36)
                .map(|_| {
                    u8::try_from(if digit < 26 {
                        u32::from(b'a') + digit
                    } else {
                        u32::from(b'0') + digit - 26
                    })
                    .unwrap()
                    .into()
                })
                .unwrap(),
        );
        if rest < threshold {
            return digits;
        }
        rest = (rest - threshold) / (36 - threshold);
        k += 36;
    }
}

#[test]
fn domains_are_split_like_browsers_do() {
    for (text, before, registrable, suffix, kind) in [
        (
            "www.example.com",
            "www",
            Some("example.com"),
            "com",
            SuffixKind::Icann,
        ),
        (
            "example.com",
            "",
            Some("example.com"),
            "com",
            SuffixKind::Icann,
        ),
        (
            "a.b.example.co.uk",
            "a.b",
            Some("example.co.uk"),
            "co.uk",
            SuffixKind::Icann,
        ),
        ("co.uk", "", None, "co.uk", SuffixKind::Icann),
        ("com", "", None, "com", SuffixKind::Icann),
        (
            "me.github.io",
            "",
            Some("me.github.io"),
            "github.io",
            SuffixKind::Private,
        ),
        ("github.io", "", None, "github.io", SuffixKind::Private),
        // *.ck and !www.ck
        ("a.b.c.ck", "a", Some("b.c.ck"), "c.ck", SuffixKind::Icann),
        (
            "shop.www.ck",
            "shop",
            Some("www.ck"),
            "ck",
            SuffixKind::Icann,
        ),
        ("www.ck", "", Some("www.ck"), "ck", SuffixKind::Icann),
        ("ck", "", None, "ck", SuffixKind::Unlisted),
        // *.kawasaki.jp and !city.kawasaki.jp
        (
            "www.city.kawasaki.jp",
            "www",
            Some("city.kawasaki.jp"),
            "kawasaki.jp",
            SuffixKind::Icann,
        ),
        (
            "www.a.b.kawasaki.jp",
            "www",
            Some("a.b.kawasaki.jp"),
            "b.kawasaki.jp",
            SuffixKind::Icann,
        ),
        (
            "www.xn--85x722f.xn--55qx5d.cn",
            "www",
            Some("xn--85x722f.xn--55qx5d.cn"),
            "xn--55qx5d.cn",
            SuffixKind::Icann,
        ),
        ("localhost", "", None, "localhost", SuffixKind::Unlisted),
        (
            "printer.office.lan",
            "printer",
            Some("office.lan"),
            "lan",
            SuffixKind::Unlisted,
        ),
    ] {
        let parts = name(text).parts().unwrap();
        assert_eq!(
            (
                parts.before.as_str(),
                parts.registrable.as_deref(),
                parts.public_suffix.as_str(),
                parts.suffix_kind
            ),
            (before, registrable, suffix, kind),
            "{text}"
        );
    }
}

/// Every rule of the list, as three names around it, against the crate that compiles the list.
#[test]
fn every_rule_agrees_with_psl() {
    let mut rules = 0;
    for rule in suffix_rules() {
        rules += 1;
        let mut labels: Vec<&str> = rule
            .split('.')
            .map(|label| label.trim_start_matches('!'))
            .collect();
        labels.reverse();
        let base = labels.join(".").replace('*', "wild");
        for text in [
            base.clone(),
            format!("own.{base}"),
            format!("www.own.{base}"),
        ] {
            let parts = name(&text).parts().unwrap();
            let theirs = psl::List.suffix(text.as_bytes()).unwrap();
            assert_eq!(parts.public_suffix.as_bytes(), theirs.as_bytes(), "{text}");
            let kind = match theirs.typ() {
                Some(psl::Type::Icann) => SuffixKind::Icann,
                Some(psl::Type::Private) => SuffixKind::Private,
                None => SuffixKind::Unlisted,
            };
            assert_eq!(parts.suffix_kind, kind, "{text}");
            let domain = psl::List.domain(text.as_bytes());
            assert_eq!(
                parts.registrable.as_deref().map(str::as_bytes),
                domain
                    .map(|domain| domain.trim().as_bytes().to_vec())
                    .as_deref(),
                "{text}"
            );
        }
    }
    assert!(rules > 10_000, "{rules}");
}

/// The list's international labels, whose script the crate `psl` knows.
#[test]
fn every_international_suffix_is_shown_in_its_script() {
    let labels = suffix_rules().filter(|rule| rule.starts_with("xn--") && !rule.contains('.'));
    let mut count = 0;
    for label in labels {
        let unicode = to_unicode(label);
        let theirs = psl::List.suffix(unicode.as_bytes()).unwrap();
        assert!(
            !unicode.is_ascii() && theirs.is_known(),
            "{label}: {unicode}"
        );
        count += 1;
    }
    assert!(count > 100, "{count}");
}

/// The reader looks no deeper than this: see `DEEPEST_RULE` beside it.
#[test]
fn no_rule_is_deeper_than_eight_labels() {
    let rules: Vec<&str> = suffix_rules().collect();
    assert!(rules.is_sorted(), "the reader searches by halves");
    assert!(rules.iter().all(|rule| rule.split('.').count() <= 8));
}

/// The rules of the list, without what stands behind them.
fn suffix_rules() -> impl Iterator<Item = &'static str> {
    let lines = include_str!("../data/public-suffixes.txt").lines();
    let rules = lines.filter(|line| !line.starts_with('#'));
    rules.map(|line| line.split(' ').next().unwrap())
}

#[test]
fn hosts_are_names_or_addresses() {
    for (text, host) in [
        ("example.com.", Some("example.com")),
        ("0x1.example", Some("0x1.example")),
        ("example.0xg", Some("example.0xg")),
        ("xn--99999999.example", Some("xn--99999999.example")),
        ("192.0.2.1", Some("192.0.2.1")),
        ("2001:DB8:0:0::1", Some("2001:db8::1")),
        ("[2001:db8::1]", Some("2001:db8::1")),
        ("", None),
        (".", None),
        ("example.com..", None),
        // Other ways to write IPv4 in an address bar.
        ("0xC0A80101", None),
        ("3232235777", None),
        ("192.168.1", None),
        ("192.168.001.001", None),
        ("0300.0250.1.1", None),
        ("192.0.2.1.", None),
        // Brackets are for IPv6, and a zone is for one machine.
        ("[192.0.2.1]", None),
        ("[example.com]", None),
        ("[2001:db8::1", None),
        ("fe80::1%eth0", None),
    ] {
        let read = ServerName::parse(text).map(|host| host.to_string());
        assert_eq!(read.as_deref(), host, "{text}");
    }
}

#[test]
fn patterns_match_as_rfc_9525_says() {
    let matches =
        |pattern: &str, text: &str| DnsPattern::parse(pattern).unwrap().matches(&name(text));
    assert!(matches("example.com", "EXAMPLE.com."));
    assert!(matches("*.Example.com", "www.example.com"));
    assert!(matches("*.example.com", "xn--bcher-kva.example.com"));
    assert!(!matches("*.example.com", "example.com"));
    assert!(!matches("*.example.com", "a.b.example.com"));
    assert!(!matches("*.example.com", "www.example.org"));
    assert!(!matches("example.com", "www.example.com"));
    assert!(!matches("*.com", "com"));
    for text in [
        "*",
        "*.",
        "w*.example.com",
        "www.*.com",
        "*.*.com",
        "",
        "example.com.",
        "**.example.com",
        "*.1",
        "192.0.2.1",
    ] {
        assert!(DnsPattern::parse(text).is_err(), "{text}");
    }
    assert_eq!(
        DnsPattern::parse("*.Example.com").unwrap().to_string(),
        "*.example.com"
    );
    for (pattern, wide) in [
        ("*.com", true),
        ("*.co.uk", true),
        ("*.github.io", true),
        ("*.example.com", false),
        ("com", false),
        ("*.lan", false),
        ("*.co.uk.example.com", false),
        ("*.s3.amazonaws.com", true),
    ] {
        assert_eq!(
            DnsPattern::parse(pattern).unwrap().covers_public_suffix(),
            wide,
            "{pattern}"
        );
    }
}

#[test]
fn ip_addresses_match_octet_for_octet() {
    let v4 = ServerName::parse("192.0.2.1").unwrap();
    let v6 = ServerName::parse("[::ffff:192.0.2.1]").unwrap();
    assert!(v4.is_address(&[192, 0, 2, 1]));
    assert!(!v4.is_address(&[192, 0, 2]));
    assert!(!v6.is_address(&[192, 0, 2, 1]));
    assert!(v6.is_address(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 192, 0, 2, 1]));
    assert!(
        !ServerName::parse("example.com")
            .unwrap()
            .is_address(b"example.com")
    );
}

/// Scraps of addresses and names, thrown together a hundred thousand times: nothing panics, and what comes out is small.
#[test]
fn scraps_never_panic() {
    const SCRAPS: [&str; 24] = [
        "http",
        "https",
        ":",
        "//",
        "/",
        "\\",
        "@",
        "[",
        "]",
        "::1",
        ".",
        "..",
        "xn--",
        "-",
        "bcher-kva",
        "99999",
        "*",
        "!",
        "co.uk",
        "ck",
        "\u{202e}",
        "é",
        "\0",
        "%41",
    ];
    let mut random = 1_u64;
    for _ in 0..100_000 {
        let mut text = String::new();
        loop {
            // Knuth's MMIX generator: the same scraps in every run.
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let pick = usize::try_from(random >> 33).unwrap();
            if pick.is_multiple_of(8) {
                break;
            }
            text.push_str(SCRAPS.get(pick / 8 % SCRAPS.len()).unwrap());
        }
        assert!(Address::parse(&text).scheme.len() <= 32);
        assert!(to_unicode(&text).len() <= 4 * text.len());
        if let Some(mailbox) = Mailbox::parse_international(&text) {
            assert!(text.len() > mailbox.local.len());
        }
        for uri in [format!("https://{text}"), format!("urn:{text}")] {
            let uri = GeneralName::Uri(Text {
                value: uri,
                string_type: StringType::Ia5,
                valid: true,
                omitted: 0,
            });
            if let Ok(name) = AlternativeName::read(&uri) {
                assert_eq!(name.form(), NameForm::Uri);
            }
        }
        if let Ok(name) = DnsName::parse(&text) {
            let host = Region::of_hosts(name.as_str()).unwrap();
            let domain = Region::of_names(name.as_str()).unwrap();
            assert!(host.contains(&name) && domain.contains(&name));
            assert!(!name.is_below(&name));
            let parts = name.parts().unwrap();
            assert!(name.as_str().ends_with(&parts.public_suffix));
            assert!(
                name.as_str()
                    .ends_with(parts.registrable.as_deref().unwrap_or_default())
            );
            assert_eq!(
                DnsPattern::parse(name.as_str()).map(|pattern| pattern.matches(&name)),
                Ok(true)
            );
        }
    }
}
