//! The report: one typed contract for the popup, the package, the command line and the library.

mod cast;
mod chain;
mod journey;
mod past;
pub mod session;
mod tls;
mod tunnel_end;
mod verdict;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::certificate::Certificate;
use crate::certificate::crl::Crl;
use crate::certificate::ocsp::OcspResponse;
use crate::connection::Connection;
use crate::finding::Finding;
pub use crate::finding::Source;
use crate::name::Address;
use crate::path::Path;
use crate::revocation::RevokedAuthorities;
use crate::signature::Answer;
#[cfg(feature = "rustcrypto")]
use crate::signature::rustcrypto;
use crate::transparency::LogListFacts;
use crate::trust::{KnownRoot, RootList, Trust, TunnelEnd};
pub use crate::validation::{MAX_CERTIFICATES, MAX_GIVEN_OCTETS, SearchEnd, TriedPath};
use crate::visits::{Past, Visits};

pub use self::cast::{
    Cast, CastDomain, CastHost, HostStanding, MAX_HOST_CHAINS, MAX_HOSTS, Power, Weakness,
};
pub use self::session::Session;
pub use self::tls::TlsReading;

/// The version of the report's format.
pub const VERSION: u32 = 1;

/// Everything that Whylock has to say of one connection, without words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// The version of this format: [`VERSION`].
    pub version: u32,
    /// The moment that the dates were held against, in milliseconds since 1970.
    pub time: f64,
    /// The trust data was extended with anchors of a test laboratory.
    pub lab_edition: bool,
    /// What was seen.
    pub connection: Connection,
    /// The address, read.
    pub address: Address,
    /// The verdict.
    pub verdict: Verdict,
    /// Something is wrong, or weaker than it should be.
    pub concern: bool,
    /// The three promises, in their fixed order.
    pub promises: Vec<PromiseOutcome>,
    /// What happened, from the typed address to the end.
    pub journey: Vec<Step>,
    /// The chain from the root to the site.
    pub chain: Vec<Link>,
    /// The TLS facts, looked up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tls: Option<TlsReading>,
    /// The other hosts that the page loaded from.
    pub cast: Cast,
    /// Where the encrypted connection probably ends: a hint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tunnel_end: Option<TunnelEnd>,
    /// What every check found.
    pub findings: Vec<Finding>,
    /// The path that was looked at, from the end entity upwards.
    // tsify takes every `Path` for a file's
    #[cfg_attr(feature = "wasm", tsify(type = "Path"))]
    pub path: Path,
    /// Other paths that were looked at and do not stand.
    pub tried: Vec<TriedPath>,
    /// How far the search for a path went.
    pub search: SearchEnd,
    /// The certificates, in the order in which the observer gave them, and after them those anchors of a path
    /// that the observer did not give.
    pub certificates: Vec<Certificate>,
    /// The lists of public roots that were asked, with their dates.
    pub root_lists: Vec<RootList>,
    /// The list of public logs that timestamps were verified by; none where there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log_list: Option<LogListFacts>,
    /// How many certificates beyond [`MAX_CERTIFICATES`] or [`MAX_GIVEN_OCTETS`] were given and left aside.
    pub certificates_left_out: usize,
    /// How the connection stands to earlier visits, where the caller keeps them. It tells when the person was there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub past: Option<Past>,
}

/// The state, and what decided it.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// The named state.
    pub state: VerdictState,
    /// The shape that stands for it.
    pub shape: Shape,
    /// The finding that decided it, counted from 0; none when nothing spoke against the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<usize>,
    /// The one thing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionId>,
}

/// The named states, from the calmest to the gravest reason to say something else.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum VerdictState {
    /// All three promises hold.
    Private,
    /// They hold, and something is weaker than it should be.
    Weakened,
    /// They hold up to whoever owns a root that is not public.
    InBetween,
    /// The browser accepted the connection, and does not tell more until asked.
    Accepted,
    /// The browser accepts the site's proof of identity, and Whylock found a broken rule in it.
    Disputed,
    /// Nobody proved whose site it is.
    NotProven,
    /// Plain http: everybody on the way can read and change it.
    Open,
    /// No connection came about.
    Failed,
    /// No connection stands behind this page.
    NoConnection,
    /// The page cannot be seen from here.
    Unseen,
}

