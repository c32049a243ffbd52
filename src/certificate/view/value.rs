//! Values one behind the other, as `der` reads them.

use der::{Decode, Header, Reader, SliceReader, Tag};

/// One value with its tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value<'a> {
    pub(super) tag: Tag,
    /// The whole of it.
    pub(super) der: &'a [u8],
    /// The value alone.
    pub(super) content: &'a [u8],
    /// Where the whole of it starts in the certificate.
    pub(super) offset: usize,
    pub(super) content_offset: usize,
}

impl<'a> Value<'a> {
    /// The number of its context-specific tag.
    pub(super) fn context(&self) -> Option<u32> {
        match self.tag {
            Tag::ContextSpecific { number, .. } => Some(number.value()),
            _ => None,
        }
    }

    pub(super) fn children(&self) -> Option<Values<'a>> {
        Values::new(self.content, self.content_offset)
    }

    /// The values inside of it, if it has this tag.
    pub(super) fn children_of(&self, tag: Tag) -> Option<Values<'a>> {
        (self.tag == tag).then(|| self.children()).flatten()
    }

    /// The octets of a BIT STRING, and where they start. Bits that are not used are zero (X.690 §11.2).
    pub(super) fn bit_string(&self) -> Option<(&'a [u8], usize)> {
        let (unused @ 0..=7, octets) = self.content.split_first()? else {
            return None;
        };
        let zeros = octets.last().map_or(0, |last| last.trailing_zeros());
        let is_sound = self.tag == Tag::BitString && zeros >= u32::from(*unused);
        is_sound.then_some((octets, self.content_offset + 1))
    }

    /// The octets of a positive INTEGER without zeros in front, and where they start.
    pub(super) fn positive(&self) -> Option<(&'a [u8], usize)> {
        let is_negative = self.content.first()? & 0x80 != 0;
        let zeros = self.content.iter().take_while(|octet| **octet == 0).count();
        let octets = self.content.get(zeros..)?;
        (self.tag == Tag::Integer && !is_negative).then_some((octets, self.content_offset + zeros))
    }

    /// An INTEGER from nought to the most that 32 bits hold.
    pub(super) fn small(&self) -> Option<u32> {
        let (octets, _) = self.positive()?;
        let next =
            |number: u32, octet: &u8| number.checked_mul(256)?.checked_add(u32::from(*octet));
        octets.iter().try_fold(0, next)
    }
}

/// Values, one behind the other.
#[derive(Debug)]
pub(super) struct Values<'a> {
    octets: &'a [u8],
    reader: SliceReader<'a>,
    /// Where the octets start in the certificate.
    start: usize,
}

impl<'a> Values<'a> {
    /// None for more octets than `der` reads.
    pub(super) fn new(octets: &'a [u8], start: usize) -> Option<Self> {
        let reader = SliceReader::new(octets).ok()?;
        Some(Self {
            octets,
            reader,
            start,
        })
    }

    /// The next one. None at the end, and where no value can be read; nothing can be read behind it.
    pub(super) fn next(&mut self) -> Option<Value<'a>> {
        let start = self.position();
        let header = Header::decode(&mut self.reader).ok()?;
        let content_start = self.position();
        let content = self.reader.read_slice(header.length()).ok()?;
        Some(Value {
            tag: header.tag(),
            der: self.octets.get(start..self.position())?,
            content,
            offset: self.start + start,
            content_offset: self.start + content_start,
        })
    }

    pub(super) fn is_finished(&self) -> bool {
        self.reader.is_finished()
    }

    /// Where the next one starts in the certificate.
    pub(super) fn offset(&self) -> usize {
        self.start + self.position()
    }

    fn position(&self) -> usize {
        usize::try_from(self.reader.position()).unwrap_or(usize::MAX)
    }
}
