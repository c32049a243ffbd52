//! Many certificates out of few values: names, keys and identifiers meet again and again, as in a storm that an attacker
//! makes to have every path tried.

mod certificate;

use arbitrary::Arbitrary;
use whylock::inputs::{Inputs, Profile, Purpose, ReferenceName};
use whylock::policy::PolicyInputs;
use whylock::trust::Trust;

pub use self::certificate::Certificate;
use self::certificate::{HOSTS, POLICIES, of};

/// 23 November 2026.
pub const NOW: i64 = 1_795_392_000;

/// Certificates, which of them are trusted, and what is asked about them.
#[derive(Arbitrary, Clone, Debug)]
pub struct Chain {
    /// What is asked.
    pub question: Question,
    /// What the host says to signatures, in turn.
    pub answers: [u8; 8],
    /// The certificates, the end entity's first.
    pub certificates: Vec<Certificate>,
}

/// What a validation is asked.
#[derive(Arbitrary, Clone, Debug)]
pub struct Question {
    /// The anchors: each bit one of the first certificates.
    pub anchors: u32,
    profile: u8,
    day: i16,
    name: u8,
    /// The caller's policies and the three settings of RFC 5280 §6.1.1.
    policies: u8,
    client: bool,
    max_intermediates: Option<u8>,
    /// Whether certificates without revocation lists are refused.
    pub revocation_required: bool,
}

impl Chain {
    /// The certificates in DER.
    pub fn ders(&self) -> Vec<Vec<u8>> {
        self.certificates.iter().map(Certificate::der).collect()
    }

    /// The anchors.
    pub fn trust(&self, ders: &[Vec<u8>]) -> Trust {
        let is_anchor = |place: usize| place < 32 && self.question.anchors >> place & 1 == 1;
        let anchors = ders.iter().enumerate();
        let anchors = anchors.filter(|(place, _)| is_anchor(*place));
        anchors.fold(Trust::nobody(), |trust, (_, der)| {
            let before = trust.clone();
            trust.with_anchor_certificate(der, None).unwrap_or(before)
        })
    }
}

impl Question {
    /// The same as inputs of RFC 5280 §6.1.1.
    pub fn inputs(&self) -> Inputs {
        let mut inputs = Inputs::at(NOW + i64::from(self.day) * 86_400);
        inputs.profile = [
            Profile::Browser,
            Profile::Path,
            Profile::Rfc5280,
            Profile::Webpki,
        ][usize::from(self.profile & 3)];
        inputs.purpose = if self.client {
            Purpose::Client
        } else {
            Purpose::Server
        };
        if self.name < 0xf0 {
            inputs
                .names
                .push(ReferenceName::parse(of(&HOSTS, self.name)));
        }
        if self.name & 0x10 != 0 {
            inputs.names.push(ReferenceName::parse("192.0.2.1"));
        }
        inputs.max_intermediates = self.max_intermediates.map(usize::from);
        inputs.revocation_required = self.revocation_required;
        let policy = of(&POLICIES, self.policies >> 3).to_owned();
        inputs.policies = PolicyInputs {
            initial: (self.policies & 0x80 != 0).then(|| vec![policy]),
            inhibit_mapping: self.policies & 1 != 0,
            explicit: self.policies & 2 != 0,
            inhibit_any: self.policies & 4 != 0,
        };
        inputs
    }
}
