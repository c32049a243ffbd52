//! What JavaScript hands over, read field by field; a value of the wrong shape is named.

use std::fmt;

use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use super::types::{AddedLog, Anchor, Edition, Given, Options, SignedList};
use crate::certificate::bytes::ByteRange;
use crate::certificate::crl::Crl;
use crate::certificate::malformed::MalformedKind;
use crate::certificate::ocsp::OcspResponse;
#[cfg(feature = "popup")]
use crate::connection::Sight;
use crate::connection::{self, Connection};
use crate::explain::{Catalogue, tag};
use crate::name::public_suffix;
use crate::report::session::{Session, Step};
use crate::report::{self, Report};
use crate::revocation::RevokedAuthorities;
use crate::signature::{Answer, webcrypto};
use crate::transparency::{Log, LogFormat, LogList, LogListError, LogState, SignedLogList};
use crate::trust::{Trust, fingerprint};

/// A value of the wrong shape.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WrongShape {
    field: String,
    reason: String,
}

/// What a caller told, ready for the report.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) connection: Connection,
    pub(super) options: report::Options,
    /// The languages of the words as BCP 47 tags with commas between them, the best first.
    pub(super) language: String,
    /// Which of the page's other hosts is meant.
    host: Option<String>,
    /// A list of logs whose signature nobody has verified yet.
    log_list: Option<SignedList>,
}

impl Told {
    pub(super) fn read(connection: JsValue, options: JsValue) -> Result<Self, WrongShape> {
        let connection: Connection = read("connection", connection)?;
        if connection.version != connection::VERSION {
            return Err(WrongShape {
                field: "connection.version".to_owned(),
                reason: format!(
                    "there is version {}, and not {}",
                    connection::VERSION,
                    connection.version
                ),
            });
        }
        let told = Self::read_options(options)?;
        let connection = match &told.host {
            Some(url) => connection.of_host(url).unwrap_or_default(),
            None => connection,
        };
        Ok(Self { connection, ..told })
    }

    pub(super) fn read_options(options: JsValue) -> Result<Self, WrongShape> {
        let Options {
            time,
            anchors,
            roots,
            logs,
            added_logs,
            log_list,
            crls,
            ocsp_responses,
            revoked_authorities,
            edition,
            language,
            reader_languages,
            host,
            visits,
        } = read_or_default("options", options)?;
        if !public_suffix::are_known() {
            return Err(WrongShape {
                field: "the list of public suffixes".to_owned(),
                reason: "nobody has handed it over yet, see usePublicSuffixes".to_owned(),
            });
        }
        let mut told = Self::nothing(language.unwrap_or_default());
        for (place, anchor) in anchors.iter().enumerate() {
            let trust = trusting(told.options.trust, anchor);
            told.options.trust = trust.map_err(|reason| WrongShape {
                field: format!("options.anchors[{place}]"),
                reason: reason.to_owned(),
            })?;
        }
        if let Some(roots) = roots {
            told.options.trust = told.options.trust.with_public_certificates(roots);
        }
        told.options.trust = with_logs(told.options.trust, logs.as_deref(), &added_logs)?;
        told.log_list = log_list;
        told.host = host;
        told.options.crls = given("crls", &crls, |der| {
            Crl::read(der).map_err(|it| (it.kind, it.bytes))
        })?;
        let responses = given("ocspResponses", &ocsp_responses, |der| {
            OcspResponse::read(der).map_err(|it| (it.kind, it.bytes))
        });
        told.options.ocsp_responses = responses?;
        if let Some(list) = revoked_authorities {
            let list = RevokedAuthorities::read(&list).map_err(|error| WrongShape {
                field: "options.revokedAuthorities".to_owned(),
                reason: error.to_string(),
            })?;
            told.options.revoked_authorities = Some(list);
        }
        told.options.time = time.unwrap_or(told.options.time);
        told.options.lab_edition = edition == Some(Edition::Lab);
        let own_language = || vec![Catalogue::language_of(&told.language).to_owned()];
        told.options.reader_languages = reader_languages.unwrap_or_else(own_language);
        told.options.visits = visits;
        Ok(told)
    }

