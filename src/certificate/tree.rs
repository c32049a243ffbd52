//! The ASN.1 of a certificate as a tree over its bytes: every tag, length and value, with the name of its field
//! where the standards give one.

mod schema;
mod strings;
mod types;
mod value;

use self::{
    schema::{CERTIFICATE, Member, Shape},
    types::Universal,
};
use super::{
    bytes::ByteRange,
    element::{Element, Elements, OBJECT_IDENTIFIER},
    oid::Oid,
    reading::Reading,
};

/// The values of a certificate, each before those inside of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// The values in the order of their bytes; a value's parent stands before it.
    pub nodes: Vec<TreeNode>,
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeNode {
    /// How many values it lies in.
    pub depth: usize,
    /// The value that it lies in, as a place in [`Tree::nodes`].
    pub parent: Option<usize>,
    /// What kind of thing stands there.
    pub kind: TreeKind,
    /// The name of the field, such as `serialNumber`; empty where the standards give none.
    pub field: &'static str,
    /// The value in short, nothing invisible in it; empty where it is made of other values, or empty itself.
    pub value: String,
    /// The whole of it.
    pub bytes: ByteRange,
    /// What stands behind its tag and length.
    pub content: ByteRange,
}

/// What stands in the bytes of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TreeKind {
    /// A tag, a length and a value.
    Element {
        /// The type: `SEQUENCE`, `INTEGER`, `[0]` for a tag that only its place gives a meaning.
        tag: String,
        /// Whether the bytes end before the value does.
        cut: bool,
    },
    /// Bytes that are no tag and length.
    Unreadable,
    /// Values that the tree has no room for: there are more than [`MAX_NODES`], or they lie deeper than [`MAX_DEPTH`].
    LeftOut,
}

/// How many values a tree holds. Certificates have about 200; one with a thousand names has 1,200. What is left out
/// of longer ones is counted in bytes.
pub const MAX_NODES: usize = 4_096;

/// How deep values lie in each other at most; those of certificates lie 12 deep. What is deeper is not opened.
pub const MAX_DEPTH: usize = 32;

impl Tree {
    /// Reads any bytes. What cannot be read is a node too.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::certificate::tree::Tree;
    ///
    /// let tree = Tree::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// let fields: Vec<&str> = tree.nodes.iter().map(|node| node.field).take(3).collect();
    /// assert_eq!(fields, ["Certificate", "tbsCertificate", "version"]);
    /// ```
    #[must_use]
    pub fn read(der: &[u8]) -> Self {
        let mut builder = Builder {
            nodes: Vec::new(),
            reading: Reading::new(),
            last_oid: None,
        };
        builder.values(Elements::new(der, 0), &CERTIFICATE, None);
        Self {
            nodes: builder.nodes,
        }
    }

    /// The innermost value that holds a byte.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::certificate::tree::Tree;
    ///
    /// // SEQUENCE { INTEGER 5 }
    /// let tree = Tree::read(&[0x30, 3, 2, 1, 5]);
    /// assert_eq!(tree.at(0), Some(0));
    /// assert_eq!(tree.at(4), Some(1));
    /// assert_eq!(tree.at(5), None);
    /// ```
    #[must_use]
    pub fn at(&self, offset: usize) -> Option<usize> {
        self.nodes
            .iter()
            .rposition(|node| node.bytes.contains(offset))
    }

    /// The innermost value that holds all of these bytes.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::certificate::bytes::ByteRange;
    /// use whylock::certificate::tree::Tree;
    ///
    /// let tree = Tree::read(&[0x30, 3, 2, 1, 5]);
    /// assert_eq!(tree.around(ByteRange { offset: 2, length: 3 }), Some(1));
    /// assert_eq!(tree.around(ByteRange { offset: 1, length: 3 }), Some(0));
    /// ```
    #[must_use]
    pub fn around(&self, bytes: ByteRange) -> Option<usize> {
        let last = bytes.end().saturating_sub(1).max(bytes.offset);
        self.nodes.iter().rposition(|node| {
            node.bytes.contains(bytes.offset) && (node.bytes.contains(last) || bytes.length == 0)
        })
    }
}

struct Builder {
    nodes: Vec<TreeNode>,
    /// What is malformed is [`Certificate`](super::Certificate)'s to tell; here it only keeps the budget.
    reading: Reading,
    /// The object identifier that was read last: it says what the strings behind it hold.
    last_oid: Option<Oid>,
}

impl Builder {
    /// Values one behind the other, as far as they can be read.
    fn values(&mut self, mut elements: Elements<'_>, shape: &'static Shape, parent: Option<usize>) {
        let mut members = shape.members();
        loop {
            if self.nodes.len() >= MAX_NODES {
                return self.remainder(&elements, TreeKind::LeftOut, parent);
            }
            let Some(element) = elements.next(&mut self.reading) else {
                return self.remainder(&elements, TreeKind::Unreadable, parent);
            };
            self.value(element, members.next(element.identifier), parent);
        }
    }

    fn value(&mut self, element: Element<'_>, member: Member, parent: Option<usize>) {
        let depth = parent.and_then(|parent| self.nodes.get(parent));
        let depth = depth.map_or(0, |parent| parent.depth.saturating_add(1));
        let universal = Universal::of(element.identifier, member.shape);
        let place = self.nodes.len();
        self.nodes.push(TreeNode {
            depth,
            parent,
            kind: TreeKind::Element {
                tag: types::name(element.identifier),
                cut: element.is_cut(),
            },
            field: member.name,
            value: String::new(),
            bytes: element.range(),
            content: element.content_range(),
        });
        let inside = if element.is_constructed() {
            Some((element.children(), member.shape))
        } else {
            strings::inside(element, universal, member.shape, self.last_oid.as_ref())
        };
        let value = match inside {
            Some((elements, shape)) if depth < MAX_DEPTH => {
                self.values(elements, shape, Some(place));
                self.named_by(place)
            }
            Some((elements, _)) if element.is_constructed() => {
                self.remainder(&elements, TreeKind::LeftOut, Some(place));
                String::new()
            }
            _ => value::short(&mut self.reading, element, universal),
        };
        if universal == Universal::Known(OBJECT_IDENTIFIER) {
            self.last_oid = Some(Oid::read_implicit(&mut self.reading, element));
        }
        if let Some(node) = self.nodes.get_mut(place) {
            node.value = value;
        }
    }

    /// What its first value says, if that is an object identifier: it tells the kind of the whole.
    fn named_by(&self, place: usize) -> String {
        let first = self.nodes.get(place.saturating_add(1));
        first
            .filter(|first| first.parent == Some(place) && first.is(OBJECT_IDENTIFIER))
            .map(|first| first.value.clone())
            .unwrap_or_default()
    }

    /// A node for bytes that no value was made of.
    fn remainder(&mut self, elements: &Elements<'_>, kind: TreeKind, parent: Option<usize>) {
        let bytes = elements.rest();
        if bytes.length == 0 {
            return;
        }
        let depth = parent.and_then(|parent| self.nodes.get(parent));
        let depth = depth.map_or(0, |parent| parent.depth.saturating_add(1));
        self.nodes.push(TreeNode {
            depth,
            parent,
            kind,
            field: "",
            value: String::new(),
            bytes,
            content: bytes,
        });
    }
}

impl TreeNode {
    fn is(&self, identifier: u8) -> bool {
        matches!(&self.kind, TreeKind::Element { tag, .. } if *tag == types::name(identifier))
    }
}
