//! The Public Suffix List: under which suffixes strangers can register names.
//!
//! The list is sorted text, each rule with its labels reversed, so that looking up is a binary search in place and a new
//! list reads well as a difference. It weighs 37 KiB compressed, where a binary tree weighs 35 and the crate `psl` 151.
//! The feature `public-suffixes` links it in. A module goes without; whoever starts it hands the same file over.

use std::cmp::Ordering;
use std::error::Error;
use std::fmt;
use std::sync::OnceLock;

use super::SuffixKind;

/// The list that is linked in; see the file's header for origin and date.
#[cfg(feature = "public-suffixes")]
const CARRIED: Option<&str> = Some(include_str!("../../data/public-suffixes.txt"));

/// None is linked in.
#[cfg(not(feature = "public-suffixes"))]
const CARRIED: Option<&str> = None;

/// The list that was handed over.
static HANDED_OVER: OnceLock<String> = OnceLock::new();

/// How every such file begins.
const HEADER: &str = "# Public Suffix List";

/// What stands behind the rule of a company.
const PRIVATE: &str = "private";

/// Labels of the longest rule, and so the most that a look-up reads of a name. A test holds it against the list.
const DEEPEST_RULE: usize = 8;

/// Octets that are no list of public suffixes, or not all of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPublicSuffixes;

impl fmt::Display for NoPublicSuffixes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "that is not the list of public suffixes, which begins with \"{HEADER}\", or not all of it"
        )
    }
}

impl Error for NoPublicSuffixes {}

/// Hands over the list of public suffixes, the text of `data/public-suffixes.txt`. It takes the place of the one that the feature
/// `public-suffixes` links in. Only the first that is handed over counts, for the whole program.
///
/// Without any list nothing is said about suffixes: names are not split, so that every host is a domain of its own, and no
/// name is called internal for its top-level domain.
///
/// # Errors
///
/// [`NoPublicSuffixes`], where the octets are no such text; then nothing has changed.
///
/// # Examples
///
/// ```no_run
/// let list = std::fs::read("public-suffixes.txt")?;
/// whylock::name::use_public_suffixes(list)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn use_public_suffixes(list: Vec<u8>) -> Result<(), NoPublicSuffixes> {
    let list = String::from_utf8(list).map_err(|_| NoPublicSuffixes)?;
    // a text that was cut off ends in the middle of a line, or lacks the lines of the alphabet's end
    let is_whole = list.starts_with(HEADER) && list.ends_with('\n');
    if !is_whole
        || !["com", "zw"]
            .iter()
            .all(|rule| kind_of(&list, rule).is_some())
    {
        return Err(NoPublicSuffixes);
    }
    HANDED_OVER.get_or_init(|| list);
    Ok(())
}

/// Whether there is a list, without which no suffix can be told.
pub(crate) fn are_known() -> bool {
    list().is_some()
}

/// The public suffix of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Suffix<'a> {
    /// The end of the name that is a suffix.
    pub(super) suffix: &'a str,
    /// Who hands out names there.
    pub(super) kind: SuffixKind,
}

/// Finds the public suffix of a name in lower-case ASCII by the list's algorithm: the longest rule wins, an exception
/// wins over all, and where no rule matches, the last label is the suffix. None without a list.
///
/// <https://github.com/publicsuffix/list/wiki/Format#algorithm>
pub(super) fn find(name: &str) -> Option<Suffix<'_>> {
    let list = list()?;
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
        if let Some(kind) = kind_of(list, &format!("{parent}.!{label}")) {
            return Some(Suffix {
                suffix: last_labels(name, depth),
                kind,
            });
        }
        let own = kind_of(list, &reversed);
        if let Some(kind) = own.or_else(|| kind_of(list, &format!("{parent}.*"))) {
            best = Suffix {
                suffix: last_labels(name, depth + 1),
                kind,
            };
        }
    }
    Some(best)
}

/// Whether registries hand out names below a top-level domain; the list has all of the DNS's root. None without a list.
pub(super) fn has_top_level(label: &str) -> Option<bool> {
    let list = list()?;
    let of_registry = |rule: &str| kind_of(list, rule) == Some(SuffixKind::Icann);
    Some(of_registry(label) || of_registry(&format!("{label}.*")))
}

fn list() -> Option<&'static str> {
    HANDED_OVER.get().map(String::as_str).or(CARRIED)
}

/// The last labels of a name.
fn last_labels(name: &str, count: usize) -> &str {
    let dot = name.rmatch_indices('.').nth(count.saturating_sub(1));
    dot.and_then(|(position, _)| name.get(position + 1..))
        .unwrap_or(name)
}

/// Who owns the rule, if there is such a rule: a binary search over octets, each probe moved to the start of its line.
fn kind_of(list: &str, wanted: &str) -> Option<SuffixKind> {
    let mut rest = list;
    while !rest.is_empty() {
        let middle = rest.len() / 2;
        let start = rest
            .get(..middle)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |line_end| line_end + 1);
        let (before, from_line) = rest.split_at(start);
        let (line, after) = from_line.split_once('\n').unwrap_or((from_line, ""));
        let (rule, owner) = line.split_once(' ').unwrap_or((line, ""));
        match wanted.cmp(rule) {
            Ordering::Equal if owner == PRIVATE => return Some(SuffixKind::Private),
            Ordering::Equal => return Some(SuffixKind::Icann),
            Ordering::Less => rest = before,
            Ordering::Greater => rest = after,
        }
    }
    None
}
