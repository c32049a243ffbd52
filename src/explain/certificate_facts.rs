//! What a certificate says of itself: for whom, by whom, for how long, for which key.

use super::extension::oid;
use super::writer::Writer;
use super::{Fact, Sentence};
use crate::certificate::Certificate;
use crate::certificate::time::calendar::DAY;
use crate::finding::Source;

impl Writer<'_> {
    /// Subject and issuer.
    pub(super) fn who_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let names = [
            ("subject", &certificate.subject),
            ("issuer", &certificate.issuer),
        ];
        let facts = names.into_iter().filter_map(|(label, name)| {
            let name = name.as_ref()?;
            Some(
                self.fact(
                    label,
                    Sentence::value(name.value.to_string()),
                    Source::Certificate,
                )
                .at(name.bytes),
            )
        });
        facts.collect()
    }

    /// The names that the certificate is for, in one line.
    pub(super) fn names_fact(&self, certificate: &Certificate) -> Fact {
        const SHOWN: usize = 5;
        let names: Vec<&str> = certificate
            .dns_names()
            .chain(certificate.ip_addresses())
            .collect();
        let shown = names.iter().take(SHOWN);
        let shown: Vec<String> = shown
            .map(|name| self.name_both_ways(name).to_string())
            .collect();
        let shown = shown.join(", ");
        let more = names.len().saturating_sub(SHOWN) + certificate.alternative_names_omitted();
        let value = match (names.is_empty(), more) {
            (true, 0) => self.say("value-none", &[]),
            (false, 0) => Sentence::value(shown),
            (_, more) => self.say(
                "value-and-more",
                &[("names", shown.into()), ("count", more.into())],
            ),
        };
        self.fact("names", value, Source::Certificate)
    }

    pub(super) fn validity_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let Some(validity) = &certificate.validity else {
            return Vec::new();
        };
        let now = crate::report::seconds(self.report.time);
        let ends = [
            ("valid-from", &validity.value.not_before),
            ("valid-until", &validity.value.not_after),
        ];
        let facts = ends.into_iter().filter_map(|(label, time)| {
            let time = time.as_ref()?;
            let words = match time.value.unix {
                Some(seconds) => self.moment(seconds),
                None => Sentence::value(time.value.text.as_str()),
            };
            let fact = self.fact(label, words, Source::Certificate).at(time.bytes);
            let (Some(from), Some(until)) = (certificate.not_before(), certificate.not_after())
            else {
                return Some(fact);
            };
            if label == "valid-from" {
                return Some(fact);
            }
            let count = |seconds: i64| u64::try_from(seconds / DAY).unwrap_or_default();
            Some(fact.meaning(if now < from {
                self.say("meaning-not-yet-valid", &[])
            } else if now > until {
                self.say("meaning-expired", &[("days", count(now - until).into())])
            } else {
                let lifetime = count(until.saturating_sub(from).saturating_add(1));
                self.say(
                    "meaning-valid-until",
                    &[
                        ("days", count(until - now).into()),
                        ("lifetime", lifetime.into()),
                    ],
                )
            }))
        });
        facts.collect()
    }

    pub(super) fn public_key_fact(&self, certificate: &Certificate) -> Option<Fact> {
        let key = certificate.public_key.as_ref()?;
        let kind = oid(&key.value.algorithm.value.oid);
        let curve = key.value.curve.as_ref().map(oid);
        let bits = key
            .value
            .bits
            .map(|bits| self.say("value-bits", &[("bits", bits.into())]).to_string());
        let text = [Some(kind), curve, bits]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        Some(
            self.fact("public-key", Sentence::value(text), Source::Certificate)
                .at(key.bytes),
        )
    }
}
