//! Results in x509-limbo's format, and how many of them are right.

use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::{Deserialize, Serialize};
use whylock::trust::TooManyAnchors;

use crate::question::{Question, Refusal};

/// What came out of a case.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) actual_result: Verdict,
    /// As JSON: what speaks against the certificate, or why there was nothing to look at.
    context: Option<String>,
    #[serde(skip)]
    pub(crate) expected: Verdict,
    #[serde(skip)]
    pub(crate) refusals: Vec<Refusal>,
    /// What the suite says of the case.
    #[serde(skip)]
    pub(crate) description: String,
}

/// What can come out of a case.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Verdict {
    Success,
    Failure,
    Skipped,
    /// A peer did not come to an end.
    Hang,
}

#[derive(Serialize)]
struct Report<'a> {
    version: u8,
    harness: &'a str,
    results: &'a [Row],
}

impl Row {
    /// Asks the question. One that cannot be put is refused, with the reason. One that makes Whylock panic has no answer.
    pub(crate) fn of(
        id: String,
        description: String,
        expected: Verdict,
        question: Result<Question, String>,
    ) -> Self {
        let reason = |too_many: TooManyAnchors| too_many.to_string();
        let ask = || question.and_then(|question| question.refusals().map_err(reason));
        let Ok(answer) = catch_unwind(AssertUnwindSafe(ask)) else {
            return Self::skipped(id, description, expected, "Whylock panicked");
        };
        let (actual_result, context, refusals) = match answer {
            Ok(None) => (Verdict::Success, None, Vec::new()),
            Ok(Some(refusals)) => (
                Verdict::Failure,
                serde_json::to_string(&refusals).ok(),
                refusals,
            ),
            Err(reason) => (Verdict::Failure, Some(reason), Vec::new()),
        };
        Self {
            id,
            actual_result,
            context,
            expected,
            refusals,
            description,
        }
    }

    /// Nothing was asked, because the case wants what Whylock does not do.
    pub(crate) fn skipped(id: String, description: String, expected: Verdict, why: &str) -> Self {
        Self {
            id,
            actual_result: Verdict::Skipped,
            context: Some(why.to_owned()),
            expected,
            refusals: Vec::new(),
            description,
        }
    }

    pub(crate) fn is_right(&self) -> bool {
        self.actual_result == self.expected
    }

    /// The result, and the checks behind it.
    pub(crate) fn told(&self) -> String {
        let verdict = crate::question::tag(self.actual_result);
        let refusals = self.refusals.iter().map(Refusal::told).collect::<Vec<_>>();
        match (refusals.as_slice(), &self.context) {
            ([], None) => verdict,
            ([], Some(reason)) => format!("{verdict}: {reason}"),
            (refusals, _) => format!("{verdict} by {}", refusals.join(", ")),
        }
    }

    /// The part of the suite: the first word of x509-limbo's ids, the section of PKITS'.
    fn part(&self) -> &str {
        if let Some((part, _)) = self.id.split_once("::") {
            return part;
        }
        let section = self.id.match_indices(['.', ' ']).nth(1);
        let part = section.and_then(|(end, _)| self.id.get(..end));
        part.unwrap_or(&self.id)
    }
}

/// Writes the results.
pub(crate) fn print(rows: &[Row], out: &mut impl Write) -> io::Result<()> {
    let report = Report {
        version: 1,
        harness: concat!("whylock-", env!("CARGO_PKG_VERSION")),
        results: rows,
    };
    serde_json::to_writer(&mut *out, &report)?;
    writeln!(out)
}

/// Writes how many results are right: of valid certificates and of invalid ones, in each part of the suite.
pub(crate) fn count(rows: &[Row], out: &mut impl Write) -> io::Result<()> {
    let mut parts: Vec<(&str, Vec<&Row>)> = Vec::new();
    for row in rows {
        match parts.iter_mut().find(|(part, _)| *part == row.part()) {
            Some((_, rows)) => rows.push(row),
            None => parts.push((row.part(), vec![row])),
        }
    }
    parts.push(("all", rows.iter().collect()));
    for (part, rows) in &parts {
        line(part, rows, out)?;
    }
    Ok(())
}

fn line(part: &str, rows: &[&Row], out: &mut impl Write) -> io::Result<()> {
    let of = |expected| {
        let rows = rows.iter().filter(move |row| row.expected == expected);
        let right = rows.clone().filter(|row| row.is_right());
        (right.count(), rows.count())
    };
    let (accepted, valid) = of(Verdict::Success);
    let (refused, invalid) = of(Verdict::Failure);
    writeln!(
        out,
        "{part}: {accepted} of {valid} valid accepted, {refused} of {invalid} invalid refused"
    )
}
