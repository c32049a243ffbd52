//! The choice of a path, in steps: the host verifies signatures, the checks look at each path.
//!
//! The most plausible path comes first, which is the observer's own. Only when it does not stand are all
//! others looked at. What is found on the chosen path is kept whole; when none stands, the best one is
//! explained.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::certificate::Certificate;
use crate::check::{self, Subject};
use crate::connection::{CertificatesAre, Connection};
use crate::finding::{Finding, Outcome};
use crate::inputs::Inputs;
use crate::name::Address;
use crate::path::{MAX_PATHS, Path, Pool, Search};
use crate::report::TlsReading;
use crate::signature::{Answer, Ledger, MAX_BATCH, SignatureCheck};
use crate::trust::Trust;

/// How many certificates of one connection are read: Firefox and OpenSSL accept at most 100 in a
/// handshake, public chains hold three or four.
pub const MAX_CERTIFICATES: usize = 100;

/// How many of the paths that do not stand are told of.
pub const MAX_TRIED: usize = 10;

/// A validation under way.
///
/// # Examples
///
/// ```
/// use whylock::connection::Connection;
/// use whylock::inputs::Inputs;
/// use whylock::signature::Answer;
/// use whylock::trust::Trust;
/// use whylock::validation::{Step, Validation};
///
/// let root = webpki_root_certs::TLS_SERVER_ROOT_CERTS[0].to_vec();
/// let connection = Connection::of_certificates(vec![root]);
/// let mut validation = Validation::new(connection, Inputs::at(1_795_392_000), Trust::public());
/// let outcome = loop {
///     match validation.step() {
///         // a host that can verify nothing
///         Step::Verify(batch) => validation.answer(batch.iter().map(|_| Answer::Unsupported)),
///         Step::Done(outcome) => break outcome,
///     }
/// };
/// assert!(outcome.path.anchored);
/// ```
#[derive(Debug)]
pub struct Validation {
    connection: Connection,
    address: Address,
    tls: Option<TlsReading>,
    inputs: Inputs,
    trust: Trust,
    pool: Pool,
    ledger: Ledger,
    /// The most plausible path was looked at.
    begun: bool,
}

/// What a validation needs next, or what came out.
#[derive(Debug)]
pub enum Step {
    /// The host verifies these signatures, and hands the answers to [`Validation::answer`].
    Verify(Vec<SignatureCheck>),
    /// It is over.
    Done(Box<Validated>),
}

/// What came out of a validation.
#[derive(Debug)]
pub struct Validated {
    /// Whether the path keeps every rule of the profile.
    pub stands: bool,
    /// The chosen path, or the best one, if none stands.
    pub path: Path,
    /// What every check found, on the chosen path and about the connection.
    pub findings: Vec<Finding>,
    /// Paths that were looked at before and do not stand, at most [`MAX_TRIED`].
    pub tried: Vec<TriedPath>,
    /// How far the search went.
    pub search: SearchEnd,
    /// The certificates that were given, and after them every anchor that a path above ends at.
    pub certificates: Vec<Certificate>,
}

/// A path that does not stand.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TriedPath {
    /// The path.
    // tsify takes every `Path` for a file's
    #[cfg_attr(feature = "wasm", tsify(type = "Path"))]
    pub path: Path,
    /// What speaks against it.
    pub against: Vec<Finding>,
}

/// How a search for paths ended.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum SearchEnd {
    /// A path stands.
    Found,
    /// All paths were looked at, and none stands.
    Exhausted,
    /// A budget ran out before all paths were looked at: whether one stands is not known.
    CutShort,
}

impl Validation {
    /// Begins a validation of the connection's certificates; the first of them is the end entity's.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Connection;
    /// use whylock::inputs::Inputs;
    /// use whylock::trust::Trust;
    /// use whylock::validation::{Step, Validation};
    ///
    /// let nothing = Connection::of_certificates(Vec::new());
    /// let mut validation = Validation::new(nothing, Inputs::at(0), Trust::nobody());
    /// assert!(matches!(validation.step(), Step::Done(outcome) if !outcome.stands));
    /// ```
    #[must_use]
    pub fn new(connection: Connection, inputs: Inputs, trust: Trust) -> Self {
        let given = connection.certificates.iter().take(MAX_CERTIFICATES);
        let given = given.map(|der| der.as_bytes().to_vec()).collect();
        Self {
            pool: Pool::new(given, &trust, observed_anchor(&connection)),
            address: Address::parse(&connection.url),
            tls: connection.tls.as_ref().map(TlsReading::of),
            connection,
            inputs,
            trust,
            ledger: Ledger::default(),
            begun: false,
        }
    }

    /// Goes on as far as it can without the host.
    ///
    /// # Examples
    ///
    /// See [`Validation`].
    pub fn step(&mut self) -> Step {
        let only_first = !std::mem::replace(&mut self.begun, true);
        let mut search = Search::new(&self.pool, &self.ledger, self.inputs.time);
        let mut looked_at: Vec<Candidate> = Vec::new();
        let mut open = Vec::new();
        let mut paths = 0;
        for path in search.by_ref().take(MAX_PATHS) {
            paths += 1;
            let questions = self.questions(&path);
            if !questions.is_empty() {
                open.extend(questions);
                if only_first || open.len() >= MAX_BATCH {
                    break;
                }
                continue;
            }
            let candidate = self.look_at(path);
            let stands = candidate.stands();
            looked_at.push(candidate);
            // a path that comes first and is still open goes before one that stands
            if stands {
                break;
            }
        }
        let cut_short = search.is_cut_short() || paths == MAX_PATHS || self.ledger.is_exhausted();
        for question in open {
            self.ledger.ask(question);
        }
        match self.ledger.batch() {
            [] => Step::Done(Box::new(self.conclude(looked_at, cut_short))),
            batch => Step::Verify(batch.to_vec()),
        }
    }

