//! The story of the authority at the top: whose it is, since when, in which lists, and what binds it.

use super::super::Statement;
use super::super::writer::Writer;
use crate::certificate::Certificate;
use crate::finding::Source;
use crate::report::{Link, Publicity};
use crate::trust::{Acceptance, KnownRoot, RootStore};

/// `countryName` (X.520 §6.3.1).
const COUNTRY: &str = "2.5.4.6";

impl Writer<'_> {
    pub(super) fn anchor_answers(&self) -> Vec<Statement> {
        let mut links = self.report.chain.iter();
        let Some((link, publicity)) = links.find_map(|it| Some((it, it.publicity?))) else {
            return Vec::new();
        };
        let Some(root) = self.report.certificates.get(link.certificate) else {
            return Vec::new();
        };
        let mut answers = self.owner(root);
        answers.extend(self.since(root));
        match publicity {
            Publicity::Listed => answers.extend(self.listed_in(link)),
            Publicity::BuiltIn => {
                answers.push(self.answer("anchor-built-in", &[], Source::Observer));
            }
            Publicity::Given => answers.push(self.answer("anchor-given", &[], Source::Checked)),
            Publicity::Private => {
                answers.push(self.answer("anchor-private", &[], Source::Standard));
            }
        }
        answers
    }

    /// Whom the certificate names as its owner.
    fn owner(&self, root: &Certificate) -> Vec<Statement> {
        let Some(organization) = root.organization() else {
            return vec![self.answer("anchor-owner-unnamed", &[], Source::Certificate)];
        };
        let attributes = root.subject.as_ref().map(|name| name.value.attributes());
        let country = attributes
            .into_iter()
            .flatten()
            .find(|it| it.oid.dotted == COUNTRY);
        let owner = ("organization", organization.into());
        let answer = match country {
            Some(country) => {
                let country = ("country", self.country(&country.text.value).into());
                self.answer(
                    "anchor-owner-country",
                    &[owner, country],
                    Source::Certificate,
                )
            }
            None => self.answer("anchor-owner", &[owner], Source::Certificate),
        };
        vec![answer]
    }

    fn since(&self, root: &Certificate) -> Option<Statement> {
        let (from, until) = (root.not_before()?, root.not_after()?);
        let dates = [
            ("from", self.date(from).into()),
            ("until", self.date(until).into()),
        ];
        Some(self.answer("anchor-since", &dates, Source::Certificate))
    }

    /// Which lists have it, how old they are, and what they bind it to.
    fn listed_in(&self, link: &Link) -> Vec<Statement> {
        let Some(known) = &link.known else {
            return Vec::new();
        };
        let stores = [
            ("mozilla", RootStore::Mozilla, known.mozilla.is_some()),
            ("chrome", RootStore::Chrome, known.chrome.is_some()),
        ];
        let listed = stores.into_iter().filter_map(|(word, store, has)| {
            let list = self.report.root_lists.iter().find(|it| it.store == store)?;
            let id = if has {
                format!("anchor-listed-{word}")
            } else {
                format!("anchor-not-listed-{word}")
            };
            let date = ("date", self.date(list.published()?).into());
            Some(self.answer(&id, &[date], Source::Checked))
        });
        let mut answers: Vec<Statement> = listed.collect();
        answers.extend(self.terms(known));
        answers.push(self.answer("anchor-other-lists", &[], Source::NotVisible));
        answers
    }

    /// The dates and names by which the programs bind it.
    fn terms(&self, known: &KnownRoot) -> Vec<Statement> {
        let mozilla = known.mozilla.as_ref();
        let mut terms = Vec::new();
        let mut term = |id: &str, values: &[(&str, crate::explain::catalogue::Argument)]| {
            terms.push(self.answer(id, values, Source::Checked));
        };
        if let Some(last) = mozilla.and_then(|terms| terms.distrust_after) {
            term("anchor-ends-mozilla", &[("date", self.date(last).into())]);
        }
        // without a timestamp, what is answered is the bound alone
        if let Acceptance::Unknown { latest } = known.accepts(RootStore::Chrome, 0, None) {
            term("anchor-ends-chrome", &[("date", self.date(latest).into())]);
        }
        if let Some(names) = mozilla.map(|terms| &terms.permitted_dns_names)
            && !names.is_empty()
        {
            term(
                "anchor-names-mozilla",
                &[("names", names.join(", ").into())],
            );
        }
        terms
    }

    /// The country's name, or what stands in the certificate where that is no country's code.
    fn country(&self, written: &str) -> String {
        let is_code = written.len() == 2 && written.bytes().all(|it| it.is_ascii_alphabetic());
        let name = is_code.then(|| self.catalogue.locale().country(written));
        name.flatten().unwrap_or_else(|| written.to_owned())
    }
}
