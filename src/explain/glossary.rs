//! What each field is, in one line, whatever it says in this certificate.

use super::extension::Parts;
use super::writer::Writer;
use super::{Fact, FactPart, Sentence};
use crate::certificate::oid::Oid;
use crate::finding::Source;

impl Writer<'_> {
    /// A field of the technical record: a named value with its line of the glossary.
    pub(super) fn field(&self, label: &str, value: Sentence, source: Source) -> Fact {
        self.with_glossary(label, self.fact(label, value, source))
    }

    /// The same for a value that is told elsewhere too, without the line.
    pub(super) fn with_glossary(&self, label: &str, fact: Fact) -> Fact {
        Fact {
            glossary: Some(self.say(&format!("glossary-{label}"), &[])),
            ..fact
        }
    }

    /// What an extension is for. One that is not known gets a line that says so.
    pub(super) fn extension_glossary(&self, oid: &Oid) -> Sentence {
        self.line_of("extension", oid)
    }

    /// What an attribute of a name is.
    pub(super) fn attribute_glossary(&self, oid: &Oid) -> Sentence {
        self.line_of("attribute", oid)
    }

    /// Gives the parts of a value their lines: each kind of part once, for there may be a thousand.
    pub(super) fn with_parts(&self, fact: Fact, parts: Parts) -> Fact {
        let Parts { mut items, omitted } = parts;
        let mut told: Vec<String> = Vec::new();
        for part in &mut items {
            let Some(id) = part_line(part) else {
                continue;
            };
            if self.catalogue.knows(&id) && !told.contains(&id) {
                part.glossary = Some(self.say(&id, &[]));
                told.push(id);
            }
        }
        Fact {
            parts: items,
            parts_omitted: omitted,
            ..fact
        }
    }

    fn line_of(&self, family: &str, oid: &Oid) -> Sentence {
        let name = oid.name.as_deref().unwrap_or("unknown");
        let ids = [
            format!("glossary-{family}-{name}"),
            format!("glossary-{family}-unknown"),
        ];
        self.catalogue
            .say_first(&ids.each_ref().map(String::as_str), &[])
    }
}

/// Which line a part may have: by its name, or by its value where that is a term of the standard, as
/// `digitalSignature` and `serverAuth (1.3.6.1.5.5.7.3.1)` are.
fn part_line(part: &FactPart) -> Option<String> {
    let term = match part.name.as_str() {
        "" => part.value.split([' ', ':']).next()?,
        name => name.split(' ').next()?,
    };
    let is_term = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    (part.glossary.is_none() && !term.is_empty() && term.chars().all(is_term))
        .then(|| format!("glossary-part-{term}"))
}

#[cfg(test)]
mod tests {
    use crate::certificate::oid;
    use crate::explain::Catalogue;

    #[test]
    fn everything_that_has_a_name_has_a_line() {
        let [attributes, extensions, purposes] = oid::explained();
        let families = [
            ("attribute", attributes),
            ("extension", extensions),
            ("part", purposes),
        ];
        for (family, names) in families {
            for name in names
                .iter()
                .chain(["unknown"].iter().filter(|_| family != "part"))
            {
                let id = format!("glossary-{family}-{name}");
                assert!(Catalogue::of("en").knows(&id), "{id} is missing");
            }
        }
    }

    #[test]
    fn a_line_is_a_line() {
        let catalogue = Catalogue::of("en");
        let lines = catalogue.ids().filter(|id| id.starts_with("glossary-"));
        for id in lines {
            let line = catalogue.say(id, &[]).to_string();
            assert!(line.split_whitespace().count() <= 20, "{id}: {line}");
            assert!(line.ends_with('.'), "{id}: {line}");
        }
    }
}