/// The shape of the mark: a state is never told by colour alone.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// A full circle: nothing to say but the facts.
    Circle,
    /// A circle with an i: something to know.
    Information,
    /// A triangle: take care.
    Caution,
    /// A hollow, broken circle: nothing is known.
    Unknown,
}

/// What the person, or Whylock on the person's word, can do.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum ActionId {
    /// Ask whoever runs this computer or network.
    AskOwner,
    /// Enter nothing here that others may not read.
    EnterNothing,
    /// Forget all that was kept of visits.
    ForgetVisits,
    /// Let the extension see this site.
    GrantAccess,
    /// Keep visits from now on.
    KeepVisits,
    /// Leave the page.
    Leave,
    /// Ask the browser for the connection's details.
    LookCloser,
    /// Load the page again.
    Reload,
    /// Keep no more visits.
    StopKeepingVisits,
}

/// One of the three promises of HTTPS.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PromiseOutcome {
    /// Which.
    pub id: PromiseId,
    /// How it stands.
    pub state: PromiseState,
    /// The finding that decided it, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<usize>,
}

/// The three promises.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PromiseId {
    /// Nobody on the way can read it.
    Encryption,
    /// You are talking to the site that you named.
    Authentication,
    /// Nobody on the way can change it.
    Integrity,
}

/// How a promise stands.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum PromiseState {
    /// It holds.
    Kept,
    /// It follows from the standard; this connection's own values are not visible.
    Implied,
    /// It holds, and is weaker than it should be.
    Weakened,
    /// It holds up to somebody in between.
    Limited,
    /// It cannot be told.
    Unknown,
    /// There is nothing that it could be about.
    NotApplicable,
    /// It is not kept.
    Broken,
}

/// One step of the journey.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Which step.
    pub id: StepId,
    /// Whether it happened, and what came of it.
    pub course: Course,
    /// How it is known.
    pub source: Source,
}

/// The steps of HTTPS.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum StepId {
    /// The address, typed or followed.
    Address,
    /// The connection to a port.
    Port,
    /// The certificate that the server sent.
    Certificate,
    /// The check against known authorities.
    Authorities,
    /// The keys that both sides agreed on.
    Keys,
    /// The data, encrypted.
    Data,
    /// The end of the session.
    End,
}

/// What became of a step.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Course {
    /// It happened.
    Done,
    /// It must have happened, though its values are not visible.
    Implied,
    /// It happened, and is weaker than it should be.
    Weak,
    /// It ended here.
    Stopped,
    /// It was skipped: plain http has no such step.
    Missing,
    /// It was not reached.
    NotReached,
    /// Nobody here can tell.
    Unknown,
}

/// One certificate's place in the chain.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Its place.
    pub role: LinkRole,
    /// The certificate, counted from 0 in [`Report::certificates`].
    pub certificate: usize,
    /// How public the root is; on roots only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicity: Option<Publicity>,
    /// The entry of the public lists; on roots that stand there only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known: Option<KnownRoot>,
}

/// A certificate's place in the chain.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum LinkRole {
    /// It stands at the top and names itself as its issuer.
    Root,
    /// An authority between the root and the site.
    Intermediate,
    /// The site's own.
    Site,
    /// The site's own, which nobody but itself vouches for.
    SelfSigned,
}

/// How public a root is.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Publicity {
    /// The browser ships it: the browser says so.
    BuiltIn,
    /// It stands in a public list that Whylock carries.
    Listed,
    /// It was named by whoever called.
    Given,
    /// It stands in none of the lists, and the browser does not ship it or does not say.
    Private,
}

