//! The extensions that every viewer shows (RFC 5280 §4.2).

use super::problem::Field;
use super::value::{Value, Values};
use super::{View, slot};
use crate::certificate::element::{BIT_STRING, BOOLEAN, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE};

/// The contents of the object identifiers below id-ce, 2.5.29, and of id-pe-authorityInfoAccess.
const SUBJECT_KEY_IDENTIFIER: &[u8] = &[0x55, 0x1d, 14];
const KEY_USAGE: &[u8] = &[0x55, 0x1d, 15];
const ALTERNATIVE_NAMES: &[u8] = &[0x55, 0x1d, 17];
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 19];
const REVOCATION_LISTS: &[u8] = &[0x55, 0x1d, 31];
const POLICIES: &[u8] = &[0x55, 0x1d, 32];
const AUTHORITY_KEY_IDENTIFIER: &[u8] = &[0x55, 0x1d, 35];
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1d, 37];
const AUTHORITY_ACCESS: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 1, 1];

/// The field that an extension holds.
fn slot_of(identifier: &[u8]) -> Option<usize> {
    Some(match identifier {
        SUBJECT_KEY_IDENTIFIER => slot::SUBJECT_KEY_IDENTIFIER,
        KEY_USAGE => slot::KEY_USAGE,
        ALTERNATIVE_NAMES => slot::ALTERNATIVE_NAMES,
        BASIC_CONSTRAINTS => slot::BASIC_CONSTRAINTS,
        REVOCATION_LISTS => slot::REVOCATION_LISTS,
        POLICIES => slot::POLICIES,
        AUTHORITY_KEY_IDENTIFIER => slot::AUTHORITY_KEY_IDENTIFIER,
        EXTENDED_KEY_USAGE => slot::EXTENDED_KEY_USAGE,
        AUTHORITY_ACCESS => slot::AUTHORITY_ACCESS,
        _ => return None,
    })
}

/// Of each entry in the list of extensions.
const WIDTH: usize = 4;

impl View {
    /// `Extensions`: first the list of all, then what stands in those that every viewer shows.
    pub(super) fn read_extensions(&mut self, field: Value<'_>, der: &[u8]) -> Option<()> {
        let mut extensions = field.children().next()?.children_of(SEQUENCE)?;
        let list = self.begin_list(slot::EXTENSIONS);
        let read = self.list_extensions(&mut extensions);
        self.end_list(list, WIDTH);
        let (_, start) = list;
        let mut entry = start + 1;
        let end = self.numbers.len();
        while entry < end {
            self.read_listed(entry, der);
            entry += WIDTH;
        }
        read
    }

    fn list_extensions(&mut self, extensions: &mut Values<'_>) -> Option<()> {
        while !extensions.is_finished() {
            let (identifier, critical, value) = extensions.next().and_then(parts)?;
            let number = self.identifier(Field::Extension, identifier);
            self.numbers.extend([number, u32::from(critical)]);
            self.push_place(value.content_offset);
            self.push_place(value.content.len());
        }
        Some(())
    }

    /// Reads the extension of an entry, unless one of its kind was read before (RFC 5280 §4.2 allows one).
    fn read_listed(&mut self, entry: usize, der: &[u8]) {
        let Some(&[identifier, _, offset, length]) = self.numbers.get(entry..entry + WIDTH) else {
            return;
        };
        let Some(slot) = self.identifiers.content(identifier).and_then(slot_of) else {
            return;
        };
        let (Ok(offset), Ok(length)) = (usize::try_from(offset), usize::try_from(length)) else {
            return;
        };
        let octets = der
            .get(offset..offset.saturating_add(length))
            .unwrap_or_default();
        if self.read_extension(slot, octets, offset).is_none() {
            self.note(Field::Extension, offset);
        }
    }

