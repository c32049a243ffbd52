//! The top of the first screen: whose page it is, the verdict, what to know beside it, the one thing to do.

use super::catalogue::Argument;
use super::values::Clock;
use super::writer::{Writer, tag};
use super::{ActionWords, Button, Identity, Sentence, Statement, VerdictWords};
use crate::check::CheckId;
use crate::connection::{Delivery, Observer, Sight};
use crate::finding::{Evidence, Finding, Outcome, Source};
use crate::name::{AddressKind, ServerName, to_unicode};
use crate::report::{ActionId, VerdictState, seconds};

impl Writer<'_> {
    pub(super) fn identity(&self) -> Identity {
        let address = &self.report.address;
        let named = |id: &str| {
            let count = self.report.certificates.len();
            Identity {
                domain: self.say(id, &[("count", count.into())]).to_string(),
                ..Identity::default()
            }
        };
        let sight = self.report.connection.sight;
        match address.kind {
            AddressKind::Nothing if sight == Sight::Certificates => {
                return named("identity-certificates");
            }
            AddressKind::Nothing => return named("identity-unknown"),
            AddressKind::File => return named("identity-file"),
            AddressKind::OwnData => return named("identity-own-data"),
            AddressKind::BrowserPage => return named("identity-internal"),
            AddressKind::Other => return named("identity-other"),
            AddressKind::Http | AddressKind::Https => {}
        }
        let after = match address.port {
            Some(port) if !address.default_port => format!(":{port}"),
            _ => String::new(),
        };
        match &address.host {
            Some(ServerName::Dns(name)) => {
                let (before, domain) = match name.parts() {
                    Some(parts) => (
                        parts.before,
                        parts.registrable.unwrap_or(parts.public_suffix),
                    ),
                    None => (String::new(), name.as_str().to_owned()),
                };
                let before = if before.is_empty() {
                    before
                } else {
                    to_unicode(&before) + "."
                };
                Identity {
                    before,
                    domain: to_unicode(&domain),
                    after,
                    ascii: self.name_in_ascii(name),
                    remarks: self.name_remarks(),
                }
            }
            Some(ip) => Identity {
                domain: ip.to_string(),
                after,
                ..Identity::default()
            },
            None => named("identity-other"),
        }
    }

    pub(super) fn verdict(&self) -> VerdictWords {
        let verdict = &self.report.verdict;
        VerdictWords {
            state: verdict.state,
            shape: verdict.shape,
            shape_name: self.say(&format!("shape-{}", tag(verdict.shape)), &[]),
            headline: self.headline(),
            caveat: self.caveat(),
            reason: match self.finding(verdict.decided_by) {
                Some(finding) if verdict.state != VerdictState::Private => self.reason(finding),
                _ => self.state(
                    self.say("reason-private", &self.values(None)),
                    Source::Inferred,
                ),
            },
        }
    }

    fn headline(&self) -> Sentence {
        let verdict = &self.report.verdict;
        let headline = format!("verdict-{}", tag(verdict.state));
        let evidence = self
            .finding(verdict.decided_by)
            .and_then(|it| it.evidence.as_ref());
        if self.report.connection.retold {
            let retold = format!("{headline}-retold");
            return self.say_first(&[&retold, &headline], &[]);
        }
        match evidence {
            Some(Evidence::NoConnection { reason }) => self
                .catalogue
                .say_first(&[&format!("{headline}-{}", tag(reason)), &headline], &[]),
            Some(Evidence::Anchor { .. }) => self.say_of_anchor(&headline, evidence),
            _ => self.say(&headline, &[]),
        }
    }

    fn reason(&self, finding: &Finding) -> Statement {
        let connection = &self.report.connection;
        let evidence = finding.evidence.as_ref();
        let message = match evidence {
            Some(Evidence::NotSeen { reason, .. }) => format!("reason-{}", tag(reason)),
            Some(Evidence::NoConnection { reason }) => format!("reason-{}", tag(reason)),
            _ => format!("reason-{}-{}", tag(finding.check), tag(finding.outcome)),
        };
        if let Some(Evidence::Anchor { .. }) = evidence {
            return self.state(self.say_of_anchor(&message, evidence), finding.source);
        }
        let variant = match evidence {
            Some(Evidence::Cleartext { port }) if *port != 80 => "port",
            Some(evidence @ Evidence::OpenKey { .. }) => evidence.kind(),
            Some(Evidence::Agreement {
                broken: Some(broken),
                ..
            }) if broken.is_about_revocation() => "withdrawn",
            Some(Evidence::NotSeen {
                detail: Some(_), ..
            }) => "detail",
            Some(Evidence::ObserverError { .. }) => match connection.observer {
                Observer::Node => "node",
                _ => "",
            },
            None if connection.sight == Sight::Seen => "seen",
            None => "unnamed",
            _ => "",
        };
        let forms = [format!("{message}-{variant}"), message];
        let text = self.say_first(
            &forms.each_ref().map(String::as_str),
            &self.values(evidence),
        );
        self.state(text, finding.source)
    }

    /// What a good verdict must not be taken for, said in the same breath; where somebody may be in between, how much that
    /// should worry.
    fn caveat(&self) -> Option<Sentence> {
        let finding = self.finding(self.report.verdict.decided_by);
        let evidence = finding.and_then(|it| it.evidence.as_ref());
        if self.report.verdict.state == VerdictState::InBetween {
            return Some(self.say_of_anchor("verdict-caveat-in-between", evidence));
        }
        let reassures = matches!(
            self.report.verdict.state,
            VerdictState::Private | VerdictState::Weakened | VerdictState::Accepted
        );
        reassures.then(|| self.say("verdict-caveat", &[]))
    }

    pub(super) fn notices(&self) -> Vec<Statement> {
        let connection = &self.report.connection;
        let mut notices = Vec::new();
        let mut notice = |id: &str, arguments: &[(&str, Argument)], source| {
            notices.push(self.state(self.say(id, arguments), source));
        };
        if self.report.lab_edition {
            notice("notice-lab-edition", &[], Source::Checked);
        }
        if connection.retold {
            let at = [("date", self.date(seconds(self.report.time)).into())];
            notice("notice-retold", &at, Source::Inferred);
        }
        if connection.nameless {
            notice("notice-nameless", &[], Source::Inferred);
        }
        let recorded = matches!(connection.sight, Sight::Seen | Sight::Accepted);
        match connection.delivery {
            Some(Delivery::Network) => {}
            Some(delivery) if recorded => {
                notice(&format!("notice-{}", tag(delivery)), &[], Source::Observer);
            }
            None if recorded
                && self.report.address.is_https()
                && connection.observer == Observer::Chromium =>
            {
                notice("notice-unanswered", &[], Source::Observer);
            }
            _ => {}
        }
        let blocked = self
            .report
            .findings
            .iter()
            .find_map(|finding| match finding.evidence {
                Some(Evidence::InsecureRequests { blocked, .. }) if blocked > 0 => Some(blocked),
                _ => None,
            });
        if let Some(blocked) = blocked {
            notice(
                "notice-insecure-blocked",
                &[("blocked", blocked.into())],
                Source::Observer,
            );
        }
        if self.report.certificates_left_out > 0 {
            let count = self.report.certificates_left_out;
            notice(
                "notice-certificates-left-out",
                &[("count", count.into())],
                Source::Checked,
            );
        }
        let decisive = self.finding(self.report.verdict.decided_by);
        let about_dates = matches!(
            decisive.and_then(|it| it.evidence.as_ref()),
            Some(Evidence::ObserverError { cause, .. }) if cause.is_about_dates()
        );
        let is_warned =
            self.report.findings.iter().any(|finding| {
                finding.check == CheckId::Completed && finding.outcome == Outcome::Fail
            });
        let has_viewer = matches!(connection.observer, Observer::Chromium | Observer::Firefox);
        if is_warned && has_viewer && self.report.certificates.is_empty() {
            notice("notice-paste", &[], Source::NotVisible);
        }
        // where the dates decide the verdict, its reason tells of the clock
        if let Clock::Differs { own, other } = self.clock()
            && !about_dates
        {
            let dates = [
                ("own", self.date(own).into()),
                ("other", self.date(other).into()),
            ];
            notice("notice-clock", &dates, Source::Checked);
        }
        if connection.private_window {
            notice("notice-private-window", &[], Source::Observer);
        }
        notices
    }

    pub(super) fn action(&self) -> Option<ActionWords> {
        let action = self.report.verdict.action?;
        let finding = self.finding(self.report.verdict.decided_by);
        let evidence = finding.and_then(|finding| finding.evidence.as_ref());
        let variant = match (evidence, finding) {
            // a wrong clock makes browsers refuse authorities, too
            (Some(Evidence::ObserverError { .. }), _)
                if matches!(self.clock(), Clock::Differs { .. }) =>
            {
                "clock-differs".to_owned()
            }
            (Some(Evidence::ObserverError { cause, .. }), _) if cause.is_about_dates() => {
                let agrees = self.clock() == Clock::Agrees;
                if agrees { "clock-agrees" } else { "dates" }.to_owned()
            }
            // worse than weakened: the advice for the weaker case would be too mild
            (_, Some(_)) if self.report.verdict.state == VerdictState::Open => String::new(),
            (_, Some(finding)) => tag(finding.check),
            (_, None) => String::new(),
        };
        let message = format!("advice-{}", tag(action));
        let advice = if let Some(Evidence::Anchor { .. }) = evidence {
            self.say_of_anchor(&message, evidence)
        } else {
            let forms = [format!("{message}-{variant}"), message];
            let forms = forms.each_ref().map(String::as_str);
            self.say_first(&forms, &self.values(evidence))
        };
        let has_button = match action {
            ActionId::GrantAccess | ActionId::LookCloser | ActionId::Reload => {
                self.report.connection.observer != Observer::Node
            }
            ActionId::AskOwner
            | ActionId::EnterNothing
            | ActionId::ForgetVisits
            | ActionId::KeepVisits
            | ActionId::Leave
            | ActionId::StopKeepingVisits => false,
        };
        let label = || self.say(&format!("button-{}", tag(action)), &[]);
        Some(ActionWords {
            advice,
            button: has_button.then(|| Button {
                action,
                label: label(),
            }),
        })
    }

    /// The site's own name, or the text that stands in its place.
    pub(super) fn shown_host(&self) -> String {
        match &self.report.address.host {
            Some(ServerName::Dns(name)) => name.unicode(),
            Some(ip) => ip.to_string(),
            None => self.identity().domain,
        }
    }
}
