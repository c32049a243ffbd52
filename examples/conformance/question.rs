//! A case's question, and Whylock's answer to it.

use serde::{Deserialize, Serialize};
use whylock::certificate::Certificate;
use whylock::check;
use whylock::connection::Connection;
use whylock::finding::Finding;
use whylock::inputs::Inputs;
use whylock::path::Path;
use whylock::signature::rustcrypto;
use whylock::trust::{TooManyAnchors, Trust};
use whylock::validation::{Step, Validated, Validation};

/// Whether one of the anchors vouches for the first certificate.
#[derive(Debug)]
pub(crate) struct Question {
    /// In DER, the end entity's first, the others in any order.
    pub(crate) certificates: Vec<Vec<u8>>,
    /// In DER.
    pub(crate) anchors: Vec<Vec<u8>>,
    pub(crate) inputs: Inputs,
}

/// A finding that speaks against a path, and what its certificate is there.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Refusal {
    pub(crate) role: Role,
    /// The subject of the certificate.
    pub(crate) subject: Option<String>,
    #[serde(flatten)]
    pub(crate) finding: Finding,
}

/// What a certificate is on a path.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Role {
    EndEntity,
    Intermediate,
    Anchor,
    /// It is about no certificate but the path as a whole.
    Path,
}

impl Question {
    /// Nothing, if a path stands; else what speaks against the best one.
    pub(crate) fn refusals(self) -> Result<Option<Vec<Refusal>>, TooManyAnchors> {
        let profile = self.inputs.profile;
        let mut trust = Trust::anchors_alone();
        for anchor in &self.anchors {
            trust = trust.with_anchor_certificate(anchor, None)?;
        }
        let connection = Connection::of_certificates(self.certificates);
        let mut validation = Validation::new(connection, self.inputs, trust);
        let validated = loop {
            match validation.step() {
                Step::Verify(batch) => validation.answer(batch.iter().map(rustcrypto::verify)),
                Step::Done(validated) => break *validated,
            }
        };
        if validated.stands {
            return Ok(None);
        }
        let refusals = validated
            .findings
            .iter()
            .filter(|finding| check::refuses(finding, profile))
            .map(|finding| Refusal::of(finding, &validated));
        Ok(Some(refusals.collect()))
    }
}

impl Refusal {
    fn of(finding: &Finding, validated: &Validated) -> Self {
        let certificate = finding
            .certificate
            .and_then(|index| validated.certificates.get(index));
        Self {
            role: finding
                .certificate
                .map_or(Role::Path, |index| Role::of(index, &validated.path)),
            subject: certificate.and_then(Certificate::subject_name),
            finding: finding.clone(),
        }
    }

    /// The check, and what its certificate is.
    pub(crate) fn told(&self) -> String {
        format!("{} in {}", self.check(), tag(self.role))
    }

    /// The name of the check.
    pub(crate) fn check(&self) -> String {
        tag(self.finding.check)
    }
}

impl Role {
    fn of(certificate: usize, path: &Path) -> Self {
        if path.certificates.first() == Some(&certificate) {
            Self::EndEntity
        } else if path.anchor() == Some(certificate) {
            Self::Anchor
        } else {
            Self::Intermediate
        }
    }
}

/// The word by which a value is known in JSON.
pub(crate) fn tag(value: impl Serialize) -> String {
    let word = serde_json::to_value(value).ok();
    word.and_then(|word| word.as_str().map(str::to_owned))
        .unwrap_or_default()
}
