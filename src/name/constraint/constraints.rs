//! All subtrees of one certificate, and what they say of a name.

use super::{ConstrainedName, Coverage, MalformedName, NameForm, Subtree};
use crate::certificate::{
    bytes::{ByteRange, List, Located},
    extension::constraints::{GeneralSubtree, NameConstraints},
};

/// The name constraints that one certificate lays upon those below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    permitted: Vec<Located<Subtree>>,
    excluded: Vec<Located<Subtree>>,
}

/// How a name breaks the constraints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Violation {
    /// It lies in this excluded subtree; a wildcard at least with one of the names that it stands for.
    Excluded(ByteRange),
    /// There are permitted subtrees of its form, and it lies in none of them.
    NotPermitted,
    /// It cannot be held against this subtree; see [`Coverage::Undecidable`].
    Undecidable(ByteRange),
}

impl Constraints {
    /// Reads all subtrees of the extension whose value stands at these bytes. If some could not be read at all, a
    /// malformed one of unknown form stands for them: RFC 5280 §4.2.1.10 lets nobody pass over a constraint.
    ///
    /// ```
    /// use whylock::certificate::{bytes::{ByteRange, List}, extension::constraints::NameConstraints};
    /// use whylock::name::constraint::Constraints;
    ///
    /// let nothing = NameConstraints { permitted: List::default(), excluded: List::default() };
    /// assert_eq!(Constraints::read(&nothing, ByteRange::default()).comparisons(), 0);
    /// ```
    #[must_use]
    pub fn read(extension: &NameConstraints, bytes: ByteRange) -> Self {
        Self {
            permitted: read_all(&extension.permitted, bytes),
            excluded: read_all(&extension.excluded, bytes),
        }
    }

    /// The subtrees, permitted ones first. [`Subtree::malformation`] tells which of them are malformed.
    ///
    /// ```
    /// use whylock::name::constraint::Constraints;
    ///
    /// assert_eq!(Constraints::default().subtrees().count(), 0);
    /// ```
    pub fn subtrees(&self) -> impl Iterator<Item = &Located<Subtree>> {
        self.permitted.iter().chain(&self.excluded)
    }

    /// How many comparisons [`judge`](Self::judge) makes at most, for who has to count them.
    ///
    /// ```
    /// use whylock::name::constraint::Constraints;
    ///
    /// assert_eq!(Constraints::default().comparisons(), 0);
    /// ```
    #[must_use]
    pub const fn comparisons(&self) -> usize {
        self.permitted.len().saturating_add(self.excluded.len())
    }

    /// Holds a name against all subtrees (RFC 5280 §6.1.3 (b) and (c)). An excluded subtree outweighs a permitted one.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    /// use whylock::name::constraint::{Constraints, constrained_names};
    ///
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let free = Constraints::default();
    /// assert!(constrained_names(&root).all(|name| free.judge(&name).is_ok()));
    /// ```
    ///
    /// # Errors
    ///
    /// If the name breaks the constraints.
    pub fn judge(&self, name: &ConstrainedName) -> Result<(), Violation> {
        for subtree in &self.excluded {
            match name.coverage_by(&subtree.value) {
                Coverage::Inside | Coverage::Partly => {
                    return Err(Violation::Excluded(subtree.bytes));
                }
                Coverage::Undecidable => return Err(Violation::Undecidable(subtree.bytes)),
                Coverage::Outside | Coverage::OtherForm => {}
            }
        }
        let mut permitted = None;
        for subtree in &self.permitted {
            match name.coverage_by(&subtree.value) {
                Coverage::Undecidable => return Err(Violation::Undecidable(subtree.bytes)),
                Coverage::Inside => permitted = Some(true),
                Coverage::Outside | Coverage::Partly => permitted = permitted.or(Some(false)),
                Coverage::OtherForm => {}
            }
        }
        match permitted {
            Some(false) => Err(Violation::NotPermitted),
            Some(true) | None => Ok(()),
        }
    }
}

fn read_all(list: &List<Located<GeneralSubtree>>, extension: ByteRange) -> Vec<Located<Subtree>> {
    let unread = (list.omitted > 0).then_some(Located {
        value: Subtree::Malformed(NameForm::Unknown, MalformedName::Unreadable),
        bytes: extension,
    });
    let read = list.iter().map(|subtree| Located {
        value: Subtree::read(&subtree.value),
        bytes: subtree.bytes,
    });
    read.chain(unread).collect()
}

#[cfg(test)]
mod tests {
    use super::{
        ByteRange, ConstrainedName, Constraints, GeneralSubtree, List, Located, MalformedName,
        NameConstraints, NameForm, Violation,
    };
    use crate::certificate::{
        bytes::Octets,
        extension::general_name::GeneralName,
        text::{StringType, Text},
    };
    use crate::name::AlternativeName;

