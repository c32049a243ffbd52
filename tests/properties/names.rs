//! Names: which are the same (RFC 5280 §7.1), and which host a pattern covers (RFC 9525 §6.3).

use quickcheck::{Arbitrary, Gen};
use whylock::certificate::Certificate;
use whylock::certificate::name::Name;
use whylock::name::{DnsName, DnsPattern};

use crate::always;
use crate::der::{Fields, oid, sequence, tlv};

/// Attributes of few types and letters, so that two names are often nearly the same.
#[derive(Clone, Debug)]
struct Attributes(Vec<(u8, bool, String)>);

impl Arbitrary for Attributes {
    fn arbitrary(g: &mut Gen) -> Self {
        let count = usize::arbitrary(g) % 3;
        let attribute = |g: &mut Gen| {
            let length = usize::arbitrary(g) % 4;
            let letters = (0..length).map(|_| *g.choose(&['a', 'A', 'b', ' ', ' ', '-']).unwrap());
            let text = letters.collect();
            (*g.choose(&[3, 10]).unwrap(), bool::arbitrary(g), text)
        };
        Self((0..count).map(|_| attribute(g)).collect())
    }
}

impl Attributes {
    fn name(&self) -> Name {
        let parts = self.0.iter().map(|(kind, is_utf8, text)| {
            let tag = if *is_utf8 { 0x0c } else { 0x13 };
            let attribute = sequence(&[&oid(&format!("2.5.4.{kind}")), &tlv(tag, text.as_bytes())]);
            tlv(0x31, &attribute)
        });
        let subject = tlv(0x30, &parts.flatten().collect::<Vec<u8>>());
        let fields = Fields {
            subject,
            ..Fields::default()
        };
        Certificate::read(&fields.der()).subject.unwrap().value
    }

    /// What is left of it once string type, case and blanks no longer count.
    fn compared(&self) -> Vec<(u8, String)> {
        let words = |text: &str| {
            text.to_lowercase()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        self.0
            .iter()
            .map(|(kind, _, text)| (*kind, words(text)))
            .collect()
    }
}

#[test]
fn names_are_the_same_both_ways_and_as_the_rule_in_a_few_lines_has_it() {
    always(|(one, other): (Attributes, Attributes)| {
        let (first, second) = (one.name(), other.name());
        assert!(first.matches(&first));
        assert_eq!(first.matches(&second), second.matches(&first));
        assert_eq!(
            first.matches(&second),
            one.compared() == other.compared(),
            "{one:?} {other:?}"
        );
        let (first, second) = (first.canonical().unwrap(), second.canonical().unwrap());
        assert!(first.is_within(&first));
        let is_within = one.compared().starts_with(&other.compared());
        assert_eq!(first.is_within(&second), is_within, "{one:?} {other:?}");
    });
}

/// A host of few labels.
#[derive(Clone, Debug)]
struct Host(Vec<&'static str>);

impl Arbitrary for Host {
    fn arbitrary(g: &mut Gen) -> Self {
        let count = 1 + usize::arbitrary(g) % 4;
        Self(
            (0..count)
                .map(|_| {
                    *g.choose(&["a", "A", "b", "example", "EXAMPLE", "xn--bcher-kva"])
                        .unwrap()
                })
                .collect(),
        )
    }
}

#[test]
fn a_pattern_covers_what_differs_in_its_first_label_at_most() {
    always(|(pattern, host, is_wildcard): (Host, Host, bool)| {
        let lower = |labels: &[&str]| {
            labels
                .iter()
                .map(|it| it.to_ascii_lowercase())
                .collect::<Vec<_>>()
        };
        let name = DnsName::parse(&host.0.join(".")).unwrap();
        let wildcard = if is_wildcard { "*." } else { "" };
        let read = DnsPattern::parse(&format!("{wildcard}{}", pattern.0.join("."))).unwrap();
        let behind = if is_wildcard { &host.0[1..] } else { &host.0 };
        assert_eq!(
            read.matches(&name),
            lower(behind) == lower(&pattern.0),
            "{pattern:?} {host:?}"
        );
    });
}
