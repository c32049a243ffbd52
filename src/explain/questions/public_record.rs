//! Whether public logs put the certificate on record, who runs them, and what that does not tell.

use super::super::Statement;
use super::super::writer::Writer;
use crate::check::CheckId;
use crate::finding::{Evidence, Finding, Outcome, Source};
use crate::report::Publicity;
use crate::transparency::Standing;

impl Writer<'_> {
    /// None for a certificate that no public log has to have, and that carries no timestamp.
    pub(super) fn public_record_answers(&self) -> Vec<Statement> {
        let publicity = self.report.chain.iter().find_map(|link| link.publicity);
        let public = matches!(
            publicity,
            Some(Publicity::BuiltIn | Publicity::Given | Publicity::Listed)
        );
        let signed = self.found(CheckId::TimestampSignature);
        let unknown = self.found_with(CheckId::TimestampLog, Standing::UnknownLog);
        if self.report.certificates.is_empty() || (!public && signed.is_empty() && unknown == 0) {
            return Vec::new();
        }
        let mut answers = vec![self.answer("public-record-what", &[], Source::Standard)];
        let checked = |id: &str, count: usize| {
            let count = [("count", count.into())];
            self.answer(id, &count, Source::Checked)
        };
        answers.extend(self.recorded_by(&signed));
        let outcome = |outcome| signed.iter().filter(|it| it.outcome == outcome).count();
        let signed_for = |it| self.found_with(CheckId::TimestampSignature, it);
        let log = |it| self.found_with(CheckId::TimestampLog, it);
        let elsewhere = signed_for(Standing::OtherCertificate) + signed_for(Standing::OtherIssuer);
        let other_form = signed_for(Standing::OtherForm);
        let told = [
            (
                "public-record-misfit",
                outcome(Outcome::Fail).saturating_sub(elsewhere + other_form),
            ),
            ("public-record-elsewhere", elsewhere),
            ("public-record-other-form", other_form),
            ("public-record-unverified", outcome(Outcome::Unknown)),
            ("public-record-unknown-log", unknown),
            ("public-record-retired-before", log(Standing::RetiredBefore)),
            ("public-record-retired-since", log(Standing::RetiredSince)),
            ("public-record-date", self.broken(CheckId::TimestampDate)),
        ];
        let told = told.into_iter().filter(|(_, count)| *count > 0);
        answers.extend(told.map(|(id, count)| checked(id, count)));
        if answers.len() == 1 {
            let id = match &self.report.log_list {
                Some(_) => "public-record-none",
                None => "public-record-no-list",
            };
            answers.push(self.answer(id, &[], Source::Checked));
        } else if let Some(published) = self.report.log_list.as_ref().and_then(|it| it.published) {
            let date = [("date", self.date(published).into())];
            answers.push(self.answer("public-record-list", &date, Source::Checked));
        }
        answers.push(self.answer("public-record-promise", &[], Source::NotVisible));
        answers
    }

    /// The logs whose timestamps hold, and who runs them.
    fn recorded_by(&self, signed: &[&Finding]) -> Option<Statement> {
        let mut logs: Vec<&str> = Vec::new();
        let mut operators: Vec<&str> = Vec::new();
        for finding in signed.iter().filter(|it| it.outcome == Outcome::Pass) {
            if let Some(Evidence::Timestamp {
                log: Some(log),
                operator: Some(operator),
                ..
            }) = &finding.evidence
            {
                add_once(&mut logs, log);
                add_once(&mut operators, operator);
            }
        }
        let values = [
            ("count", logs.len().into()),
            ("logs", logs.join(", ").into()),
            ("operators", operators.join(", ").into()),
        ];
        let any = !logs.is_empty();
        any.then(|| self.answer("public-record-by", &values, Source::Checked))
    }

    fn found(&self, check: CheckId) -> Vec<&Finding> {
        let findings = self.report.findings.iter();
        findings.filter(|it| it.check == check).collect()
    }

    fn broken(&self, check: CheckId) -> usize {
        let found = self.found(check).into_iter();
        found.filter(|it| it.outcome == Outcome::Fail).count()
    }

    fn found_with(&self, check: CheckId, wanted: Standing) -> usize {
        let found = self.found(check).into_iter();
        let is_wanted = |it: &&Finding| matches!(&it.evidence, Some(Evidence::Timestamp { standing, .. }) if *standing == wanted);
        found.filter(is_wanted).count()
    }
}

fn add_once<'a>(names: &mut Vec<&'a str>, name: &'a str) {
    if !names.contains(&name) {
        names.push(name);
    }
}
