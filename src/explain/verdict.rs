//! The top of the first screen: whose page it is, the verdict, what to know beside it, the one thing to do.

use super::catalogue::Argument;
use super::writer::{Writer, tag};
use super::{ActionWords, Button, Identity, Sentence, Statement, VerdictWords};
use crate::connection::{Delivery, Observer, Sight};
use crate::finding::{Evidence, Finding, Outcome, Source};
use crate::name::{AddressKind, ServerName, to_unicode};
use crate::report::ActionId;

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
                let parts = name.parts();
                let domain = parts.registrable.as_deref().unwrap_or(&parts.public_suffix);
                let before = if parts.before.is_empty() {
                    String::new()
                } else {
                    to_unicode(&parts.before) + "."
                };
                Identity {
                    before,
                    domain: to_unicode(domain),
                    after,
                    ascii: (name.unicode() != name.as_str()).then(|| name.as_str().to_owned()),
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
            reason: match self.finding(verdict.decided_by) {
                Some(finding) => self.reason(finding),
                None => self.state(
                    self.say("reason-private", &[("host", self.host().into())]),
                    Source::Observer,
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
        let Some(Evidence::NoConnection { reason }) = evidence else {
            return self.say(&headline, &[]);
        };
        self.catalogue
            .say_first(&[&format!("{headline}-{}", tag(reason)), &headline], &[])
    }

    fn reason(&self, finding: &Finding) -> Statement {
        let stem = format!("reason-{}-{}", tag(finding.check), tag(finding.outcome));
        let cause = || self.cause(finding.evidence.as_ref());
        let text = match &finding.evidence {
            Some(Evidence::NotSeen {
                reason,
                detail: Some(detail),
            }) => self.catalogue.say_first(
                &[
                    &format!("reason-{}-detail", tag(reason)),
                    &format!("reason-{}", tag(reason)),
                ],
                &[("detail", bounded(detail).into())],
            ),
            Some(Evidence::NotSeen {
                reason,
                detail: None,
            }) => self.say(&format!("reason-{}", tag(reason)), &[]),
            Some(Evidence::NoConnection { reason }) => {
                self.say(&format!("reason-{}", tag(reason)), &[])
            }
            Some(Evidence::Cleartext { port }) if *port != 80 => self.say(
                &format!("{stem}-port"),
                &[("port", port.to_string().into())],
            ),
            Some(Evidence::ObserverError {
                overridden: true, ..
            }) if self.report.connection.observer == Observer::Node => {
                self.say(&format!("{stem}-node"), &[("cause", cause().into())])
            }
            Some(Evidence::ObserverError { .. }) => self.say(&stem, &[("cause", cause().into())]),
            Some(Evidence::Anchor {
                leaked: true, name, ..
            }) if finding.outcome == Outcome::Warn => {
                self.say(&format!("{stem}-leaked"), &[("name", name.as_str().into())])
            }
            Some(Evidence::Anchor {
                product: Some(product),
                ..
            }) if finding.outcome == Outcome::Warn => self.say(
                &format!("{stem}-product"),
                &[("product", product.as_str().into())],
            ),
            Some(Evidence::Anchor { name, .. }) => {
                self.say(&stem, &[("name", name.as_str().into())])
            }
            Some(Evidence::Named { name }) => self.say(&stem, &[("name", name.as_str().into())]),
            Some(Evidence::InsecureRequests { loaded, .. }) => {
                self.say(&stem, &[("loaded", (*loaded).into())])
            }
            Some(
                Evidence::Cleartext { .. } | Evidence::Moment { .. } | Evidence::Malformed { .. },
            ) => self.say(&stem, &[]),
            None if self.report.connection.sight == Sight::Seen => self
                .catalogue
                .say_first(&[&format!("{stem}-seen"), &stem], &[]),
            None => self
                .catalogue
                .say_first(&[&format!("{stem}-unnamed"), &stem], &[]),
        };
        self.state(text, finding.source)
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
        let recorded = matches!(connection.sight, Sight::Seen | Sight::Accepted);
        if recorded && connection.delivery != Delivery::Network {
            notice(
                &format!("notice-{}", tag(connection.delivery)),
                &[],
                Source::Observer,
            );
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
        if connection.private_window {
            notice("notice-private-window", &[], Source::Observer);
        }
        notices
    }

    pub(super) fn action(&self) -> Option<ActionWords> {
        let action = self.report.verdict.action?;
        let finding = self.finding(self.report.verdict.decided_by);
        let check = finding
            .map(|finding| tag(finding.check))
            .unwrap_or_default();
        let id = format!("advice-{}", tag(action));
        let name = match finding.and_then(|finding| finding.evidence.as_ref()) {
            Some(Evidence::Anchor { name, .. }) => name.clone(),
            _ => String::new(),
        };
        let arguments = [("host", self.host().into()), ("name", name.into())];
        let advice = self
            .catalogue
            .say_first(&[&format!("{id}-{check}"), &id], &arguments);
        let has_button = match action {
            ActionId::GrantAccess | ActionId::LookCloser | ActionId::Reload => {
                self.report.connection.observer != Observer::Node
            }
            ActionId::AskOwner | ActionId::EnterNothing | ActionId::Leave => false,
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

/// What a collector's call said, cut to a length that leaves room for the rest.
fn bounded(detail: &str) -> String {
    const LONGEST: usize = 200;
    detail.chars().take(LONGEST).collect()
}
