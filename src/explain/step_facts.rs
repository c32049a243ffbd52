//! The values of this connection under each step of its journey.

use super::writer::{Writer, tag};
use super::{Fact, Sentence};
use crate::connection::{InsecureRequest, Redirect};
use crate::finding::Source;
use crate::name::{Address, AddressKind};
use crate::report::{Link, Publicity, StepId};

impl Writer<'_> {
    pub(super) fn step_facts(&self, step: StepId) -> Vec<Fact> {
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
        if self.report.address.kind != AddressKind::Https {
            return facts;
        }
        if let Some(header) = &connection.headers.strict_transport_security {
            let fact = self.fact("hsts-header", Sentence::observed(header), Source::Observer);
            facts.push(fact.meaning(self.say("meaning-hsts-header", &[])));
        }
        let hsts = connection.tls.as_ref().and_then(|tls| tls.hsts);
        facts.push(self.told("hsts", hsts));
        facts
    }

    fn redirect(&self, hop: &Redirect) -> Fact {
        let url = ("url", hop.url.as_str().into());
        let value = match hop.status {
            Some(status) => self.say(
                "value-redirect",
                &[url, ("status", status.to_string().into())],
            ),
            None => self.say("value-redirect-upgrade", &[url]),
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
        let connection = &self.report.connection;
        let mut facts = Vec::new();
        if let Some(port) = port {
            let usual = if self.report.address.is_https() {
                "443"
            } else {
                "80"
            };
            let meaning = if *default_port {
                "meaning-port-usual"
            } else {
                "meaning-port-unusual"
            };
            let arguments = [("scheme", scheme.as_str().into()), ("usual", usual.into())];
            let fact = self.fact("port", Sentence::value(port.to_string()), Source::Observer);
            facts.push(fact.meaning(self.say(meaning, &arguments)));
        }
        facts.push(match &connection.remote_address {
            Some(address) => self
                .fact(
                    "remote-address",
                    Sentence::observed(address),
                    Source::Observer,
                )
                .meaning(self.say("meaning-remote-address", &[])),
            None => self.not_visible("remote-address"),
        });
        facts.push(match &connection.http_version {
            Some(version) => self.fact(
                "http-version",
                Sentence::observed(version),
                Source::Observer,
            ),
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
            return ["subject", "issuer", "valid-until"]
                .map(|label| self.not_visible(label))
                .into();
        };
        let mut facts = self.who_facts(site);
        facts.push(self.names_fact(site));
        facts.extend(self.validity_facts(site));
        facts.extend(self.public_key_fact(site));
        facts
    }

    fn authority_facts(&self) -> Vec<Fact> {
        let connection = &self.report.connection;
        let tls = connection.tls.as_ref();
        let mut facts = match self
            .report
            .chain
            .iter()
            .find(|link| link.publicity.is_some())
        {
            Some(link) => self.root_facts(link),
            None => vec![self.not_visible("root")],
        };
        let overridden = tls.and_then(|it| {
            it.validation_error
                .as_deref()
                .or(it.error_category.as_deref())
        });
        let refusal = overridden.or(connection.error.as_ref().map(|error| error.code.as_str()));
        facts.push(match refusal {
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
        facts.push(
            match tls.and_then(|it| it.certificate_transparency.as_deref()) {
                Some(status) => self
                    .fact("transparency", self.transparency(status), Source::Observer)
                    .meaning(self.say("meaning-transparency", &[])),
                None => self.not_visible("transparency"),
            },
        );
        facts.push(self.told("revocation", tls.and_then(|it| it.used_ocsp)));
        facts
    }

    /// The browser's token for Certificate Transparency in words, where it is known.
    pub(super) fn transparency(&self, status: &str) -> Sentence {
        let known = format!("transparency-{status}");
        if self.catalogue.knows(&known) {
            self.say(&known, &[])
        } else {
            Sentence::observed(status)
        }
    }

    fn root_facts(&self, root: &Link) -> Vec<Fact> {
        let certificate = self.report.certificates.get(root.certificate);
        let name = certificate
            .map(|root| self.name_of(root))
            .unwrap_or_default();
        let stores = root
            .known
            .as_ref()
            .map(|known| (known.mozilla.is_some(), known.chrome.is_some()));
        let (value, source) = match (root.publicity, stores) {
            (Some(Publicity::Listed), Some((true, true))) => ("value-store-both", Source::Checked),
            (Some(Publicity::Listed), Some((true, false))) => {
                ("value-store-mozilla", Source::Checked)
            }
            (Some(Publicity::Listed), _) => ("value-store-chrome", Source::Checked),
            (Some(Publicity::BuiltIn), _) => ("value-built-in", Source::Observer),
            (Some(Publicity::Given), _) => ("value-given-root", Source::Checked),
            (Some(Publicity::Private) | None, _) => ("value-private-root", Source::Checked),
        };
        vec![
            self.fact("root", Sentence::value(name), Source::Certificate),
            self.fact("publicity", self.say(value, &[]), source),
        ]
    }

    /// A yes or no of the observer's, if it tells one.
    pub(super) fn told(&self, label: &str, yes: Option<bool>) -> Fact {
        match yes {
            Some(yes) => {
                let fact = self.fact(label, self.yes_or_no(yes), Source::Observer);
                let meaning = format!("meaning-{label}-{}", if yes { "yes" } else { "no" });
                if self.catalogue.knows(&meaning) {
                    return fact.meaning(self.say(&meaning, &[]));
                }
                fact
            }
            None => self.not_visible(label),
        }
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