    /// The report, its signatures verified by the engine's own cryptography.
    pub(super) async fn report(&self) -> Report {
        let mut options = self.options.clone();
        if let Some(list) = &self.log_list {
            options.trust = options.trust.with_imported_logs(verified(list).await);
        }
        let mut session = Session::new(self.connection.clone(), options);
        loop {
            match session.step() {
                Step::Verify(batch) => session.answer(webcrypto::verify_all(&batch).await),
                Step::Done(report) => return *report,
            }
        }
    }

    /// The sentences that the report is told in.
    #[cfg(feature = "whole")]
    pub(super) fn catalogue(&self) -> Catalogue {
        Catalogue::of(&self.language)
    }

    /// A message of the wrong shape comes from a collector that failed.
    #[cfg(feature = "popup")]
    pub(super) fn failed(error: &WrongShape) -> Self {
        let mut told = Self::nothing(String::new());
        told.connection.sight = Sight::Failed;
        told.connection.failure = Some(error.to_string());
        told
    }

    fn nothing(language: String) -> Self {
        let options = report::Options::at(js_sys::Date::now());
        Self {
            connection: Connection::default(),
            options,
            language,
            host: None,
            log_list: None,
        }
    }
}

/// Reads what a caller gives in DER; where one cannot be read, its field, the fault and its place are told.
fn given<T>(
    field: &str,
    all: &[Given],
    read: impl Fn(&[u8]) -> Result<T, (MalformedKind, ByteRange)>,
) -> Result<Vec<T>, WrongShape> {
    let read = |(place, Given(der)): (usize, &Given)| {
        read(der).map_err(|(kind, bytes)| WrongShape {
            field: format!("options.{field}[{place}]"),
            reason: format!("{} at octet {}", tag(kind), bytes.offset),
        })
    };
    all.iter().enumerate().map(read).collect()
}

/// The same trust, and a root that the caller adds.
fn trusting(trust: Trust, anchor: &Anchor) -> Result<Trust, &'static str> {
    let name = anchor.name.as_deref();
    match (&anchor.der, &anchor.sha256) {
        (Some(der), _) => trust
            .with_anchor_certificate(der.as_bytes(), name)
            .map_err(|_| "more anchors than one call may bring"),
        (None, Some(sha256)) => {
            let sha256 = fingerprint(sha256).ok_or("sha256 is not 64 hexadecimal digits")?;
            Ok(trust.with_anchor(sha256, name.unwrap_or_default()))
        }
        (None, None) => Err("neither der nor sha256"),
    }
}

/// The same trust with the logs that the caller hands over.
fn with_logs(trust: Trust, logs: Option<&[u8]>, added: &[AddedLog]) -> Result<Trust, WrongShape> {
    let wrong = |field: String| {
        move |error: LogListError| WrongShape {
            field,
            reason: error.to_string(),
        }
    };
    let mut trust = match logs {
        Some(logs) => {
            let list = LogList::read(logs).map_err(wrong("options.logs".to_owned()))?;
            trust.with_logs(list)
        }
        None => trust,
    };
    for (place, log) in added.iter().enumerate() {
        let retired = log.retired.map(report::seconds);
        let retired = retired.and_then(|it| u64::try_from(it).ok());
        let log = Log {
            name: log.name.clone(),
            operator: log.operator.clone(),
            key: log.key.as_bytes().to_vec(),
            format: if log.tiled {
                LogFormat::Tiled
            } else {
                LogFormat::Rfc6962
            },
            state: match retired {
                Some(since) => LogState::Retired {
                    since: since.saturating_mul(1_000),
                },
                None => LogState::Usable,
            },
            interval: None,
        };
        let field = format!("options.addedLogs[{place}]");
        trust = trust.with_log(log).map_err(wrong(field))?;
    }
    Ok(trust)
}

