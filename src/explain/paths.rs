//! The path that was looked at, and the others that were tried.

use super::writer::{Writer, tag};
use super::{Fact, RecordGroup, Sentence};
use crate::finding::Source;
use crate::path::Path;
use crate::report::{SearchEnd, TriedPath};

impl Writer<'_> {
    /// None where there are no certificates.
    pub(super) fn paths_group(&self) -> Option<RecordGroup> {
        if self.report.path.certificates.is_empty() {
            return None;
        }
        let chosen = self.field("path", self.path(&self.report.path), Source::Checked);
        let tried = self.report.tried.iter().map(|tried| self.tried(tried));
        let cut_short = (self.report.search == SearchEnd::CutShort).then(|| {
            self.field(
                "search",
                self.say("value-search-cut-short", &[]),
                Source::Checked,
            )
        });
        Some(RecordGroup {
            title: self.say("record-paths", &[]),
            facts: std::iter::once(chosen)
                .chain(tried)
                .chain(cut_short)
                .collect(),
            certificate: None,
        })
    }

    /// A path that does not stand, and the first rule that it breaks.
    fn tried(&self, tried: &TriedPath) -> Fact {
        let fact = self.field("path-tried", self.path(&tried.path), Source::Checked);
        match tried.against.first() {
            Some(against) => {
                let rule = self.say(&format!("check-{}", tag(against.check)), &[]);
                let name = against
                    .certificate
                    .and_then(|it| self.report.certificates.get(it));
                let name = name.map(|certificate| self.name_of(certificate));
                let arguments = [
                    ("rule", rule.into()),
                    ("name", name.unwrap_or_default().into()),
                ];
                fact.meaning(self.say("value-path-broken", &arguments))
            }
            None => fact,
        }
    }

    /// The names of the certificates, from the end entity upwards.
    fn path(&self, path: &Path) -> Sentence {
        let certificates = path.certificates.iter();
        let names = certificates
            .filter_map(|index| self.report.certificates.get(*index))
            .map(|certificate| self.name_of(certificate));
        Sentence::value(names.collect::<Vec<_>>().join(" ← "))
    }
}
