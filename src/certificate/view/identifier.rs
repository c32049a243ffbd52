//! Object identifiers by numbers.

use der::asn1::ObjectIdentifier;

use super::place;
use super::value::Value;
use crate::certificate::element::OBJECT_IDENTIFIER;
use crate::certificate::oid::{is_padded, names};

/// Set in the number of an identifier that is not known: the rest is the place of its content.
const UNKNOWN: u32 = 1 << 31;

/// More than twice as many as identifiers are known, so that a search is short; a power of two.
const BUCKETS: usize = 512;

/// The object identifiers that standards and vendors have given a name, by their numbers from one on: dotted form and
/// name.
///
/// ```
/// use whylock::certificate::view::known_identifiers;
///
/// assert!(known_identifiers().any(|known| known == ("2.5.4.3", "commonName")));
/// ```
pub fn known_identifiers() -> impl Iterator<Item = (&'static str, &'static str)> {
    names::all()
}

/// The known identifiers by their content.
#[derive(Debug)]
pub(super) struct Identifiers {
    known: Vec<Known>,
    /// For each hash the number of an identifier, or of none; one behind the other where they clash.
    buckets: Vec<u32>,
}

#[derive(Debug)]
struct Known {
    dotted: &'static str,
    content: Vec<u8>,
}

impl Default for Identifiers {
    fn default() -> Self {
        let known = known_identifiers().filter_map(|(dotted, _)| {
            let content = ObjectIdentifier::new(dotted).ok()?.as_bytes().to_vec();
            Some(Known { dotted, content })
        });
        let mut identifiers = Self {
            known: known.collect(),
            buckets: vec![super::ABSENT; BUCKETS],
        };
        for index in 0..identifiers.known.len() {
            let Some(known) = identifiers.known.get(index) else {
                break;
            };
            let mut bucket = hash(&known.content);
            while identifiers
                .buckets
                .get(bucket)
                .is_some_and(|it| *it != super::ABSENT)
            {
                bucket = (bucket + 1) % BUCKETS;
            }
            if let Some(free) = identifiers.buckets.get_mut(bucket) {
                *free = place(index + 1);
            }
        }
        identifiers
    }
}

impl Identifiers {
    /// The number of an identifier.
    pub(super) fn number(&self, identifier: Value<'_>) -> u32 {
        let mut bucket = hash(identifier.content);
        loop {
            let number = self.buckets.get(bucket).copied().unwrap_or_default();
            match self.content(number) {
                Some(content) if content == identifier.content => return number,
                Some(_) => bucket = (bucket + 1) % BUCKETS,
                None => return UNKNOWN | place(identifier.content_offset),
            }
        }
    }

    /// Whether the value of this number is an object identifier; known ones are.
    pub(super) fn is_sound(&self, number: u32, identifier: Value<'_>) -> bool {
        identifier.identifier == OBJECT_IDENTIFIER
            && (self.known(number).is_some()
                || (ObjectIdentifier::from_bytes(identifier.content).is_ok()
                    && !is_padded(identifier.content)))
    }

    /// The content of a known one.
    pub(super) fn content(&self, number: u32) -> Option<&[u8]> {
        self.known(number).map(|known| known.content.as_slice())
    }

    /// The dotted form of a known one.
    pub(super) fn dotted(&self, number: u32) -> Option<&'static str> {
        self.known(number).map(|known| known.dotted)
    }

    fn known(&self, number: u32) -> Option<&Known> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        self.known.get(index)
    }
}

/// The last octets tell most identifiers apart.
fn hash(content: &[u8]) -> usize {
    let last = content.iter().rev().take(3);
    let hash = last.fold(content.len(), |hash, octet| {
        hash.wrapping_mul(37).wrapping_add(usize::from(*octet))
    });
    hash % BUCKETS
}

#[cfg(test)]
mod tests {
    use super::{BUCKETS, Identifiers, known_identifiers};

    #[test]
    fn a_search_among_the_buckets_ends_soon() {
        let identifiers = Identifiers::default();
        // each of them has a content, so each number is that of its name
        assert_eq!(identifiers.known.len(), known_identifiers().count());
        assert!(identifiers.known.len() * 2 < BUCKETS);
    }
}
