//! What the letters of a name can be taken for.
//!
//! UTS #39: letters of scripts that are not usual together (§5.2, *Highly Restrictive*), letters of one script that read
//! as Latin (§4), a rare letter among Latin ones (§3.1), a dot that hides behind another (§5.4). Of ASCII nothing is
//! said: that `rn` looks like `m` is true of every name, and no news.

use serde::{Deserialize, Serialize};

use super::look_alike::LookAlike;
use super::script::{SCRIPTS, Scripts};
use super::{DnsName, Script, to_unicode};

/// Scripts that are usual together, beside each one alone (UTS #39 §5.2).
const USUAL_TOGETHER: [&[Script]; 3] = [
    &[
        Script::Latin,
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
    ],
    &[Script::Latin, Script::Han, Script::Bopomofo],
    &[Script::Latin, Script::Han, Script::Hangul],
];

const COMBINING_DOT_ABOVE: char = '\u{307}';

/// What there is to know of the letters of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letters {
    /// All of them are ASCII's.
    Ascii,
    /// The name can pass for another one.
    Disguised {
        /// By what.
        disguise: Disguise,
        /// The name in ASCII, if all of its letters look like ASCII's.
        reads_as: Option<String>,
    },
    /// What stands encoded is nothing that can be shown as the letters of a name, so it stays encoded.
    Unreadable {
        /// The label.
        label: String,
    },
    /// They are of these scripts, which are usual together.
    Usual(Vec<Script>),
}

/// By what a name passes for another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(tag = "by", rename_all = "kebab-case")]
pub enum Disguise {
    /// A dot above a letter that has one of its own.
    HiddenDot {
        /// The letter.
        letter: char,
    },
    /// Letters of scripts that are not usual together.
    MixedScripts {
        /// The first letter that is not of the script that most others are of.
        letter: char,
        /// The script that it is of.
        script: Script,
    },
    /// A letter that looks like one of ASCII, and that no language uses every day.
    RareLetter {
        /// The letter.
        letter: char,
    },
    /// All letters are of one script, and look like ASCII's.
    WholeScript {
        /// The script.
        script: Script,
    },
}

impl DnsName {
    /// What its letters can be taken for.
    ///
    /// One label is looked at, the first one of the registrable domain, which makes out whose name it is. Its owner chooses
    /// what stands before it, and a registry what stands behind.
    ///
    /// ```
    /// use whylock::name::{Disguise, DnsName, DnsNameError, Letters, Script};
    ///
    /// // all Cyrillic
    /// let letters = DnsName::parse("www.xn--80ak6aa92e.com")?.letters();
    /// let disguise = Disguise::WholeScript { script: Script::Cyrillic };
    /// assert_eq!(letters, Letters::Disguised { disguise, reads_as: Some("apple.com".into()) });
    ///
    /// assert_eq!(DnsName::parse("xn--bcher-kva.example")?.letters(), Letters::Usual(vec![Script::Latin]));
    /// # Ok::<(), DnsNameError>(())
    /// ```
    #[must_use]
    pub fn letters(&self) -> Letters {
        let domain = if let Some(parts) = self.parts() {
            parts.registrable.unwrap_or(parts.public_suffix)
        } else {
            // nobody knows where the owner's part begins: the first label in other letters has to do
            let before = self.labels().take_while(|label| !label.starts_with("xn--"));
            let begin: usize = before.map(|label| label.len() + 1).sum();
            self.as_str().get(begin..).unwrap_or_default().to_owned()
        };
        let (label, suffix) = domain.split_once('.').unwrap_or((&domain, ""));
        if !label.starts_with("xn--") {
            return Letters::Ascii;
        }
        let shown = to_unicode(label);
        if shown == label {
            return Letters::Unreadable { label: shown };
        }
        let suffix = to_unicode(suffix);
        let top_level = suffix.rsplit('.').next().unwrap_or_default();
        let word = Word::of(&shown);
        let Some(disguise) = word.disguise(&Word::of(top_level)) else {
            return Letters::Usual(word.scripts());
        };
        let reads_as = word.in_ascii().map(|ascii| {
            let dot = if suffix.is_empty() { "" } else { "." };
            format!("{ascii}{dot}{suffix}")
        });
        Letters::Disguised { disguise, reads_as }
    }
}

