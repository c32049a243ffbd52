//! The report in words: what a popup draws and a terminal prints, and nothing of how.
//!
//! Every sentence comes from the catalogue; a value stays apart from the words around it, so that
//! whoever draws it can isolate its direction and never mistakes it for markup.

mod between;
mod cast;
mod catalogue;
mod certificate_facts;
mod certificate_record;
mod checks;
mod comparison;
mod date;
mod extension;
mod glossary;
mod journey;
mod limits;
mod link_proof;
mod locale;
mod name_match;
mod names;
mod past;
mod paths;
mod promises;
mod questions;
mod record;
mod refusal;
mod step_facts;
#[cfg(feature = "popup")]
mod structure;
mod timestamps;
mod tls_facts;
mod tls_names;
mod values;
mod verdict;
mod vouchers;
mod way;
mod writer;

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use self::writer::Writer;
use crate::certificate::bytes::{ByteRange, is_zero};
use crate::check::CheckId;
use crate::finding::Outcome;
use crate::report::{
    ActionId, Course, LinkRole, PromiseId, PromiseState, Report, Shape, Source, StepId,
    VerdictState,
};
use crate::visits::{ChangeKind, Oddness, PastState};

pub use self::cast::{CastDomainWords, CastHostWords, CastWords};
pub use self::catalogue::Catalogue;
pub use self::link_proof::LinkProof;
pub use self::name_match::{LabelComparison, LabelPair, NameMatch};
#[cfg(feature = "popup")]
pub(crate) use self::structure::{NodeWords, Structure};
pub use self::way::{Sees, StationId, StationWords, WayWords};
pub(crate) use self::writer::tag;

/// Words, and values among them.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct Sentence(pub Vec<Part>);

/// A piece of a sentence.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Words of the catalogue.
    Words(String),
    /// A value of this connection; invisible characters are already made visible.
    Value(String),
}

/// A report in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The language as a BCP 47 tag.
    pub language: String,
    /// The direction in which that language is written.
    pub direction: Direction,
    /// Whose connection it is.
    pub identity: Identity,
    /// The verdict and its reason.
    pub verdict: VerdictWords,
    /// What has to be known beside the verdict: from the cache, a new connection, the lab edition.
    pub notices: Vec<Statement>,
    /// The one thing to do; only where there is something to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<ActionWords>,
    /// The three promises of HTTPS, in their fixed order.
    pub promises: Titled<PromiseWords>,
    /// Who may stand in between, what they can read, why, and whom to ask; absent where nobody is let in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub between: Option<Titled<QuestionWords>>,
    /// What all this does not tell.
    pub limits: Titled<Statement>,
    /// Who vouches, from the root to the site; absent where no certificate is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vouchers: Option<VouchersWords>,
    /// Who else is on the page (folded); absent where nobody is known to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cast: Option<CastWords>,
    /// What has changed since earlier visits (folded); absent where nobody keeps them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub past: Option<PastWords>,
    /// What else people ask, and what can be answered (folded).
    pub questions: Titled<QuestionWords>,
    /// What Whylock checked: first what is broken, then what could not be told, then what holds.
    pub checks: Titled<CheckWords>,
    /// Who stands on the way between both ends; absent where no connection is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub way: Option<WayWords>,
    /// How this connection came about (folded).
    pub journey: Titled<StepWords>,
    /// The technical record (folded).
    pub record: Titled<RecordGroup>,
}

/// Puts a report into words.
///
/// # Examples
///
/// ```
/// use whylock::connection::Connection;
/// use whylock::explain::{Catalogue, explain};
/// use whylock::report::{Options, report};
///
/// let connection = Connection::from_json(
///     r#"{"version": 1, "observer": "firefox", "url": "http://www.example.co.uk/", "sight": "seen"}"#,
/// )?;
/// let explanation = explain(&report(&connection, &Options::at(1_795_392_000_000.0)), &Catalogue::of("en"));
/// assert_eq!(explanation.identity.domain, "example.co.uk");
/// assert!(explanation.verdict.headline.to_string().starts_with("Open"));
/// # Ok::<(), whylock::connection::MessageError>(())
/// ```
#[must_use]
pub fn explain(report: &Report, catalogue: &Catalogue) -> Explanation {
    let writer = Writer { catalogue, report };
    let title = |id| writer.say(id, &[]);
    Explanation {
        language: catalogue.language().to_owned(),
        direction: catalogue.direction(),
        identity: writer.identity(),
        verdict: writer.verdict(),
        notices: writer.notices(),
        action: writer.action(),
        promises: Titled {
            title: title("promises"),
            items: writer.promises(),
        },
        between: writer.between(),
        limits: Titled {
            title: title("limits"),
            items: writer.limits(),
        },
        vouchers: writer.vouchers(),
        cast: writer.cast(),
        past: writer.past(),
        questions: Titled {
            title: title("questions"),
            items: writer.questions(),
        },
        checks: writer.checks(),
        way: writer.way(),
        journey: Titled {
            title: title("journey"),
            items: writer.journey(),
        },
        record: Titled {
            title: title("record"),
            items: writer.record(),
        },
    }
}