/// A list of logs, if the engine's own cryptography finds that its signature holds.
pub(super) async fn verified(list: &SignedList) -> Result<LogList, LogListError> {
    let json = list.json.as_deref().unwrap_or_default();
    let signature = list.signature.as_deref().unwrap_or_default();
    let signed = SignedLogList::new(json, signature, list.key.as_deref())?;
    let answers = webcrypto::verify_all(std::slice::from_ref(signed.check())).await;
    let answer = answers.into_iter().next();
    signed.settle(answer.unwrap_or(Answer::Unsupported))
}

/// Reads a value that may be left out.
pub(super) fn read_or_default<T: DeserializeOwned + Default>(
    name: &str,
    value: JsValue,
) -> Result<T, WrongShape> {
    if value.is_undefined() || value.is_null() {
        Ok(T::default())
    } else {
        read(name, value)
    }
}

/// Reads a value; where it fails, the path to the field is told.
pub(super) fn read<T: DeserializeOwned>(name: &str, value: JsValue) -> Result<T, WrongShape> {
    serde_path_to_error::deserialize(serde_wasm_bindgen::Deserializer::from(value)).map_err(
        |error| {
            let path = error.path().to_string();
            let field = if path == "." {
                name.to_owned()
            } else {
                format!("{name}.{path}")
            };
            let reason = error.inner().to_string();
            let reason = reason.strip_prefix("Error: ").unwrap_or(&reason);
            WrongShape {
                field,
                reason: in_words_of_javascript(&shortened(reason)),
            }
        },
    )
}

impl fmt::Display for WrongShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is of the wrong shape: {}", self.field, self.reason)
    }
}

impl std::error::Error for WrongShape {}

/// A reason without what it quotes of a value beyond a few letters: that may be a private key. Names that are quoted,
/// of fields and of what is expected, are shorter.
fn shortened(reason: &str) -> String {
    let mut kept = String::new();
    let mut quoted: Option<(char, usize)> = None;
    for letter in reason.chars().take(MAX_REASON) {
        quoted = match quoted {
            Some((quote, _)) if quote == letter => None,
            Some((quote, letters)) => Some((quote, letters + 1)),
            None if matches!(letter, '"' | '`') => Some((letter, 0)),
            None => None,
        };
        match quoted {
            Some((_, letters)) if letters > MAX_QUOTED => {}
            Some((_, MAX_QUOTED)) => kept.push('…'),
            _ => kept.push(letter),
        }
    }
    kept
}

/// A reason of serde's with JavaScript's kinds of values in place of Rust's, which tell a caller nothing.
fn in_words_of_javascript(reason: &str) -> String {
    let Some((found, expected)) = reason.split_once(", expected ") else {
        return reason.to_owned();
    };
    let expected = match expected {
        "usize" | "u8" | "u16" | "u32" | "u64" | "i32" | "i64" => "a whole number",
        "f64" => "a number",
        "a sequence" => "an array",
        _ if expected.starts_with("struct ") => "an object",
        _ => expected,
    };
    let Some((problem, found)) = found.split_once(": ") else {
        return format!("{found}, expected {expected}");
    };
    let found = match found {
        "unit value" => "null or undefined",
        "map" => "an object",
        "sequence" => "an array",
        _ if found.starts_with("JsValue([") => "an array",
        _ if found.starts_with("JsValue(") => "another kind of value",
        _ => found
            .strip_prefix("floating point ")
            .or_else(|| found.strip_prefix("integer "))
            .unwrap_or(found),
    };
    format!("{problem}: {found}, expected {expected}")
}

/// Characters of a reason that are looked through: it may quote the whole value.
const MAX_REASON: usize = 1_000;

/// Characters of a quotation that are kept.
const MAX_QUOTED: usize = 32;