    fn dns(value: &str) -> GeneralName {
        GeneralName::DnsName(Text {
            value: value.to_owned(),
            string_type: StringType::Ia5,
            valid: true,
            omitted: 0,
        })
    }

    fn place(offset: usize) -> ByteRange {
        ByteRange { offset, length: 1 }
    }

    /// Subtrees, each at the place that is its number.
    fn list(first: usize, bases: &[GeneralName]) -> List<Located<GeneralSubtree>> {
        let items = bases.iter().zip(first..).map(|(base, number)| Located {
            value: GeneralSubtree {
                base: base.clone(),
                minimum: Some(0),
                maximum: None,
            },
            bytes: place(number),
        });
        List {
            items: items.collect(),
            omitted: 0,
        }
    }

    fn constraints(permitted: &[GeneralName], excluded: &[GeneralName]) -> Constraints {
        let extension = NameConstraints {
            permitted: list(0, permitted),
            excluded: list(10, excluded),
        };
        Constraints::read(&extension, place(99))
    }

    fn judge(constraints: &Constraints, name: &GeneralName) -> Result<(), Violation> {
        constraints.judge(&ConstrainedName {
            form: NameForm::of(name),
            bytes: ByteRange::default(),
            name: AlternativeName::read(name),
        })
    }

    #[test]
    fn a_name_lies_in_a_permitted_subtree_and_in_no_excluded_one() {
        let both = constraints(
            &[dns("example.com"), dns("example.org")],
            &[dns("evil.example.com"), dns("a.example.org")],
        );
        for (name, verdict) in [
            ("example.com", Ok(())),
            ("www.example.org", Ok(())),
            ("example.net", Err(Violation::NotPermitted)),
            ("evil.example.com", Err(Violation::Excluded(place(10)))),
            ("www.a.example.org", Err(Violation::Excluded(place(11)))),
            ("*.example.com", Err(Violation::Excluded(place(10)))),
            ("*.www.example.com", Ok(())),
            (".example.com", Err(Violation::Undecidable(place(10)))),
        ] {
            assert_eq!(judge(&both, &dns(name)), verdict, "{name}");
        }
        assert_eq!(both.comparisons(), 4);
        assert_eq!(both.subtrees().count(), 4);
    }

    #[test]
    fn a_wildcard_is_permitted_as_a_whole() {
        let one_host = constraints(&[dns("foo.example.com")], &[]);
        let wildcard = judge(&one_host, &dns("*.example.com"));
        assert_eq!(wildcard, Err(Violation::NotPermitted));
        let more = constraints(&[dns("foo.example.com"), dns("example.com")], &[]);
        assert_eq!(judge(&more, &dns("*.example.com")), Ok(()));
    }

    #[test]
    fn other_forms_are_free_and_what_cannot_be_compared_is_refused() {
        let opaque = GeneralName::X400Address(Octets::default());
        let names = constraints(&[dns("example.com")], &[dns("example.org")]);
        assert_eq!(judge(&names, &opaque), Ok(()));
        let permitted = constraints(&[dns("example.com"), opaque.clone()], &[]);
        assert_eq!(judge(&permitted, &dns("example.com")), Ok(()));
        assert_eq!(
            judge(&permitted, &opaque),
            Err(Violation::Undecidable(place(1)))
        );
        let excluded = constraints(&[], std::slice::from_ref(&opaque));
        assert_eq!(
            judge(&excluded, &opaque),
            Err(Violation::Undecidable(place(10)))
        );
    }

    #[test]
    fn no_subtree_is_passed_over() {
        let address = GeneralName::X400Address(Octets::default());
        let broken = constraints(&[dns("example.com")], &[dns("*.example.net")]);
        assert_eq!(
            judge(&broken, &dns("example.com")),
            Err(Violation::Undecidable(place(10)))
        );
        assert_eq!(judge(&broken, &address), Ok(()));
        let reasons = |constraints: &Constraints| -> Vec<_> {
            let subtrees = constraints.subtrees();
            subtrees
                .filter_map(|subtree| subtree.value.malformation())
                .collect()
        };
        assert_eq!(reasons(&broken), [MalformedName::Wildcard]);
        for (permitted, excluded) in [(1, 0), (0, 1)] {
            let list = |omitted| List {
                items: Vec::new(),
                omitted,
            };
            let extension = NameConstraints {
                permitted: list(permitted),
                excluded: list(excluded),
            };
            let unread = Constraints::read(&extension, place(99));
            assert_eq!(
                judge(&unread, &address),
                Err(Violation::Undecidable(place(99)))
            );
            assert_eq!(reasons(&unread), [MalformedName::Unreadable]);
        }
    }
}
