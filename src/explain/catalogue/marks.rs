//! What stands between the words of a packed pattern: the build script writes it, the interpreter reads it.
//!
//! A pattern is words with marks among them. A value is `VALUE name NAME_END`. A choice is `CHOICE name NAME_END`, for
//! each variant `key NAME_END pattern PATTERN_END`, the default last, and `CHOICE_END`.

/// A variable's name follows, whose value stands here.
pub(super) const VALUE: char = '\u{1}';
/// A variable's name follows, which chooses among the patterns behind it.
pub(super) const CHOICE: char = '\u{2}';
/// Ends the name of a variable, or a variant's key.
pub(super) const NAME_END: char = '\u{3}';
/// Ends the pattern of a variant.
pub(super) const PATTERN_END: char = '\u{4}';
/// Ends a choice.
pub(super) const CHOICE_END: char = '\u{5}';
/// Stands between two messages, and between two ids.
pub(super) const BETWEEN: char = '\u{6}';
