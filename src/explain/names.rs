//! Names in letters beyond ASCII: how they travel, what their letters are, and what they can be taken for.

use super::catalogue::Argument;
use super::writer::{Writer, tag};
use super::{Sentence, Statement};
use crate::certificate::text::visible_once;
use crate::check::CheckId;
use crate::finding::{Evidence, Finding, Outcome};
use crate::name::{Disguise, DnsName, Script, to_unicode};

/// Unicode's stand-in for the letter that a mark stands upon.
const DOTTED_CIRCLE: char = '◌';

impl Writer<'_> {
    /// How a name travels, where that differs from how it is shown.
    pub(super) fn name_in_ascii(&self, name: &DnsName) -> Option<Sentence> {
        let differs = name.unicode() != name.as_str();
        differs.then(|| self.say("name-on-the-way", &[("ascii", name.as_str().into())]))
    }

    /// A name of a certificate in its own letters, and behind them how it stands there.
    pub(super) fn name_both_ways(&self, name: &str) -> Sentence {
        let unicode = to_unicode(name);
        if unicode == name {
            return Sentence::value(visible_once(name));
        }
        let arguments = [("name", unicode.into()), ("ascii", name.into())];
        self.say("name-both-ways", &arguments)
    }

    /// What there is to know of the letters of the name in the address.
    pub(super) fn name_remarks(&self) -> Vec<Statement> {
        let findings = self.report.findings.iter();
        let letters = findings.filter(|finding| finding.check == CheckId::LookAlikeName);
        letters
            .filter_map(|finding| Some(self.state(self.name_remark(finding)?, finding.source)))
            .collect()
    }

    fn name_remark(&self, finding: &Finding) -> Option<Sentence> {
        let evidence = finding.evidence.as_ref()?;
        let mut values = self.values(Some(evidence));
        let found = |kind: &str| self.say(&format!("found-look-alike-name-{kind}"), &values);
        let (found, reads_as) = match evidence {
            Evidence::ForeignLetters { scripts } => {
                let scripts: Vec<String> = scripts.iter().map(|it| self.script(*it)).collect();
                let scripts = [("scripts", scripts.join(", ").into())];
                return Some(self.say("name-letters", &scripts));
            }
            Evidence::LookAlike { reads_as, .. } => (
                found(&format!("warn-{}", evidence.kind())),
                reads_as.as_ref(),
            ),
            _ => (found("unknown"), None),
        };
        if reads_as.is_none() {
            return Some(found);
        }
        values.push(("found", found.into()));
        Some(match finding.outcome {
            Outcome::Warn => self.say("name-reads-as-another", &values),
            _ => self.say("name-reads-as", &values),
        })
    }

    /// The values for a sentence about a disguise.
    pub(super) fn disguise_values(&self, disguise: Disguise) -> Vec<(&'static str, Argument)> {
        match disguise {
            Disguise::HiddenDot { letter } | Disguise::RareLetter { letter } => {
                vec![("letter", shown(letter).into())]
            }
            Disguise::MixedScripts { letter, script } => vec![
                ("letter", shown(letter).into()),
                ("script", self.script(script).into()),
            ],
            Disguise::WholeScript { script } => vec![("script", self.script(script).into())],
        }
    }

    fn script(&self, script: Script) -> String {
        self.say(&format!("script-{}", tag(script)), &[])
            .to_string()
    }
}

/// A letter; a mark stands upon a circle.
fn shown(letter: char) -> String {
    if letter.is_alphanumeric() {
        letter.to_string()
    } else {
        [DOTTED_CIRCLE, letter].iter().collect()
    }
}