    /// Takes the answers to the last [`Step::Verify`], in its order. A missing answer counts as
    /// [`Answer::Unsupported`].
    ///
    /// # Examples
    ///
    /// See [`Validation`].
    pub fn answer(&mut self, answers: impl IntoIterator<Item = Answer>) {
        self.ledger.answer(answers);
    }

    /// The signatures of a path that nobody was asked for yet. The anchor's own is among them: a
    /// certificate may be self-issued and not self-signed.
    fn questions(&self, path: &Path) -> Vec<SignatureCheck> {
        let own = path.anchor().map(|anchor| (anchor, anchor));
        let edges = path.edges().chain(own);
        let of_certificates =
            edges.filter_map(|(subject, issuer)| self.pool.signature(subject, issuer)?.ok());
        let of_lists = check::revocation_questions(&self.subject(path));
        let questions = of_certificates.chain(of_lists);
        questions.filter(|it| self.ledger.is_open(it)).collect()
    }

    fn look_at(&self, path: Path) -> Candidate {
        let findings = check::look_at_path(&self.subject(&path));
        let against = findings
            .iter()
            .filter(|it| check::refuses(it, self.inputs.profile));
        Candidate {
            against: against.count(),
            path,
            findings,
        }
    }

    fn subject<'a>(&'a self, path: &'a Path) -> Subject<'a> {
        Subject {
            connection: &self.connection,
            address: &self.address,
            tls: self.tls.as_ref(),
            inputs: &self.inputs,
            trust: &self.trust,
            pool: &self.pool,
            ledger: &self.ledger,
            path,
        }
    }

    fn conclude(&mut self, mut looked_at: Vec<Candidate>, cut_short: bool) -> Validated {
        let ranked = looked_at.iter().enumerate();
        let best = ranked.min_by_key(|(_, candidate)| candidate.rank());
        let best = best.map(|(index, _)| index);
        let best = best
            .map(|index| looked_at.remove(index))
            .unwrap_or_default();
        let stands = best.stands();
        let findings = check::complete(&self.subject(&best.path), best.findings);
        let profile = self.inputs.profile;
        let tried = looked_at.into_iter().take(MAX_TRIED).map(|mut candidate| {
            candidate.findings.retain(|it| check::refuses(it, profile));
            TriedPath {
                path: candidate.path,
                against: candidate.findings,
            }
        });
        let mut validated = Validated {
            stands,
            path: best.path,
            findings,
            tried: tried.collect(),
            search: match (stands, cut_short) {
                (true, _) => SearchEnd::Found,
                (false, true) => SearchEnd::CutShort,
                (false, false) => SearchEnd::Exhausted,
            },
            certificates: Vec::new(),
        };
        validated.take_certificates(std::mem::take(&mut self.pool));
        validated
    }
}

impl Validated {
    /// Takes the certificates that were given, and of the anchors those that a path ends at. Everything
    /// that counts certificates is counted anew.
    fn take_certificates(&mut self, pool: Pool) {
        let given = pool.given_count();
        let paths = std::iter::once(&self.path).chain(self.tried.iter().map(|tried| &tried.path));
        let used: BTreeSet<usize> = paths.flat_map(|path| path.certificates.clone()).collect();
        let anchors: Vec<usize> = used.into_iter().filter(|index| *index >= given).collect();
        let count_anew = |index: &mut usize| {
            if let Some(place) = anchors.iter().position(|anchor| anchor == index) {
                *index = given + place;
            }
        };
        let tried = self.tried.iter_mut();
        let (paths, against): (Vec<_>, Vec<_>) =
            tried.map(|it| (&mut it.path, &mut it.against)).unzip();
        for path in paths.into_iter().chain([&mut self.path]) {
            path.certificates.iter_mut().for_each(count_anew);
        }
        for finding in against.into_iter().flatten().chain(&mut self.findings) {
            finding.certificate.iter_mut().for_each(count_anew);
        }
        let members = pool.into_members().into_iter().enumerate();
        let kept = members.filter(|(index, _)| *index < given || anchors.contains(index));
        self.certificates = kept.map(|(_, member)| member.certificate).collect();
    }
}

/// A path that was looked at.
#[derive(Debug, Default)]
struct Candidate {
    path: Path,
    findings: Vec<Finding>,
    /// How many findings speak against it by the profile's rules.
    against: usize,
}

impl Candidate {
    fn stands(&self) -> bool {
        self.path.anchored && self.against == 0
    }

    /// The lower, the better to explain.
    fn rank(&self) -> impl Ord + use<> {
        let forged = self.findings.iter().any(|finding| {
            finding.check == check::CheckId::Signature && finding.outcome == Outcome::Fail
        });
        (forged, !self.path.anchored, self.against)
    }
}

/// The end of the path that the observer verified, root included: Firefox and Chromium list it so. A
/// path that the observer refused ends nowhere.
fn observed_anchor(connection: &Connection) -> Option<usize> {
    let tls = connection.tls.as_ref();
    let refused =
        tls.is_some_and(|tls| tls.validation_error.is_some() || tls.error_category.is_some());
    let verified = connection.certificates_are == Some(CertificatesAre::VerifiedPath);
    // of the whole path: its end may lie beyond what is read
    let last = connection.certificates.len().checked_sub(1)?;
    (verified && !refused && last < MAX_CERTIFICATES).then_some(last)
}
