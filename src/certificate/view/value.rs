//! Values one behind the other.

use der::{Decode, Header, Reader, SliceReader};

use crate::certificate::element::{BIT_STRING, INTEGER};

/// In the first octet: the class that context gives a meaning (X.690 §8.1.2.2).
const CLASS: u8 = 0b1100_0000;
const CONTEXT: u8 = 0b1000_0000;
/// In the first octet: the number of the tag, or that it follows.
const NUMBER: u8 = 0b0001_1111;

/// One value with its tag.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value<'a> {
    /// The first octet; all that certificates use fits in it.
    pub(super) identifier: u8,
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
    pub(super) fn context(&self) -> Option<u8> {
        let number = self.identifier & NUMBER;
        (self.identifier & CLASS == CONTEXT && number != NUMBER).then_some(number)
    }

    pub(super) fn children(&self) -> Values<'a> {
        Values::new(self.content, self.content_offset)
    }

    /// The values inside of it, if it has this tag.
    pub(super) fn children_of(&self, identifier: u8) -> Option<Values<'a>> {
        (self.identifier == identifier).then(|| self.children())
    }

    /// The octets of a BIT STRING, and where they start. Bits that are not used are zero (X.690 §11.2).
    pub(super) fn bit_string(&self) -> Option<(&'a [u8], usize)> {
        let (unused @ 0..=7, octets) = self.content.split_first()? else {
            return None;
        };
        let zeros = octets.last().map_or(0, |last| last.trailing_zeros());
        let is_sound = self.identifier == BIT_STRING && zeros >= u32::from(*unused);
        is_sound.then_some((octets, self.content_offset + 1))
    }

    /// The octets of a positive INTEGER without zeros in front, and where they start.
    pub(super) fn positive(&self) -> Option<(&'a [u8], usize)> {
        let is_negative = self.content.first()? & 0x80 != 0;
        let zeros = self.content.iter().take_while(|octet| **octet == 0).count();
        let octets = self.content.get(zeros..)?;
        (self.identifier == INTEGER && !is_negative)
            .then_some((octets, self.content_offset + zeros))
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
    /// How many of them were read.
    position: usize,
    /// Where the octets start in the certificate.
    start: usize,
}

impl<'a> Values<'a> {
    pub(super) fn new(octets: &'a [u8], start: usize) -> Self {
        Self {
            octets,
            position: 0,
            start,
        }
    }

    /// The next one. None at the end, and where no value can be read; nothing can be read behind it.
    #[inline]
    pub(super) fn next(&mut self) -> Option<Value<'a>> {
        let rest = self.octets.get(self.position..)?;
        let &[identifier, short, ..] = rest else {
            return None;
        };
        let (header, length) = match short {
            // what nearly every value begins with (X.690 §8.1.3.4)
            0..=0x7f if identifier & NUMBER != NUMBER => (2, usize::from(short)),
            _ => header(rest)?,
        };
        let der = rest.get(..header.checked_add(length)?)?;
        let offset = self.offset();
        self.position += der.len();
        Some(Value {
            identifier,
            der,
            content: der.get(header..)?,
            offset,
            content_offset: offset + header,
        })
    }

    pub(super) fn is_finished(&self) -> bool {
        self.position == self.octets.len()
    }

    /// Where the next one starts in the certificate.
    pub(super) fn offset(&self) -> usize {
        self.start + self.position
    }
}

/// How many octets tag and length are, and how many the value.
fn header(octets: &[u8]) -> Option<(usize, usize)> {
    match octets {
        // in the fewest octets (X.690 §10.1) of one or two, as the longer values of a certificate are
        [identifier, 0x81, length @ 0x80..=0xff, ..] if identifier & NUMBER != NUMBER => {
            Some((3, usize::from(*length)))
        }
        [identifier, 0x82, high @ 1..=0xff, low, ..] if identifier & NUMBER != NUMBER => {
            Some((4, usize::from(u16::from_be_bytes([*high, *low]))))
        }
        _ => any_header(octets),
    }
}

#[cold]
fn any_header(octets: &[u8]) -> Option<(usize, usize)> {
    let mut reader = SliceReader::new(octets).ok()?;
    let header = Header::decode(&mut reader).ok()?;
    let length = usize::try_from(header.length()).ok()?;
    Some((usize::try_from(reader.position()).ok()?, length))
}

#[cfg(test)]
mod tests {
    use super::{any_header, header};

    #[test]
    fn a_length_is_what_der_reads() {
        let octets = [0, 1, 0x7f, 0x80, 0x81, 0xff];
        for identifier in [0x04, 0x30, 0x86, 0xa3, 0x1f, 0xbf] {
            for form in 0..=u8::MAX {
                for high in octets {
                    for low in octets {
                        let whole = [identifier, form, high, low, 0];
                        for length in 2..=whole.len() {
                            let octets = whole.get(..length).unwrap_or_default();
                            assert_eq!(header(octets), any_header(octets), "{octets:x?}");
                        }
                    }
                }
            }
        }
    }
}
