//! What has to be said of a class, and what must not be left in it.

use whylock::certificate::text::visible;

use crate::corpus::Case;

/// What is wrong with the text about a class; nothing if all is right.
pub(crate) fn complaints(case: &Case, text: &str) -> Vec<String> {
    // where a line ends is the terminal's matter
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let untold = case.told.iter().filter(|told| !words.contains(**told));
    let untold = untold.map(|told| {
        format!(
            "{} ({}): nothing is said of “{told}”",
            case.name, case.about
        )
    });
    // the bracket of a mark is all that would be marked once more
    let is_plain = |line: &&str| visible(line) == line.replace('⟨', "⟨U+27E8⟩");
    let invisible = text.lines().find(|line| !is_plain(line));
    let invisible = invisible.map(|line| format!("{}: {}", case.name, line.escape_unicode()));
    untold.chain(invisible).collect()
}
