//! The choice of a path, in steps: the host verifies signatures, the checks look at each path.
//!
//! The most plausible path comes first, which is the observer's own. Only when it does not stand are all
//! others looked at. What is found on the chosen path is kept whole; when none stands, the best one is
//! explained.

mod work;

use std::collections::{BTreeSet, HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::certificate::Certificate;
use crate::check::{self, Subject};
use crate::connection::{CertificatesAre, Connection};
use crate::finding::{Finding, Outcome};
use crate::inputs::Inputs;
use crate::name::{Address, Script};
pub use crate::path::{MAX_NAME_COMPARISONS, MAX_OCTETS, MAX_PATHS, MAX_STEPS};
use crate::path::{Naming, Path, Pool, Refuted, Search};
use crate::report::TlsReading;
use crate::revocation::Stapled;
use crate::signature::{Answer, Ledger, MAX_BATCH, SignatureCheck, Verification};
use crate::trust::Trust;

pub use self::work::Work;

/// How many certificates of one connection are read: Firefox and OpenSSL accept at most 100 in a
/// handshake, public chains hold three or four.
pub const MAX_CERTIFICATES: usize = 100;

/// How many octets of DER of one connection are read: twenty times OpenSSL's default for a whole chain
/// (`SSL_MAX_CERT_LIST_DEFAULT`, 100 KiB), and a certificate of [`MAX_STRICT`](crate::certificate::MAX_STRICT) twice.
pub const MAX_GIVEN_OCTETS: usize = 2 << 20;

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
    readable: Vec<Script>,
    inputs: Inputs,
    stapled: Option<Stapled>,
    trust: Trust,
    pool: Pool,
    ledger: Ledger,
    /// Certificates with issuers whose keys may have signed them, and nobody knows yet.
    unsettled: HashSet<(usize, usize)>,
    /// Those for which there is nothing left to ask.
    settled: HashSet<(usize, usize)>,
    refuted: Refuted,
    seen: Seen,
    /// The search is over; what is still asked does not decide it.
    end: Option<End>,
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
    /// How many certificates beyond [`MAX_CERTIFICATES`] or [`MAX_GIVEN_OCTETS`] were given and left aside.
    pub left_out: usize,
    /// What all of it took.
    pub work: Work,
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
        let mut octets = 0_usize;
        let given = connection.certificates.iter().take(MAX_CERTIFICATES);
        // the site's own is read however long it is, as far as a reading goes
        let given = given.map(|der| der.as_bytes().to_vec()).take_while(|der| {
            let is_first = octets == 0;
            octets = octets.saturating_add(der.len());
            is_first || octets <= MAX_GIVEN_OCTETS
        });
        let given = given.collect();
        Self {
            pool: Pool::new(given, &trust, observed_anchor(&connection)),
            address: Address::parse(&connection.url),
            tls: connection.tls.as_ref().map(TlsReading::of),
            readable: Vec::new(),
            stapled: connection
                .tls
                .as_ref()
                .and_then(|tls| tls.ocsp_response.as_ref())
                .map(|der| Stapled::read(der.as_bytes())),
            connection,
            inputs,
            trust,
            ledger: Ledger::default(),
            unsettled: HashSet::new(),
            settled: HashSet::new(),
            refuted: Refuted::new(),
            seen: Seen::default(),
            end: None,
        }
    }

    /// The same for a person who reads these scripts.
    pub(crate) fn read_in(self, readable: Vec<Script>) -> Self {
        Self { readable, ..self }
    }

    pub(crate) fn trust(&self) -> &Trust {
        &self.trust
    }

    /// Moves the connection out, once it is over.
    pub(crate) fn take_connection(&mut self) -> Connection {
        std::mem::take(&mut self.connection)
    }

    /// Goes on as far as it can without the host.
    ///
    /// # Examples
    ///
    /// See [`Validation`].
    pub fn step(&mut self) -> Step {
        let end = match self.end.take() {
            Some(end) => end,
            None => match self.search() {
                Some(end) => end,
                None => return Step::Verify(self.ledger.batch().to_vec()),
            },
        };
        for question in self.questions_beside(&end) {
            self.ledger.ask(question);
        }
        match self.ledger.batch() {
            [] => Step::Done(Box::new(self.conclude(&end.looked_at, end.cut_short))),
            batch => {
                let batch = batch.to_vec();
                self.end = Some(end);
                Step::Verify(batch)
            }
        }
    }

    /// Looks for a path as far as it can without the host; none where it needs the host.
    fn search(&mut self) -> Option<End> {
        self.settle();
        let mut seen = std::mem::take(&mut self.seen);
        let round = self.look_around(&mut seen);
        self.seen = seen;
        self.unsettled.extend(round.edges);
        for question in round.open.into_iter().chain(round.beside) {
            self.ledger.ask(question);
        }
        self.ledger.batch().is_empty().then(|| End {
            cut_short: round.cut_short || self.ledger.is_exhausted(),
            looked_at: if round.looked_at.is_empty() {
                self.most_plausible().into_iter().collect()
            } else {
                round.looked_at
            },
        })
    }

    /// What is asked of the chosen path beside the signatures that make it one.
    fn questions_beside(&self, end: &End) -> Vec<SignatureCheck> {
        let Some((_, path)) = end.best() else {
            return Vec::new();
        };
        self.open_beside(path)
    }

    fn open_beside(&self, path: &Path) -> Vec<SignatureCheck> {
        let mut questions = check::timestamp_questions(&self.subject(path, &self.seen.naming));
        questions.retain(|it| self.ledger.is_open(it));
        questions
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

    /// Keeps in mind which signatures are no question any more, and which of them do not hold.
    fn settle(&mut self) {
        for edge in std::mem::take(&mut self.unsettled) {
            let Some(check) = self.pool.signature(edge.0, edge.1) else {
                continue;
            };
            let is_open = check.as_ref().is_ok_and(|check| self.ledger.is_open(check));
            if !is_open {
                self.settled.insert(edge);
            }
            if self.ledger.verification(check) == Verification::Invalid {
                self.refuted.insert(edge);
            }
        }
    }

    /// Looks at the paths one after the other, until one stands or there is enough to ask the host for.
    fn look_around(&self, seen: &mut Seen) -> Round {
        let only_first = !std::mem::replace(&mut seen.begun, true);
        let steps = MAX_STEPS.saturating_sub(seen.steps);
        let mut search = Search::new(&self.pool, &self.refuted, self.inputs.time, steps);
        let mut round = Round::default();
        let mut dead_ends = Vec::new();
        let mut enough = false;
        for path in search.by_ref() {
            if path.anchored {
                let stands = self.look_at(path, seen, &mut round, only_first);
                // a path that comes first and is still open goes before one that stands
                enough = stands
                    || round.cut_short
                    || round.open.len() >= MAX_BATCH
                    || (only_first && !round.open.is_empty());
                if enough {
                    break;
                }
            } else if dead_ends.len() < MAX_TRIED {
                dead_ends.push(path);
            }
        }
        seen.steps = MAX_STEPS.saturating_sub(search.steps_left());
        round.cut_short |= search.steps_left() == 0;
        // what leads nowhere is worth a question only if nothing else is left to tell
        if !enough && round.open.is_empty() {
            for path in dead_ends {
                self.look_at(path, seen, &mut round, false);
            }
        }
        round
    }

    /// The path to explain where the budget left none to look at, as far as its signatures are known.
    fn most_plausible(&mut self) -> Option<(Rank, Path)> {
        let mut search = Search::new(&self.pool, &self.refuted, self.inputs.time, MAX_STEPS);
        let path = search.next()?;
        let mut seen = std::mem::take(&mut self.seen);
        let rank = self.rank(&path, &mut seen);
        self.seen = seen;
        Some((rank, path))
    }

    /// Looks at a path whose signatures are known, and tells whether it stands; else notes what has to be asked.
    fn look_at(&self, path: Path, seen: &mut Seen, round: &mut Round, at_once: bool) -> bool {
        let questions = self.questions(&path, seen, &mut round.edges, at_once);
        if !questions.is_empty() {
            if at_once {
                // most often this path is the one: then nothing is left to ask
                round.beside = self.open_beside(&path);
            }
            round.open.extend(questions);
            return false;
        }
        let rank = match seen.ranks.get(&path.certificates) {
            Some(rank) => *rank,
            None if seen.ranks.len() >= MAX_PATHS || seen.octets >= MAX_OCTETS => {
                round.cut_short = true;
                return false;
            }
            None => {
                let rank = self.rank(&path, seen);
                let members = path.certificates.iter();
                let members = members.filter_map(|index| self.pool.get(*index));
                seen.octets += members.map(|member| member.der.len()).sum::<usize>();
                seen.ranks.insert(path.certificates.clone(), rank);
                rank
            }
        };
        round.looked_at.push((rank, path));
        rank.stands()
    }

    /// The signatures of a path that nobody was asked for yet: all at once, or only what comes first, as the rest is no
    /// question any more where that does not hold. The anchor's own is among them: a certificate may be self-issued and not
    /// self-signed.
    fn questions(
        &self,
        path: &Path,
        seen: &Seen,
        edges: &mut HashSet<(usize, usize)>,
        at_once: bool,
    ) -> Vec<SignatureCheck> {
        let own = path.anchor().map(|anchor| (anchor, anchor));
        let unsettled = path.edges().chain(own);
        let unsettled = unsettled.filter(|edge| !self.settled.contains(edge));
        let of_certificates = unsettled.filter_map(|edge| {
            edges.insert(edge);
            self.pool.signature(edge.0, edge.1)?.ok()
        });
        let mut questions: Vec<SignatureCheck> = of_certificates.collect();
        questions.retain(|it| self.ledger.is_open(it));
        if at_once || questions.is_empty() {
            let subject = self.subject(path, &seen.naming);
            let decisive = check::revocation_questions(&subject).into_iter();
            let decisive = decisive.chain(check::answer_questions(&subject));
            let decisive = decisive.chain(check::term_questions(&subject));
            questions.extend(decisive.filter(|it| self.ledger.is_open(it)));
        }
        if !at_once {
            questions.truncate(1);
        }
        questions
    }

    fn rank(&self, path: &Path, seen: &mut Seen) -> Rank {
        seen.naming.judge(&self.pool, path);
        let findings = check::look_at_path(&self.subject(path, &seen.naming));
        let refuses = |it: &&Finding| check::refuses(it, self.inputs.profile);
        let rank = Rank {
            forged: findings.iter().any(|finding| {
                finding.check == check::CheckId::Signature && finding.outcome == Outcome::Fail
            }),
            leads_nowhere: !path.anchored,
            against: findings.iter().filter(refuses).count(),
        };
        seen.last = Some(LastLook {
            path: path.clone(),
            signatures: self.ledger.count(),
            findings,
        });
        rank
    }

    fn subject<'a>(&'a self, path: &'a Path, naming: &'a Naming) -> Subject<'a> {
        Subject {
            connection: &self.connection,
            address: &self.address,
            tls: self.tls.as_ref(),
            readable: &self.readable,
            inputs: &self.inputs,
            stapled: self.stapled.as_ref(),
            trust: &self.trust,
            pool: &self.pool,
            ledger: &self.ledger,
            naming,
            path,
            cut_short: false,
        }
    }

    fn conclude(&mut self, looked_at: &[(Rank, Path)], cut_short: bool) -> Validated {
        let best = best_of(looked_at);
        let others = looked_at.iter().enumerate();
        let others = others.filter(|(place, _)| best.is_some_and(|(best, _)| best != *place));
        let stands = best.is_some_and(|(_, (rank, _))| rank.stands());
        let path = best.map(|(_, (_, path))| path.clone()).unwrap_or_default();
        let last = self.seen.last.take();
        let subject = Subject {
            cut_short,
            ..self.subject(&path, &self.seen.naming)
        };
        let is_last = |last: &LastLook| last.path == path && last.signatures == self.ledger.count();
        let of_path = match (best, last.filter(is_last)) {
            (Some(_), Some(last)) if !cut_short => last.findings,
            (Some(_), _) => check::look_at_path(&subject),
            (None, _) => Vec::new(),
        };
        let findings = check::complete(&subject, of_path);
        let tried = others.take(MAX_TRIED).map(|(_, (_, path))| {
            let mut against = check::look_at_path(&self.subject(path, &self.seen.naming));
            against.retain(|it| check::refuses(it, self.inputs.profile));
            TriedPath {
                path: path.clone(),
                against,
            }
        });
        let mut validated = Validated {
            stands,
            findings,
            tried: tried.collect(),
            path,
            search: match (stands, cut_short) {
                (true, _) => SearchEnd::Found,
                (false, true) => SearchEnd::CutShort,
                (false, false) => SearchEnd::Exhausted,
            },
            certificates: Vec::new(),
            left_out: self.connection.certificates.len() - self.pool.given_count(),
            work: Work {
                candidates: self.seen.steps,
                paths: self.seen.ranks.len(),
                octets: self.seen.octets,
                signatures: self.ledger.count(),
                name_comparisons: self.seen.naming.comparisons(),
            },
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

/// What was found out about paths, and how much it took.
#[derive(Debug, Default)]
struct Seen {
    /// The most plausible path was looked at.
    begun: bool,
    /// Candidate issuers that were looked at.
    steps: usize,
    /// Octets of certificates that were looked at, path by path.
    octets: usize,
    ranks: HashMap<Vec<usize>, Rank>,
    naming: Naming,
    last: Option<LastLook>,
}

/// What the checks found on the path that was looked at last: most often it is the one that is chosen.
#[derive(Debug)]
struct LastLook {
    path: Path,
    /// How many signatures were known by then: with more of them, the checks may find something else.
    signatures: usize,
    findings: Vec<Finding>,
}

/// The end of a search.
#[derive(Debug)]
struct End {
    looked_at: Vec<(Rank, Path)>,
    cut_short: bool,
}

impl End {
    fn best(&self) -> Option<&(Rank, Path)> {
        Some(best_of(&self.looked_at)?.1)
    }
}

/// The path to explain and its place: the first of those that least speaks against.
fn best_of(looked_at: &[(Rank, Path)]) -> Option<(usize, &(Rank, Path))> {
    let ranked = looked_at.iter().enumerate();
    ranked.min_by_key(|(_, (rank, _))| *rank)
}

/// What one search for paths came to.
#[derive(Debug, Default)]
struct Round {
    looked_at: Vec<(Rank, Path)>,
    /// Questions to the host.
    open: Vec<SignatureCheck>,
    /// Questions that decide nothing, and come last.
    beside: Vec<SignatureCheck>,
    /// What they are about, certificates and their issuers.
    edges: HashSet<(usize, usize)>,
    cut_short: bool,
}

/// What speaks against a path, the gravest first: the lower, the better to explain.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Rank {
    forged: bool,
    leads_nowhere: bool,
    /// How many findings speak against it by the profile's rules.
    against: usize,
}

impl Rank {
    fn stands(self) -> bool {
        !self.leads_nowhere && self.against == 0
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
