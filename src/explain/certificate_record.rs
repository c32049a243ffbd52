//! A certificate in the technical record, field by field.

use super::extension::{Parts, hex, oid, part, parts, plain};
use super::writer::{Writer, tag};
use super::{Fact, FactPart, RecordGroup, Sentence};
use crate::certificate::Certificate;
use crate::certificate::algorithm::{Parameters, SignatureAlgorithm};
use crate::certificate::bytes::{Located, Octets};
use crate::certificate::extension::{Extension, ExtensionValue};
use crate::certificate::malformed::Malformed;
use crate::certificate::name::Name;
use crate::certificate::public_key::{KeyKind, PublicKey};
use crate::finding::{Evidence, Source};

impl Writer<'_> {
    pub(super) fn certificate_group(&self, index: usize, certificate: &Certificate) -> RecordGroup {
        let title = [
            ("number", (index + 1).into()),
            ("name", self.name_of(certificate).into()),
        ];
        let mut facts = self.malformed_facts(index);
        facts.extend(self.head_facts(certificate));
        facts.extend(self.name_facts(certificate));
        facts.extend(self.period_facts(certificate));
        facts.extend(self.key_fact(certificate));
        facts.extend(self.unique_facts(certificate));
        let extensions = certificate.extensions.iter();
        facts.extend(extensions.map(|extension| self.extension_fact(index, extension)));
        let omitted = certificate.extensions.omitted;
        if omitted > 0 {
            let value = Sentence::value(omitted.to_string());
            facts.push(self.field("extensions-omitted", value, Source::Checked));
        }
        facts.extend(self.signature_facts(certificate));
        facts.extend(self.fingerprint_facts(certificate));
        RecordGroup {
            title: self.say("record-certificate", &title),
            facts,
            certificate: Some(index),
        }
    }

    fn malformed_facts(&self, index: usize) -> Vec<Fact> {
        let findings = self.report.findings.iter();
        let of_this = findings.filter(|finding| finding.certificate == Some(index));
        of_this
            .filter_map(|finding| match &finding.evidence {
                Some(Evidence::Malformed { malformed }) => Some(self.malformed_fact(malformed)),
                _ => None,
            })
            .collect()
    }

    fn malformed_fact(&self, malformed: &Malformed) -> Fact {
        let arguments = [
            ("what", self.malformed_words(malformed).into()),
            ("from", malformed.bytes.offset.into()),
            ("to", malformed.bytes.end().saturating_sub(1).into()),
            ("count", malformed.bytes.length.into()),
        ];
        let value = self.say("value-malformed", &arguments);
        self.field("malformed", value, Source::Checked)
            .at(malformed.bytes)
    }

    /// What is wrong, and in which field.
    pub(super) fn malformed_words(&self, malformed: &Malformed) -> Sentence {
        let extension = malformed.extension.as_deref().unwrap_or_default();
        let field = self.say(
            &format!("field-{}", tag(malformed.field)),
            &[("extension", extension.into())],
        );
        self.say(
            &format!("malformed-{}", tag(malformed.kind)),
            &[("field", field.into()), ("extension", extension.into())],
        )
    }

    /// Version, number, and the algorithm as the signed part names it.
    fn head_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let version = certificate.version.number.map(|number| {
            let fact = self.written("version", number.to_string());
            match certificate.version.bytes {
                Some(bytes) => fact.at(bytes),
                None => fact,
            }
        });
        let serial = certificate.serial_number.as_ref();
        let serial = serial.map(|serial| {
            self.written("serial-number", hex(&serial.value.octets))
                .at(serial.bytes)
        });
        let algorithm = certificate.tbs_signature.as_ref();
        let algorithm = algorithm.map(|algorithm| {
            self.written("tbs-signature", algorithm_name(&algorithm.value))
                .at(algorithm.bytes)
        });
        version.into_iter().chain(serial).chain(algorithm).collect()
    }

    /// Subject and issuer, and what their names are made of.
    fn name_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let names = [&certificate.subject, &certificate.issuer];
        let facts = self.who_facts(certificate).into_iter();
        let labels = ["subject", "issuer"].into_iter().zip(names);
        let told = labels.filter_map(|(label, name)| Some((label, name.as_ref()?)));
        told.zip(facts)
            .map(|((label, name), fact)| {
                let parts = self.name_parts(&name.value);
                self.with_parts(self.with_glossary(label, fact), parts)
            })
            .collect()
    }

    fn name_parts(&self, name: &Name) -> Parts {
        let sets = name.rdns.iter();
        let attributes = sets.flat_map(|set| set.value.attributes.iter());
        let items = attributes.map(|attribute| FactPart {
            glossary: Some(self.attribute_glossary(&attribute.value.oid)),
            ..part(
                &oid(&attribute.value.oid),
                attribute.value.text.value.as_str(),
                attribute.bytes,
            )
        });
        let sets = name.rdns.iter().map(|set| set.value.attributes.omitted);
        Parts {
            items: items.collect(),
            omitted: sets.sum::<usize>() + name.rdns.omitted,
        }
    }

    fn period_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let Some(validity) = &certificate.validity else {
            return Vec::new();
        };
        let ends = [
            ("valid-from", &validity.value.not_before),
            ("valid-until", &validity.value.not_after),
        ];
        let told = ends.into_iter().filter(|(_, time)| time.is_some());
        told.zip(self.validity_facts(certificate))
            .map(|((label, _), fact)| self.with_glossary(label, fact))
            .collect()
    }

    fn key_fact(&self, certificate: &Certificate) -> Option<Fact> {
        let fact = self.with_glossary("public-key", self.public_key_fact(certificate)?);
        let key = &certificate.public_key.as_ref()?.value;
        Some(self.with_parts(fact, self.key_parts(key)))
    }

    fn key_parts(&self, key: &PublicKey) -> Parts {
        let algorithm = part(
            "algorithm",
            oid(&key.algorithm.value.oid),
            key.algorithm.bytes,
        );
        let mut items = vec![algorithm];
        items.extend(key.curve.iter().map(|curve| plain("curve", oid(curve))));
        items.extend(key.bits.map(|bits| {
            let bits = self.say("value-bits", &[("bits", bits.into())]);
            plain("size", bits.to_string())
        }));
        match (&key.rsa, key.kind) {
            (Some(rsa), _) => {
                let exponent = rsa.exponent_value.map(|value| value.to_string());
                let exponent = exponent.unwrap_or_else(|| hex(&rsa.exponent.value));
                items.push(part("exponent", exponent, rsa.exponent.bytes));
                items.push(part("modulus", hex(&rsa.modulus.value), rsa.modulus.bytes));
            }
            (None, KeyKind::Ec) => items.push(part("point", hex(&key.key.value), key.key.bytes)),
            _ => items.push(part("key", hex(&key.key.value), key.key.bytes)),
        }
        Parts { items, omitted: 0 }
    }

    fn unique_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let ids = [
            ("issuer-unique-id", &certificate.issuer_unique_id),
            ("subject-unique-id", &certificate.subject_unique_id),
        ];
        let told = ids.into_iter();
        told.filter_map(|(label, id)| Some(self.octets(label, id.as_ref()?)))
            .collect()
    }

    fn extension_fact(&self, index: usize, extension: &Located<Extension>) -> Fact {
        let Extension {
            oid: id,
            critical,
            value,
        } = &extension.value;
        let name = oid(id);
        let label = if *critical {
            self.say("label-extension-critical", &[("name", name.into())])
        } else {
            Sentence::value(name)
        };
        let fact = Fact {
            label,
            glossary: Some(self.extension_glossary(id)),
            ..self.fact("names", Sentence::default(), Source::Certificate)
        };
        let mut parts = parts(&value.value);
        if matches!(&value.value, ExtensionValue::SignedCertificateTimestamps(_)) {
            parts.items = self.with_logs(index, parts.items);
        }
        self.with_parts(fact.at(extension.bytes), parts)
    }

    /// The algorithm as it stands beside the signature, and the signature.
    fn signature_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let algorithm = certificate.signature_algorithm.as_ref();
        let algorithm = algorithm.map(|algorithm| {
            self.written("signature-algorithm", algorithm_name(&algorithm.value))
                .at(algorithm.bytes)
        });
        let signature = certificate.signature.as_ref();
        let signature = signature.map(|signature| self.octets("signature-value", signature));
        algorithm.into_iter().chain(signature).collect()
    }

    fn fingerprint_facts(&self, certificate: &Certificate) -> Vec<Fact> {
        let prints = &certificate.fingerprints;
        let prints = [
            ("sha256", Some(&prints.sha256)),
            ("sha1", Some(&prints.sha1)),
            ("spki-sha256", prints.spki_sha256.as_ref()),
        ];
        let told = prints.into_iter();
        told.filter_map(|(label, print)| {
            Some(self.field(label, Sentence::value(print?), Source::Checked))
        })
        .collect()
    }

    /// A field as it stands in the certificate.
    fn written(&self, label: &str, value: String) -> Fact {
        self.field(label, Sentence::value(value), Source::Certificate)
    }

    fn octets(&self, label: &str, octets: &Located<Octets>) -> Fact {
        self.written(label, hex(&octets.value)).at(octets.bytes)
    }
}

/// The algorithm's name, with the parameters of RSASSA-PSS that make it what it is.
fn algorithm_name(algorithm: &SignatureAlgorithm) -> String {
    let name = oid(&algorithm.identifier.oid);
    match &algorithm.identifier.parameters {
        Parameters::RsaPss(parameters) => {
            let mask = parameters.mask_hash.as_ref().map(oid).unwrap_or_default();
            let salt = parameters
                .salt_length
                .map(|salt| salt.to_string())
                .unwrap_or_default();
            format!(
                "{name}, {}, MGF1 {mask}, salt {salt}",
                oid(&parameters.hash)
            )
        }
        _ => name,
    }
}
