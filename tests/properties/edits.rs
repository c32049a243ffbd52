//! A certificate that was cut, and had octets turned or put in.

use quickcheck::{Arbitrary, Gen};
use serde_json::Value;
use whylock::certificate::Certificate;
use whylock::certificate::bytes::ByteRange;
use whylock::certificate::input::read_certificates;
use whylock::certificate::tree::Tree;

use crate::always;

/// What happens to a certificate on its way; each place counts as a share of its length.
#[derive(Clone, Debug)]
enum Edit {
    Cut(u16),
    Turn(u16, u8),
    Put(u16, Vec<u8>),
    Take(u16, u8),
}

impl Arbitrary for Edit {
    fn arbitrary(g: &mut Gen) -> Self {
        let place = u16::arbitrary(g);
        match u8::arbitrary(g) % 8 {
            0 => Self::Cut(place),
            1..=4 => Self::Turn(place, u8::arbitrary(g)),
            5 => Self::Take(place, u8::arbitrary(g) % 8),
            _ => Self::Put(
                place,
                (0..u8::arbitrary(g) % 8)
                    .map(|_| u8::arbitrary(g))
                    .collect(),
            ),
        }
    }
}

impl Edit {
    fn apply(&self, der: &mut Vec<u8>) {
        let at = |share: u16| der.len() * usize::from(share) / 0x1_0000;
        match self {
            Self::Cut(share) => der.truncate(at(*share)),
            Self::Turn(share, octet) => {
                let place = at(*share);
                if let Some(there) = der.get_mut(place) {
                    *there ^= octet;
                }
            }
            Self::Put(share, octets) => {
                drop(der.splice(at(*share)..at(*share), octets.iter().copied()));
            }
            Self::Take(share, count) => {
                let place = at(*share);
                let end = (place + usize::from(*count)).min(der.len());
                drop(der.drain(place..end));
            }
        }
    }
}

#[test]
fn every_place_lies_within_whatever_was_done_to_the_bytes() {
    let path = read_certificates(include_bytes!("../web/hostile.pem"))
        .unwrap()
        .certificates;
    always(move |edits: Vec<Edit>| {
        let mut der = path[0].clone();
        edits.iter().take(6).for_each(|edit| edit.apply(&mut der));
        let certificate = Certificate::read(&der);
        let json = serde_json::to_value(&certificate).unwrap();
        assert!(ranges(&json).all(|range| range.of(&der).is_some()));
        assert_eq!(
            serde_json::from_value::<Certificate>(json).unwrap(),
            certificate
        );
        let nodes = Tree::read(&der).nodes;
        assert!(
            nodes
                .iter()
                .all(|node| node.bytes.of(&der).is_some() && node.content.of(&der).is_some())
        );
    });
}

/// Every range in it, however deep.
fn ranges(value: &Value) -> Box<dyn Iterator<Item = ByteRange> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter().flat_map(ranges)),
        Value::Object(members) => {
            let range = (members.len() == 2).then(|| serde_json::from_value(value.clone()).ok());
            let inside = members.values().flat_map(ranges);
            Box::new(range.flatten().into_iter().chain(inside))
        }
        _ => Box::new(std::iter::empty()),
    }
}
