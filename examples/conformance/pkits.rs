//! NIST's PKITS (<https://csrc.nist.gov/projects/pki-testing>), as vectors in JSON beside its certificates.

use std::error::Error;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use whylock::inputs::{Inputs, Profile};

use crate::command::read_file;
use crate::question::Question;
use crate::results::{Row, Verdict};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Vector {
    name: String,
    /// File names, the anchor's first.
    cert_path: Vec<String>,
    should_validate: bool,
}

/// Puts every vector of the folder. PKITS tests what whoever relies on a certificate does, not what an issuer does.
pub(crate) fn run(folder: &Path) -> Result<Vec<Row>, Box<dyn Error>> {
    let file = folder.join("vectors.json");
    let text = read_file(&file)?;
    let vectors: Vec<Vector> = serde_json::from_slice(&text)
        .map_err(|error| format!("{} holds no vectors of PKITS: {error}", file.display()))?;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
    let vectors = vectors.into_iter();
    Ok(vectors.map(|vector| vector.run(folder, now)).collect())
}

impl Vector {
    fn run(self, folder: &Path, now: i64) -> Row {
        let question = self.question(folder, now);
        let expected = if self.should_validate {
            Verdict::Success
        } else {
            Verdict::Failure
        };
        Row::of(self.name, String::new(), expected, question)
    }

    fn question(&self, folder: &Path, now: i64) -> Result<Question, String> {
        let read = |name: &String| {
            let file = folder.join("certs").join(name);
            read_file(&file)
        };
        let path: Result<Vec<_>, _> = self.cert_path.iter().rev().map(read).collect();
        let mut certificates = path?;
        let anchors = certificates.pop().into_iter().collect();
        Ok(Question {
            certificates,
            anchors,
            inputs: Inputs {
                profile: Profile::Path,
                ..Inputs::at(now)
            },
        })
    }
}
