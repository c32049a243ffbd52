//! What Whylock checked: every rule, what was found, why it matters, and what whoever runs the site can do.

use super::writer::{Writer, tag};
use super::{CheckWords, CitationWords, Sentence, Titled};
use crate::certificate::bytes::ByteRange;
use crate::check::{CHECKS, Check, CheckId, Citation, Enforced, Rules};
use crate::finding::{Evidence, Finding, Outcome, Source};

impl Writer<'_> {
    /// Every rule that was looked at, under how many are broken. How many are kept is no mark for the site.
    pub(super) fn checks(&self) -> Titled<CheckWords> {
        let items = self.check_items();
        let broken = items.iter().filter(|it| it.outcome == Outcome::Fail);
        let broken = [("broken", broken.count().into())];
        Titled {
            title: self.say("checks", &broken),
            items,
        }
    }

    /// The broken rules first, one for each finding; then the others, each told once.
    fn check_items(&self) -> Vec<CheckWords> {
        let mut words = Vec::new();
        for outcome in [Outcome::Fail, Outcome::Warn, Outcome::Unknown] {
            let findings = self.checked();
            let findings: Vec<_> = findings
                .filter(|(_, finding)| finding.outcome == outcome)
                .collect();
            for of_check in findings.chunk_by(|(one, _), (next, _)| one.id == next.id) {
                let (told, left) = of_check.split_at(of_check.len().min(TOLD_OF_EACH));
                words.extend(
                    told.iter()
                        .map(|(check, finding)| self.check(check, finding)),
                );
                if let Some(last) = words.last_mut().filter(|_| !left.is_empty()) {
                    last.also = self.say("check-also", &[("count", left.len().into())]);
                }
            }
        }
        let mut told: Vec<CheckId> = Vec::new();
        for (check, finding) in self.checked() {
            let speaks = words.iter().any(|it: &CheckWords| it.check == check.id);
            if finding.outcome == Outcome::Pass && !speaks && !told.contains(&check.id) {
                told.push(check.id);
                words.push(CheckWords {
                    certificate: None,
                    about: None,
                    place: Sentence::default(),
                    bytes: None,
                    ..self.check(check, finding)
                });
            }
        }
        words
    }

    /// What was found of certificates; the connection's rules are told where its facts stand.
    fn checked(&self) -> impl Iterator<Item = (&'static Check, &Finding)> {
        let findings = self.report.findings.iter();
        findings.filter_map(|finding| {
            let check = CHECKS.iter().find(|check| check.id == finding.check)?;
            let told = match check.rules {
                Rules::CabForum
                | Rules::Issuer
                | Rules::IssuerUnlessCabForum
                | Rules::Path
                | Rules::PublicRoots => true,
                // the technical record says what cannot be seen
                Rules::Connection => {
                    TOLD.contains(&check.id) && finding.source != Source::NotVisible
                }
                Rules::Observation => match check.id {
                    CheckId::Agreement
                    | CheckId::AnchorSignature
                    | CheckId::ChainOrder
                    | CheckId::ChainRoot
                    | CheckId::ChainSuperfluous
                    | CheckId::ReadWhole
                    | CheckId::ValidationLevel => true,
                    // without a certificate no list was asked, and a rule that is kept would only sound good
                    CheckId::LogListAge | CheckId::LogListImport | CheckId::RootListAge => {
                        !self.report.certificates.is_empty()
                    }
                    _ => false,
                },
            };
            // the technical record says it of the certificate, and here the rule that it breaks
            let is_told_once_more = matches!(
                &finding.evidence,
                Some(Evidence::Malformed { malformed }) if malformed.kind.has_own_check()
            );
            (told && !is_told_once_more).then_some((check, finding))
        })
    }

    fn check(&self, check: &Check, finding: &Finding) -> CheckWords {
        let (id, outcome) = (tag(check.id), tag(finding.outcome));
        let certificate = finding
            .certificate
            .and_then(|it| self.report.certificates.get(it));
        let about = certificate.map(|certificate| self.name_of(certificate));
        let evidence = finding.evidence.as_ref();
        let mut values = self.values(evidence);
        values.push(("about", about.as_deref().unwrap_or_default().into()));
        values.push(("browser", self.browsers(check).into()));
        let kind = evidence.map(Evidence::kind).unwrap_or_default();
        // what is counted by one browser's rule is told as by another's
        let id_of_found = match evidence {
            Some(Evidence::Timestamps { .. }) => "timestamp-count",
            _ => &id,
        };
        let found = [
            format!("found-{id_of_found}-{outcome}-{kind}"),
            format!("found-{id_of_found}-{outcome}"),
        ];
        let found = found.each_ref().map(String::as_str);
        let is_broken = finding.outcome != Outcome::Pass;
        let when_broken = |message: &str| {
            let forms = [format!("{message}-{id}-{kind}"), format!("{message}-{id}")];
            let sentence = || self.say_first(&forms.each_ref().map(String::as_str), &values);
            is_broken.then(sentence).unwrap_or_default()
        };
        CheckWords {
            check: check.id,
            outcome: finding.outcome,
            outcome_words: self.say(&format!("outcome-{outcome}"), &[]),
            certificate: finding.certificate,
            about,
            rule: self.say(&format!("check-{id}"), &[]),
            found: is_broken.then(|| self.state(self.say_first(&found, &values), finding.source)),
            why: when_broken("why"),
            mend: when_broken("mend"),
            enforced: self.enforced(check),
            citations: check.citations.iter().map(citation).collect(),
            place: finding.bytes.map(|it| self.place(it)).unwrap_or_default(),
            bytes: finding.bytes,
            also: Sentence::default(),
        }
    }

    fn place(&self, bytes: ByteRange) -> Sentence {
        let end = bytes.offset.saturating_add(bytes.length);
        let places = [
            ("from", bytes.offset.into()),
            ("to", end.saturating_sub(1).into()),
            ("count", bytes.length.into()),
        ];
        self.say("check-bytes", &places)
    }

    /// The browsers that are known to enforce a rule, by their names.
    fn browsers(&self, check: &Check) -> String {
        let name = |browser| {
            self.say(&format!("browser-{}", tag(browser)), &[])
                .to_string()
        };
        let names: Vec<String> = check.enforced.browsers().iter().map(name).collect();
        names.join(", ")
    }

    /// Who refuses what breaks the rule, and since when.
    fn enforced(&self, check: &Check) -> Sentence {
        let since = check.since.map(|day| self.day(day)).unwrap_or_default();
        let message = match check.enforced {
            Enforced::By(_) | Enforced::ByBrowsers => "enforced-by",
            // of a connection the browser decides alone, and what it made of this one is told
            Enforced::ByNobody if check.rules != Rules::Connection => "enforced-by-nobody",
            Enforced::ByNobody | Enforced::Observation | Enforced::OnRequest => {
                return Sentence::default();
            }
        };
        let dated = format!("{message}-since");
        let message = if since.is_empty() { message } else { &dated };
        let values = [
            ("browsers", self.browsers(check).into()),
            ("since", since.into()),
        ];
        self.say(message, &values)
    }
}

