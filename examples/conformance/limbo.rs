//! x509-limbo: <https://x509-limbo.com>, the schema of its cases at
//! <https://github.com/C2SP/x509-limbo/blob/main/limbo-schema.json>.

use std::error::Error;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;
use whylock::certificate::input::read_certificates;
use whylock::inputs::{Inputs, Profile, Purpose, ReferenceName};

use crate::command::read_file;
use crate::question::Question;
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
    expected_result: Verdict,
    expected_peer_name: Option<Name>,
    #[serde(default)]
    expected_peer_names: Vec<Name>,
    max_chain_depth: Option<usize>,
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
        Ok(Inputs {
            purpose: match self.validation_kind {
                Kind::Client => Purpose::Client,
                Kind::Server => Purpose::Server,
            },
            names: names.map(Name::reference).collect(),
            max_intermediates: self.max_chain_depth,
            profile: profile.unwrap_or(own),
            ..Inputs::at(time)
        })
    }
}

impl Name {
    fn reference(&self) -> ReferenceName {
        match self {
            Self::Dns(name) | Self::Ip(name) => ReferenceName::parse(name),
            Self::Mailbox(name) => ReferenceName::Email(name.clone()),
        }
    }
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
