//! A connection on its whole way: the report, its words in each language, the text, and the JSON of both.

use whylock::connection::Connection;
use whylock::explain::{Catalogue, explain};
use whylock::report::session::{Session, Step};
use whylock::report::{MAX_CERTIFICATES, Options, Report};
use whylock::signature::MAX_SIGNATURES;
use whylock::text::{TextOptions, text};

use crate::host::Host;
use crate::invariants;

/// What words and text take at most for each octet that came in, and beside that. A certificate of a few octets has a
/// line for every rule that it breaks: a hundred checks of some two hundred octets each, in three places.
const WORDS_PER_OCTET: usize = 256;
const WORDS_PER_CERTIFICATE: usize = 256 << 10;
const WORDS_BESIDE: usize = 512 << 10;

/// The report, by a host that answers as the input says.
pub fn report(connection: &Connection, options: &Options, answers: &[u8]) -> Report {
    let mut session = Session::new(connection.clone(), options.clone());
    let mut host = Host::new(answers);
    for _ in 0..=MAX_SIGNATURES {
        match session.step() {
            Step::Verify(batch) => session.answer(host.answer(&batch)),
            Step::Done(report) => return *report,
        }
    }
    panic!("a report that does not end");
}

/// A report is the same when it comes out of JSON.
pub fn survives(report: &Report) {
    let written = serde_json::to_string(report).expect("a report is written");
    let read: Report = serde_json::from_str(&written).expect("and read");
    assert_eq!(*report, read);
    // the rest holds what the observer said, as it was said; its words are looked at below
    invariants::visible_json(&report.certificates);
}

/// The words of a report in some language, for so many octets of input.
pub fn words(report: &Report, language: &str, octets: usize) {
    let explanation = explain(report, &Catalogue::of(language));
    let length = invariants::visible_json(&explanation).len();
    let certificates = report.certificates.len().min(MAX_CERTIFICATES);
    let most = WORDS_BESIDE + WORDS_PER_CERTIFICATE * certificates + WORDS_PER_OCTET * octets;
    assert!(length <= most, "{length} octets of words for {octets}");
    let text = text(&explanation, TextOptions::default());
    invariants::lines_are_visible(&text);
    assert!(text.len() <= most);
}
