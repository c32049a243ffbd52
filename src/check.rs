//! The rules, one in one file, and the one table that lists them.
//!
//! A check looks and records; it never stops another one, knows no words and reaches no verdict.
//! All findings are kept, and `report/verdict.rs` draws the conclusion from them.

mod accepted;
mod anchor;
mod cipher_suite;
mod completed;
mod connected;
mod details;
mod forward_secrecy;
mod handshake_signature;
mod host_name;
mod insecure_content;
mod protected;
mod protocol_version;
mod reached;
mod sight;
mod validity;
mod well_formed;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::certificate::Certificate;
use crate::certificate::bytes::ByteRange;
use crate::connection::Connection;
use crate::finding::{Evidence, Finding, Outcome, Source};
use crate::name::Address;
use crate::report::TlsReading;
use crate::tls::Reading;
use crate::trust::Trust;

pub(crate) use self::host_name::matching_name;

/// A rule: where it stands written, who enforces it, and how it is looked at.
#[derive(Debug)]
pub struct Check {
    /// Its name.
    pub id: CheckId,
    /// Where it stands written.
    pub citations: &'static [Citation],
    /// Who enforces it.
    pub enforced: Enforced,
    pub(crate) scope: Scope,
}

/// The name of a check: the same word is the tag in JSON, the stem of its messages and the CSS hook.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CheckId {
    /// The observer accepts the certificate.
    Accepted,
    /// The chain ends at a public root.
    Anchor,
    /// The cipher suite protects the data against reading and changing.
    CipherSuite,
    /// The browser completed the connection instead of refusing the certificate.
    Completed,
    /// A connection stands behind the page.
    Connected,
    /// The connection's details are visible.
    Details,
    /// A key stolen later does not open what is recorded today.
    ForwardSecrecy,
    /// The server signed the handshake with an algorithm that holds.
    HandshakeSignature,
    /// The certificate names the host of the address.
    HostName,
    /// The page loads nothing over plain http.
    InsecureContent,
    /// The page came over https.
    Protected,
    /// The version of TLS is one that is not deprecated.
    ProtocolVersion,
    /// The server could be reached.
    Reached,
    /// The page can be seen at all.
    Sight,
    /// The moment of looking lies within the certificate's dates.
    Validity,
    /// The certificate keeps the rules of its encoding.
    WellFormed,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    /// The document: `RFC 5280`.
    pub document: &'static str,
    /// The section: `4.1.2.5`; empty for the whole document.
    pub section: &'static str,
}

/// Who enforces a rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Enforced {
    /// Browsers refuse what breaks it.
    ByBrowsers,
    /// It binds whoever issues certificates, or runs the server; browsers let it pass.
    ByNobody,
    /// It is no rule but an observation.
    Observation,
}

/// What a check looks at.
pub(crate) enum Scope {
    Connection(fn(&Subject<'_>) -> Conclusion),
    EachCertificate(fn(&Subject<'_>, &Certificate) -> Vec<Conclusion>),
}

/// Everything that a check may look at.
#[derive(Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) address: &'a Address,
    pub(crate) tls: Option<&'a TlsReading>,
    /// In the observer's order, the end entity first.
    pub(crate) certificates: &'a [Certificate],
    pub(crate) trust: &'a Trust,
    /// The moment that dates are held against, in seconds since 1970.
    pub(crate) time: i64,
}

/// What a check concludes.
#[derive(Debug)]
pub(crate) struct Conclusion {
    outcome: Outcome,
    evidence: Option<Evidence>,
    certificate: Option<usize>,
    bytes: Option<ByteRange>,
    source: Source,
}

/// All checks, in the order of their findings in a report.
///
/// # Examples
///
/// ```
/// use whylock::check::{CHECKS, CheckId};
///
/// let validity = CHECKS.iter().find(|check| check.id == CheckId::Validity).unwrap();
/// assert_eq!(validity.citations[0].section, "4.1.2.5");
/// ```
pub const CHECKS: &[Check] = &[
    sight::CHECK,
    connected::CHECK,
    reached::CHECK,
    protected::CHECK,
    completed::CHECK,
    accepted::CHECK,
    host_name::CHECK,
    details::CHECK,
    anchor::CHECK,
    protocol_version::CHECK,
    cipher_suite::CHECK,
    forward_secrecy::CHECK,
    handshake_signature::CHECK,
    insecure_content::CHECK,
    validity::CHECK,
    well_formed::CHECK,
];

/// Runs every check and keeps everything that they find.
pub(crate) fn run(subject: &Subject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        match check.scope {
            Scope::Connection(look) => findings.push(look(subject).into_finding(check.id)),
            Scope::EachCertificate(look) => {
                for (index, certificate) in subject.certificates.iter().enumerate() {
                    let conclusions = look(subject, certificate);
                    findings.extend(
                        conclusions
                            .into_iter()
                            .map(|it| it.about(index).into_finding(check.id)),
                    );
                }
            }
        }
    }
    findings
}

impl Subject<'_> {
    /// An https page whose response stood before the observer's eyes, or that the browser accepted.
    pub(crate) fn has_tls(&self) -> bool {
        use crate::connection::Sight;
        self.address.is_https() && matches!(self.connection.sight, Sight::Seen | Sight::Accepted)
    }
}

impl Subject<'_> {
    /// Judges what the observer named, if a registry knows the name.
    pub(crate) fn judge<T>(
        &self,
        named: impl Fn(&TlsReading) -> Option<&Reading<T>>,
        holds: impl Fn(&T) -> bool,
    ) -> Conclusion {
        if !self.has_tls() {
            return Conclusion::not_applicable();
        }
        let Some(reading) = self.tls.and_then(named) else {
            return Conclusion::not_visible();
        };
        let outcome = match &reading.known {
            Some(known) if holds(known) => Outcome::Pass,
            Some(_) => Outcome::Warn,
            None => Outcome::Unknown,
        };
        Conclusion::new(outcome, Source::Observer).with(Evidence::Named {
            name: reading.named.clone(),
        })
    }
}

impl Conclusion {
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

    fn into_finding(self, check: CheckId) -> Finding {
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

impl std::fmt::Debug for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Connection(_) => "Connection",
            Self::EachCertificate(_) => "EachCertificate",
        })
    }
}

/// A section of an RFC.
const fn rfc(document: &'static str, section: &'static str) -> Citation {
    Citation { document, section }
}
