//! Tag, length and value: the outline of DER, read even where it is not DER.

use der::{Decode, Header, Reader, SliceReader};

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
        (right || self.identifier & CONSTRUCTED != 0).then(|| self.children())
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

    /// All values, read one by one, as far as the budget goes.
    pub(super) fn list<T>(
        mut self,
        reading: &mut Reading,
        mut read: impl FnMut(&mut Reading, Element<'a>) -> Option<T>,
    ) -> List<Located<T>> {
        let mut list = List::default();
        while let Some(element) = self.next(reading) {
            if reading.afford_entry() {
                list.items
                    .extend(read(reading, element).map(|value| element.locate(value)));
            } else {
                list.omitted = list.omitted.saturating_add(1);
            }
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

/// The outline of a header in BER, of which DER is a part.
#[derive(Debug)]
struct BerHeader {
    identifier: u8,
    /// Octets of the header itself.
    length: usize,
    /// Octets of content; none for the indefinite form.
    content_length: Option<usize>,
}

impl BerHeader {
    /// Reads a header as DER, or else as BER, and notes what kept it from being DER.
    fn read(octets: &[u8], offset: usize, reading: &mut Reading) -> Option<Self> {
        let identifier = *octets.first()?;
        if let Ok(mut reader) = SliceReader::new(octets)
            && let Ok(header) = Header::decode(&mut reader)
        {
            return Some(Self {
                identifier,
                length: usize::try_from(reader.position()).ok()?,
                content_length: usize::try_from(header.length()).ok(),
            });
        }
        let (header, minimal) = Self::tolerant(octets)?;
        let kind = match header.content_length {
            None => MalformedKind::IndefiniteLength,
            Some(_) if !minimal => MalformedKind::NonMinimalLength,
            Some(_) if identifier == UNIVERSAL_STRING => MalformedKind::UniversalString,
            Some(_) => MalformedKind::InvalidTag,
        };
        reading.note(
            kind,
            ByteRange {
                offset,
                length: header.length,
            },
        );
        Some(header)
    }

    /// Reads a header as BER; the flag says whether its length is as short as it can be.
    fn tolerant(octets: &[u8]) -> Option<(Self, bool)> {
        let identifier = *octets.first()?;
        let mut length = 1_usize;
        if identifier & HIGH_TAG_NUMBER == HIGH_TAG_NUMBER {
            let number = octets.iter().skip(1).position(|octet| octet & 0x80 == 0)?;
            length = length.saturating_add(number).saturating_add(1);
        }
        let first = *octets.get(length)?;
        length = length.saturating_add(1);
        if first < 0x80 {
            let content_length = Some(usize::from(first));
            return Some((
                Self {
                    identifier,
                    length,
                    content_length,
                },
                true,
            ));
        }
        if first == 0x80 {
            return Some((
                Self {
                    identifier,
                    length,
                    content_length: None,
                },
                false,
            ));
        }
        let end = length.saturating_add(usize::from(first & 0x7f));
        let digits = octets.get(length..end)?;
        let content_length = digits.iter().fold(0_usize, |sum, digit| {
            sum.checked_mul(256)
                .map_or(usize::MAX, |sum| sum.saturating_add(usize::from(*digit)))
        });
        let minimal = digits.first() != Some(&0) && content_length >= 0x80;
        Some((
            Self {
                identifier,
                length: end,
                content_length: Some(content_length),
            },
            minimal,
        ))
    }

    /// How many octets are header, content and end-of-contents.
    fn extent(&self, octets: &[u8]) -> Option<(usize, usize, usize)> {
        match self.content_length {
            Some(content) => Some((self.length, content, 0)),
            None => Some((self.length, end_of_contents(octets.get(self.length..)?)?, 2)),
        }
    }
}

/// Where the content of the indefinite form ends (X.690 §8.1.5).
fn end_of_contents(octets: &[u8]) -> Option<usize> {
    let mut open = 1_usize;
    let mut position = 0_usize;
    loop {
        let (header, _) = BerHeader::tolerant(octets.get(position..)?)?;
        match header.content_length {
            None => open = open.checked_add(1)?,
            Some(0) if header.identifier == 0 => {
                open = open.checked_sub(1)?;
                if open == 0 {
                    return Some(position);
                }
            }
            Some(content) => position = position.checked_add(content)?,
        }
        position = position.checked_add(header.length)?;
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
const HIGH_TAG_NUMBER: u8 = 0x1f;
