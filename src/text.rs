//! The explanation for a terminal: plain text, wrapped to a width, with a little colour where it is wanted.

use crate::explain::{
    CastWords, Explanation, Fact, FactPart, QuestionWords, Sentence, Statement, WayWords, tag,
};
use crate::report::Shape;

/// How the text is laid out.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TextOptions {
    /// Columns; at least [`NARROWEST`].
    pub width: usize,
    /// Use ANSI escape sequences for bold and dim.
    pub colour: bool,
}

/// The fewest columns that a text is wrapped to.
pub const NARROWEST: usize = 40;

impl Default for TextOptions {
    fn default() -> Self {
        Self {
            width: 80,
            colour: false,
        }
    }
}

/// The whole explanation, ending with a line feed.
///
/// # Examples
///
/// ```
/// use whylock::connection::Connection;
/// use whylock::explain::{Catalogue, explain};
/// use whylock::report::{Options, report};
/// use whylock::text::{TextOptions, text};
///
/// let connection = Connection::from_json(
///     r#"{"version": 1, "observer": "firefox", "url": "http://example.com/", "sight": "seen"}"#,
/// )?;
/// let explanation = explain(&report(&connection, &Options::at(1_795_392_000_000.0)), &Catalogue::of("en"));
/// assert!(text(&explanation, TextOptions::default()).starts_with("example.com\n"));
/// # Ok::<(), whylock::connection::MessageError>(())
/// ```
#[must_use]
pub fn text(explanation: &Explanation, options: TextOptions) -> String {
    let mut page = Page {
        text: String::new(),
        width: options.width.max(NARROWEST),
        colour: options.colour,
    };
    page.top(explanation);
    page.promises(explanation);
    page.between(explanation);
    page.vouchers(explanation);
    page.limits(explanation);
    page.journey(explanation);
    if let Some(cast) = &explanation.cast {
        page.cast(cast);
    }
    page.past(explanation);
    page.questions(explanation);
    page.checks(explanation);
    page.record(explanation);
    page.text
}

struct Page {
    text: String,
    width: usize,
    colour: bool,
}

impl Page {
    fn top(&mut self, explanation: &Explanation) {
        let identity = &explanation.identity;
        let name = format!("{}{}{}", identity.before, identity.domain, identity.after);
        self.line("", &self.bold(&name));
        if let Some(ascii) = &identity.ascii {
            self.paragraph("", &ascii.to_string());
        }
        for remark in &identity.remarks {
            self.statement("", remark);
        }
        let mark = match explanation.verdict.shape {
            Shape::Caution => "!",
            Shape::Circle => "o",
            Shape::Information => "i",
            Shape::Unknown => "?",
        };
        let headline = format!("[{mark}] {}", explanation.verdict.headline);
        self.line("", &self.bold(&headline));
        self.statement("    ", &explanation.verdict.reason);
        if let Some(caveat) = &explanation.verdict.caveat {
            self.paragraph("    ", &caveat.to_string());
        }
        for notice in &explanation.notices {
            self.statement("    ", notice);
        }
        if let Some(action) = &explanation.action {
            self.paragraph("  > ", &action.advice.to_string());
        }
    }

    fn promises(&mut self, explanation: &Explanation) {
        if explanation.promises.items.is_empty() {
            return;
        }
        self.heading(&explanation.promises.title);
        for promise in &explanation.promises.items {
            let title = format!("{}: {}", promise.title, promise.state_words);
            self.line("  ", &self.bold(&title));
            self.statement("    ", &promise.evidence);
            if !promise.ends.is_empty() {
                self.paragraph("    ", &promise.ends.to_string());
            }
        }
    }

    fn between(&mut self, explanation: &Explanation) {
        if let Some(between) = &explanation.between {
            self.heading(&between.title);
            self.each_question(&between.items);
        }
    }

    fn vouchers(&mut self, explanation: &Explanation) {
        let Some(vouchers) = &explanation.vouchers else {
            return;
        };
        self.heading(&vouchers.title);
        for (place, link) in vouchers.links.iter().enumerate() {
            let left_out = vouchers.left_out.as_ref();
            if let Some(left_out) = left_out.filter(|left_out| left_out.before == place) {
                self.paragraph("  ", &left_out.words.to_string());
            }
            self.paragraph("  ", &format!("{}: {}", link.role_words, link.name));
            self.statement("    ", &link.says);
            self.paragraph("    ", &link.validity.to_string());
        }
        for remark in &vouchers.remarks {
            self.statement("  ", remark);
        }
        self.each_question(&vouchers.questions);
    }

    fn questions(&mut self, explanation: &Explanation) {
        if explanation.questions.items.is_empty() {
            return;
        }
        self.heading(&explanation.questions.title);
        self.each_question(&explanation.questions.items);
    }

    /// Without the choices, which a terminal does not have.
    fn past(&mut self, explanation: &Explanation) {
        let Some(past) = &explanation.past else {
            return;
        };
        self.heading(&past.title);
        for change in &past.changes {
            self.statement("  - ", &change.text);
            self.paragraph("    ", &change.why.to_string());
        }
        for statement in &past.says {
            self.statement("  ", statement);
        }
        for sentence in past.trouble.iter().chain(&past.keeping.items) {
            self.paragraph("  ", &sentence.to_string());
        }
    }

    fn each_question(&mut self, questions: &[QuestionWords]) {
        for question in questions {
            let title = question.question.to_string();
            self.line("  ", &self.bold(&title));
            for answer in &question.answers {
                self.statement("    ", answer);
            }
        }
    }

