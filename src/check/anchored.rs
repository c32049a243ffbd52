//! A path leads from the certificate to an anchor.
//!
//! RFC 5280 §6.1. Which certificates were sent, and in which order, does not matter here; RFC 8446
//! §4.4.2 asks servers to send those that the path needs.

use super::{Check, CheckId, Conclusion, Enforced, Rules, Scope, Subject, rfc};
use crate::connection::CertificatesAre;
use crate::finding::{Evidence, Outcome, Source};
use crate::path::MAX_STEPS;

pub(super) const CHECK: Check = Check {
    id: CheckId::Anchored,
    citations: &[rfc("RFC 5280", "6.1"), rfc("RFC 8446", "4.4.2")],
    rules: Rules::Path,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::Path(look),
};

fn look(subject: &Subject<'_>) -> Vec<Conclusion> {
    let Some(last) = subject.places().last() else {
        return vec![Conclusion::not_applicable()];
    };
    let outcome = if subject.path.anchored {
        Outcome::Pass
    } else if subject.is_whole() && !subject.cut_short {
        Outcome::Fail
    } else {
        Outcome::Unknown
    };
    let issuer = last.certificate.issuer.as_ref();
    let conclusion = Conclusion::new(outcome, Source::Checked).about(last.index);
    let conclusion = conclusion.with(match outcome {
        Outcome::Unknown if subject.cut_short => Evidence::TooMuch { limit: MAX_STEPS },
        _ => Evidence::Issuer {
            name: last.certificate.issuer_name().unwrap_or_default(),
            self_issued: last.is_self_issued(),
        },
    });
    vec![match issuer {
        Some(issuer) => conclusion.at(issuer.bytes),
        None => conclusion,
    }]
}

impl Subject<'_> {
    /// Whether every certificate that a path needs should be at hand: somebody says that these are a
    /// server's, whole, and the roots are here with their keys. A file of certificates says nothing of the kind.
    fn is_whole(&self) -> bool {
        let whole = match self.connection.certificates_are {
            Some(CertificatesAre::AsSent | CertificatesAre::VerifiedPath) => true,
            Some(CertificatesAre::EndEntityOnly) | None => false,
        };
        whole
            && self.connection.certificates.len() == self.pool.given_count()
            && self.trust.has_keys()
    }
}