/// What a caller chooses beside the connection.
#[derive(Clone, Debug)]
pub struct Options {
    /// The moment to hold dates against where the connection does not tell when it was seen, in
    /// milliseconds since 1970.
    pub time: f64,
    /// The roots that count as public.
    pub trust: Trust,
    /// Revocation lists, in which the certificates of the path are looked up.
    pub crls: Vec<Crl>,
    /// Responders' answers about revocation, in which they are looked up as well.
    pub ocsp_responses: Vec<OcspResponse>,
    /// Mozilla's list of revoked authorities.
    pub revoked_authorities: Option<RevokedAuthorities>,
    /// The trust data was extended with anchors of a test laboratory, which the person shall know.
    pub lab_edition: bool,
    /// The languages that the person reads, as BCP 47 tags: a name in their letters is nothing unusual.
    pub reader_languages: Vec<String>,
    /// What is kept of earlier visits to the host; none where the caller keeps none, and nothing is said of them.
    pub visits: Option<Visits>,
}

impl Options {
    /// The public root stores, at a moment in milliseconds since 1970.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::report::Options;
    ///
    /// assert!(!Options::at(1_795_392_000_000.0).trust.lists().is_empty());
    /// ```
    #[must_use]
    pub fn at(time: f64) -> Self {
        Self {
            time,
            trust: Trust::public(),
            crls: Vec::new(),
            ocsp_responses: Vec::new(),
            #[cfg(feature = "revoked-authorities")]
            revoked_authorities: RevokedAuthorities::carried(),
            #[cfg(not(feature = "revoked-authorities"))]
            revoked_authorities: None,
            lab_edition: false,
            reader_languages: Vec::new(),
            visits: None,
        }
    }
}

impl Report {
    /// The same of the [nameless](Connection::nameless) connection: everything in it is concluded from what is left, so that
    /// nothing else can be in it.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Connection;
    /// use whylock::report::{self, Options};
    ///
    /// let seen = r#"{"version": 1, "observer": "firefox", "url": "http://www.example.com/", "sight": "seen"}"#;
    /// let report = report::report(&Connection::from_json(seen)?, &Options::at(1_795_392_000_000.0));
    /// let nameless = report.nameless();
    /// assert_eq!(nameless.verdict.state, report.verdict.state);
    /// assert!(!format!("{nameless:?}").contains("example.com"));
    /// # Ok::<(), whylock::connection::MessageError>(())
    /// ```
    #[must_use]
    pub fn nameless(&self) -> Self {
        let mut options = Options::at(self.time);
        options.lab_edition = self.lab_edition;
        let connection = self.connection.nameless();
        let mut session = Session::new(connection, options);
        loop {
            match session.step() {
                // without certificates there is nothing to verify
                session::Step::Verify(batch) => {
                    session.answer(batch.iter().map(|_| Answer::Unsupported));
                }
                session::Step::Done(report) => return *report,
            }
        }
    }
}

/// Reads the certificates, verifies their signatures, runs every check and draws the conclusions.
///
/// # Examples
///
/// ```
/// use whylock::connection::Connection;
/// use whylock::report::{self, Options, VerdictState};
///
/// let connection = Connection::from_json(
///     r#"{"version": 1, "observer": "firefox", "url": "http://example.com/", "sight": "seen"}"#,
/// )?;
/// let report = report::report(&connection, &Options::at(1_795_392_000_000.0));
/// assert_eq!(report.verdict.state, VerdictState::Open);
/// # Ok::<(), whylock::connection::MessageError>(())
/// ```
#[cfg(feature = "rustcrypto")]
#[must_use]
pub fn report(connection: &Connection, options: &Options) -> Report {
    let mut session = Session::new(connection.clone(), options.clone());
    loop {
        match session.step() {
            session::Step::Verify(batch) => session.answer(batch.iter().map(rustcrypto::verify)),
            session::Step::Done(report) => return *report,
        }
    }
}

/// Milliseconds as whole seconds. What no calendar holds becomes the nearest second that does.
pub(crate) fn seconds(milliseconds: f64) -> i64 {
    /// The last second of the year 9999, RFC 5280's last (§4.1.2.5).
    const LAST: i64 = 253_402_300_799;
    let bounded = (milliseconds / 1000.0)
        .floor()
        .clamp(-62_135_596_800.0, 253_402_300_799.0);
    // `Display` of a whole float and `parse` stay exact here, and no cast can go wrong
    format!("{bounded:.0}").parse().unwrap_or(LAST)
}
