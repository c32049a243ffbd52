//! What one check found: the outcome, the evidence in typed fields, and where it lies.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::certificate::bytes::ByteRange;
use crate::certificate::crl::CrlReason;
use crate::certificate::malformed::Malformed;
use crate::check::CheckId;
use crate::connection::ErrorCause;
use crate::name::{Disguise, Script};
use crate::revocation::{CrlRule, Medium, Testimony, Unanswered, Unusable};
use crate::signature::Unverifiable;
use crate::transparency::{LogListError, Origin, Shortfall, Standing};
use crate::trust::{InterceptionHint, LeakedRoot};

/// What one check found about the connection, or about one certificate.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The check.
    pub check: CheckId,
    /// What came out.
    pub outcome: Outcome,
    /// What was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// The certificate, counted from 0 in the order in which the observer gave them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<usize>,
    /// The bytes in that certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<ByteRange>,
    /// How it is known.
    pub source: Source,
}

/// What came out of a check.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The rule does not speak of this.
    NotApplicable,
    /// The rule holds.
    Pass,
    /// It cannot be told.
    Unknown,
    /// The rule holds, and something is weaker than it should be.
    Warn,
    /// The rule is broken.
    Fail,
}

/// Where a statement comes from.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The observer says it: a browser, Node, or whoever handed the certificates over.
    Observer,
    /// It follows from what the observer says.
    Inferred,
    /// Whylock computed it from what it was given.
    Checked,
    /// The certificate says it of itself.
    Certificate,
    /// Whoever makes the observer has published it.
    Maker,
    /// It follows from the standard.
    Standard,
    /// Others have published it; nothing of it can be seen here.
    Reported,
    /// It is advice.
    Advice,
    /// It cannot be seen from here.
    NotVisible,
}

