//! NIST's PKITS (<https://csrc.nist.gov/projects/pki-testing>), as vectors in JSON beside its certificates.

use std::error::Error;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use whylock::certificate::crl::Crl;
use whylock::inputs::{Inputs, Profile};
use whylock::policy::{ANY_POLICY, PolicyInputs};

use crate::command::read_file;
use crate::question::{Question, tag};
use crate::results::{Row, Verdict};

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
#[expect(clippy::struct_excessive_bools, reason = "the file has them")]
struct Vector {
    name: String,
    /// File names, the anchor's first.
    cert_path: Vec<String>,
    #[serde(rename = "CRLPath")]
    crl_path: Vec<String>,
    should_validate: bool,
    initial_policy_set: Vec<String>,
    initial_policy_mapping_inhibit: bool,
    initial_explicit_policy: bool,
    initial_any_policy_inhibit: bool,
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
        let read = |name: &String| read_file(&folder.join("certs").join(name));
        let path: Result<Vec<_>, _> = self.cert_path.iter().rev().map(read).collect();
        let mut certificates = path?;
        let anchors = certificates.pop().into_iter().collect();
        Ok(Question {
            certificates,
            anchors,
            inputs: Inputs {
                policies: self.policies()?,
                crls: self.crls(folder)?,
                revocation_required: true,
                profile: Profile::Path,
                ..Inputs::at(now)
            },
        })
    }

    fn policies(&self) -> Result<PolicyInputs, String> {
        let initial: Result<_, _> = self
            .initial_policy_set
            .iter()
            .map(|it| policy(it))
            .collect();
        Ok(PolicyInputs {
            initial: Some(initial?),
            inhibit_mapping: self.initial_policy_mapping_inhibit,
            explicit: self.initial_explicit_policy,
            inhibit_any: self.initial_any_policy_inhibit,
        })
    }

    fn crls(&self, folder: &Path) -> Result<Vec<Crl>, String> {
        let read = |name: &String| {
            let der = read_file(&folder.join("crls").join(name))?;
            Crl::read(&der).map_err(|error| format!("{name} cannot be read: {}", tag(error.kind)))
        };
        self.crl_path.iter().map(read).collect()
    }
}

/// The identifier of a policy. NIST numbers its own for tests (PKITS, section 3.1).
fn policy(name: &str) -> Result<String, String> {
    let number = name.strip_prefix("NIST-test-policy-");
    match number {
        _ if name == "anyPolicy" => Ok(ANY_POLICY.to_owned()),
        Some(number) => Ok(format!("2.16.840.1.101.3.2.1.48.{number}")),
        None => Err(format!("{name} is no policy of PKITS")),
    }
}