    fn limits(&mut self, explanation: &Explanation) {
        self.heading(&explanation.limits.title);
        for limit in &explanation.limits.items {
            self.paragraph("  - ", &limit.text.to_string());
        }
    }

    fn journey(&mut self, explanation: &Explanation) {
        if explanation.journey.items.is_empty() {
            return;
        }
        self.heading(&explanation.journey.title);
        if let Some(way) = &explanation.way {
            self.way(way);
        }
        for (number, step) in explanation.journey.items.iter().enumerate() {
            let title = format!("{}. {}", number + 1, step.title);
            self.line("  ", &self.bold(&title));
            self.statement("     ", &step.happened);
            self.facts("     ", &step.facts);
        }
    }

    /// Both ends, whoever is between them, and what those can do.
    fn way(&mut self, way: &WayWords) {
        let mut line = vec![way.from.to_string()];
        line.extend(way.stations.iter().map(|station| station.name.to_string()));
        line.push(way.to.clone());
        self.paragraph("  ", &line.join(" – "));
        self.statement("    ", &way.says);
    }

    /// Who else is on the page: a line for each domain and each of its hosts.
    fn cast(&mut self, cast: &CastWords) {
        self.heading(&cast.title);
        for remark in &cast.remarks {
            self.statement("  ", remark);
        }
        for domain in &cast.domains {
            let title = format!("{}: {}", domain.name, domain.says);
            self.line("  ", &self.bold(&title));
            if let Some(alike) = &domain.alike {
                self.statement("    ", alike);
            }
            for host in &domain.hosts {
                let says = match domain.alike {
                    Some(_) => host.name.to_string(),
                    None => format!("{}: {}", host.name, host.says.text),
                };
                self.paragraph("    ", &says);
            }
        }
    }

    fn checks(&mut self, explanation: &Explanation) {
        if explanation.checks.items.is_empty() {
            return;
        }
        self.heading(&explanation.checks.title);
        for check in &explanation.checks.items {
            // its name leads to its page in the documentation
            let name = std::iter::once(tag(check.check));
            let places = check.citations.iter().map(|it| it.text.clone());
            let places = name.chain(places).collect::<Vec<_>>().join(", ");
            let Some(found) = &check.found else {
                self.paragraph("  + ", &format!("{} [{places}]", check.rule));
                continue;
            };
            let title = format!("{}: {} [{places}]", check.outcome_words, check.rule);
            for line in self.wrapped("  ", &title) {
                self.line("  ", &self.bold(&line));
            }
            if let Some(about) = &check.about {
                self.paragraph("    ", about);
            }
            self.statement("    ", found);
            for sentence in [
                &check.place,
                &check.also,
                &check.why,
                &check.mend,
                &check.enforced,
            ] {
                if !sentence.is_empty() {
                    self.paragraph("    ", &sentence.to_string());
                }
            }
        }
    }

    fn record(&mut self, explanation: &Explanation) {
        self.heading(&explanation.record.title);
        for group in &explanation.record.items {
            self.paragraph("  ", &group.title.to_string());
            self.facts("    ", &group.facts);
        }
    }

    fn facts(&mut self, indent: &str, facts: &[Fact]) {
        for fact in facts {
            let source = parenthesis(&fact.source_words);
            self.paragraph(indent, &format!("{}: {}{source}", fact.label, line(fact)));
        }
    }

    fn heading(&mut self, title: &Sentence) {
        self.text.push('\n');
        let title = title.to_string();
        self.line("", &self.bold(&title));
    }

    fn statement(&mut self, indent: &str, statement: &Statement) {
        let source = parenthesis(&statement.source_words);
        self.paragraph(indent, &format!("{}{source}", statement.text));
    }

    /// Words wrapped to the width; the lines after the first one start below the first word.
    fn paragraph(&mut self, indent: &str, words: &str) {
        let blank = " ".repeat(indent.chars().count());
        let indents = std::iter::once(indent).chain(std::iter::repeat(blank.as_str()));
        for (indent, line) in indents.zip(self.wrapped(indent, words)) {
            self.line(indent, &line);
        }
    }

    /// The words in lines that fit behind the indent; a word that is too long for any has one of its own.
    fn wrapped(&self, indent: &str, words: &str) -> Vec<String> {
        let width = self.width.saturating_sub(indent.chars().count());
        let mut lines = vec![String::new()];
        for word in words.split_whitespace() {
            match lines.last_mut() {
                Some(line) if line.is_empty() => line.push_str(word),
                Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }

    fn line(&mut self, indent: &str, text: &str) {
        self.text.push_str(indent);
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn bold(&self, text: &str) -> String {
        if self.colour {
            format!("\u{1b}[1m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}

/// A value in one line; where it has none of its own, its parts. A terminal shows no glossary.
fn line(fact: &Fact) -> String {
    const SHOWN: usize = 20;
    if !fact.value.is_empty() {
        return fact.value.to_string();
    }
    let part = |part: &FactPart| format!("{} {}", part.name, part.value);
    let shown = fact.parts.iter().take(SHOWN).map(part);
    let line = shown.collect::<Vec<_>>().join(", ");
    match fact.parts.len().saturating_sub(SHOWN) + fact.parts_omitted {
        0 => line,
        left_out => format!("{line} … (+{left_out})"),
    }
}

/// A source behind its statement; nothing where there is none.
fn parenthesis(source: &Sentence) -> String {
    if source.is_empty() {
        String::new()
    } else {
        format!(" ({source})")
    }
}
