//! Tag, length and value: the outline of DER, read even where it is not DER.

mod header;

use self::header::BerHeader;
use super::{
    bytes::{ByteRange, List, Located},
    malformed::MalformedKind,
    reading::Reading,
};

/// One value with its tag and length (X.690 §8.1.1).
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    /// The first identifier octet; all that certificates use fits in it.
    pub(super) identifier: u8,
    /// The whole of it.
    pub(super) der: &'a [u8],
    /// The value alone.
    pub(super) content: &'a [u8],
    offset: usize,
    content_offset: usize,
    /// Whether the bytes end before the value does.
    cut: bool,
}

impl<'a> Element<'a> {
    /// The whole of it.
    pub(super) fn range(&self) -> ByteRange {
        ByteRange {
            offset: self.offset,
            length: self.der.len(),
        }
    }

    /// The value alone.
    pub(super) fn content_range(&self) -> ByteRange {
        ByteRange {
            offset: self.content_offset,
            length: self.content.len(),
        }
    }

    /// Whether it is made of other values.
    pub(super) fn is_constructed(&self) -> bool {
        self.identifier & CONSTRUCTED != 0
    }

    /// Whether the bytes end before it does.
    pub(super) fn is_cut(&self) -> bool {
        self.cut
    }

    /// The values inside of it.
    pub(super) fn children(&self) -> Elements<'a> {
        Elements {
            rest: self.content,
            offset: self.content_offset,
            cut: self.cut,
        }
    }

    /// The values inside of it, if it has the tag that is asked for. Another constructed one is
    /// noted, and read as if it had.
    pub(super) fn children_of(
        &self,
        reading: &mut Reading,
        identifier: u8,
    ) -> Option<Elements<'a>> {
        let right = self.identifier == identifier;
        if !right {
            reading.note(MalformedKind::WrongTag, self.range());
        }
        (right || self.is_constructed()).then(|| self.children())
    }

    /// Whether it has the tag that is asked for; another is noted.
    pub(super) fn is(&self, reading: &mut Reading, identifier: u8) -> bool {
        let right = self.identifier == identifier;
        if !right {
            reading.note(MalformedKind::WrongTag, self.range());
        }
        right
    }

    /// A value with the place of this element.
    pub(super) fn locate<T>(&self, value: T) -> Located<T> {
        Located {
            value,
            bytes: self.range(),
        }
    }
}

/// Values, one behind the other.
#[derive(Clone, Debug)]
pub(super) struct Elements<'a> {
    rest: &'a [u8],
    offset: usize,
    cut: bool,
}

impl<'a> Elements<'a> {
    /// The values in octets that start at an offset of the certificate.
    pub(super) fn new(octets: &'a [u8], offset: usize) -> Self {
        Self {
            rest: octets,
            offset,
            cut: false,
        }
    }

    /// Where those stand that were not read yet.
    pub(super) fn rest(&self) -> ByteRange {
        ByteRange {
            offset: self.offset,
            length: self.rest.len(),
        }
    }

    /// The next value, if there is one.
    pub(super) fn next(&mut self, reading: &mut Reading) -> Option<Element<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let header = BerHeader::read(self.rest, self.offset, reading);
        let (header_length, content_length, end_length) = match &header {
            Some(header) => header
                .extent(self.rest)
                .unwrap_or((header.length, usize::MAX, 0)),
            None => (self.rest.len(), usize::MAX, 0),
        };
        let after_header = self.rest.get(header_length..).unwrap_or_default();
        let (content, cut) = after_header
            .get(..content_length)
            .map_or((after_header, true), |content| (content, false));
        if cut && !self.cut {
            reading.note(
                MalformedKind::Truncated,
                ByteRange {
                    offset: self.offset,
                    length: self.rest.len(),
                },
            );
        }
        self.cut |= cut;
        let length = header_length
            .saturating_add(content.len())
            .saturating_add(end_length);
        let (der, rest) = self
            .rest
            .split_at_checked(length)
            .unwrap_or((self.rest, &[]));
        let element = Element {
            identifier: header?.identifier,
            der,
            content,
            offset: self.offset,
            content_offset: self.offset.saturating_add(header_length),
            cut,
        };
        self.rest = rest;
        self.offset = self.offset.saturating_add(length);
        Some(element)
    }

    /// The next value, if it has this tag.
    pub(super) fn optional(
        &mut self,
        reading: &mut Reading,
        identifier: u8,
    ) -> Option<Element<'a>> {
        (self.rest.first() == Some(&identifier))
            .then(|| self.next(reading))
            .flatten()
    }

    /// The next value, which must be there.
    pub(super) fn required(&mut self, reading: &mut Reading) -> Option<Element<'a>> {
        if self.rest.is_empty() && !self.cut {
            reading.note(
                MalformedKind::MissingField,
                ByteRange {
                    offset: self.offset,
                    length: 0,
                },
            );
        }
        self.next(reading)
    }

    /// Nothing may be left.
    pub(super) fn finish(self, reading: &mut Reading) {
        if !self.rest.is_empty() && !self.cut {
            let bytes = ByteRange {
                offset: self.offset,
                length: self.rest.len(),
            };
            reading.note(MalformedKind::TrailingBytes, bytes);
        }
    }

    /// All values, read one by one, as far as the budget goes. One that cannot be read counts as omitted: a name
    /// without one of its parts would be another name.
    pub(super) fn list<T>(
        mut self,
        reading: &mut Reading,
        mut read: impl FnMut(&mut Reading, Element<'a>) -> Option<T>,
    ) -> List<Located<T>> {
        let mut list = List::default();
        while let Some(element) = self.next(reading) {
            let affordable = reading.afford_entry(element.der.len());
            match affordable.then(|| read(reading, element)).flatten() {
                Some(value) => list.items.push(element.locate(value)),
                None => list.omitted = list.omitted.saturating_add(1),
            }
        }
        // What follows a header that cannot be read.
        if !self.rest.is_empty() {
            list.omitted = list.omitted.saturating_add(1);
        }
        list
    }

    /// As [`list`](Self::list), for lists of `SIZE (1..MAX)`.
    pub(super) fn filled_list<T>(
        self,
        reading: &mut Reading,
        read: impl FnMut(&mut Reading, Element<'a>) -> Option<T>,
    ) -> List<Located<T>> {
        if self.rest.is_empty() && !self.cut {
            reading.note(
                MalformedKind::EmptyList,
                ByteRange {
                    offset: self.offset,
                    length: 0,
                },
            );
        }
        self.list(reading, read)
    }
}

/// The identifier octet of a primitive value with a context-specific tag.
pub(super) const fn context(number: u8) -> u8 {
    0x80 | number
}

/// The identifier octet of a constructed value with a context-specific tag.
pub(super) const fn context_constructed(number: u8) -> u8 {
    0xa0 | number
}

pub(super) const BOOLEAN: u8 = 0x01;
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTET_STRING: u8 = 0x04;
pub(super) const NULL: u8 = 0x05;
pub(super) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(super) const UTC_TIME: u8 = 0x17;
pub(super) const GENERALIZED_TIME: u8 = 0x18;
pub(super) const UNIVERSAL_STRING: u8 = 0x1c;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;
const CONSTRUCTED: u8 = 0x20;
