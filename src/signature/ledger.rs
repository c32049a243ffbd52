//! Which signatures were asked for, and what the host answered.

use std::collections::HashMap;

use super::{Answer, SignatureCheck, Unverifiable};

/// How many signatures one validation asks for in all: Go's `maxChainSignatureChecks`
/// (`crypto/x509/verify.go`, after CVE-2018-16875) and rustls-webpki's budget.
pub const MAX_SIGNATURES: usize = 100;

/// How many signatures one batch asks for. Real chains need three or four; the bound keeps what the host
/// computes at once small.
pub const MAX_BATCH: usize = 32;

/// The signatures of one validation. Equal questions (by key, bytes and signature) are asked once.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    answers: HashMap<SignatureCheck, Answer>,
    batch: Vec<SignatureCheck>,
}

/// What is known of one signature.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Verification {
    /// It holds.
    Valid,
    /// It does not.
    Invalid,
    /// Nobody here can verify it.
    Unverifiable(Unverifiable),
    /// The host cannot verify signatures of this kind.
    Unsupported,
    /// Nobody was asked.
    NotAsked,
}

impl Ledger {
    /// Puts a question into the next batch, if there is room in it; else it has to be asked again.
    pub(crate) fn ask(&mut self, check: SignatureCheck) {
        let has_room =
            self.batch.len() < MAX_BATCH && self.answers.len() + self.batch.len() < MAX_SIGNATURES;
        if has_room && self.is_open(&check) && !self.batch.contains(&check) {
            self.batch.push(check);
        }
    }

    /// Whether a question can still be asked.
    pub(crate) fn is_open(&self, check: &SignatureCheck) -> bool {
        self.answers.len() < MAX_SIGNATURES && !self.answers.contains_key(check)
    }

    /// The questions to answer now; empty when there are none.
    pub(crate) fn batch(&self) -> &[SignatureCheck] {
        &self.batch
    }

    /// Takes the answers to the batch, in its order. A question without an answer counts as not supported.
    pub(crate) fn answer(&mut self, answers: impl IntoIterator<Item = Answer>) {
        let mut answers = answers.into_iter();
        for check in self.batch.drain(..) {
            let answer = answers.next().unwrap_or(Answer::Unsupported);
            self.answers.insert(check, answer);
        }
    }

    /// What is known of a signature.
    pub(crate) fn verification(&self, check: Result<SignatureCheck, Unverifiable>) -> Verification {
        match check {
            Err(unverifiable) => Verification::Unverifiable(unverifiable),
            Ok(check) => match self.answers.get(&check) {
                None => Verification::NotAsked,
                Some(Answer::Valid) => Verification::Valid,
                Some(Answer::Invalid) => Verification::Invalid,
                Some(Answer::Unsupported) => Verification::Unsupported,
            },
        }
    }

    /// How many signatures the host was asked for.
    pub(crate) fn count(&self) -> usize {
        self.answers.len()
    }

    /// Whether signatures may have been left unverified for want of budget.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.answers.len() >= MAX_SIGNATURES
    }
}
