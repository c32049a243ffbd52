//! How this connection came about: the steps of HTTPS with this connection's values.

use super::catalogue::Argument;
use super::promises::{cipher_name, seal_name};
use super::writer::{Writer, tag};
use super::{Fact, Sentence, StepWords};
use crate::certificate::text::visible;
use crate::connection::{InsecureRequest, Observer, Redirect};
use crate::finding::Source;
use crate::name::{Address, AddressKind};
use crate::report::{Course, Publicity, Step, StepId};
use crate::tls::{PostQuantum, Reading, Recommended, Rfc};

impl Writer<'_> {
    pub(super) fn journey(&self) -> Vec<StepWords> {
        self.report
            .journey
            .iter()
            .map(|step| self.step(step))
            .collect()
    }

    fn step(&self, step: &Step) -> StepWords {
        let stem = format!("step-{}", tag(step.id));
        let course = format!("{stem}-{}", tag(step.course));
        let scheme = tag(self.report.address.kind);
        let observer = tag(self.report.connection.observer);
        let (variant, arguments) = self.happened(step);
        let candidates = [
            format!("{course}-{variant}"),
            format!("{course}-{observer}"),
            course,
        ];
        let candidates = candidates.each_ref().map(String::as_str);
        let why = [format!("{stem}-why-{scheme}"), format!("{stem}-why")];
        let reached = !matches!(
            step.course,
            Course::Missing | Course::NotReached | Course::Unknown
        );
        StepWords {
            id: step.id,
            title: self.say(&stem, &[]),
            happened: self.state(
                self.catalogue.say_first(&candidates, &arguments),
                step.source,
            ),
            why: self
                .catalogue
                .say_first(&why.each_ref().map(String::as_str), &[]),
            facts: if reached {
                self.step_facts(step.id)
            } else {
                Vec::new()
            },
        }
    }

    /// The variant of the step's sentence, and the values for it.
    fn happened(&self, step: &Step) -> (&'static str, Vec<(&'static str, Argument)>) {
        let report = self.report;
        match step.id {
            StepId::Address => {
                let redirects = &report.connection.redirects;
                let first = redirects
                    .first()
                    .map(|it| it.url.clone())
                    .unwrap_or_default();
                let url = self.shown_url();
                (
                    "",
                    vec![
                        ("count", redirects.len().into()),
                        ("first", first.into()),
                        ("url", url.into()),
                    ],
                )
            }
            StepId::Port => {
                let port = report
                    .address
                    .port
                    .map(|port| port.to_string())
                    .unwrap_or_default();
                (
                    "",
                    vec![("host", self.host().into()), ("port", port.into())],
                )
            }
            StepId::Certificate => match self.end_entity() {
                Some(site) => {
                    let issuer = site.issuer_name().unwrap_or_default();
                    (
                        "",
                        vec![
                            ("name", self.name_of(site).into()),
                            ("issuer", issuer.into()),
                        ],
                    )
                }
                None => ("unread", Vec::new()),
            },
            StepId::Authorities => {
                let root = report.chain.iter().find(|link| link.publicity.is_some());
                let root = root.and_then(|link| report.certificates.get(link.certificate));
                let variant = if root.is_some() { "" } else { "no-root" };
                let root = root.map(|root| self.name_of(root)).unwrap_or_default();
                let observer = self.say(
                    &format!("observer-{}", tag(report.connection.observer)),
                    &[],
                );
                let evidence = report.findings.iter().find_map(|it| match &it.evidence {
                    Some(evidence @ crate::finding::Evidence::ObserverError { .. }) => {
                        Some(evidence)
                    }
                    _ => None,
                });
                let cause = self.cause(evidence);
                (
                    variant,
                    vec![
                        ("root", root.into()),
                        ("observer", observer.into()),
                        ("cause", cause.into()),
                    ],
                )
            }
            StepId::Keys => {
                let group = report.tls.as_ref().and_then(|tls| tls.group.as_ref());
                let variant = if group.is_some() { "" } else { "no-group" };
                (
                    variant,
                    vec![("group", group.map(Reading::name).unwrap_or_default().into())],
                )
            }
            StepId::Data => {
                let suite = report
                    .tls
                    .as_ref()
                    .and_then(|tls| tls.cipher_suite.as_ref());
                (
                    "",
                    vec![("suite", suite.map(Reading::name).unwrap_or_default().into())],
                )
            }
            StepId::End => ("", Vec::new()),
        }
    }

    fn step_facts(&self, step: StepId) -> Vec<Fact> {
        match step {
            StepId::Address => self.address_facts(),
            StepId::Port => self.port_facts(),
            StepId::Certificate => self.certificate_facts(),
            StepId::Authorities => self.authority_facts(),
            StepId::Keys => self.key_facts(),
            StepId::Data => self.data_facts(),
            StepId::End => vec![self.not_visible("session-end")],
        }
    }

    fn address_facts(&self) -> Vec<Fact> {
        let connection = &self.report.connection;
        let mut facts = vec![self.fact(
            "address",
            Sentence::value(self.shown_url()),
            Source::Observer,
        )];
        facts.extend(connection.redirects.iter().map(|hop| self.redirect(hop)));
        if let Some(header) = &connection.headers.strict_transport_security {
            let meaning = self.say("meaning-hsts-header", &[]);
            facts.push(
                self.fact("hsts", value(header), Source::Observer)
                    .meaning(meaning),
            );
        }
        match connection.tls.as_ref().and_then(|tls| tls.hsts) {
            Some(hsts) => {
                let fact = self.fact("hsts", self.yes_or_no(hsts), Source::Observer);
                facts.push(if hsts {
                    fact.meaning(self.say("meaning-hsts", &[]))
                } else {
                    fact
                });
            }
            None if self.report.address.kind == AddressKind::Https => {
                facts.push(self.not_visible("hsts"))
            }
            None => {}
        }
        facts
    }

    fn redirect(&self, hop: &Redirect) -> Fact {
        let value = match hop.status {
            Some(status) => {
                let arguments = [
                    ("url", hop.url.as_str().into()),
                    ("status", status.to_string().into()),
                ];
                self.say("value-redirect", &arguments)
            }
            None => self.say(
                "value-redirect-upgrade",
                &[("url", hop.url.as_str().into())],
            ),
        };
        self.fact("redirect", value, Source::Observer)
    }

    fn port_facts(&self) -> Vec<Fact> {
        let Address {
            port,
            scheme,
            default_port,
            ..
        } = &self.report.address;
        let mut facts = Vec::new();
        if let Some(port) = port {
            let usual = if scheme == "https" { "443" } else { "80" };
            let arguments = [("scheme", scheme.as_str().into()), ("usual", usual.into())];
            let meaning = if *default_port {
                "meaning-port-usual"
            } else {
                "meaning-port-unusual"
            };
            let fact = self.fact("port", Sentence::value(port.to_string()), Source::Observer);
            facts.push(fact.meaning(self.say(meaning, &arguments)));
        }
        let connection = &self.report.connection;
        facts.push(match &connection.remote_address {
            Some(address) => self
                .fact("remote-address", value(address), Source::Observer)
                .meaning(self.say("meaning-remote-address", &[])),
            None => self.not_visible("remote-address"),
        });
        facts.push(match &connection.http_version {
            Some(version) => self.fact("http-version", value(version), Source::Observer),
            None => self.not_visible("http-version"),
        });
        facts.extend(
            connection
                .insecure_requests
                .iter()
                .map(|request| self.insecure_request(request)),
        );
        facts
    }

    fn insecure_request(&self, request: &InsecureRequest) -> Fact {
        let arguments = [
            ("kind", request.kind.as_str().into()),
            ("url", request.url.as_str().into()),
        ];
        let outcome = self.say(
            &format!("value-outcome-{}", tag(request.outcome)),
            &arguments,
        );
        self.fact("insecure-request", outcome, Source::Observer)
    }

    fn certificate_facts(&self) -> Vec<Fact> {
        let Some(site) = self.end_entity() else {
            return vec![
                self.not_visible("subject"),
                self.not_visible("issuer"),
                self.not_visible("valid-until"),
            ];
        };
        let mut facts = self.who_facts(site);
        facts.push(self.names_fact(site));
        facts.extend(self.validity_facts(site));
        facts.extend(self.public_key_fact(site));
        facts
    }

    fn authority_facts(&self) -> Vec<Fact> {
        let report = self.report;
        let facts = report.connection.tls.as_ref();
        let mut words = Vec::new();
        match report.chain.iter().find(|link| link.publicity.is_some()) {
            Some(link) => {
                let root = report.certificates.get(link.certificate);
                let name = root.map(|root| self.name_of(root)).unwrap_or_default();
                words.push(self.fact("root", Sentence::value(name), Source::Certificate));
                words.push(self.publicity_fact(link.publicity.unwrap_or(Publicity::Private)));
            }
            None => words.push(self.not_visible("root")),
        }
        let refusal = facts.and_then(|it| {
            it.validation_error
                .as_deref()
                .or(it.error_category.as_deref())
        });
        let refusal = refusal.or(report
            .connection
            .error
            .as_ref()
            .map(|error| error.code.as_str()));
        words.push(match refusal {
            Some(code) => {
                let value = self.say("value-refused", &[("code", code.into())]);
                self.fact("browser-verdict", value, Source::Observer)
            }
            None if self.accepted() => self.fact(
                "browser-verdict",
                self.say("value-accepted", &[]),
                Source::Observer,
            ),
            None => self.not_visible("browser-verdict"),
        });
        words.push(
            match facts.and_then(|it| it.certificate_transparency.as_deref()) {
                Some(status) => self
                    .fact("transparency", value(status), Source::Observer)
                    .meaning(self.say("meaning-transparency", &[])),
                None => self.not_visible("transparency"),
            },
        );
        words.push(match facts.and_then(|it| it.used_ocsp) {
            Some(asked) => self.fact("revocation", self.yes_or_no(asked), Source::Observer),
            None => self.not_visible("revocation"),
        });
        words
    }

    fn publicity_fact(&self, publicity: Publicity) -> Fact {
        let known = self
            .report
            .chain
            .iter()
            .find_map(|link| link.known.as_ref());
        match (publicity, known) {
            (Publicity::Listed, Some(known)) => {
                let store = match (known.mozilla, known.chrome) {
                    (true, true) => "value-store-both",
                    (true, false) => "value-store-mozilla",
                    (false, _) => "value-store-chrome",
                };
                self.fact("publicity", self.say(store, &[]), Source::Checked)
            }
            (Publicity::BuiltIn, _) => self.fact(
                "publicity",
                self.say("value-built-in", &[]),
                Source::Observer,
            ),
            (Publicity::Given, _) => self.fact(
                "publicity",
                self.say("value-given-root", &[]),
                Source::Checked,
            ),
            (Publicity::Listed | Publicity::Private, _) => self.fact(
                "publicity",
                self.say("value-private-root", &[]),
                Source::Checked,
            ),
        }
    }

    fn key_facts(&self) -> Vec<Fact> {
        let Some(tls) = &self.report.tls else {
            return [
                "protocol-version",
                "group",
                "signature-scheme",
                "forward-secrecy",
            ]
            .map(|label| self.not_visible(label))
            .into();
        };
        let mut facts = Vec::new();
        facts.push(match &tls.protocol_version {
            Some(reading) => {
                let fact = self.fact(
                    "protocol-version",
                    Sentence::value(reading.name()),
                    Source::Observer,
                );
                fact.meaning(match &reading.known {
                    Some(version) => match version.deprecated_by {
                        Some(rfc) => self.say("meaning-version-deprecated", &rfc_arguments(rfc)),
                        None => self.say(
                            "meaning-version-current",
                            &rfc_arguments(version.defined_by),
                        ),
                    },
                    None => self.say("meaning-unknown", &[]),
                })
            }
            None => self.not_visible("protocol-version"),
        });
        let suite = tls.cipher_suite.as_ref().and_then(|suite| suite.known);
        match &tls.group {
            Some(reading) => {
                let fact = self.fact("group", Sentence::value(reading.name()), Source::Observer);
                facts.push(fact.meaning(match &reading.known {
                    Some(group) => {
                        let bits = [("bits", group.classical_bits.unwrap_or_default().into())];
                        self.say(&format!("meaning-group-{}", tag(group.post_quantum)), &bits)
                    }
                    None => self.say("meaning-unknown", &[]),
                }));
                if let Some(group) = &reading.known {
                    let yes = group.post_quantum != PostQuantum::Classical;
                    let fact = self.fact("post-quantum", self.yes_or_no(yes), Source::Standard);
                    let meaning = if yes {
                        "meaning-post-quantum-yes"
                    } else {
                        "meaning-post-quantum-no"
                    };
                    facts.push(fact.meaning(self.say(meaning, &[])));
                }
            }
            None if suite.is_some_and(|suite| !suite.forward_secrecy) => {
                facts.push(self.fact("group", self.say("value-none", &[]), Source::Standard));
            }
            None => facts.push(self.not_visible("group")),
        }
        facts.push(match &tls.signature_scheme {
            Some(reading) => {
                let fact = self.fact(
                    "signature-scheme",
                    Sentence::value(reading.name()),
                    Source::Observer,
                );
                fact.meaning(match &reading.known {
                    Some(scheme) => match scheme.deprecated_by {
                        Some(rfc) => self.say("meaning-scheme-deprecated", &rfc_arguments(rfc)),
                        None => self.say("meaning-scheme-current", &[]),
                    },
                    None => self.say("meaning-unknown", &[]),
                })
            }
            None if suite.is_some_and(|suite| !suite.forward_secrecy) => self.fact(
                "signature-scheme",
                self.say("value-none", &[]),
                Source::Standard,
            ),
            None => self.not_visible("signature-scheme"),
        });
        facts.push(match suite {
            Some(suite) => {
                let yes = suite.forward_secrecy;
                let meaning = if yes {
                    "meaning-forward-secrecy-yes"
                } else {
                    "meaning-forward-secrecy-no"
                };
                self.fact("forward-secrecy", self.yes_or_no(yes), Source::Standard)
                    .meaning(self.say(meaning, &[]))
            }
            None => self.not_visible("forward-secrecy"),
        });
        facts.extend(self.hidden_name_facts());
        facts
    }

    fn hidden_name_facts(&self) -> Vec<Fact> {
        let facts = self.report.connection.tls.as_ref();
        let told = |label: &str, yes: Option<bool>| match yes {
            Some(yes) => self.fact(label, self.yes_or_no(yes), Source::Observer),
            None => self.not_visible(label),
        };
        let mut words = vec![told("ech", facts.and_then(|it| it.used_ech))];
        if self.report.connection.observer == Observer::Firefox {
            words.push(told(
                "private-dns",
                facts.and_then(|it| it.used_private_dns),
            ));
        }
        words
    }

    fn data_facts(&self) -> Vec<Fact> {
        let Some(reading) = self
            .report
            .tls
            .as_ref()
            .and_then(|tls| tls.cipher_suite.as_ref())
        else {
            return if self.report.address.kind == AddressKind::Https {
                vec![self.not_visible("cipher-suite")]
            } else {
                Vec::new()
            };
        };
        let named = self.fact(
            "cipher-suite",
            Sentence::value(reading.name()),
            Source::Observer,
        );
        let Some(suite) = &reading.known else {
            return vec![named.meaning(self.say("meaning-unknown", &[]))];
        };
        let meaning = match suite.deprecated_by {
            Some(rfc) => self.say("meaning-suite-deprecated", &rfc_arguments(rfc)),
            None => {
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
        };
        let aead = if suite.authenticated_encryption {
            "meaning-aead-yes"
        } else {
            "meaning-aead-no"
        };
        let mut facts = vec![
            named.meaning(meaning),
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
            self.fact("seal", Sentence::value(seal_name(suite)), Source::Standard)
                .meaning(self.say(aead, &[])),
        ];
        if !suite.attacks.is_empty() {
            let names: Vec<&str> = suite.attacks.iter().map(|attack| attack.name()).collect();
            let fact = self.fact(
                "attacks",
                Sentence::value(names.join(", ")),
                Source::Standard,
            );
            facts.push(fact.meaning(self.say("meaning-attacks", &[])));
        }
        facts
    }

    /// Scheme, host and port, as people write them.
    pub(super) fn shown_url(&self) -> String {
        let address = &self.report.address;
        let port = match address.port {
            Some(port) if !address.default_port => format!(":{port}"),
            _ => String::new(),
        };
        format!("{}://{}{port}", address.scheme, self.host())
    }
}

/// A text of the observer as a value, invisible characters made visible and its length bounded.
pub(super) fn value(text: &str) -> Sentence {
    const LONGEST: usize = 300;
    let shown: String = text.chars().take(LONGEST).collect();
    Sentence::value(visible(&shown))
}

fn rfc_arguments(rfc: Rfc) -> [(&'static str, Argument); 2] {
    [
        ("rfc", rfc.number.to_string().into()),
        ("year", rfc.year.to_string().into()),
    ]
}
