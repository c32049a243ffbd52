//! Who vouches: the chain from the root to the site, which name fits, and whose names stand beside it.

use std::collections::BTreeSet;

use super::link_proof::LinkProof;
use super::writer::{LONGEST_NAME, Writer, shortened, tag};
use super::{LeftOutLinks, LinkWords, Statement, VouchersWords};
use crate::certificate::Certificate;
use crate::check::{CheckId, matching_name};
use crate::connection::{ErrorCause, Sight};
use crate::finding::{Evidence, Outcome, Source};
use crate::name::to_unicode;
use crate::report::{Link, LinkRole, Publicity};

/// How many links are told from the root downwards, and as many from the site upwards: chains of the web have three or
/// four in all, an attacker's a hundred.
const SHOWN_AT_EACH_END: usize = 4;

impl Writer<'_> {
    pub(super) fn vouchers(&self) -> Option<VouchersWords> {
        if self.report.chain.is_empty() {
            return None;
        }
        let title = match self.report.connection.sight {
            Sight::Certificates => self.say("vouchers-certificates", &[]),
            _ => self.say("vouchers", &[("host", self.host().into())]),
        };
        let mut links: Vec<LinkWords> = self
            .report
            .chain
            .iter()
            .filter_map(|link| self.link(link))
            .collect();
        let left_out = links.len().saturating_sub(2 * SHOWN_AT_EACH_END);
        if left_out > 0 {
            links.drain(SHOWN_AT_EACH_END..links.len() - SHOWN_AT_EACH_END);
        }
        Some(VouchersWords {
            title,
            left_out: (left_out > 0).then(|| LeftOutLinks {
                before: SHOWN_AT_EACH_END,
                words: self.say("vouchers-left-out", &[("count", left_out.into())]),
            }),
            links,
            names: self.name_match(),
            remarks: [
                self.names_remarks(),
                self.date_remarks(),
                self.form_remarks(),
            ]
            .concat(),
            questions: self.questions_of_vouchers(),
        })
    }

    fn link(&self, link: &Link) -> Option<LinkWords> {
        let certificate = self.report.certificates.get(link.certificate)?;
        Some(LinkWords {
            role: link.role,
            role_words: match link.role {
                LinkRole::Site | LinkRole::SelfSigned
                    if self.report.connection.sight == Sight::Certificates =>
                {
                    self.say("role-certificates", &[])
                }
                LinkRole::Site | LinkRole::SelfSigned if self.refused() => {
                    self.say("role-answered", &[])
                }
                role => self.say(&format!("role-{}", tag(role)), &[]),
            },
            name: self.name_with_organization(certificate),
            proof: self.proof(link),
            says: self.says(link, certificate),
            validity: match (certificate.not_before(), certificate.not_after()) {
                (Some(from), Some(until)) => self.say(
                    "voucher-validity",
                    &[
                        ("from", self.date(from).into()),
                        ("until", self.date(until).into()),
                    ],
                ),
                _ => self.say("voucher-validity-unknown", &[]),
            },
        })
    }

    fn says(&self, link: &Link, certificate: &Certificate) -> Statement {
        if let Some(publicity) = link.publicity {
            let source = match publicity {
                Publicity::BuiltIn => Source::Observer,
                Publicity::Given | Publicity::Listed | Publicity::Private => Source::Checked,
            };
            let text = self.say(&format!("voucher-{}", tag(publicity)), &[]);
            return self.state(text, source);
        }
        let (message, source) = match self.proof(link) {
            LinkProof::Accepted => ("voucher-signed", Source::Observer),
            LinkProof::Broken => ("voucher-signed-wrongly", Source::Checked),
            LinkProof::Itself => {
                return self.state(self.say("voucher-self-signed", &[]), Source::Certificate);
            }
            LinkProof::Verified => ("voucher-signed", Source::Checked),
            LinkProof::Claimed | LinkProof::Given | LinkProof::Public | LinkProof::Unlisted => {
                ("voucher-signed", Source::Certificate)
            }
        };
        let text = match certificate.issuer_name() {
            Some(issuer) => self.say(message, &[("issuer", issuer.into())]),
            None => self.say(&format!("{message}-unnamed"), &[]),
        };
        self.state(text, source)
    }

    /// What came out of verifying this certificate's signature.
    pub(super) fn signature(&self, certificate: usize) -> Option<Outcome> {
        let mut findings = self.report.findings.iter();
        let finding = findings
            .find(|it| it.check == CheckId::Signature && it.certificate == Some(certificate));
        finding.map(|finding| finding.outcome)
    }

    /// Whom a certificate names: its subject, or the first host of a site's certificate without one.
    pub(super) fn name_of(&self, certificate: &Certificate) -> String {
        let first_host = || certificate.dns_names().next().map(str::to_owned);
        let unnamed = || self.say("voucher-unnamed", &[]).to_string();
        let name = certificate.subject_name().or_else(first_host);
        shortened(name.unwrap_or_else(unnamed), LONGEST_NAME)
    }

    /// The name, and the organization that it does not tell.
    fn name_with_organization(&self, certificate: &Certificate) -> String {
        let name = self.name_of(certificate);
        match certificate.organization() {
            Some(organization) if !name.contains(organization) => {
                let arguments = [("name", name.into()), ("organization", organization.into())];
                self.say("voucher-name-of", &arguments).to_string()
            }
            _ => name,
        }
    }

    /// The observer refused the certificate, or would have; or it names another site.
    fn refused(&self) -> bool {
        let checks = [CheckId::Accepted, CheckId::Completed, CheckId::HostName];
        let failed = self
            .report
            .findings
            .iter()
            .filter(|it| it.outcome == Outcome::Fail);
        failed.into_iter().any(|it| checks.contains(&it.check))
    }

    /// The observer went through the chain and accepted it.
    pub(super) fn accepted(&self) -> bool {
        self.report.findings.iter().any(|it| {
            it.check == CheckId::Accepted
                && matches!(it.outcome, Outcome::Pass | Outcome::Warn)
                && it.source == Source::Observer
        })
    }

    fn names_remarks(&self) -> Vec<Statement> {
        let (Some(site), Some(host)) = (self.end_entity(), &self.report.address.host) else {
            return Vec::new();
        };
        let patterns: Vec<&str> = site.dns_names().chain(site.ip_addresses()).collect();
        if patterns.is_empty() {
            return Vec::new();
        }
        let omitted = site.alternative_names_omitted();
        let Some(matching) = matching_name(site, host) else {
            return vec![self.no_match(&patterns, omitted)];
        };
        let wildcard = if matching.starts_with("*.") {
            "-wildcard"
        } else {
            ""
        };
        let arguments = [
            ("pattern", self.name_both_ways(matching).into()),
            ("host", self.host().into()),
        ];
        let matched = self.say(&format!("remark-matched{wildcard}"), &arguments);
        let mut remarks = vec![self.state(matched, Source::Checked)];
        if self.refused() {
            remarks.extend(self.nobody_vouched());
            return remarks;
        }
        let domain = self.identity().domain;
        let unmatched = patterns.iter().filter(|pattern| **pattern != matching);
        let (own, others): (Vec<&str>, Vec<&str>) =
            unmatched.partition(|pattern| belongs_to(pattern, &domain));
        let first = others.first().copied().unwrap_or_default();
        let counts = [
            ("remark-own-names", own.len()),
            ("remark-other-names", others.len()),
            ("remark-names-unread", omitted),
        ];
        for (id, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
            let arguments = [
                ("count", count.into()),
                ("domain", domain.as_str().into()),
                ("first", to_unicode(first).into()),
            ];
            remarks.push(self.state(self.say(id, &arguments), Source::Certificate));
        }
        remarks
    }

    /// The certificate is for somebody else, as far as it was read.
    fn no_match(&self, patterns: &[&str], omitted: usize) -> Statement {
        let id = match (omitted, patterns.len()) {
            (0, 1) => "remark-none-matched",
            (0, _) => "remark-none-matched-more",
            _ => "remark-match-unknown",
        };
        let arguments = [
            ("host", self.host().into()),
            (
                "first",
                self.name_both_ways(patterns.first().copied().unwrap_or_default())
                    .into(),
            ),
            ("count", patterns.len().saturating_sub(1).into()),
        ];
        self.state(self.say(id, &arguments), Source::Checked)
    }

    /// A name that fits proves nothing where nobody vouched for it.
    fn nobody_vouched(&self) -> Option<Statement> {
        let findings = self
            .report
            .findings
            .iter()
            .filter_map(|it| it.evidence.as_ref());
        let unvouched = findings.into_iter().any(|evidence| {
            let Evidence::ObserverError { cause, .. } = evidence else {
                return false;
            };
            matches!(cause, ErrorCause::SelfSigned | ErrorCause::UnknownIssuer)
        });
        unvouched.then(|| self.state(self.say("remark-anyone", &[]), Source::Observer))
    }

    fn date_remarks(&self) -> Vec<Statement> {
        let dates = [CheckId::Validity, CheckId::AnchorValidity];
        let findings = self.report.findings.iter();
        let failed = findings.filter(|it| dates.contains(&it.check) && it.outcome == Outcome::Fail);
        failed
            .filter_map(|finding| {
                let Some(Evidence::Moment { at, limit }) = finding.evidence else {
                    return None;
                };
                let certificate = self.report.certificates.get(finding.certificate?)?;
                let id = if at < limit {
                    "remark-not-yet-valid"
                } else {
                    "remark-expired"
                };
                let arguments = [
                    ("name", self.name_of(certificate).into()),
                    ("date", self.date(limit).into()),
                ];
                Some(self.state(self.say(id, &arguments), Source::Checked))
            })
            .collect()
    }

    /// What breaks a rule of its form, unless the rule binds the issuer alone.
    fn form_remarks(&self) -> Vec<Statement> {
        let failed = self.report.findings.iter().filter(|finding| {
            finding.check == CheckId::WellFormed && finding.outcome == Outcome::Fail
        });
        let malformed: BTreeSet<usize> = failed.filter_map(|finding| finding.certificate).collect();
        if malformed.is_empty() {
            return Vec::new();
        }
        let text = self.say("remark-malformed", &[("count", malformed.len().into())]);
        vec![self.state(text, Source::Checked)]
    }
}

/// Whether a name of the certificate lies in this registrable domain.
fn belongs_to(pattern: &str, domain: &str) -> bool {
    let name = to_unicode(pattern);
    name == domain
        || name
            .strip_suffix(domain)
            .is_some_and(|before| before.ends_with('.'))
}