/// A label in its own letters.
struct Word(Vec<Letter>);

#[derive(Clone, Copy)]
struct Letter {
    itself: char,
    scripts: Scripts,
    alike: Option<LookAlike>,
}

impl Word {
    fn of(label: &str) -> Self {
        let letter = |letter| Letter {
            itself: letter,
            scripts: Scripts::of(letter),
            alike: LookAlike::of(letter),
        };
        Self(label.chars().map(letter).collect())
    }

    fn disguise(&self, top_level: &Self) -> Option<Disguise> {
        let Some(scripts) = self.usual_scripts() else {
            return self.mixed_scripts();
        };
        let reads_as_latin = self.in_ascii().is_some();
        match scripts.as_slice() {
            _ if self.hidden_dot().is_some() => self.hidden_dot(),
            [Script::Latin] => self.rare_letter(),
            // below a top-level domain of the same letters nobody looks for Latin ones
            &[script] if reads_as_latin && !top_level.is_written_in(script) => {
                Some(Disguise::WholeScript { script })
            }
            [_, _, ..] if reads_as_latin => self.mixed_scripts(),
            _ => None,
        }
    }

    /// The scripts that all letters are of: one, or some that are usual together.
    fn usual_scripts(&self) -> Option<Vec<Script>> {
        let is_rare = self
            .0
            .iter()
            .any(|it| it.scripts.only() == Some(Script::Rare));
        let alone = SCRIPTS.iter().map(|(script, _)| *script);
        // many digits are of some rare script, too, and not all of the same one
        let alone = alone.filter(|script| is_rare || *script != Script::Rare);
        let alone = alone.map(|script| vec![script]);
        let together = USUAL_TOGETHER.iter().map(|scripts| scripts.to_vec());
        let mut candidates = alone.chain(together);
        candidates.find(|scripts| {
            let is_of_them = |it: &Letter| scripts.iter().any(|script| it.scripts.contain(*script));
            self.0.iter().all(is_of_them)
        })
    }

    /// Whether all letters are of this script, and not digits alone.
    fn is_written_in(&self, script: Script) -> bool {
        let mut letters = self.0.iter();
        letters.clone().all(|it| it.scripts.contain(script))
            && letters.any(|it| !it.scripts.are_all())
    }

    /// The scripts of letters that are usual together, each where it comes first.
    fn scripts(&self) -> Vec<Script> {
        let mut scripts = Vec::new();
        match self.usual_scripts().as_deref() {
            Some(&[script]) => scripts.push(script),
            _ => {
                for script in self.0.iter().filter_map(|it| it.scripts.only()) {
                    if !scripts.contains(&script) {
                        scripts.push(script);
                    }
                }
            }
        }
        scripts
    }

    /// The first letter that is not of the script that most are of; of two scripts with as many, the Latin ones fit.
    fn mixed_scripts(&self) -> Option<Disguise> {
        let count = |script: Script| {
            let own = |it: &&Letter| !it.scripts.are_all() && it.scripts.contain(script);
            self.0.iter().filter(own).count()
        };
        // the last of the greatest counts, and Latin stands first
        let (main, _) = SCRIPTS.iter().rev().max_by_key(|it| count(it.0))?;
        let odd = self.0.iter().find(|it| !it.scripts.contain(*main))?;
        Some(Disguise::MixedScripts {
            letter: odd.itself,
            script: odd.scripts.named().next()?,
        })
    }

    fn rare_letter(&self) -> Option<Disguise> {
        let mut letters = self.0.iter();
        let rare = letters.find(|it| it.alike.is_some_and(|alike| alike.is_rare))?;
        let letter = rare.itself;
        Some(Disguise::RareLetter { letter })
    }

    fn hidden_dot(&self) -> Option<Disguise> {
        let mut pairs = self.0.windows(2);
        let letter = pairs.find_map(|pair| match pair {
            [before, dot] if dot.is_hidden_behind(*before) => Some(before.itself),
            _ => None,
        })?;
        Some(Disguise::HiddenDot { letter })
    }

