//! The Public Suffix List: under which suffixes strangers can register names.
//!
//! The list is kept as sorted text, each rule with its labels reversed, so that looking up is a binary search and a new
//! list reads well as a difference. It costs 36 KiB compressed, where a binary tree costs 35 and the crate `psl` 151.

use super::SuffixKind;

/// Rules of registries; see the file's header for origin and date.
const ICANN: &str = include_str!("../../data/public-suffixes/icann.txt");

/// Rules of companies.
const PRIVATE: &str = include_str!("../../data/public-suffixes/private.txt");

/// Labels of the longest rule, and so the most that a look-up reads of a name. A test holds it against the list.
const DEEPEST_RULE: usize = 8;

/// The public suffix of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Suffix<'a> {
    /// The end of the name that is a suffix.
    pub(super) suffix: &'a str,
    /// Who hands out names there.
    pub(super) kind: SuffixKind,
}

/// Finds the public suffix of a name in lower-case ASCII by the list's algorithm: the longest rule wins, an exception
/// wins over all, and where no rule matches, the last label is the suffix.
///
/// <https://github.com/publicsuffix/list/wiki/Format#algorithm>
pub(super) fn find(name: &str) -> Suffix<'_> {
    let mut best = Suffix {
        suffix: last_labels(name, 1),
        kind: SuffixKind::Unlisted,
    };
    let mut reversed = String::new();
    for (depth, label) in name.rsplit('.').enumerate().take(DEEPEST_RULE) {
        // The parent's children: `*` stands for any of them, `!label` takes one out again.
        let parent = reversed.clone();
        if depth > 0 {
            reversed.push('.');
        }
        reversed.push_str(label);
        if let Some(kind) = kind_of(&format!("{parent}.!{label}")) {
            return Suffix {
                suffix: last_labels(name, depth),
                kind,
            };
        }
        if let Some(kind) = kind_of(&reversed).or_else(|| kind_of(&format!("{parent}.*"))) {
            best = Suffix {
                suffix: last_labels(name, depth + 1),
                kind,
            };
        }
    }
    best
}

/// Whether registries hand out names below a top-level domain; the list has all of the DNS's root.
pub(super) fn has_top_level(label: &str) -> bool {
    contains(ICANN, label) || contains(ICANN, &format!("{label}.*"))
}

/// The last labels of a name.
fn last_labels(name: &str, count: usize) -> &str {
    let dot = name.rmatch_indices('.').nth(count.saturating_sub(1));
    dot.and_then(|(position, _)| name.get(position + 1..))
        .unwrap_or(name)
}

/// Who owns the rule, if there is such a rule.
fn kind_of(rule: &str) -> Option<SuffixKind> {
    if contains(ICANN, rule) {
        Some(SuffixKind::Icann)
    } else if contains(PRIVATE, rule) {
        Some(SuffixKind::Private)
    } else {
        None
    }
}

/// Whether a line is in sorted text: a binary search over octets, each probe moved to the start of its line.
fn contains(lines: &str, wanted: &str) -> bool {
    let mut rest = lines;
    while !rest.is_empty() {
        let middle = rest.len() / 2;
        let start = rest
            .get(..middle)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |line_end| line_end + 1);
        let (before, from_line) = rest.split_at(start);
        let (line, after) = from_line.split_once('\n').unwrap_or((from_line, ""));
        match wanted.cmp(line) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => rest = before,
            std::cmp::Ordering::Greater => rest = after,
        }
    }
    false
}
