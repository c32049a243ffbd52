//! The TLS facts in words: how keys were agreed, and how the data is protected.

use super::catalogue::Argument;
use super::tls_names::{cipher_name, seal_name};
use super::writer::{Writer, tag};
use super::{Fact, Sentence};
use crate::connection::Observer;
use crate::finding::Source;
use crate::name::AddressKind;
use crate::tls::{
    CipherSuite, Group, PostQuantum, ProtocolVersion, Reading, Recommended, Registered, Rfc,
    SignatureScheme,
};

impl Writer<'_> {
    pub(super) fn key_facts(&self) -> Vec<Fact> {
        let tls = self.report.tls.as_ref();
        let suite = tls.and_then(|tls| tls.cipher_suite.as_ref()?.known);
        // without forward secrecy there is no group, and nothing is signed (RFC 5246 §7.4.3)
        let absent = |label| match suite {
            Some(suite) if !suite.forward_secrecy => {
                self.fact(label, self.say("value-none", &[]), Source::Standard)
            }
            _ => self.not_visible(label),
        };
        let group = tls.and_then(|tls| tls.group.as_ref());
        let mut facts = vec![
            match tls.and_then(|tls| tls.protocol_version.as_ref()) {
                Some(version) => {
                    self.named("protocol-version", version, |it| self.version_meaning(it))
                }
                None => self.not_visible("protocol-version"),
            },
            match group {
                Some(group) => self.named("group", group, |it| self.group_meaning(it)),
                None => absent("group"),
            },
            match tls.and_then(|tls| tls.signature_scheme.as_ref()) {
                Some(scheme) => {
                    self.named("signature-scheme", scheme, |it| self.scheme_meaning(it))
                }
                None => absent("signature-scheme"),
            },
            match suite {
                Some(suite) => self.follows("forward-secrecy", suite.forward_secrecy),
                None => self.not_visible("forward-secrecy"),
            },
        ];
        let group = group.and_then(|group| group.known);
        facts.extend(
            group.map(|it| self.follows("post-quantum", it.post_quantum != PostQuantum::Classical)),
        );
        let observed = self.report.connection.tls.as_ref();
        facts.push(self.told("ech", observed.and_then(|it| it.used_ech)));
        if self.report.connection.observer == Observer::Firefox {
            facts.push(self.told("private-dns", observed.and_then(|it| it.used_private_dns)));
        }
        facts
    }

    pub(super) fn data_facts(&self) -> Vec<Fact> {
        let reading = self
            .report
            .tls
            .as_ref()
            .and_then(|tls| tls.cipher_suite.as_ref());
        let Some(reading) = reading else {
            let encrypted = self.report.address.kind == AddressKind::Https;
            return encrypted
                .then(|| self.not_visible("cipher-suite"))
                .into_iter()
                .collect();
        };
        let mut facts =
            vec![self.named("cipher-suite", reading, |suite| self.suite_meaning(suite))];
        let Some(suite) = &reading.known else {
            return facts;
        };
        let aead = if suite.authenticated_encryption {
            "meaning-aead-yes"
        } else {
            "meaning-aead-no"
        };
        let seal = self.fact("seal", Sentence::value(seal_name(suite)), Source::Standard);
        facts.extend([
            self.fact(
                "cipher",
                Sentence::value(cipher_name(suite)),
                Source::Standard,
            ),
            self.fact(
                "key-bits",
                self.say("value-bits", &[("bits", suite.key_bits.into())]),
                Source::Standard,
            ),
            seal.meaning(self.say(aead, &[])),
        ]);
        if !suite.attacks.is_empty() {
            let names: Vec<&str> = suite.attacks.iter().map(|attack| attack.name()).collect();
            let fact = self.fact(
                "attacks",
                Sentence::value(names.join(", ")),
                Source::Checked,
            );
            facts.push(fact.meaning(self.say("meaning-attacks", &[])));
        }
        facts
    }

    /// A name of a registry, and what it means if the registry knows it.
    fn named<T: Registered>(
        &self,
        label: &str,
        reading: &Reading<T>,
        meaning: impl Fn(&T) -> Sentence,
    ) -> Fact {
        let fact = self.fact(label, Sentence::value(reading.name()), Source::Observer);
        fact.meaning(match &reading.known {
            Some(known) => meaning(known),
            None => self.say("meaning-unknown", &[]),
        })
    }

    /// A yes or no that follows from what was agreed.
    fn follows(&self, label: &str, yes: bool) -> Fact {
        let answer = if yes { "yes" } else { "no" };
        let fact = self.fact(label, self.yes_or_no(yes), Source::Standard);
        fact.meaning(self.say(&format!("meaning-{label}-{answer}"), &[]))
    }

    fn version_meaning(&self, version: &ProtocolVersion) -> Sentence {
        match version.deprecated_by {
            Some(rfc) => self.say("meaning-version-deprecated", &arguments(rfc)),
            None => self.say("meaning-version-current", &arguments(version.defined_by)),
        }
    }

    fn group_meaning(&self, group: &Group) -> Sentence {
        let bits = group.classical_bits.unwrap_or_default();
        self.say(
            &format!("meaning-group-{}", tag(group.post_quantum)),
            &[("bits", bits.into())],
        )
    }

    fn scheme_meaning(&self, scheme: &SignatureScheme) -> Sentence {
        match scheme.deprecated_by {
            Some(rfc) => self.say("meaning-scheme-deprecated", &arguments(rfc)),
            None => self.say("meaning-scheme-current", &[]),
        }
    }

    fn suite_meaning(&self, suite: &CipherSuite) -> Sentence {
        if let Some(rfc) = suite.deprecated_by {
            return self.say("meaning-suite-deprecated", &arguments(rfc));
        }
        let recommended = match suite.recommended {
            Recommended::Yes => "yes",
            Recommended::No => "no",
            Recommended::Discouraged => "discouraged",
        };
        let rfc = suite.defined_by.number.to_string();
        self.say(
            "meaning-suite",
            &[("recommended", recommended.into()), ("rfc", rfc.into())],
        )
    }
}

fn arguments(rfc: Rfc) -> [(&'static str, Argument); 2] {
    [
        ("rfc", rfc.number.to_string().into()),
        ("year", rfc.year.to_string().into()),
    ]
}
