//! OCTET STRINGs and BIT STRINGs that hold DER: extensions' values, keys, signatures.

use super::schema::{self, Shape};
use super::types::Universal;
use crate::certificate::{
    element::{BIT_STRING, Element, Elements, OCTET_STRING, SEQUENCE},
    oid::Oid,
    reading::Reading,
};

/// The values inside of a string. An extension that is known holds DER, or means to; any other string is opened if
/// all of it is one well-formed value: a hash that happens to begin like one is none.
pub(super) fn inside<'a>(
    element: Element<'a>,
    universal: Universal,
    shape: &Shape,
    oid: Option<&Oid>,
) -> Option<(Elements<'a>, &'static Shape)> {
    let skipped = match (universal, element.content) {
        (Universal::Known(OCTET_STRING), _) => 0,
        // no bit of the last octet is unused
        (Universal::Known(BIT_STRING), [0, ..]) => 1,
        _ => return None,
    };
    let content = element.content.get(skipped..)?;
    let offset = element.content_range().offset.saturating_add(skipped);
    let known = oid.and_then(|oid| schema::inside(shape, &oid.dotted));
    let is_extension = matches!(shape, Shape::ExtensionValue);
    let opens = match content.first()? {
        _ if is_extension && known.is_some() => true,
        _ if is_extension => is_one_value(content),
        &SEQUENCE => is_one_value(content),
        _ => false,
    };
    opens.then(|| (Elements::new(content, offset), known.unwrap_or(&Shape::Any)))
}

/// Whether the octets are one value in DER, down to the innermost.
fn is_one_value(octets: &[u8]) -> bool {
    let mut reading = Reading::new();
    let mut outside = Elements::new(octets, 0);
    let Some(whole) = outside.next(&mut reading) else {
        return false;
    };
    let mut open = vec![outside];
    open.extend(whole.is_constructed().then(|| whole.children()));
    while let Some(mut level) = open.pop() {
        while let Some(element) = level.next(&mut reading) {
            // at once: each value of the indefinite form is searched for its end, and one in another in another, again and again
            if !reading.is_clean() || open.len() > super::MAX_NODES {
                return false;
            }
            if element.is_constructed() {
                open.push(element.children());
            }
        }
        if level.rest().length > 0 {
            return false;
        }
    }
    reading.is_clean()
}
