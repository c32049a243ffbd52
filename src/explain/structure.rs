//! The structure of a certificate in words: made when a person opens it, and no part of an [`Explanation`].
//!
//! [`Explanation`]: super::Explanation

use super::{Catalogue, Sentence};
use crate::certificate::Certificate;
use crate::certificate::bytes::{ByteRange, hex};
use crate::certificate::tree::{Tree, TreeKind, TreeNode};

/// The tree over a certificate's bytes, and what is malformed in them.
#[derive(Debug)]
pub(crate) struct Structure {
    tree: Tree,
    /// Each value in words, in the tree's order.
    pub(crate) nodes: Vec<NodeWords>,
    /// The bytes that depart from the standard.
    pub(crate) malformed: Vec<ByteRange>,
}

/// One value in words.
#[derive(Debug)]
pub(crate) struct NodeWords {
    /// The place of the value that it lies in.
    pub(crate) parent: Option<usize>,
    /// The field's name, as the standard writes it; may be empty.
    pub(crate) field: &'static str,
    /// The type, or what is wrong with it.
    pub(crate) kind: Sentence,
    /// The value in short; may be empty.
    pub(crate) value: String,
    /// Where it stands, in words.
    pub(crate) place: Sentence,
    /// Where it stands.
    pub(crate) bytes: ByteRange,
    /// Whether something in it is malformed.
    pub(crate) malformed: bool,
}

impl Structure {
    /// Reads a certificate's bytes; any will do.
    pub(crate) fn of(der: &[u8], catalogue: &Catalogue) -> Self {
        let tree = Tree::read(der);
        let malformed = Certificate::read(der).malformed.items;
        let malformed: Vec<ByteRange> = malformed.iter().map(|it| it.bytes).collect();
        // a value is marked, not all those that it lies in
        let mut marked = vec![false; tree.nodes.len()];
        for range in &malformed {
            if let Some(mark) = tree.around(*range).and_then(|place| marked.get_mut(place)) {
                *mark = true;
            }
        }
        let nodes = tree.nodes.iter().zip(marked);
        Self {
            nodes: nodes
                .map(|(node, malformed)| NodeWords {
                    malformed: malformed || node.kind == TreeKind::Unreadable,
                    ..NodeWords::of(node, catalogue)
                })
                .collect(),
            tree,
            malformed,
        }
    }

    /// The innermost value that holds these bytes.
    pub(crate) fn around(&self, bytes: ByteRange) -> Option<usize> {
        self.tree.around(bytes)
    }

    /// Whether a value holds the digits of a search, in lower-case hexadecimal; of values within values the innermost.
    pub(crate) fn has_digits(&self, place: usize, der: &[u8], digits: &str) -> bool {
        let mut nodes = self.nodes.iter().skip(place);
        let Some(node) = nodes.next() else {
            return false;
        };
        let is_innermost = nodes.next().is_none_or(|next| next.parent != Some(place));
        is_innermost
            && node
                .bytes
                .of(der)
                .is_some_and(|octets| hex(octets).contains(digits))
    }
}

impl NodeWords {
    fn of(node: &TreeNode, catalogue: &Catalogue) -> Self {
        let kind = match &node.kind {
            TreeKind::Element { tag, cut: false } => Sentence::value(tag.as_str()),
            TreeKind::Element { tag, cut: true } => {
                catalogue.say("structure-cut", &[("type", tag.as_str().into())])
            }
            TreeKind::Unreadable => catalogue.say("structure-unreadable", &[]),
            TreeKind::LeftOut => catalogue.say("structure-left-out", &[]),
        };
        Self {
            parent: node.parent,
            field: node.field,
            kind,
            value: node.value.clone(),
            place: catalogue.bytes(node.bytes),
            bytes: node.bytes,
            malformed: false,
        }
    }
}

impl Catalogue {
    /// "bytes 12–48", counted from 0.
    pub(crate) fn bytes(&self, bytes: ByteRange) -> Sentence {
        let ends = [
            ("from", bytes.offset.into()),
            ("to", bytes.end().saturating_sub(1).into()),
            ("count", bytes.length.into()),
        ];
        self.say("record-bytes", &ends)
    }
}
