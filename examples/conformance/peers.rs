//! What browsers enforce, told by three verifiers that answered the same cases: Chrome's library, Go's and Rust's.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use std::path::Path;

use crate::command::read_file;
use crate::divergence::{BROWSER, Divergence};
use crate::question::tag;
use crate::results::{Row, Verdict};

/// How the names of the three begin; their versions follow.
const PEERS: [&str; 3] = ["chrome-libpki", "go-", "rustls-webpki-"];

/// Writes where the results differ from what all three say, and what each says where they differ among themselves; tells
/// whether the results agree wherever all three do, but for what is listed.
pub(crate) fn compare(
    rows: &[Row],
    file: &Path,
    out: &mut impl Write,
) -> Result<bool, Box<dyn Error>> {
    let text = read_file(file)?;
    let answers: BTreeMap<String, BTreeMap<String, Verdict>> = serde_json::from_slice(&text)
        .map_err(|error| format!("{} holds no peers' answers: {error}", file.display()))?;
    let listed: Vec<Divergence> = serde_json::from_str(BROWSER)?;
    let (mut alike, mut agreed, mut as_listed) = (0, 0, 0);
    for row in rows {
        let Some(answers) = answers.get(&row.id) else {
            continue;
        };
        let three = PEERS.map(|peer| {
            let answer = answers.iter().find(|(name, _)| name.starts_with(peer));
            answer.map_or(Verdict::Skipped, |(_, verdict)| *verdict)
        });
        match three {
            [one, other, third] if one == other && other == third && one != Verdict::Skipped => {
                alike += 1;
                if row.actual_result == one {
                    agreed += 1;
                } else if let Some(listed) = Divergence::of(&listed, row, one) {
                    as_listed += 1;
                    let (told, reason) = (row.told(), &listed.reason);
                    writeln!(
                        out,
                        "{}: differs, as listed: {reason}; came out {told}",
                        row.id
                    )?;
                } else {
                    writeln!(
                        out,
                        "{}: WRONG: all three say {}; came out {}",
                        row.id,
                        tag(one),
                        row.told()
                    )?;
                }
            }
            [chrome, go, rustls] => writeln!(
                out,
                "{}: Chrome {}, Go {}, rustls {}; came out {}",
                row.id,
                tag(chrome),
                tag(go),
                tag(rustls),
                row.told()
            )?,
        }
    }
    writeln!(
        out,
        "where all three say the same: {agreed} of {alike} agree"
    )?;
    Ok(agreed + as_listed == alike)
}
