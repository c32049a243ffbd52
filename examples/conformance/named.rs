//! Whether invalid certificates of x509-limbo are refused by the rule that they break, and by no other one.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Write;

use serde::Deserialize;

use crate::question::{Refusal, Role};
use crate::results::{Row, Verdict};

const RULES: &str = include_str!("../../tests/limbo-rules.json");

/// The rule that a case breaks.
#[derive(Deserialize)]
struct Named {
    #[serde(flatten)]
    broken: Broken,
    /// The words of the case's description that say so.
    words: String,
    /// What else is wrong with its certificates.
    #[serde(default)]
    also: Vec<Broken>,
}

/// A check that fails, and in which certificate.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
struct Broken {
    check: String,
    certificate: Role,
}

/// Writes where a case is refused by something else than tests/limbo-rules.json names; tells whether there is none.
pub(crate) fn compare(rows: &[Row], out: &mut impl Write) -> Result<bool, Box<dyn Error>> {
    let named: BTreeMap<String, Named> = serde_json::from_str(RULES)?;
    let (mut kept, mut looked_at) = (0, 0);
    for row in rows {
        let Some(named) = named.get(&row.id) else {
            continue;
        };
        looked_at += 1;
        let problems = named.problems(row);
        kept += usize::from(problems.is_empty());
        for problem in problems {
            writeln!(out, "{}: {problem}", row.id)?;
        }
    }
    writeln!(
        out,
        "by the rule that tests/limbo-rules.json names: {kept} of {looked_at} refused"
    )?;
    Ok(kept == looked_at)
}

impl Named {
    fn problems(&self, row: &Row) -> Vec<String> {
        let found: BTreeSet<Broken> = row.refusals.iter().map(Broken::of).collect();
        let explained: BTreeSet<Broken> = self.also.iter().chain([&self.broken]).cloned().collect();
        let mut problems = Vec::new();
        if row.expected != Verdict::Failure || !row.description.contains(&self.words) {
            problems.push("its description does not say what tests/limbo-rules.json quotes".into());
        }
        let missing = explained.difference(&found);
        problems.extend(missing.map(|it| format!("should be refused by {}", it.told())));
        let others = found.difference(&explained);
        problems.extend(others.map(|it| format!("is also refused by {}", it.told())));
        problems
    }
}

impl Broken {
    fn of(refusal: &Refusal) -> Self {
        Self {
            check: refusal.check(),
            certificate: refusal.role,
        }
    }

    fn told(&self) -> String {
        format!(
            "{} in {}",
            self.check,
            crate::question::tag(self.certificate)
        )
    }
}
