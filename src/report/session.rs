//! A report in steps: what it needs of its host are signatures verified.

use super::cast::Cast;
use super::{Options, Report, TlsReading, VERSION, chain, journey, seconds, tunnel_end, verdict};
use crate::connection::{Connection, Sight};
use crate::inputs::{Inputs, ReferenceName};
use crate::name::{Address, Script};
use crate::signature::{Answer, SignatureCheck};
use crate::transparency::LogList;
use crate::validation::{self, Validated, Validation};
use crate::visits::Visits;

/// A report under way: its signatures are verified by the host.
///
/// # Examples
///
/// ```
/// use whylock::connection::Connection;
/// use whylock::report::session::{Session, Step};
/// use whylock::report::{Options, VerdictState};
/// use whylock::signature::Answer;
///
/// let connection = Connection::from_json(
///     r#"{"version": 1, "observer": "firefox", "url": "http://example.com/", "sight": "seen"}"#,
/// )?;
/// let mut session = Session::new(connection, Options::at(1_795_392_000_000.0));
/// let report = loop {
///     match session.step() {
///         // a host that can verify nothing
///         Step::Verify(batch) => session.answer(batch.iter().map(|_| Answer::Unsupported)),
///         Step::Done(report) => break report,
///     }
/// };
/// assert_eq!(report.verdict.state, VerdictState::Open);
/// # Ok::<(), whylock::connection::MessageError>(())
/// ```
#[derive(Debug)]
pub struct Session {
    validation: Validation,
    lab_edition: bool,
    time: f64,
    visits: Option<Visits>,
}

/// What a report needs next, or the report.
#[derive(Debug)]
pub enum Step {
    /// The host verifies these signatures, and hands the answers to [`Session::answer`].
    Verify(Vec<SignatureCheck>),
    /// It is over.
    Done(Box<Report>),
}

impl Session {
    /// Begins a report on a connection.
    ///
    /// # Examples
    ///
    /// See [`Session`].
    #[must_use]
    pub fn new(connection: Connection, options: Options) -> Self {
        let time = connection.observed_at.filter(|time| time.is_finite());
        let time = time.unwrap_or(options.time);
        let mut inputs = Inputs::at(seconds(time));
        inputs.crls = options.crls;
        inputs.ocsp_responses = options.ocsp_responses;
        inputs.revoked_authorities = options.revoked_authorities;
        let address = Address::parse(&connection.url);
        let is_judged_for_host = matches!(
            connection.sight,
            Sight::Seen | Sight::Accepted | Sight::Certificates
        );
        if address.is_https() && is_judged_for_host {
            // one that is no name is asked for all the same: else nobody would be
            let host = Address::written_host(&connection.url);
            inputs.names.push(ReferenceName::parse(host));
        }
        let languages = options.reader_languages.iter().map(String::as_str);
        let validation = Validation::new(connection, inputs, options.trust);
        Self {
            validation: validation.read_in(Script::read_in(languages)),
            lab_edition: options.lab_edition,
            time,
            visits: options.visits,
        }
    }

    /// Goes on as far as it can without the host. [`Step::Done`] is the last step: the report has taken the connection along,
    /// and whoever goes on is told of an empty one.
    ///
    /// # Examples
    ///
    /// See [`Session`].
    pub fn step(&mut self) -> Step {
        match self.validation.step() {
            validation::Step::Verify(batch) => Step::Verify(batch),
            validation::Step::Done(validated) => Step::Done(Box::new(self.report(*validated))),
        }
    }

    /// Takes the answers to the last [`Step::Verify`], in its order. A missing answer counts as
    /// [`Answer::Unsupported`].
    ///
    /// # Examples
    ///
    /// See [`Session`].
    pub fn answer(&mut self, answers: impl IntoIterator<Item = Answer>) {
        self.validation.answer(answers);
    }

    fn report(&mut self, validated: Validated) -> Report {
        let connection = self.validation.take_connection();
        let trust = self.validation.trust();
        let findings = validated.findings;
        let verdict = verdict::verdict(&findings, &connection);
        let address = Address::parse(&connection.url);
        let mut report = Report {
            version: VERSION,
            time: self.time,
            lab_edition: self.lab_edition,
            concern: verdict::concern(&verdict, &findings),
            promises: verdict::promises(&findings),
            journey: journey::journey(&validated.certificates, verdict.state, &findings),
            chain: chain::chain(&connection, trust, &validated.certificates, &validated.path),
            tunnel_end: tunnel_end::tunnel_end(
                verdict.state,
                &address,
                &connection,
                &validated.certificates,
            ),
            verdict,
            log_list: trust.logs().map(LogList::facts),
            root_lists: trust.lists(),
            certificates_left_out: validated.left_out,
            address,
            tls: connection.tls.as_ref().map(TlsReading::of),
            cast: Cast::of(&connection, trust, seconds(self.time)),
            connection,
            findings,
            path: validated.path,
            tried: validated.tried,
            search: validated.search,
            certificates: validated.certificates,
            past: None,
        };
        report.past = self.visits.as_ref().and_then(|it| report.past(it));
        report
    }
}
