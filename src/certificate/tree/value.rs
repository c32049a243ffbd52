//! A value in short.

use super::types::Universal;
use crate::certificate::{
    bytes::hex,
    element::{BOOLEAN, Element, GENERALIZED_TIME, INTEGER, NULL, OBJECT_IDENTIFIER, UTC_TIME},
    extension::general_name,
    oid::Oid,
    reading::Reading,
    text::{StringType, Text},
    time::calendar,
};

/// Characters of a value that are shown.
const LONGEST: usize = 64;

/// Octets that are looked at for that: a character takes four at most.
const MOST_OCTETS: usize = 4 * LONGEST;

/// What a person may read of it; empty where there is nothing.
pub(super) fn short(reading: &mut Reading, element: Element<'_>, universal: Universal) -> String {
    let mut beginning = element;
    let cut = element.content.get(..MOST_OCTETS);
    beginning.content = cut.unwrap_or(element.content);
    let text = match universal {
        Universal::Address => general_name::address_or_range(element.content),
        Universal::Known(identifier) => known(reading, beginning, identifier),
        Universal::Unknown => None,
    };
    let text = text.unwrap_or_else(|| hex(beginning.content));
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() || cut.is_some_and(|cut| cut.len() < element.content.len()) {
        shown.push('…');
    }
    shown
}

fn known(reading: &mut Reading, element: Element<'_>, identifier: u8) -> Option<String> {
    let content = element.content;
    match identifier {
        BOOLEAN => match content {
            [0x00] => Some("FALSE".to_owned()),
            [0xff] => Some("TRUE".to_owned()),
            _ => None,
        },
        INTEGER => integer(content),
        NULL if content.is_empty() => Some(String::new()),
        OBJECT_IDENTIFIER => {
            let oid = Oid::read_implicit(reading, element);
            Some(match &oid.name {
                Some(name) => format!("{name} ({})", oid.dotted),
                None => oid.dotted,
            })
        }
        UTC_TIME => Some(calendar::rfc3339(calendar::utc_time(content)?.unix)),
        GENERALIZED_TIME => Some(calendar::rfc3339(calendar::generalized_time(content)?.unix)),
        _ => match StringType::of(identifier) {
            StringType::Other => None,
            string_type => Some(Text::read_as(reading, element, string_type).value),
        },
    }
}

/// A number that fits in 63 bits, in decimal.
fn integer(content: &[u8]) -> Option<String> {
    let negative = *content.first()? & 0x80 != 0;
    (content.len() <= 8 && !negative).then(|| {
        content
            .iter()
            .fold(0_u64, |number, octet| number << 8 | u64::from(*octet))
            .to_string()
    })
}