    /// The word in ASCII, if all of its letters look like ASCII's.
    fn in_ascii(&self) -> Option<String> {
        let mut ascii = String::new();
        let mut before: Option<Letter> = None;
        for letter in &self.0 {
            let is_hidden = before.is_some_and(|before| letter.is_hidden_behind(before));
            match letter.alike {
                _ if is_hidden => {}
                _ if letter.itself.is_ascii() => ascii.push(letter.itself),
                Some(alike) => ascii.push_str(alike.ascii),
                None => return None,
            }
            before = Some(*letter);
        }
        Some(ascii)
    }
}

impl Letter {
    fn is_hidden_behind(self, before: Self) -> bool {
        let has_dot = match before.alike {
            Some(alike) => matches!(alike.ascii, "i" | "j" | "l"),
            None => matches!(before.itself, 'i' | 'j' | 'l'),
        };
        self.itself == COMBINING_DOT_ABOVE && has_dot
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use unicode_script::UnicodeScript;
    use unicode_security::{
        GeneralSecurityProfile, RestrictionLevel, RestrictionLevelDetection, skeleton,
    };

    use super::{Letter, Script, Word};

    /// What UTS #39 allows in identifiers, as names have it: not capital; of the thousands of one script a few.
    fn allowed() -> impl Iterator<Item = char> {
        let letters = ('\u{80}'..=char::MAX).filter(|it| it.identifier_allowed());
        let letters = letters.filter(|it| it.is_alphanumeric() && !it.is_uppercase());
        letters.filter(|it| {
            let script = it.script().short_name();
            !matches!(script, "Hani" | "Hang") || u32::from(*it).is_multiple_of(97)
        })
    }

    fn letter(letter: char) -> Letter {
        let [letter] = Word::of(&letter.to_string()).0[..] else {
            unreachable!("one letter is one letter")
        };
        letter
    }

    #[test]
    fn scripts_are_those_of_unicode() {
        for it in allowed() {
            let theirs = it.script_extension();
            let all = theirs.is_common() || theirs.is_inherited();
            let scripts = letter(it).scripts;
            assert_eq!(scripts.are_all(), all, "{it}");
            for (script, code) in super::SCRIPTS.iter().filter(|_| !all) {
                let is_theirs = theirs.iter().any(|theirs| match script {
                    Script::Rare => !theirs.is_recommended(),
                    _ => theirs.short_name() == *code,
                });
                assert_eq!(scripts.contain(*script), is_theirs, "{it} {code}");
            }
        }
    }

    #[test]
    fn what_looks_like_ascii_has_its_skeleton() {
        let skeleton = |text: &str| skeleton(text).collect::<String>();
        let ascii: Vec<String> = ('a'..='z')
            .chain('0'..='9')
            .map(|it| skeleton(&it.to_string()))
            .collect();
        for it in allowed() {
            let own = skeleton(&it.to_string());
            match letter(it).alike {
                // `m` is made of `r` and `n`
                Some(alike) => assert_eq!(skeleton(alike.ascii), own, "{it}"),
                None => assert!(!ascii.contains(&own), "{it}"),
            }
        }
    }

    #[test]
    fn scripts_are_usual_together_as_the_highly_restrictive_level_has_it() {
        let mut kinds: Vec<(unicode_script::ScriptExtension, char)> = Vec::new();
        for it in ('a'..='z').chain(allowed()) {
            let scripts = it.script_extension();
            // rare scripts are not told apart here
            let is_told = scripts.iter().all(unicode_script::Script::is_recommended);
            if is_told && kinds.iter().all(|(known, _)| *known != scripts) {
                kinds.push((scripts, it));
            }
        }
        for (_, first) in &kinds {
            for (_, second) in &kinds {
                let text = format!("a{first}{second}");
                for text in [text.as_str(), text.trim_start_matches('a')] {
                    let is_usual = Word::of(text).usual_scripts().is_some();
                    let theirs = text.check_restriction_level(RestrictionLevel::HighlyRestrictive);
                    assert_eq!(is_usual, theirs, "{text}");
                }
            }
        }
    }
}
