//! Text that is shown as it stands in the certificate.

use crate::certificate::text::StringType;

/// Whether all octets are characters of the string type (X.680 §41), and ASCII with nothing that has to be made visible.
pub(super) fn is_plain(string_type: StringType, octets: &[u8]) -> bool {
    match string_type {
        StringType::Printable => octets.iter().copied().all(is_printable),
        StringType::Numeric => octets.iter().all(|it| matches!(it, b'0'..=b'9' | b' ')),
        StringType::Utf8 | StringType::Teletex | StringType::Ia5 | StringType::Visible => {
            let (eights, rest) = octets.as_chunks::<8>();
            eights.iter().all(|it| all_visible(*it)) && rest.iter().copied().all(is_visible)
        }
        StringType::Universal | StringType::Bmp | StringType::Other => false,
    }
}

/// X.680 §41.4, table 10.
fn is_printable(octet: u8) -> bool {
    matches!(octet, b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b' ' | b'\'' | b'(' | b')' | b'+'..=b'/' | b':' | b'=' | b'?')
}

fn is_visible(octet: u8) -> bool {
    (b' '..=b'~').contains(&octet)
}

/// The same of eight octets at once, as the module is built without vectors: the upper bit of an octet is set when it is no
/// ASCII, once a space was taken from it when it is less, and once 1 was added when it is DEL. An octet borrows from the next,
/// or carries into it, only where it is no visible character itself.
fn all_visible(octets: [u8; 8]) -> bool {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let octets = u64::from_le_bytes(octets);
    let below = octets.wrapping_sub(EACH * 0x20);
    let above = octets.wrapping_add(EACH);
    (octets | below | above) & (EACH * 0x80) == 0
}

#[cfg(test)]
mod tests {
    use der::asn1::PrintableStringRef;

    use super::{all_visible, is_printable, is_visible};

    #[test]
    fn eight_octets_are_judged_as_one_by_one() {
        for octet in 0..=u8::MAX {
            for neighbour in [b' ', b'~', 0x7f, 0x1f, 0xff, 0] {
                for place in 0..8 {
                    let mut octets = [neighbour; 8];
                    if let Some(one) = octets.get_mut(place) {
                        *one = octet;
                    }
                    let each = octets.iter().copied().all(is_visible);
                    assert_eq!(all_visible(octets), each, "{octets:x?}");
                }
            }
        }
    }

    #[test]
    fn the_printable_characters_are_those_of_der() {
        for octet in 0..=u8::MAX {
            let is_one = PrintableStringRef::new(&[octet]).is_ok();
            assert_eq!(is_printable(octet), is_one, "{octet:x}");
        }
    }
}
