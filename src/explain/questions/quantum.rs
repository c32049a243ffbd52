//! Quantum computers, in two lines: can a recording of today be opened later, and could somebody pose as the site?
//!
//! The first depends on how keys were agreed (RFC 10024), the second on how certificates and handshake are signed.

use super::super::Statement;
use super::super::writer::Writer;
use crate::finding::{Evidence, Source};
use crate::report::VerdictState;
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

    /// Posing needs one forged signature at the moment of the connection: below the root on the path, or the site's own
    /// in the handshake.
    fn posing(&self) -> Statement {
        if self.report.verdict.state == VerdictState::NotProven {
            return self.answer("quantum-posing-unproven", &[], Source::Inferred);
        }
        if let Some(name) = self.keyholder() {
            return self.answer(
                "quantum-posing-between",
                &[("name", name.into())],
                Source::Checked,
            );
        }
        let signed = self.report.path.certificates.split_last();
        let signed = signed.map_or(&[][..], |(_root, signed)| signed);
        let certificates = signed
            .iter()
            .filter_map(|index| self.report.certificates.get(*index));
        let signatures = certificates.map(|it| it.signature_algorithm.as_ref());
        let signatures = signatures.map(|it| it.map(|it| &it.value.identifier.oid));
        let key = self.end_entity().map(|it| it.public_key.as_ref());
        let key = key.map(|it| it.map(|it| &it.value.algorithm.value.oid));
        let algorithms: Option<Vec<_>> = signatures.chain(key).collect();
        let (id, source) = match algorithms {
            None => ("quantum-posing-unknown", Source::NotVisible),
            Some(_) if signed.is_empty() => ("quantum-posing-unknown", Source::NotVisible),
            Some(algorithms) if algorithms.iter().all(|oid| resists(&oid.dotted)) => {
                ("quantum-posing-closed", Source::Certificate)
            }
            Some(_) => ("quantum-posing-open", Source::Certificate),
        };
        self.answer(id, &[], source)
    }

    /// Whose key lets others pose as the site: that of a root that no public list has, or one that is not its owner's alone.
    fn keyholder(&self) -> Option<String> {
        let finding = self.finding(self.report.verdict.decided_by)?;
        match &finding.evidence {
            Some(Evidence::Anchor { name, .. })
                if self.report.verdict.state == VerdictState::InBetween =>
            {
                Some(name.clone())
            }
            Some(Evidence::OpenKey { name, .. })
                if self.report.verdict.state == VerdictState::Disputed =>
            {
                Some(name.clone())
            }
            _ => None,
        }
    }
}

/// ML-DSA (RFC 9881 §2) and SLH-DSA (RFC 9909 §3), which stand in NIST's arc of signatures from 17 on, given with dots.
fn resists(algorithm: &str) -> bool {
    let number = algorithm.strip_prefix("2.16.840.1.101.3.4.3.");
    let number = number.and_then(|number| number.parse::<u8>().ok());
    number.is_some_and(|number| (17..=46).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::resists;

    #[test]
    fn lattices_and_hashes_resist_and_curves_do_not() {
        let (ml_dsa_65, slh_dsa_sha2_128s) = ("2.16.840.1.101.3.4.3.18", "2.16.840.1.101.3.4.3.20");
        assert!(resists(ml_dsa_65) && resists(slh_dsa_sha2_128s));
        let (dsa_with_sha256, ecdsa, rsa) = (
            "2.16.840.1.101.3.4.3.2",
            "1.2.840.10045.4.3.2",
            "1.2.840.113549.1.1.11",
        );
        for classical in [dsa_with_sha256, ecdsa, rsa, "2.16.840.1.101.3.4.3.18.1", ""] {
            assert!(!resists(classical), "{classical}");
        }
    }
}
