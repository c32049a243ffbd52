//! What the authority says that it checked before it issued the certificate (Baseline Requirements §7.1.6.1), without
//! praise: none of it tells whether somebody is honest.

use super::super::Statement;
use super::super::writer::{Writer, tag};
use crate::certificate::Certificate;
use crate::certificate::text::visible;
use crate::check::CheckId;
use crate::finding::{Outcome, Source};
use crate::name::to_unicode;
use crate::policy::{ValidationKind, validation_kind};
use crate::report::Publicity;

impl Writer<'_> {
    /// None where nobody public vouches: a private authority is bound by no rule about it.
    pub(super) fn validation_answers(&self) -> Vec<Statement> {
        let publicity = self.report.chain.iter().find_map(|link| link.publicity);
        let public = matches!(
            publicity,
            Some(Publicity::BuiltIn | Publicity::Given | Publicity::Listed)
        );
        let Some(site) = self.end_entity().filter(|_| public) else {
            return Vec::new();
        };
        let issuer = site.issuer_name().unwrap_or_default();
        let organization = site.organization().unwrap_or_default();
        let arguments = [
            ("host", self.checked_name(site).into()),
            ("issuer", issuer.into()),
            ("organization", organization.into()),
        ];
        let Some(kind) = validation_kind(site) else {
            return vec![self.answer("validation-unknown", &arguments, Source::Certificate)];
        };
        let claim = format!("validation-{}", tag(kind));
        let limit = match kind {
            ValidationKind::Domain => "validation-nobody",
            ValidationKind::Extended => "validation-no-longer-shown",
            ValidationKind::Individual | ValidationKind::Organization => "validation-not-honest",
        };
        vec![
            self.answer(&claim, &arguments, Source::Certificate),
            self.answer(limit, &arguments, Source::Standard),
        ]
    }

    /// The name that the authority checked: the site's, or one of the certificate's where that does not name the site.
    fn checked_name(&self, certificate: &Certificate) -> String {
        let mut findings = self.report.findings.iter();
        let names_site =
            findings.any(|it| it.check == CheckId::HostName && it.outcome == Outcome::Pass);
        match certificate.dns_names().next() {
            Some(name) if !names_site => visible(&to_unicode(name)).into_owned(),
            _ => self.host(),
        }
    }
}