/// What a check saw, in typed fields; the words are the catalogue's.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Evidence {
    /// Why the page or its connection cannot be seen.
    NotSeen {
        /// The reason.
        reason: Unseen,
        /// What a collector's call said.
        #[serde(skip_serializing_if = "Option::is_none")]
        detail: Option<String>,
    },
    /// Why no connection stands behind the page.
    NoConnection {
        /// The reason.
        reason: Unconnected,
    },
    /// A protocol without protection.
    Cleartext {
        /// The port, 1 to 65535.
        port: u16,
    },
    /// An error that the observer names.
    ObserverError {
        /// What it is about.
        cause: ErrorCause,
        /// The observer's own word.
        code: String,
        /// The page was shown all the same, after somebody agreed to it.
        overridden: bool,
    },
    /// The name of an anchor.
    Anchor {
        /// Its name for people.
        name: String,
        /// SHA-256 of its certificate, in hexadecimal.
        sha256: String,
        /// A product that an issuer on the path is called like; a hint, for anyone can choose a name.
        #[serde(skip_serializing_if = "Option::is_none")]
        hint: Option<InterceptionHint>,
        /// The case by which it is known, if nobody should trust it.
        #[serde(skip_serializing_if = "Option::is_none")]
        notorious: Option<LeakedRoot>,
        /// The site's name or address is one that anybody may use at home, so no public authority may vouch for it.
        private_name: bool,
    },
    /// A name of the TLS registries, as spelled.
    Named {
        /// The name.
        name: String,
    },
    /// A moment and the limit it is held against, in seconds since 1970 (UTC).
    Moment {
        /// The moment of checking.
        at: i64,
        /// The limit.
        limit: i64,
    },
    /// Two clocks that do not agree; both in seconds since 1970 (UTC).
    Clocks {
        /// What the observer's clock says.
        own: i64,
        /// What another clock said at that moment, or at an earlier one.
        other: i64,
        /// Whose clock that is.
        witness: Witness,
    },
    /// Requests over plain http.
    InsecureRequests {
        /// How many were loaded.
        loaded: u32,
        /// How many the browser refused.
        blocked: u32,
        /// How many ended nobody knows how.
        unknown: u32,
    },
    /// What the observer decided, and what Whylock found.
    Agreement {
        /// The observer accepts the certificates.
        accepts: bool,
        /// The first rule that is broken, of those that all browsers enforce.
        #[serde(skip_serializing_if = "Option::is_none")]
        broken: Option<CheckId>,
    },
    /// A name in letters that the person does not read.
    ForeignLetters {
        /// Their scripts.
        scripts: Vec<Script>,
    },
    /// A name that can pass for another one.
    LookAlike {
        /// By what.
        disguise: Disguise,
        /// The name that it reads as, where all of its letters look like ASCII's.
        #[serde(skip_serializing_if = "Option::is_none")]
        reads_as: Option<String>,
    },
    /// The issuer that a certificate names.
    Issuer {
        /// Its name for people.
        name: String,
        /// The certificate names itself.
        self_issued: bool,
    },
    /// The certificate is revoked.
    Revoked {
        /// Since when, in seconds since 1970.
        date: i64,
        /// Why, if the list says so.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<CrlReason>,
        /// Who says so.
        testimony: Testimony,
    },
    /// The certificate is not revoked.
    NotRevoked {
        /// Who says so; none where several lists say it together.
        #[serde(skip_serializing_if = "Option::is_none")]
        testimony: Option<Testimony>,
    },
    /// A revocation list that breaks a rule for its issuer.
    BrokenList {
        /// The list, counted from 0 in the order in which the caller gave them.
        list: usize,
        /// The rule.
        rule: CrlRule,
        /// The bytes in that list; none where something is missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        bytes: Option<ByteRange>,
    },
    /// A dated list names the certificate.
    OnList {
        /// The day of the list: `2026-11-10`.
        date: String,
    },
    /// A responder's answer that does not tell.
    UnusableAnswer {
        /// How it came here.
        medium: Medium,
        /// Why not.
        why: Unanswered,
    },
    /// A revocation list that does not tell.
    UnusableList {
        /// Why not.
        why: Unusable,
    },
    /// A signature.
    Signature {
        /// Whose key was asked.
        issuer: String,
        /// Why nobody can verify it, where that is so.
        #[serde(skip_serializing_if = "Option::is_none")]
        unverifiable: Option<Unverifiable>,
    },
    /// A timestamp of a public log.
    Timestamp {
        /// How it stands by the rule.
        standing: Standing,
        /// How it came here.
        origin: Origin,
        /// The log's id in base64, as lists of logs write it; none where the timestamp could not be read.
        #[serde(skip_serializing_if = "Option::is_none")]
        log_id: Option<String>,
        /// What the log is called, where the list has it.
        #[serde(skip_serializing_if = "Option::is_none")]
        log: Option<String>,
        /// Who runs it.
        #[serde(skip_serializing_if = "Option::is_none")]
        operator: Option<String>,
        /// When it was made, in seconds since 1970.
        #[serde(skip_serializing_if = "Option::is_none")]
        at: Option<i64>,
        /// What that moment is held against, in seconds since 1970.
        #[serde(skip_serializing_if = "Option::is_none")]
        limit: Option<i64>,
        /// The certificate that it was made for, where that is another one.
        #[serde(skip_serializing_if = "Option::is_none")]
        other: Option<String>,
    },
    /// How many timestamps hold, and how many a browser asks for.
    Timestamps {
        /// How many count.
        counted: usize,
        /// How many are asked for.
        limit: usize,
        /// How many operators run their logs.
        operators: usize,
        /// How many may hold, and cannot be told by what is here.
        doubtful: usize,
        /// What keeps the count from being enough.
        #[serde(skip_serializing_if = "Option::is_none")]
        shortfall: Option<Shortfall>,
        /// Why nothing follows from the count.
        #[serde(skip_serializing_if = "Option::is_none")]
        doubt: Option<Doubt>,
    },
    /// A list of logs that was not taken.
    RefusedLogs {
        /// Why not.
        error: LogListError,
    },
    /// A number and what bounds it.
    Bound {
        /// What was found.
        value: i64,
        /// The least or the greatest that is allowed.
        limit: i64,
    },
    /// A name, and the subtree of an authority's constraints that decides about it.
    Constraint {
        /// The name.
        name: String,
        /// The subtree; none where no permitted one holds the name.
        #[serde(skip_serializing_if = "Option::is_none")]
        subtree: Option<String>,
        /// Whose constraints they are.
        authority: String,
    },
    /// A key that others can have, too.
    OpenKey {
        /// Whose certificate has it; empty where the certificate does not say.
        name: String,
        /// The rule that the key breaks.
        by: CheckId,
    },
    /// Something other than what it should be.
    Other {
        /// What was found.
        value: String,
        /// What should be there.
        expected: String,
    },
    /// More than is looked through: whether the rule holds is not known.
    TooMuch {
        /// How many steps of the kind that ran out are taken at most.
        limit: usize,
    },
    /// A value that the certificate holds.
    Value {
        /// The value, safe to show.
        value: String,
    },
    /// A part of a certificate that breaks the encoding rules.
    Malformed {
        /// What is wrong, and where.
        malformed: Malformed,
    },
}

