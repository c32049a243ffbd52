//! The values of this connection that a sentence may name; each sentence takes those that it needs.

use super::Sentence;
use super::catalogue::Argument;
use super::tls_names::cipher_name;
use super::writer::{Writer, tag};
use crate::certificate::Certificate;
use crate::certificate::crl::CrlReason;
use crate::check::CheckId;
use crate::connection::ErrorCause;
use crate::finding::{Evidence, Outcome};
use crate::revocation::Testimony;
use crate::signature::Unverifiable;

impl Writer<'_> {
    /// The values for a sentence about this evidence.
    pub(super) fn values(&self, evidence: Option<&Evidence>) -> Vec<(&'static str, Argument)> {
        let certificate = self.end_entity();
        let tls = self.report.tls.as_ref();
        let version = tls.and_then(|tls| Some(tls.protocol_version.as_ref()?.name()));
        let suite = tls.and_then(|tls| tls.cipher_suite.as_ref()?.known.as_ref());
        let until = certificate
            .and_then(Certificate::not_after)
            .map(|until| self.date(until));
        let now = crate::report::seconds(self.report.time);
        let mut values = vec![
            ("host", self.host().into()),
            ("today", self.date(now).into()),
            ("version", version.unwrap_or_default().into()),
            ("cipher", suite.map(cipher_name).unwrap_or_default().into()),
            (
                "issuer",
                certificate
                    .and_then(issuer_for_people)
                    .unwrap_or_default()
                    .into(),
            ),
            ("until", until.unwrap_or_default().into()),
            ("cause", self.cause(evidence).into()),
        ];
        values.extend(evidence.map(|it| self.values_of(it)).unwrap_or_default());
        values
    }

    /// What the evidence itself tells.
    fn values_of(&self, evidence: &Evidence) -> Vec<(&'static str, Argument)> {
        let mut values = Vec::new();
        match evidence {
            Evidence::Anchor {
                name,
                hint,
                notorious,
                ..
            } => {
                let product = hint.as_ref().map(|hint| hint.product.as_str());
                let case = notorious.as_ref().map(|case| case.name.as_str());
                values.push(("name", name.as_str().into()));
                values.push(("product", product.unwrap_or_default().into()));
                values.push(("case", case.unwrap_or_default().into()));
            }
            Evidence::Cleartext { port } => values.push(("port", port.to_string().into())),
            Evidence::InsecureRequests {
                loaded, blocked, ..
            } => {
                values.push(("loaded", (*loaded).into()));
                values.push(("blocked", (*blocked).into()));
            }
            Evidence::LookAlike { disguise, reads_as } => {
                values.extend(self.disguise_values(*disguise));
                values.push(("reads", reads_as.as_deref().unwrap_or_default().into()));
            }
            Evidence::Bound { value, limit } => {
                values.push(("value", value.to_string().into()));
                values.push(("limit", limit.to_string().into()));
            }
            Evidence::Constraint {
                name,
                subtree,
                authority,
            } => {
                values.push(("name", name.as_str().into()));
                values.push(("subtree", subtree.as_deref().unwrap_or_default().into()));
                values.push(("authority", authority.as_str().into()));
            }
            Evidence::OpenKey { name, .. } if name.is_empty() => {
                values.push(("name", self.say("voucher-unnamed", &[]).into()));
            }
            Evidence::Issuer { name, .. } | Evidence::OpenKey { name, .. } => {
                values.push(("name", name.as_str().into()));
            }
            Evidence::Named { name } => {
                values.push(("name", name.as_str().into()));
                values.push(("status", self.transparency(name).into()));
            }
            Evidence::Moment { at, limit } => {
                values.push(("at", self.date(*at).into()));
                values.push(("limit", self.date(*limit).into()));
            }
            Evidence::Clocks { own, other, .. } => {
                values.push(("own", self.moment(*own).into()));
                values.push(("other", self.moment(*other).into()));
            }
            Evidence::Other { value, expected } => {
                values.push(("value", value.as_str().into()));
                values.push(("expected", expected.as_str().into()));
            }
            Evidence::Signature {
                issuer,
                unverifiable,
            } => {
                values.push(("name", issuer.as_str().into()));
                let algorithm = match unverifiable {
                    Some(Unverifiable::Unsupported { name }) => name.as_str(),
                    _ => "",
                };
                values.push(("algorithm", algorithm.into()));
            }
            Evidence::Timestamp { .. } | Evidence::Timestamps { .. } => {
                values.extend(self.timestamp_values(evidence));
            }
            Evidence::RefusedLogs { error } => {
                let why = self.say(&format!("refused-logs-{}", error.word()), &[]);
                values.push(("why", why.into()));
            }
            Evidence::BrokenList { .. }
            | Evidence::NotRevoked { .. }
            | Evidence::OnList { .. }
            | Evidence::Revoked { .. }
            | Evidence::UnusableAnswer { .. }
            | Evidence::UnusableList { .. } => values.extend(self.revocation_values(evidence)),
            Evidence::Malformed { malformed } => {
                values.push(("what", self.malformed_words(malformed).into()));
            }
            Evidence::TooMuch { limit } => values.push(("limit", (*limit).into())),
            Evidence::Value { value } => values.push(("value", value.as_str().into())),
            Evidence::NotSeen {
                detail: Some(detail),
                ..
            } => {
                // room has to be left for the rest
                let shown: String = detail.chars().take(200).collect();
                values.push(("detail", shown.into()));
            }
            _ => {}
        }
        values
    }

    /// What lists and answers tell of revocation.
    fn revocation_values(&self, evidence: &Evidence) -> Vec<(&'static str, Argument)> {
        let mut values = Vec::new();
        match evidence {
            Evidence::Revoked {
                date,
                reason,
                testimony,
            } => {
                values.extend(self.testimony_values(testimony));
                values.push(("date", self.date(*date).into()));
                let reason = reason.unwrap_or(CrlReason::Unspecified);
                let reason = self.say(&format!("revoked-{}", tag(reason)), &[]);
                values.push(("reason", reason.into()));
            }
            Evidence::BrokenList { list, rule, .. } => {
                let rule = self.say(&format!("list-{}", tag(rule)), &[]);
                values.push(("rule", rule.into()));
                values.push(("number", (*list + 1).into()));
            }
            Evidence::NotRevoked { testimony } => {
                let testimony = testimony.as_ref().map(|it| self.testimony_values(it));
                values.extend(testimony.into_iter().flatten());
            }
            Evidence::OnList { date } => values.push(("date", self.day(date).into())),
            Evidence::UnusableAnswer { why, .. } => {
                let why = self.say(&format!("unanswered-{}", tag(why)), &[]);
                values.push(("why", why.into()));
            }
            Evidence::UnusableList { why } => {
                let why = self.say(&format!("unusable-{}", tag(why)), &[]);
                values.push(("why", why.into()));
            }
            _ => {}
        }
        values
    }

    /// Who said what became of a certificate, when, and by when more will be known.
    fn testimony_values(&self, testimony: &Testimony) -> [(&'static str, Argument); 3] {
        let next = testimony.until.map(|until| self.date(until));
        [
            ("author", testimony.author.as_str().into()),
            ("at", self.date(testimony.at).into()),
            ("next", next.unwrap_or_default().into()),
        ]
    }

    /// What an observer's error is about, in one sentence. What the certificate itself tells is more
    /// exact than the observers' codes: they have one for both ends of the validity, and none says
    /// whose name stands there.
    pub(super) fn cause(&self, evidence: Option<&Evidence>) -> Sentence {
        let Some(Evidence::ObserverError { cause, code, .. }) = evidence else {
            return Sentence::default();
        };
        let dates = matches!(
            cause,
            ErrorCause::Expired | ErrorCause::ExpiredOrNotYetValid | ErrorCause::NotYetValid
        );
        let first = self.end_entity().and_then(|site| site.dns_names().next());
        let outside = self.outside_of_validity();
        let clock = self.clock();
        let id = match (cause, outside, first) {
            _ if dates && matches!(clock, Clock::Differs { .. }) => {
                "cause-clock-differs".to_owned()
            }
            (_, Some((at, limit)), _) if dates && at > limit && clock == Clock::Agrees => {
                "cause-expired-clock-agrees".to_owned()
            }
            (_, Some((at, limit)), _) if dates && at < limit => "cause-not-yet-valid".to_owned(),
            (_, Some(_), _) if dates => "cause-expired".to_owned(),
            (ErrorCause::WrongHost, _, Some(_)) => "cause-wrong-host-named".to_owned(),
            _ if dates => "cause-expired-or-not-yet-valid".to_owned(),
            _ => format!("cause-{}", tag(cause)),
        };
        let mut arguments = vec![
            ("code", code.as_str().into()),
            ("host", self.host().into()),
            (
                "first",
                self.name_both_ways(first.unwrap_or_default()).into(),
            ),
        ];
        arguments.extend(outside.map(|(_, limit)| ("limit", self.date(limit).into())));
        if let Clock::Differs { own, other } = clock {
            arguments.push(("own", self.date(own).into()));
            arguments.push(("other", self.date(other).into()));
        }
        self.say(&id, &arguments)
    }

    /// How this computer's clock stands to others.
    pub(super) fn clock(&self) -> Clock {
        let mut findings = self.report.findings.iter();
        let finding = findings.find(|finding| finding.check == CheckId::Clock);
        match finding.map(|finding| (finding.outcome, &finding.evidence)) {
            Some((Outcome::Pass, _)) => Clock::Agrees,
            Some((_, Some(Evidence::Clocks { own, other, .. }))) => Clock::Differs {
                own: *own,
                other: *other,
            },
            _ => Clock::Alone,
        }
    }

    /// The moment of looking and the limit that it misses, where the site's certificate is out of date.
    fn outside_of_validity(&self) -> Option<(i64, i64)> {
        self.report
            .findings
            .iter()
            .find_map(|finding| match finding.evidence {
                Some(Evidence::Moment { at, limit })
                    if finding.check == CheckId::Validity
                        && finding.outcome == Outcome::Fail
                        && finding.certificate == Some(0) =>
                {
                    Some((at, limit))
                }
                _ => None,
            })
    }
}

/// How this computer's clock stands to others.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Clock {
    /// No other clock is known.
    Alone,
    /// The site's says much the same.
    Agrees,
    /// Another one says something else; both in seconds since 1970.
    Differs { own: i64, other: i64 },
}

/// The authority as people may know it: the issuer's organization, else its name.
fn issuer_for_people(certificate: &Certificate) -> Option<String> {
    let issuer = &certificate.issuer.as_ref()?.value;
    issuer
        .organization()
        .map(str::to_owned)
        .or_else(|| issuer.display_name())
}
