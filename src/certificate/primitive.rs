//! Values without values inside: numbers, flags, bits.

use der::{
    Tag,
    asn1::{AnyRef, BitStringRef},
};

use super::{
    element::{BIT_STRING, BOOLEAN, Element, INTEGER},
    malformed::MalformedKind,
    reading::Reading,
};

/// A BOOLEAN; anything but 0x00 and 0xff is noted, and is true unless it is zero (X.690 §8.2.2).
pub(super) fn boolean(reading: &mut Reading, element: Element<'_>) -> bool {
    element.is(reading, BOOLEAN) && implicit_boolean(reading, element)
}

/// As [`boolean`], when another tag stands in for the BOOLEAN's.
pub(super) fn implicit_boolean(reading: &mut Reading, element: Element<'_>) -> bool {
    if !matches!(element.content, [0x00 | 0xff]) {
        reading.note(MalformedKind::InvalidBoolean, element.range());
    }
    element.content.iter().any(|octet| *octet != 0)
}

/// An INTEGER from 0 to 2³² − 1; one outside of that is noted and absent.
pub(super) fn unsigned(reading: &mut Reading, element: Element<'_>) -> Option<u32> {
    if !element.is(reading, INTEGER) {
        return None;
    }
    implicit_unsigned(reading, element)
}

/// As [`unsigned`], when another tag stands in for the INTEGER's.
pub(super) fn implicit_unsigned(reading: &mut Reading, element: Element<'_>) -> Option<u32> {
    let strict = AnyRef::new(Tag::Integer, element.content).and_then(AnyRef::decode_as);
    if strict.is_err() {
        note_integer_form(reading, element);
    }
    strict.ok().or_else(|| {
        let value = element.content.iter().try_fold(0_u32, |value, octet| {
            value.checked_mul(256)?.checked_add(u32::from(*octet))
        });
        let number = value.filter(|_| element.content.first().is_some_and(|octet| *octet < 0x80));
        if number.is_none() {
            reading.note(MalformedKind::InvalidValue, element.range());
        }
        number
    })
}

/// Notes an INTEGER with more octets than it needs, or none.
pub(super) fn note_integer_form(reading: &mut Reading, element: Element<'_>) {
    let superfluous = match element.content {
        [] => true,
        [first, second, ..] => {
            (*first == 0 && *second < 0x80) || (*first == 0xff && *second >= 0x80)
        }
        [_] => false,
    };
    if superfluous {
        reading.note(MalformedKind::NonMinimalInteger, element.range());
    }
}

/// The octets of a BIT STRING, and how many bits of the last one are unused.
pub(super) fn bit_string<'a>(
    reading: &mut Reading,
    element: Element<'a>,
) -> Option<(&'a [u8], u8)> {
    element
        .is(reading, BIT_STRING)
        .then(|| implicit_bit_string(reading, element))
        .flatten()
}

/// As [`bit_string`], when another tag stands in for the BIT STRING's.
pub(super) fn implicit_bit_string<'a>(
    reading: &mut Reading,
    element: Element<'a>,
) -> Option<(&'a [u8], u8)> {
    let strict = AnyRef::new(Tag::BitString, element.content)
        .and_then(AnyRef::decode_as::<BitStringRef<'a>>);
    let zero_padded = |bits: BitStringRef<'_>| {
        let last = bits.raw_bytes().last().copied().unwrap_or(0);
        last.trailing_zeros() >= u32::from(bits.unused_bits())
    };
    if !strict.is_ok_and(zero_padded) {
        reading.note(MalformedKind::InvalidBitString, element.range());
    }
    let (unused, octets) = element.content.split_first()?;
    Some((octets, *unused))
}

/// The names of the bits that are set, for a BIT STRING whose bits have names. A bit without a name
/// is noted, and so are octets and unused bits behind the last bit that is set, which do not belong
/// there (X.690 §11.2.2).
pub(super) fn named_bits<T: Copy>(
    reading: &mut Reading,
    element: Element<'_>,
    names: &[T],
) -> Vec<T> {
    let Some((octets, unused)) = implicit_bit_string(reading, element) else {
        return Vec::new();
    };
    if octets
        .last()
        .is_some_and(|last| last.trailing_zeros() != u32::from(unused))
    {
        reading.note(MalformedKind::InvalidBitString, element.range());
    }
    let is_set = |bit: usize| {
        octets
            .get(bit / 8)
            .is_some_and(|octet| octet & (0x80 >> (bit % 8)) != 0)
    };
    if (names.len()..octets.len() * 8).any(is_set) {
        reading.note(MalformedKind::InvalidValue, element.range());
    }
    let numbered = names.iter().enumerate();
    numbered
        .filter(|(bit, _)| is_set(*bit))
        .map(|(_, name)| *name)
        .collect()
}