impl Evidence {
    /// A count and what bounds it.
    pub(crate) fn bound(value: usize, limit: usize) -> Self {
        let number = |count| i64::try_from(count).unwrap_or(i64::MAX);
        Self::Bound {
            value: number(value),
            limit: number(limit),
        }
    }

    /// A word for the kind of evidence, by which the catalogue's messages differ.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Agreement {
                accepts: true,
                broken: None,
            } => "accepted",
            Self::Agreement {
                broken: Some(broken),
                ..
            } if broken.is_about_revocation() => "withdrawn",
            Self::Agreement { .. } => "agreement",
            Self::Anchor { .. } => "anchor",
            Self::BrokenList { .. } => "broken-list",
            Self::Bound { .. } => "bound",
            Self::Cleartext { .. } => "cleartext",
            Self::Clocks {
                witness: Witness::Log,
                ..
            } => "log",
            Self::Clocks {
                witness: Witness::Server,
                ..
            } => "server",
            Self::Constraint { subtree: None, .. } => "not-permitted",
            Self::Constraint { .. } => "constraint",
            Self::ForeignLetters { .. } => "foreign-letters",
            Self::InsecureRequests { .. } => "insecure-requests",
            Self::Issuer {
                self_issued: true, ..
            } => "self-issued",
            Self::Issuer { .. } => "issuer",
            Self::LookAlike { disguise, .. } => match disguise {
                Disguise::HiddenDot { .. } => "hidden-dot",
                Disguise::MixedScripts { .. } => "mixed-scripts",
                Disguise::RareLetter { .. } => "rare-letter",
                Disguise::WholeScript { .. } => "whole-script",
            },
            Self::Malformed { .. } => "malformed",
            Self::Moment { at, limit } if *at < *limit => "early",
            Self::Moment { .. } => "moment",
            Self::Named { .. } => "named",
            Self::NoConnection { .. } => "no-connection",
            Self::NotSeen { .. } => "not-seen",
            Self::ObserverError { .. } => "observer-error",
            Self::OpenKey {
                by: CheckId::ClosePrimes | CheckId::LeakedKey,
                ..
            } => "open",
            Self::OpenKey { .. } => "perhaps-open",
            Self::Other { .. } => "other",
            Self::OnList { .. } => "on-list",
            Self::NotRevoked { .. } => "not-revoked",
            Self::Revoked { .. } => "revoked",
            Self::TooMuch { .. } => "too-much",
            Self::UnusableAnswer { .. } => "unusable-answer",
            Self::UnusableList { .. } => "unusable-list",
            Self::Signature {
                unverifiable: Some(Unverifiable::Unsupported { .. }),
                ..
            } => "unsupported",
            Self::Signature { .. } => "signature",
            Self::RefusedLogs { error } => error.word(),
            Self::Timestamp { standing, .. } => standing.word(),
            Self::Timestamps {
                doubt: Some(doubt), ..
            } => match doubt {
                Doubt::NoList => "no-list",
                Doubt::StaleList => "stale-list",
                Doubt::Undecided => "undecided",
            },
            Self::Timestamps {
                shortfall: Some(shortfall),
                ..
            } => shortfall.word(),
            Self::Timestamps { .. } => "timestamps",
            Self::Value { value } if value.is_empty() => "no-value",
            Self::Value { .. } => "value",
        }
    }
}

/// Why nothing follows from a count of timestamps.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// No list of logs is at hand, so nothing could be verified.
    NoList,
    /// The list is so old that browsers may know more logs by now.
    StaleList,
    /// Some of them cannot be told by what is here.
    Undecided,
}

/// Whose clock stands against the observer's.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Witness {
    /// A public log's, in the newest timestamp that the certificate carries.
    Log,
    /// The server's, in the answer's `Date`.
    Server,
}

/// Why a page cannot be seen.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Unseen {
    /// A collector's call threw.
    CollectorFailed,
    /// The record was dropped for room.
    Evicted,
    /// The browser's own page, which extensions do not see.
    InternalPage,
    /// The extension may not see this site.
    NoAccess,
    /// The browser asked no site for the page just now.
    Unanswered,
    /// It was open before anybody looked.
    NotRecorded,
    /// It is still loading.
    Pending,
    /// A kind of address that is not known here.
    UnknownScheme,
}

/// Why no connection stands behind a page.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Unconnected {
    /// Certificates alone were given.
    CertificatesOnly,
    /// A file of this machine.
    LocalFile,
    /// An empty page, or one that another page made.
    MadeByPage,
}
