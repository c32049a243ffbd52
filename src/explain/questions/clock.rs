//! Whether this computer's clock is right: it decides whether a certificate's dates fit.

use super::super::Statement;
use super::super::writer::Writer;
use crate::check::CheckId;
use crate::finding::{Evidence, Outcome, Witness};

impl Writer<'_> {
    pub(super) fn clock_answers(&self) -> Vec<Statement> {
        let mut findings = self.report.findings.iter();
        let Some(finding) = findings.find(|it| it.check == CheckId::Clock) else {
            return Vec::new();
        };
        let now = crate::report::seconds(self.report.time);
        let own = ("own", self.moment(now).into());
        match (&finding.outcome, &finding.evidence) {
            (Outcome::Pass, _) => vec![self.answer("clock-agrees", &[own], finding.source)],
            (Outcome::Warn, Some(Evidence::Clocks { other, witness, .. })) => {
                let id = match witness {
                    Witness::Log => "clock-log",
                    Witness::Server => "clock-server",
                };
                let other = ("other", self.moment(*other).into());
                vec![
                    self.answer(id, &[own, other], finding.source),
                    self.answer("clock-which", &[], crate::finding::Source::NotVisible),
                ]
            }
            _ => Vec::new(),
        }
    }
}