/// The direction of a script.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A heading with what stands under it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Titled<T> {
    /// The heading.
    pub title: Sentence,
    /// What stands under it.
    pub items: Vec<T>,
}

/// The name of the site, split for the eye: the registrable domain is what counts.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    /// What stands before the registrable domain, for example `www.`.
    pub before: String,
    /// The registrable domain, or whatever names the page best; shown large.
    pub domain: String,
    /// What stands behind it, for example `:8443`.
    pub after: String,
    /// How the name travels (punycode), where the one above is written in other letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ascii: Option<Sentence>,
    /// What its letters are, and what they can be taken for; only where there is something to know.
    pub remarks: Vec<Statement>,
}

/// The verdict in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct VerdictWords {
    /// The named state.
    pub state: VerdictState,
    /// The shape that stands for it.
    pub shape: Shape,
    /// The shape's name for a screen reader.
    pub shape_name: Sentence,
    /// The state in a few words; also the toolbar icon's title.
    pub headline: Sentence,
    /// What the verdict must not be taken for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caveat: Option<Sentence>,
    /// The verdict's reason, with its source.
    pub reason: Statement,
}

/// A sentence and where it comes from.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Statement {
    /// The sentence.
    pub text: Sentence,
    /// Where it comes from.
    pub source: Source,
    /// The source in words: "the browser says".
    pub source_words: Sentence,
}

/// The one thing to do.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ActionWords {
    /// What to do, as a sentence; said beforehand where a button does it.
    pub advice: Sentence,
    /// The button, where Whylock can do it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<Button>,
}

/// A button.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Button {
    /// What it does.
    pub action: ActionId,
    /// Its label.
    pub label: Sentence,
}

/// One promise in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PromiseWords {
    /// Which promise.
    pub id: PromiseId,
    /// How it stands.
    pub state: PromiseState,
    /// The promise: "Nobody on the way can read it".
    pub title: Sentence,
    /// Its state in a word or two.
    pub state_words: Sentence,
    /// One line of evidence with this connection's values.
    pub evidence: Statement,
    /// Where the promise ends.
    pub ends: Sentence,
}

/// Who vouches, in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct VouchersWords {
    /// The heading.
    pub title: Sentence,
    /// From the root to the site.
    pub links: Vec<LinkWords>,
    /// Where some in the middle of a very long chain are left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<LeftOutLinks>,
    /// The name in the address over the one in the site's certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<NameMatch>,
    /// Which name matched, whose other names stand in the certificate.
    pub remarks: Vec<Statement>,
    /// What is known of the one at the top, and what was checked of the site (folded).
    pub questions: Vec<QuestionWords>,
}

/// Links that are left out of the middle of a chain.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LeftOutLinks {
    /// The link before which they stood, counted from 0 among those that are told.
    pub before: usize,
    /// How many they are.
    pub words: Sentence,
}

/// What has changed since earlier visits, in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PastWords {
    /// The heading.
    pub title: Sentence,
    /// In a few words what is to be found in there; what is odd is said already.
    pub brief: Sentence,
    /// How this visit stands to the others.
    pub state: PastState,
    /// How odd the oddest change is.
    pub oddness: Oddness,
    /// What has changed, the oddest first.
    pub changes: Vec<ChangeWords>,
    /// The state in a sentence or two.
    pub says: Vec<Statement>,
    /// What is the matter with what is kept.
    pub trouble: Vec<Sentence>,
    /// What is kept, where, and for how long; nothing of a store that says nothing of itself.
    pub keeping: Titled<Sentence>,
    /// What the person can do about that.
    pub buttons: Vec<Button>,
}

/// One thing that has changed, in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ChangeWords {
    /// What.
    pub kind: ChangeKind,
    /// How odd that is.
    pub oddness: Oddness,
    /// What was otherwise, and until when.
    pub text: Statement,
    /// What mostly is behind it, and what to do if not.
    pub why: Sentence,
}

/// A question that people ask, and its answers.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct QuestionWords {
    /// Which question.
    pub id: QuestionId,
    /// The question.
    pub question: Sentence,
    /// What can be answered, each with its source.
    pub answers: Vec<Statement>,
}

