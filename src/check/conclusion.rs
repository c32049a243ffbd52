//! What a check concludes.

use super::CheckId;
use crate::certificate::MAX_MALFORMED;
use crate::certificate::bytes::ByteRange;
use crate::finding::{Evidence, Finding, Outcome, Source};

/// What a check concludes.
#[derive(Debug)]
pub(crate) struct Conclusion {
    outcome: Outcome,
    evidence: Option<Evidence>,
    certificate: Option<usize>,
    bytes: Option<ByteRange>,
    source: Source,
}

impl Conclusion {
    /// The rule holds.
    pub(crate) fn kept() -> Self {
        Self::new(Outcome::Pass, Source::Checked)
    }

    /// The rule holds, or is broken.
    pub(crate) fn kept_if(holds: bool) -> Self {
        if holds { Self::kept() } else { Self::broken() }
    }

    /// The rule is broken.
    pub(crate) fn broken() -> Self {
        Self::new(Outcome::Fail, Source::Checked)
    }

    /// The rule may hold or not: not everything could be looked at.
    pub(crate) fn unknown() -> Self {
        Self::new(Outcome::Unknown, Source::Checked)
    }

    /// The same, as what stands at these bytes could not be read.
    pub(crate) fn unreadable(bytes: ByteRange) -> Self {
        Self::unknown().at(bytes)
    }

    /// What should be otherwise, though nobody has to refuse it.
    pub(crate) fn weak() -> Self {
        Self::new(Outcome::Warn, Source::Checked)
    }

    /// The faults that were found, each for itself; that the rule holds, if there are none. As many are listed as
    /// there may be malformed places: more say nothing new.
    pub(crate) fn faults_or_kept(faults: impl Iterator<Item = Self>) -> Vec<Self> {
        let faults: Vec<Self> = faults.take(MAX_MALFORMED).collect();
        if faults.is_empty() {
            vec![Self::kept()]
        } else {
            faults
        }
    }

    /// As many conclusions as there may be faults; of more than that, those that do not speak for the certificate.
    pub(super) fn gravest(mut conclusions: Vec<Self>) -> impl Iterator<Item = Self> {
        if conclusions.len() > MAX_MALFORMED {
            conclusions.sort_by_key(|it| match it.outcome {
                Outcome::Fail => 0,
                Outcome::Unknown => 1,
                Outcome::Warn => 2,
                Outcome::NotApplicable | Outcome::Pass => 3,
            });
        }
        conclusions.into_iter().take(MAX_MALFORMED)
    }

    pub(crate) fn new(outcome: Outcome, source: Source) -> Self {
        Self {
            outcome,
            evidence: None,
            certificate: None,
            bytes: None,
            source,
        }
    }

    pub(crate) fn not_applicable() -> Self {
        Self::new(Outcome::NotApplicable, Source::Standard)
    }

    /// It cannot be told from what the observer gave.
    pub(crate) fn not_visible() -> Self {
        Self::new(Outcome::Unknown, Source::NotVisible)
    }

    pub(crate) fn with(self, evidence: Evidence) -> Self {
        Self {
            evidence: Some(evidence),
            ..self
        }
    }

    pub(crate) fn about(self, certificate: usize) -> Self {
        Self {
            certificate: Some(certificate),
            ..self
        }
    }

    pub(crate) fn at(self, bytes: ByteRange) -> Self {
        Self {
            bytes: Some(bytes),
            ..self
        }
    }

    pub(super) fn into_finding(self, check: CheckId) -> Finding {
        let Self {
            outcome,
            evidence,
            certificate,
            bytes,
            source,
        } = self;
        Finding {
            check,
            outcome,
            evidence,
            certificate,
            bytes,
            source,
        }
    }
}