/// In how many places a broken rule is told. An attacker's certificate can break one in thousands; more say nothing new,
/// and the report has them.
const TOLD_OF_EACH: usize = 5;

/// The rules of the connection that are told here; what else is found of it makes the verdict itself.
const TOLD: &[CheckId] = &[
    CheckId::CertificateTransparency,
    CheckId::CipherSuite,
    CheckId::Clock,
    CheckId::EncryptedClientHello,
    CheckId::FiniteFieldGroup,
    CheckId::ForwardSecrecy,
    CheckId::HandshakeKeyUsage,
    CheckId::HandshakeSignature,
    CheckId::HandshakeSignatureKey,
    CheckId::KeyExchangeGroup,
    CheckId::LookAlikeName,
    CheckId::MustStaple,
    CheckId::PostQuantum,
    CheckId::ProtocolVersion,
    CheckId::RsaKeyTransport,
    CheckId::SignedTimestamps,
    CheckId::SignedTimestampsApple,
    CheckId::SignedTimestampsChrome,
    CheckId::StrictTransport,
    CheckId::TimestampDate,
    CheckId::TimestampLog,
    CheckId::TimestampSignature,
];

fn citation(citation: &Citation) -> CitationWords {
    let Citation { document, section } = citation;
    let report = document.strip_prefix("UTS #");
    let report = report.map(|number| format!("https://www.unicode.org/reports/tr{number}/"));
    let rfc = document.strip_prefix("RFC ").map(|number| {
        let anchor = if section.is_empty() {
            String::new()
        } else {
            format!("#section-{section}")
        };
        format!("https://www.rfc-editor.org/rfc/rfc{number}.html{anchor}")
    });
    let paper = document.strip_prefix("DOI ");
    let paper = paper.map(|number| format!("https://doi.org/{number}"));
    let preprint = document.strip_prefix("IACR ePrint ");
    let preprint = preprint.map(|number| format!("https://eprint.iacr.org/{number}"));
    let weakness = document.strip_prefix("CVE-");
    let weakness = weakness.map(|number| format!("https://www.cve.org/CVERecord?id=CVE-{number}"));
    CitationWords {
        text: if section.is_empty() {
            (*document).to_owned()
        } else {
            format!("{document} §{section}")
        },
        url: rfc.or(report).or(paper).or(preprint).or(weakness),
    }
}
