//! A host that answers whether signatures hold as the input says, and counts how often it is asked.

use whylock::signature::{Answer, MAX_BATCH, MAX_SIGNATURES, SignatureCheck};

/// The answers in turn, over and over.
#[derive(Debug)]
pub struct Host<'a> {
    answers: &'a [u8],
    asked: Vec<SignatureCheck>,
}

impl<'a> Host<'a> {
    /// Two bits of each octet are an answer.
    pub fn new(answers: &'a [u8]) -> Self {
        Self {
            answers,
            asked: Vec::new(),
        }
    }

    /// Answers a batch, which must be within the budgets and ask nothing twice.
    pub fn answer(&mut self, batch: &[SignatureCheck]) -> Vec<Answer> {
        assert!(!batch.is_empty() && batch.len() <= MAX_BATCH);
        let mut answer = |check: &SignatureCheck| {
            assert!(!self.asked.contains(check), "a question was asked twice");
            let place = self.asked.len();
            self.asked.push(check.clone());
            assert!(self.asked.len() <= MAX_SIGNATURES);
            match self.answers.get(place % self.answers.len().max(1)) {
                None => Answer::Valid,
                Some(octet) => match octet & 3 {
                    0 | 1 => Answer::Valid,
                    2 => Answer::Invalid,
                    _ => Answer::Unsupported,
                },
            }
        };
        batch.iter().map(&mut answer).collect()
    }
}
