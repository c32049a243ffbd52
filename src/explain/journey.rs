//! How this connection came about: the steps of HTTPS, what became of each, and why it is there.

use super::StepWords;
use super::catalogue::Argument;
use super::tls_names::cipher_name;
use super::writer::{Writer, tag};
use crate::check::CheckId;
use crate::finding::{Evidence, Outcome};
use crate::name::{Address, AddressKind};
use crate::report::{Course, Step, StepId};
use crate::tls::Reading;

/// Characters of a value in an arrow's label; the facts of the step have it whole.
const LONGEST_BRIEF: usize = 80;

impl Writer<'_> {
    pub(super) fn journey(&self) -> Vec<StepWords> {
        self.report
            .journey
            .iter()
            .map(|step| self.step(step))
            .collect()
    }

    fn step(&self, step: &Step) -> StepWords {
        let message = format!("step-{}", tag(step.id));
        let course = format!("{message}-{}", tag(step.course));
        let scheme = tag(self.report.address.kind);
        let observer = tag(self.report.connection.observer);
        // A sentence may have a form for one observer, or for what is missing from it.
        let (missing, arguments) = self.happened(step.id);
        let forms = [
            format!("{course}-no-{missing}"),
            format!("{course}-{observer}"),
            course,
        ];
        let brief = tag(step.course);
        let briefs = [
            format!("brief-{}-{brief}-no-{missing}", tag(step.id)),
            format!("brief-{}-{brief}", tag(step.id)),
            format!("brief-{brief}"),
        ];
        let whys = [
            format!("{message}-why-no-{missing}"),
            format!("{message}-why-{scheme}"),
            format!("{message}-why"),
        ];
        let reached = !matches!(
            step.course,
            Course::Missing | Course::NotReached | Course::Unknown
        );
        StepWords {
            id: step.id,
            course: step.course,
            title: self.say(&message, &[]),
            brief: self
                .catalogue
                .say_first(&briefs.each_ref().map(String::as_str), &arguments)
                .cut(LONGEST_BRIEF),
            happened: self.state(
                self.catalogue
                    .say_first(&forms.each_ref().map(String::as_str), &arguments),
                step.source,
            ),
            why: self
                .catalogue
                .say_first(&whys.each_ref().map(String::as_str), &[]),
            facts: if reached {
                self.step_facts(step.id)
            } else {
                Vec::new()
            },
        }
    }

    /// What the step's sentence would name and this connection does not have, and the values for it.
    fn happened(&self, step: StepId) -> (&'static str, Vec<(&'static str, Argument)>) {
        let report = self.report;
        let tls = report.tls.as_ref();
        let suite = tls.and_then(|tls| tls.cipher_suite.as_ref()?.known);
        let kept = suite.is_some_and(|suite| !suite.forward_secrecy);
        match step {
            StepId::Address => {
                let redirects = &report.connection.redirects;
                let first = redirects
                    .first()
                    .map(|hop| hop.url.as_str())
                    .unwrap_or_default();
                let open = Address::parse(first).kind == AddressKind::Http;
                let missing = if open { "protection" } else { "" };
                (
                    missing,
                    vec![
                        ("count", redirects.len().into()),
                        ("first", first.into()),
                        ("url", self.shown_url().into()),
                    ],
                )
            }
            StepId::Port => {
                let port = report.address.port.unwrap_or_default().to_string();
                (
                    "",
                    vec![("host", self.host().into()), ("port", port.into())],
                )
            }
            StepId::Certificate => {
                let Some(certificate) = self.end_entity() else {
                    return ("certificate", Vec::new());
                };
                let issuer = certificate.issuer_name();
                let missing = if issuer.is_some() { "" } else { "issuer" };
                (
                    missing,
                    vec![
                        ("name", self.name_of(certificate).into()),
                        ("issuer", issuer.unwrap_or_default().into()),
                    ],
                )
            }
            StepId::Authorities => {
                let root = report.chain.iter().find(|link| link.publicity.is_some());
                let root = root.and_then(|link| report.certificates.get(link.certificate));
                let missing = self.missing_of_authorities(root.is_some());
                let root = root.map(|root| self.name_of(root)).unwrap_or_default();
                let observer = self.say(
                    &format!("observer-{}", tag(report.connection.observer)),
                    &[],
                );
                let errors = report
                    .findings
                    .iter()
                    .filter_map(|finding| finding.evidence.as_ref());
                let error = errors
                    .into_iter()
                    .find(|it| matches!(it, Evidence::ObserverError { .. }));
                let cause = self.cause(error);
                (
                    missing,
                    vec![
                        ("root", root.into()),
                        ("observer", observer.into()),
                        ("cause", cause.into()),
                    ],
                )
            }
            StepId::Keys => match tls.and_then(|tls| tls.group.as_ref()) {
                Some(group) => ("", vec![("group", group.name().into())]),
                None if kept => ("forward-secrecy", Vec::new()),
                None => ("group", Vec::new()),
            },
            StepId::Data => {
                let name = tls
                    .and_then(|tls| tls.cipher_suite.as_ref())
                    .map(Reading::name);
                let name = name.unwrap_or_default();
                let cipher = suite.as_ref().map(cipher_name);
                let missing = if self.fails(CheckId::CipherSuite) {
                    "lock"
                } else {
                    ""
                };
                (
                    missing,
                    vec![
                        ("cipher", cipher.unwrap_or_else(|| name.to_string()).into()),
                        ("suite", name.into()),
                    ],
                )
            }
            StepId::End if kept => ("forward-secrecy", Vec::new()),
            StepId::End => ("", Vec::new()),
        }
    }

    /// The step is weak for one of three reasons.
    fn missing_of_authorities(&self, has_root: bool) -> &'static str {
        match has_root {
            _ if self.fails(CheckId::Agreement) => "agreement",
            _ if self.fails(CheckId::KeySecrecy) => "secrecy",
            true => "",
            false => "root",
        }
    }

    fn fails(&self, check: CheckId) -> bool {
        let mut findings = self.report.findings.iter();
        findings.any(|it| it.check == check && it.outcome == Outcome::Fail)
    }
}
