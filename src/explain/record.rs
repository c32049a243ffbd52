//! The technical record: the connection, and every certificate field by field.

use base64ct::{Base64, Encoding};

use super::extension::{hex, line, oid};
use super::writer::{Writer, tag};
use super::{CopyWords, Fact, RecordGroup, Sentence};
use crate::certificate::Certificate;
use crate::certificate::algorithm::{Parameters, SignatureAlgorithm};
use crate::connection::Sight;
use crate::finding::{Evidence, Source};

impl Writer<'_> {
    pub(super) fn record(&self) -> Vec<RecordGroup> {
        let connection =
            (self.report.connection.sight != Sight::Certificates).then(|| self.connection_group());
        let certificates = self.report.certificates.iter().enumerate();
        let groups =
            certificates.map(|(index, certificate)| self.certificate_group(index, certificate));
        connection
            .into_iter()
            .chain(self.paths_group())
            .chain(groups)
            .collect()
    }

    fn connection_group(&self) -> RecordGroup {
        let connection = &self.report.connection;
        let observer = self
            .say(&format!("observer-name-{}", tag(connection.observer)), &[])
            .to_string();
        let version = connection.observer_version.as_deref().unwrap_or_default();
        let mut facts = vec![
            self.fact(
                "address",
                Sentence::value(self.identity_line()),
                Source::Observer,
            ),
            self.fact(
                "observer",
                Sentence::observed(format!("{observer} {version}").trim()),
                Source::Observer,
            ),
        ];
        if matches!(connection.sight, Sight::Seen | Sight::Accepted) {
            facts.push(match connection.delivery {
                Some(delivery) => {
                    let delivery = self.say(&format!("value-delivery-{}", tag(delivery)), &[]);
                    self.fact("delivery", delivery, Source::Observer)
                }
                None => self.not_visible("delivery"),
            });
        }
        if connection.observed_at.is_some() {
            let seconds = crate::report::seconds(self.report.time);
            facts.push(self.fact("observed-at", self.moment(seconds), Source::Observer));
        }
        if let Some(error) = &connection.error {
            facts.push(self.fact("error", Sentence::observed(&error.code), Source::Observer));
        }
        if let Some(count) = connection.other_hosts {
            facts.push(self.fact(
                "other-hosts",
                Sentence::value(count.to_string()),
                Source::Observer,
            ));
        }
        let tls = connection.tls.as_ref();
        for (label, yes) in [
            (
                "extended-validation",
                tls.and_then(|tls| tls.extended_validation),
            ),
            (
                "delegated-credentials",
                tls.and_then(|tls| tls.used_delegated_credentials),
            ),
        ] {
            facts.extend(yes.map(|yes| self.fact(label, self.yes_or_no(yes), Source::Observer)));
        }
        RecordGroup {
            title: self.say("record-connection", &[]),
            facts,
            copy: None,
        }
    }

    fn certificate_group(&self, index: usize, certificate: &Certificate) -> RecordGroup {
        let arguments = [
            ("number", (index + 1).into()),
            ("name", self.name_of(certificate).into()),
        ];
        let fact =
            |label: &str, text: &str| self.fact(label, Sentence::value(text), Source::Certificate);
        let mut facts = self.malformed_facts(index);
        if let Some(number) = certificate.version.number {
            let version = fact("version", &number.to_string());
            facts.push(match certificate.version.bytes {
                Some(bytes) => version.at(bytes),
                None => version,
            });
        }
        if let Some(serial) = &certificate.serial_number {
            facts.push(fact("serial-number", &hex(&serial.value.octets)).at(serial.bytes));
        }
        facts.extend(self.who_facts(certificate));
        facts.extend(self.validity_facts(certificate));
        facts.extend(self.public_key_fact(certificate));
        if let Some(algorithm) = &certificate.signature_algorithm {
            facts.push(
                fact("signature-algorithm", &algorithm_name(&algorithm.value)).at(algorithm.bytes),
            );
        }
        for extension in &certificate.extensions {
            let name = oid(&extension.value.oid);
            let mut fact = self.fact(
                "names",
                Sentence::value(line(&extension.value.value.value)),
                Source::Certificate,
            );
            fact.label = if extension.value.critical {
                self.say("label-extension-critical", &[("name", name.into())])
            } else {
                Sentence::value(name)
            };
            facts.push(fact.at(extension.bytes));
        }
        let prints = &certificate.fingerprints;
        let computed =
            |label: &str, text: &str| self.fact(label, Sentence::value(text), Source::Checked);
        facts.push(computed("sha256", &prints.sha256));
        facts.push(computed("sha1", &prints.sha1));
        facts.extend(
            prints
                .spki_sha256
                .as_ref()
                .map(|spki| computed("spki-sha256", spki)),
        );
        RecordGroup {
            title: self.say("record-certificate", &arguments),
            facts,
            copy: self
                .report
                .connection
                .certificates
                .get(index)
                .map(|der| CopyWords {
                    label: self.say("record-copy-pem", &[]),
                    done: self.say("record-copied", &[]),
                    failed: self.say("record-not-copied", &[]),
                    text: pem(der.as_bytes()),
                }),
        }
    }

    fn malformed_facts(&self, index: usize) -> Vec<Fact> {
        let findings = self
            .report
            .findings
            .iter()
            .filter(|finding| finding.certificate == Some(index));
        findings
            .filter_map(|finding| {
                let Some(Evidence::Malformed { malformed }) = &finding.evidence else {
                    return None;
                };
                let extension = malformed.extension.as_deref().unwrap_or_default();
                let field = self.say(
                    &format!("field-{}", tag(malformed.field)),
                    &[("extension", extension.into())],
                );
                let what = self.say(
                    &format!("malformed-{}", tag(malformed.kind)),
                    &[("field", field.into()), ("extension", extension.into())],
                );
                let bytes = malformed.bytes;
                let end = bytes.offset.saturating_add(bytes.length);
                let arguments = [
                    ("what", what.into()),
                    ("from", malformed.bytes.offset.into()),
                    ("to", end.saturating_sub(1).into()),
                ];
                let value = self.say("value-malformed", &arguments);
                Some(
                    self.fact("malformed", value, Source::Checked)
                        .at(malformed.bytes),
                )
            })
            .collect()
    }

    fn identity_line(&self) -> String {
        match self.report.address.host {
            Some(_) => self.shown_url(),
            None => self.identity().domain,
        }
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

/// The textual encoding of RFC 7468 §5.
fn pem(der: &[u8]) -> String {
    let base64 = Base64::encode_string(der);
    let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
    for (index, letter) in base64.chars().enumerate() {
        if index > 0 && index % 64 == 0 {
            pem.push('\n');
        }
        pem.push(letter);
    }
    pem.push_str("\n-----END CERTIFICATE-----\n");
    pem
}
