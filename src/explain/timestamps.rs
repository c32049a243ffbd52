//! The timestamps of a certificate in words: which log made each, and whether it holds.

use super::FactPart;
use super::catalogue::Argument;
use super::extension::plain;
use super::writer::Writer;
use crate::check::CheckId;
use crate::finding::Evidence;
use crate::transparency::Standing;

impl Writer<'_> {
    /// The values for a sentence about a timestamp, or about how many there are.
    pub(super) fn timestamp_values(&self, evidence: &Evidence) -> Vec<(&'static str, Argument)> {
        let day = |at: &Option<i64>| at.map(|at| self.moment(at)).unwrap_or_default();
        match evidence {
            Evidence::Timestamp {
                log_id,
                log,
                at,
                limit,
                other,
                ..
            } => {
                let name = log.as_ref().or(log_id.as_ref());
                let name = name.map(String::as_str).unwrap_or_default();
                vec![
                    ("log", name.into()),
                    ("at", day(at).into()),
                    ("limit", day(limit).into()),
                    ("other", other.as_deref().unwrap_or_default().into()),
                ]
            }
            Evidence::Timestamps {
                counted,
                limit,
                doubtful,
                ..
            } => vec![
                ("value", (*counted).into()),
                ("limit", (*limit).into()),
                ("doubtful", (*doubtful).into()),
            ],
            _ => Vec::new(),
        }
    }

    /// Says below each timestamp which log made it, and whether it holds.
    pub(super) fn with_logs(&self, index: usize, parts: Vec<FactPart>) -> Vec<FactPart> {
        let findings = self.report.findings.iter();
        let found = findings.filter(|it| it.certificate == Some(index));
        let found = found.filter_map(|it| match (&it.evidence, it.check) {
            (
                Some(Evidence::Timestamp {
                    log,
                    operator,
                    standing,
                    ..
                }),
                CheckId::TimestampSignature | CheckId::TimestampLog,
            ) => Some((it.bytes?, it.check, log, operator, *standing)),
            _ => None,
        });
        let found: Vec<_> = found.collect();
        let more = |part: &FactPart| {
            let of_this = found.iter().filter(|it| Some(it.0) == part.bytes);
            let mut told = Vec::new();
            for (_, check, log, operator, standing) in of_this {
                if let (CheckId::TimestampLog, Some(log), Some(operator)) = (check, log, operator) {
                    told.push(plain("log", format!("{log} ({operator})")));
                }
                // that the log is in use goes without saying
                if *check == CheckId::TimestampSignature || *standing != Standing::Valid {
                    let words = self.say(&format!("standing-{}", standing.word()), &[]);
                    told.push(plain("", words.to_string()));
                }
            }
            told
        };
        let parts = parts.into_iter();
        parts
            .flat_map(|part| {
                let more = more(&part);
                std::iter::once(part).chain(more)
            })
            .collect()
    }
}
