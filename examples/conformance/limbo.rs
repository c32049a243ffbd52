//! x509-limbo: <https://x509-limbo.com>, the schema of its cases at
//! <https://github.com/C2SP/x509-limbo/blob/main/limbo-schema.json>.

use std::error::Error;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use rustls::pki_types::{CertificateRevocationListDer, pem::PemObject};
use serde::Deserialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use whylock::certificate::crl::Crl;
use whylock::certificate::extension::key_usage::KeyUsageBit;
use whylock::certificate::input::read_certificates;
use whylock::inputs::{Inputs, Profile, Purpose, ReferenceName};

use crate::command::read_file;
use crate::question::{Question, tag};
use crate::results::{Row, Verdict};

/// Cases whose ids begin so are about the Web's PKI; all others about RFC 5280.
const WEB_PKI: &str = "webpki::";

#[derive(Deserialize)]
struct Suite {
    testcases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    id: String,
    description: String,
    validation_kind: Kind,
    trusted_certs: Vec<String>,
    untrusted_intermediates: Vec<String>,
    peer_certificate: String,
    validation_time: Option<String>,
    #[serde(default)]
    signature_algorithms: Vec<String>,
    #[serde(default)]
    key_usage: Vec<String>,
    #[serde(default)]
    extended_key_usage: Vec<String>,
    expected_result: Verdict,
    expected_peer_name: Option<Name>,
    #[serde(default)]
    expected_peer_names: Vec<Name>,
    max_chain_depth: Option<usize>,
    #[serde(default)]
    crls: Vec<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
enum Kind {
    Client,
    Server,
}

#[derive(Deserialize)]
#[serde(tag = "kind", content = "value")]
enum Name {
    #[serde(rename = "DNS")]
    Dns(String),
    #[serde(rename = "IP")]
    Ip(String),
    #[serde(rename = "RFC822")]
    Mailbox(String),
}

/// Puts every case, by the profile that was forced or by its own.
pub(crate) fn run(file: &Path, profile: Option<Profile>) -> Result<Vec<Row>, Box<dyn Error>> {
    let text = read_file(file)?;
    let suite: Suite = serde_json::from_slice(&text)
        .map_err(|error| format!("{} holds no cases of x509-limbo: {error}", file.display()))?;
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
    let cases = suite.testcases.into_iter();
    Ok(cases.map(|case| case.run(profile, now)).collect())
}

impl Case {
    fn run(self, profile: Option<Profile>, now: i64) -> Row {
        let question = self.question(profile, now);
        let (id, description, expected) = (self.id, self.description, self.expected_result);
        if !self.signature_algorithms.is_empty() {
            let why = "nobody can tell Whylock which signature algorithms to accept";
            return Row::skipped(id, description, expected, why);
        }
        Row::of(id, description, expected, question)
    }

    fn question(&self, profile: Option<Profile>, now: i64) -> Result<Question, String> {
        let given = std::iter::once(&self.peer_certificate).chain(&self.untrusted_intermediates);
        Ok(Question {
            certificates: read_pem(given)?,
            anchors: read_pem(&self.trusted_certs)?,
            inputs: self.inputs(profile, now)?,
        })
    }

    fn inputs(&self, profile: Option<Profile>, now: i64) -> Result<Inputs, String> {
        let time = match &self.validation_time {
            Some(text) => OffsetDateTime::parse(text, &Rfc3339)
                .map_err(|error| format!("validation_time: {error}"))?
                // whole seconds, rounded down
                .unix_timestamp(),
            None => now,
        };
        let own = if self.id.starts_with(WEB_PKI) {
            Profile::Webpki
        } else {
            Profile::Rfc5280
        };
        let names = self.expected_peer_name.iter();
        let names = names.chain(&self.expected_peer_names);
        let usages = self.key_usage.iter().map(|name| key_usage(name));
        let purposes = self.extended_key_usage.iter().map(|name| purpose(name));
        Ok(Inputs {
            key_usage: usages.collect::<Result<_, _>>()?,
            extended_key_usage: purposes.collect::<Result<_, _>>()?,
            purpose: match self.validation_kind {
                Kind::Client => Purpose::Client,
                Kind::Server => Purpose::Server,
            },
            names: names.map(Name::reference).collect(),
            max_intermediates: self.max_chain_depth,
            crls: self
                .crls
                .iter()
                .map(|pem| read_crl(pem))
                .collect::<Result<_, _>>()?,
            profile: profile.unwrap_or(own),
            ..Inputs::at(time)
        })
    }
}

fn key_usage(name: &str) -> Result<KeyUsageBit, String> {
    let bits = [
        KeyUsageBit::DigitalSignature,
        KeyUsageBit::NonRepudiation,
        KeyUsageBit::KeyEncipherment,
        KeyUsageBit::DataEncipherment,
        KeyUsageBit::KeyAgreement,
        KeyUsageBit::KeyCertSign,
        KeyUsageBit::CrlSign,
        KeyUsageBit::EncipherOnly,
        KeyUsageBit::DecipherOnly,
    ];
    // the suite takes X.509's name for one of them, and spells two in its own way
    let name = match name {
        "contentCommitment" => "nonRepudiation",
        name => &name.replace('_', ""),
    };
    let mut bits = bits.into_iter();
    bits.find(|bit| bit.name().eq_ignore_ascii_case(name))
        .ok_or_else(|| format!("key_usage: {name}"))
}

fn purpose(name: &str) -> Result<String, String> {
    Ok(match name {
        "anyExtendedKeyUsage" => "2.5.29.37.0",
        "serverAuth" => "1.3.6.1.5.5.7.3.1",
        "clientAuth" => "1.3.6.1.5.5.7.3.2",
        "codeSigning" => "1.3.6.1.5.5.7.3.3",
        "emailProtection" => "1.3.6.1.5.5.7.3.4",
        "timeStamping" => "1.3.6.1.5.5.7.3.8",
        "OCSPSigning" => "1.3.6.1.5.5.7.3.9",
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => name,
        _ => return Err(format!("extended_key_usage: {name}")),
    }
    .to_owned())
}

impl Name {
    fn reference(&self) -> ReferenceName {
        match self {
            Self::Dns(name) | Self::Ip(name) => ReferenceName::parse(name),
            Self::Mailbox(name) => ReferenceName::Email(name.clone()),
        }
    }
}

fn read_crl(pem: &str) -> Result<Crl, String> {
    let der = CertificateRevocationListDer::from_pem_slice(pem.as_bytes())
        .map_err(|error| format!("a revocation list cannot be read: {error}"))?;
    Crl::read(&der)
        .map_err(|error| format!("a revocation list cannot be read: {}", tag(error.kind)))
}

fn read_pem<'a>(texts: impl IntoIterator<Item = &'a String>) -> Result<Vec<Vec<u8>>, String> {
    let mut certificates = Vec::new();
    for text in texts {
        let read = read_certificates(text.as_bytes());
        let read = read.map_err(|error| format!("a certificate cannot be read: {error}"))?;
        certificates.extend(read.certificates);
    }
    Ok(certificates)
}
