//! The valid policy graph (RFC 9618 §4.1 and §5).
//!
//! A node is told by its depth and its policy: there is at most one such, however many ways lead to
//! it, and so the graph is no larger than the extensions that it is made from times their depth.
//!
//! RFC 9618 deletes nodes that have lost all their children at once. Whether the graph is empty, and
//! what the next depth looks like, depends on the last depth alone; so here they stay until the end,
//! where only nodes with a way down to the last depth are looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::ANY_POLICY;

/// The most nodes of a graph: 65,536, as a path of 16 certificates can fill each with the 4,096
/// entries that are read of a list (see [`crate::certificate::ENTRY_COST`]). OpenSSL stops at 1,000
/// (`OPENSSL_POLICY_TREE_NODES_MAX`); certificates on the web have fewer than ten policies.
pub const MAX_NODES: usize = 1 << 16;

pub(super) struct PolicyGraph<'a> {
    /// From the anchor downwards; never empty.
    depths: Vec<Depth<'a>>,
    nodes: usize,
}

/// The nodes of one depth, by their `valid_policy`. A tree, as the policies are an attacker's, and a
/// hash in WebAssembly has no random key.
type Depth<'a> = BTreeMap<&'a str, Node<'a>>;

#[derive(Default)]
struct Node<'a> {
    /// The policies of the nodes above it.
    parents: Vec<&'a str>,
    /// `expected_policy_set`; none while it holds the node's own policy alone.
    expected: Option<BTreeSet<&'a str>>,
}

impl<'a> PolicyGraph<'a> {
    /// RFC 9618 §5.2: a single node for any policy.
    pub(super) fn new() -> Self {
        Self {
            depths: vec![Depth::from([(ANY_POLICY, Node::default())])],
            nodes: 1,
        }
    }

    /// Whether no policy is valid: RFC 5280's `NULL`.
    pub(super) fn is_null(&self) -> bool {
        self.last().is_empty()
    }

    /// Adds a depth for the policies of a certificate (RFC 9618 §5.3). False when the graph had to
    /// be given up, since it would become larger than [`MAX_NODES`].
    #[must_use]
    pub(super) fn descend(&mut self, policies: &[&'a str], any_counts: bool) -> bool {
        let above = self.last();
        let mut expecting: BTreeMap<&'a str, Vec<&'a str>> = BTreeMap::new();
        for (policy, node) in above {
            match &node.expected {
                None => expecting.entry(policy).or_default().push(policy),
                Some(expected) => {
                    for expected in expected {
                        expecting.entry(expected).or_default().push(policy);
                    }
                }
            }
        }
        let child = |parents| Node {
            parents,
            expected: None,
        };
        let from_any = || above.contains_key(ANY_POLICY).then(|| vec![ANY_POLICY]);
        let distinct: BTreeSet<&'a str> = policies.iter().copied().collect();
        let (any, named): (Vec<_>, Vec<_>) = distinct
            .into_iter()
            .partition(|policy| *policy == ANY_POLICY);
        // (d)(1)
        let mut depth: Depth<'a> = named
            .into_iter()
            .filter_map(|policy| Some((policy, child(expecting.remove(policy).or_else(from_any)?))))
            .collect();
        // (d)(2)
        if any_counts && !any.is_empty() {
            depth.extend(
                expecting
                    .into_iter()
                    .map(|(policy, parents)| (policy, child(parents))),
            );
        }
        self.nodes = self.nodes.saturating_add(depth.len());
        let fits = self.nodes <= MAX_NODES;
        if !fits {
            depth.clear();
        }
        self.depths.push(depth);
        fits
    }

    /// Maps policies of the last depth to others for the next one (RFC 9618 §5.4), or deletes them
    /// where mapping is inhibited. None of the policies may be any policy.
    pub(super) fn map(
        &mut self,
        mappings: impl Iterator<Item = (&'a str, &'a str)>,
        allowed: bool,
    ) {
        let mut expected: BTreeMap<&'a str, BTreeSet<&'a str>> = BTreeMap::new();
        for (issuer, subject) in mappings {
            expected.entry(issuer).or_default().insert(subject);
        }
        let Some(depth) = self.depths.last_mut() else {
            return;
        };
        let has_any = depth.contains_key(ANY_POLICY);
        for (policy, expected) in expected {
            if !allowed {
                depth.remove(policy);
            } else if let Some(node) = depth.get_mut(policy) {
                node.expected = Some(expected);
            } else if has_any {
                let node = Node {
                    parents: vec![ANY_POLICY],
                    expected: Some(expected),
                };
                depth.insert(policy, node);
            }
        }
    }

    /// The policies in the anchor's terms: where the ways down to the last depth part from any
    /// policy, and any policy itself where it stands at the end (RFC 9618 §5.5). Sorted.
    pub(super) fn authority_constrained(&self) -> Vec<&'a str> {
        let mut constrained = BTreeSet::new();
        let mut reached: BTreeSet<&'a str> = self.last().keys().copied().collect();
        if reached.contains(ANY_POLICY) {
            constrained.insert(ANY_POLICY);
        }
        for depth in self.depths.iter().rev() {
            let mut parents = BTreeSet::new();
            for policy in reached {
                match depth.get(policy).map(|node| node.parents.as_slice()) {
                    Some([ANY_POLICY]) => {
                        constrained.insert(policy);
                    }
                    Some(above) => parents.extend(above),
                    None => {}
                }
            }
            reached = parents;
        }
        constrained.into_iter().collect()
    }

    /// How many nodes were made.
    pub(super) fn nodes(&self) -> usize {
        self.nodes
    }

    fn last(&self) -> &Depth<'a> {
        const NONE: &Depth<'_> = &Depth::new();
        self.depths.last().unwrap_or(NONE)
    }
}