/// The questions that people ask.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum QuestionId {
    /// Who is the authority at the top?
    Anchor,
    /// Whom can one ask about who is in between?
    BetweenAsk,
    /// What can they read?
    BetweenReads,
    /// Why would somebody be in between?
    BetweenReasons,
    /// Who is in between?
    BetweenWho,
    /// Is this computer's clock right?
    Clock,
    /// Does the certificate run out soon?
    Expiry,
    /// What does the network still see?
    Network,
    /// Do public logs have the certificate on record?
    PublicRecord,
    /// Could a quantum computer open this one day?
    Quantum,
    /// Was the certificate withdrawn?
    Revocation,
    /// Does this hold for the whole server?
    Server,
    /// Where does the locked connection end?
    TunnelEnd,
    /// What was checked before the certificate was issued?
    Validation,
}

/// One certificate of the chain in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct LinkWords {
    /// Its place in the chain.
    pub role: LinkRole,
    /// The role in words: "the root".
    pub role_words: Sentence,
    /// Whom the certificate names.
    pub name: String,
    /// What that rests on.
    pub proof: LinkProof,
    /// The verb: "signed by …", "kept by your browser as …".
    pub says: Statement,
    /// How long it is valid.
    pub validity: Sentence,
}

/// One rule, and what was found.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CheckWords {
    /// The check.
    pub check: CheckId,
    /// What came out.
    pub outcome: Outcome,
    /// The same in words.
    pub outcome_words: Sentence,
    /// The certificate, counted from 0 in the report; none where the rule holds everywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<usize>,
    /// What that certificate is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The rule, as it should be.
    pub rule: Sentence,
    /// What was found instead; none where the rule holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Statement>,
    /// Why it matters; empty where the rule holds.
    pub why: Sentence,
    /// What whoever runs the site can do; empty where the rule holds.
    pub mend: Sentence,
    /// Who refuses what breaks the rule.
    pub enforced: Sentence,
    /// Where the rule stands written.
    pub citations: Vec<CitationWords>,
    /// The same bytes in words, counted from 0; empty where the finding points at none.
    pub place: Sentence,
    /// The bytes in that certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<ByteRange>,
    /// In how many more places the rule is broken in the same way; empty where all of them are told.
    pub also: Sentence,
}

/// Where a rule stands written.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CitationWords {
    /// The document and its section.
    pub text: String,
    /// Where to read it, if it has one address that lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// One step of the journey in words.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct StepWords {
    /// Which step.
    pub id: StepId,
    /// What became of it.
    pub course: Course,
    /// Its name.
    pub title: Sentence,
    /// The value that tells most, or in a word or two what became of it.
    pub brief: Sentence,
    /// What happened, and how that is known.
    pub happened: Statement,
    /// Why the step is there.
    pub why: Sentence,
    /// This connection's values.
    pub facts: Vec<Fact>,
}

/// A named value.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// Its name.
    pub label: Sentence,
    /// The value.
    pub value: Sentence,
    /// What it means, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meaning: Option<Sentence>,
    /// What such a field is, whatever its value; every field of the technical record has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glossary: Option<Sentence>,
    /// Where it comes from.
    pub source: Source,
    /// The source in words.
    pub source_words: Sentence,
    /// Its bytes in the certificate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<ByteRange>,
    /// What it is made of; where there are parts, the value may be empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<FactPart>,
    /// How many more parts the certificate has, which were not read for want of budget.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub parts_omitted: usize,
}

/// A part of a value: an attribute of a name, an entry of an extension.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FactPart {
    /// What it is, in the standard's own term: `dNSName`; empty where it stands for itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What it says; invisible characters are already made visible.
    pub value: String,
    /// What such a part is. Of parts of the same kind the first one tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub glossary: Option<Sentence>,
    /// Its bytes in the certificate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<ByteRange>,
}

/// A part of the technical record.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RecordGroup {
    /// Its heading.
    pub title: Sentence,
    /// Its values.
    pub facts: Vec<Fact>,
    /// The certificate that it tells of, counted from 0 in the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<usize>,
}

impl Sentence {
    /// Whether there is nothing to say.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::explain::{Part, Sentence};
    ///
    /// let sentence = Sentence(vec![Part::Words("For ".into()), Part::Value("example.com".into())]);
    /// assert_eq!(sentence.to_string(), "For example.com");
    /// assert!(!sentence.is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for Sentence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|part| match part {
            Part::Words(text) | Part::Value(text) => f.write_str(text),
        })
    }
}
