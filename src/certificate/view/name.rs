//! Distinguished and alternative names.

use super::problem::Field;
use super::value::Value;
use super::{View, slot};
use crate::certificate::bytes::hex;
use crate::certificate::element::{SEQUENCE, SET};
use crate::certificate::extension::general_name::address;
use crate::certificate::text::StringType;

/// The numbers of the choices of `GeneralName` (RFC 5280 §4.2.1.6).
const RFC_822_NAME: u8 = 1;
pub(super) const DNS_NAME: u8 = 2;
const URI: u8 = 6;
pub(super) const IP_ADDRESS: u8 = 7;

impl View {
    /// `Name` (RFC 5280 §4.1.2.4): its attributes in their order, as far as they can be read.
    pub(super) fn read_name(&mut self, slot: usize, field: Field, name: Value<'_>) {
        let list = self.begin_list(slot);
        if self.read_attributes(field, name).is_none() {
            self.note(field, name.offset);
        }
        self.end_list(list, 3);
    }

    fn read_attributes(&mut self, field: Field, name: Value<'_>) -> Option<()> {
        let mut sets = name.children_of(SEQUENCE)?;
        while !sets.is_finished() {
            let mut attributes = sets.next()?.children_of(SET)?;
            while !attributes.is_finished() {
                let mut parts = attributes.next()?.children_of(SEQUENCE)?;
                let (kind, value) = parts.next().zip(parts.next())?;
                let kind_number = self.identifier(field, kind);
                self.numbers.push(kind_number);
                if self.string(value).is_none() {
                    self.note(field, value.offset);
                }
            }
        }
        Some(())
    }

    /// `GeneralNames`.
    pub(super) fn read_alternative_names(&mut self, names: Value<'_>) -> Option<()> {
        let list = self.begin_list(slot::ALTERNATIVE_NAMES);
        let read = self.read_general_names(names);
        self.end_list(list, 3);
        read
    }

    fn read_general_names(&mut self, names: Value<'_>) -> Option<()> {
        let mut names = names.children_of(SEQUENCE)?;
        while !names.is_finished() {
            let name = names.next()?;
            let choice = name.context()?;
            self.numbers.push(u32::from(choice));
            if self.general_name(choice, name).is_none() {
                self.note(Field::Extension, name.offset);
            }
        }
        Some(())
    }

    /// The text of a name: itself, or its DER in hexadecimal behind `#` where it is no text (RFC 4514 §2.4).
    pub(super) fn general_name(&mut self, choice: u8, name: Value<'_>) -> Option<()> {
        match choice {
            RFC_822_NAME | DNS_NAME | URI => self.string_of(StringType::Ia5, name),
            IP_ADDRESS => {
                let text = address(name.content);
                let is_address = text.is_some();
                self.push_ascii(&text.unwrap_or_else(|| hex(name.content)));
                is_address.then_some(())
            }
            _ => {
                self.push_ascii(&format!("#{}", hex(name.der)));
                Some(())
            }
        }
    }

    /// `GeneralNames` of whatever tag: the addresses among them, in a list that has begun.
    pub(super) fn push_addresses(&mut self, names: Value<'_>) -> Option<()> {
        let mut names = names.children();
        while !names.is_finished() {
            let name = names.next()?;
            if name.context() == Some(URI) && self.string_of(StringType::Ia5, name).is_none() {
                self.note(Field::Extension, name.offset);
            }
        }
        Some(())
    }
}
