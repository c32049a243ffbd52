//! Letters that look like one of ASCII: their skeletons (UTS #39 §4), of letters that a host name can have.

use super::script::{lines, number};

/// See the file's header for origin and date.
const LOOK_ALIKES: &str = include_str!("../../data/letters/look-alikes.txt");

/// What a letter looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LookAlike {
    /// One letter or digit of ASCII, or several.
    pub(super) ascii: &'static str,
    /// No language uses the letter every day.
    pub(super) is_rare: bool,
}

impl LookAlike {
    /// What a letter beyond ASCII looks like, if it looks like ASCII.
    pub(super) fn of(letter: char) -> Option<Self> {
        let letter = u32::from(letter);
        let entries = lines(LOOK_ALIKES).filter_map(|line| line.split_once(' '));
        let mut own = entries.filter(|(code, _)| number(code) == Some(letter));
        let (_, ascii) = own.next()?;
        let rare = ascii.strip_prefix('!');
        Some(Self {
            ascii: rare.unwrap_or(ascii),
            is_rare: rare.is_some(),
        })
    }
}
