//! Quantum computers, in two lines: can a recording of today be opened later, and could somebody pose as the site?
//!
//! The first depends on how keys were agreed (RFC 10024), the second on how certificates and handshake are signed.

use super::super::Statement;
use super::super::writer::Writer;
use crate::certificate::algorithm::SignatureAlgorithm;
use crate::finding::Source;
use crate::tls::PostQuantum;

impl Writer<'_> {
    pub(super) fn quantum_answers(&self) -> Vec<Statement> {
        if self.is_cleartext() {
            return vec![self.answer("quantum-cleartext", &[], Source::Standard)];
        }
        vec![self.recording(), self.posing()]
    }

    /// What is recorded today stays closed only if the keys were agreed in a way that resists.
    fn recording(&self) -> Statement {
        let tls = self.report.tls.as_ref();
        let group = tls.and_then(|tls| tls.group.as_ref()?.known);
        let suite = tls.and_then(|tls| tls.cipher_suite.as_ref()?.known);
        let (id, source) = match group.map(|group| group.post_quantum) {
            Some(PostQuantum::Hybrid | PostQuantum::Pure) => {
                ("quantum-recording-closed", Source::Inferred)
            }
            Some(PostQuantum::Classical) => ("quantum-recording-open", Source::Inferred),
            // the key travelled under the site's own, which is RSA (RFC 5246 §7.4.7.1)
            None if suite.is_some_and(|suite| !suite.forward_secrecy) => {
                ("quantum-recording-open", Source::Inferred)
            }
            None => ("quantum-recording-unknown", Source::NotVisible),
        };
        self.answer(id, &[], source)
    }

    /// Posing needs a forged signature at the moment of the connection; one weak link on the path is enough.
    fn posing(&self) -> Statement {
        let signed_below_the_root = self.report.path.certificates.split_last();
        let signed = signed_below_the_root.map_or(&[][..], |(_, signed)| signed);
        let algorithms = signed
            .iter()
            .filter_map(|index| self.report.certificates.get(*index))
            .filter_map(|certificate| certificate.signature_algorithm.as_ref());
        let mut algorithms = algorithms.peekable();
        let (id, source) = if algorithms.peek().is_none() {
            ("quantum-posing-unknown", Source::NotVisible)
        } else if algorithms.all(|algorithm| resists(&algorithm.value)) {
            ("quantum-posing-closed", Source::Certificate)
        } else {
            ("quantum-posing-open", Source::Certificate)
        };
        self.answer(id, &[], source)
    }
}

/// ML-DSA (RFC 9881) and SLH-DSA (RFC 9909): NIST's arc of signatures, from 17 on.
fn resists(algorithm: &SignatureAlgorithm) -> bool {
    let number = algorithm
        .identifier
        .oid
        .dotted
        .strip_prefix("2.16.840.1.101.3.4.3.");
    let number = number.and_then(|number| number.parse::<u8>().ok());
    number.is_some_and(|number| (17..=46).contains(&number))
}
