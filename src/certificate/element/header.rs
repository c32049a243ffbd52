//! Tag and length in BER, of which DER is a part.

use der::{Decode, Header, Reader, SliceReader};

use super::UNIVERSAL_STRING;
use crate::certificate::{bytes::ByteRange, malformed::MalformedKind, reading::Reading};

/// A tag and a length.
#[derive(Debug)]
pub(super) struct BerHeader {
    pub(super) identifier: u8,
    /// Octets of the header itself.
    pub(super) length: usize,
    /// Octets of content; none for the indefinite form.
    content_length: Option<usize>,
}

impl BerHeader {
    /// Reads a header as DER, or else as BER, and notes what kept it from being DER.
    pub(super) fn read(octets: &[u8], offset: usize, reading: &mut Reading) -> Option<Self> {
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
    pub(super) fn extent(&self, octets: &[u8]) -> Option<(usize, usize, usize)> {
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

/// The low bits of the first octet when the tag's number follows in further ones.
const HIGH_TAG_NUMBER: u8 = 0x1f;