    fn read_extension(&mut self, slot: usize, octets: &[u8], offset: usize) -> Option<()> {
        if self.numbers.get(slot) != Some(&super::ABSENT) {
            return None;
        }
        let mut outside = Values::new(octets, offset);
        let value = outside.next()?;
        let read = match slot {
            slot::SUBJECT_KEY_IDENTIFIER => {
                let is_octets = value.identifier == OCTET_STRING;
                is_octets.then(|| self.set_octets(slot, value.content_offset, value.content))
            }
            slot::KEY_USAGE => self.read_key_usage(value),
            slot::ALTERNATIVE_NAMES => self.read_alternative_names(value),
            slot::BASIC_CONSTRAINTS => self.read_basic_constraints(value),
            slot::AUTHORITY_KEY_IDENTIFIER => self.read_authority_key_identifier(value),
            slot::EXTENDED_KEY_USAGE => self.list(slot, 1, value, |view, purpose| {
                let number = view.identifier(Field::Extension, purpose);
                view.numbers.push(number);
                Some(())
            }),
            slot::POLICIES => self.list(slot, 1, value, |view, policy| {
                let identifier = policy.children_of(SEQUENCE)?.next()?;
                let number = view.identifier(Field::Extension, identifier);
                view.numbers.push(number);
                Some(())
            }),
            slot::AUTHORITY_ACCESS => self.list(slot, 3, value, |view, access| {
                let mut parts = access.children_of(SEQUENCE)?;
                let (method, location) = parts.next().zip(parts.next())?;
                let choice = location.context()?;
                let number = view.identifier(Field::Extension, method);
                view.numbers.push(number);
                view.general_name(choice, location)
            }),
            _ => self.list(slot, 2, value, Self::push_distribution_point),
        };
        read.filter(|()| outside.is_finished())
    }

    /// Reads a SEQUENCE of so wide entries into a list.
    fn list<'a>(
        &mut self,
        slot: usize,
        width: usize,
        value: Value<'a>,
        push: impl Fn(&mut Self, Value<'a>) -> Option<()>,
    ) -> Option<()> {
        let mut values = value.children_of(SEQUENCE)?;
        let list = self.begin_list(slot);
        let mut read = Some(());
        while read.is_some() && !values.is_finished() {
            read = values.next().and_then(|value| push(self, value));
        }
        self.end_list(list, width);
        read
    }

    /// RFC 5280 §4.2.1.13: the addresses of a point's list.
    fn push_distribution_point(&mut self, point: Value<'_>) -> Option<()> {
        let mut fields = point.children_of(SEQUENCE)?;
        while !fields.is_finished() {
            let field = fields.next()?;
            if field.context() != Some(0) {
                continue;
            }
            let name = field.children().next()?;
            // the other choice is relative to the name of whoever issues the list
            if name.context() == Some(0) {
                self.push_addresses(name)?;
            }
        }
        Some(())
    }

    /// RFC 5280 §4.2.1.3. The first bit of the first octet is the first use.
    fn read_key_usage(&mut self, value: Value<'_>) -> Option<()> {
        let (_, octets) = value.content.split_first()?;
        let uses = octets.iter().take(2).enumerate();
        let uses = uses.fold(0, |uses, (index, octet)| {
            uses | u32::from(octet.reverse_bits()) << (8 * index)
        });
        (value.identifier == BIT_STRING).then(|| self.set(slot::KEY_USAGE, 1 | uses << 1))
    }

    /// RFC 5280 §4.2.1.9.
    fn read_basic_constraints(&mut self, value: Value<'_>) -> Option<()> {
        let mut fields = value.children_of(SEQUENCE)?;
        let mut bits = 1;
        let mut field = fields.next();
        if let Some(authority) = field.filter(|field| field.identifier == BOOLEAN) {
            bits |= u32::from(authority.content != [0]) << 1;
            field = fields.next();
        }
        if let Some(length) = field {
            self.set(slot::PATH_LENGTH, length.small()?);
            bits |= 1 << 2;
        }
        self.set(slot::BASIC_CONSTRAINTS, bits);
        fields.is_finished().then_some(())
    }

    /// RFC 5280 §4.2.1.1.
    fn read_authority_key_identifier(&mut self, value: Value<'_>) -> Option<()> {
        let mut fields = value.children_of(SEQUENCE)?;
        while !fields.is_finished() {
            let field = fields.next()?;
            if field.context() == Some(0) {
                let slot = slot::AUTHORITY_KEY_IDENTIFIER;
                self.set_octets(slot, field.content_offset, field.content);
            }
        }
        Some(())
    }
}

/// `Extension`: its identifier, whether it is critical, and the octets of its value.
pub(super) fn parts(extension: Value<'_>) -> Option<(Value<'_>, bool, Value<'_>)> {
    let mut parts = extension.children_of(SEQUENCE)?;
    let identifier = parts.next()?;
    let mut value = parts.next()?;
    let mut critical = false;
    if value.identifier == BOOLEAN {
        critical = value.content != [0];
        value = parts.next()?;
    }
    let is_sound = identifier.identifier == OBJECT_IDENTIFIER && value.identifier == OCTET_STRING;
    is_sound.then_some((identifier, critical, value))
}
