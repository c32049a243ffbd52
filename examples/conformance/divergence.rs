//! Where Whylock differs from a suite on purpose, and why.

use std::error::Error;
use std::io::Write;

use serde::Deserialize;

use crate::question::tag;
use crate::results::{Row, Verdict};

pub(crate) const LIMBO: &str = include_str!("../../tests/conformance/limbo.json");
pub(crate) const PKITS: &str = include_str!("../../tests/conformance/pkits.json");
/// Where it differs from what all three verifiers say whom browsers or servers rely on.
pub(crate) const BROWSER: &str = include_str!("../../tests/conformance/browser.json");
pub(crate) const NONE: &str = "[]";

#[derive(Deserialize)]
pub(crate) struct Divergence {
    id: String,
    expected: Verdict,
    actual: Verdict,
    pub(crate) reason: String,
}

impl Divergence {
    /// What is listed of a case that differs in just this way.
    pub(crate) fn of<'a>(listed: &'a [Self], row: &Row, expected: Verdict) -> Option<&'a Self> {
        let mut listed = listed.iter();
        listed
            .find(|it| it.id == row.id && it.expected == expected && it.actual == row.actual_result)
    }
}

/// Writes where the results differ from what the suite expects; tells whether all of that is listed, and all that is
/// listed still differs.
pub(crate) fn compare(
    rows: &[Row],
    listed: &str,
    out: &mut impl Write,
) -> Result<bool, Box<dyn Error>> {
    let listed: Vec<Divergence> = serde_json::from_str(listed)?;
    let mut as_listed = true;
    for row in rows {
        let divergence = listed.iter().find(|divergence| divergence.id == row.id);
        let told = match (divergence, row.is_right()) {
            (None, true) => continue,
            (Some(it), false) if it.actual == row.actual_result && it.expected == row.expected => {
                format!("differs, as listed: {}", it.reason)
            }
            (None, false) => {
                as_listed = false;
                format!("WRONG: expected {}", tag(row.expected))
            }
            (Some(_), _) => {
                as_listed = false;
                "NOT AS LISTED in tests/conformance".to_owned()
            }
        };
        writeln!(out, "{}: {told}; came out {}", row.id, row.told())?;
    }
    Ok(as_listed)
}
