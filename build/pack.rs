//! Catalogues as Rust source: the ids once, and each language as one text without a pointer in it.
//!
//! A table of patterns would hold two words of the module's memory for each of them, which compress badly, and again
//! for every language. A run-time Fluent costs about 60 KiB of compressed WebAssembly.

use std::fmt::Write as _;

#[path = "../src/explain/catalogue/marks.rs"]
mod marks;

use super::{Catalogue, Pattern, Piece};
use marks::{BETWEEN, CHOICE, CHOICE_END, NAME_END, PATTERN_END, VALUE};

/// Declares `IDS`, and the languages with English at their head: their `TAGS`, and, apart for whoever needs no words, their
/// `LANGUAGES`.
pub(crate) fn source(
    english: &Catalogue,
    translations: &[(String, Catalogue)],
) -> Result<String, String> {
    let ids: Vec<&str> = english.messages.keys().map(String::as_str).collect();
    let ids = ids.join(&BETWEEN.to_string());
    let mut tags = vec!["en"];
    let mut languages = vec![pack(english).map_err(|error| format!("en: {error}"))?];
    for (tag, catalogue) in translations {
        tags.push(tag);
        languages.push(pack(catalogue).map_err(|error| format!("{tag}: {error}"))?);
    }
    let count = tags.len();
    let languages: Vec<String> = languages
        .iter()
        .map(|packed| format!("Language::new({packed:?})"))
        .collect();
    let languages = languages.join(", ");
    Ok(format!(
        "static IDS: &str = {ids:?};\n\
         static TAGS: [&str; {count}] = {tags:?};\n\
         static LANGUAGES: [Language; {count}] = [{languages}];\n"
    ))
}

/// All messages in the order of their ids.
fn pack(catalogue: &Catalogue) -> Result<String, String> {
    let mut packed = String::new();
    for (id, pattern) in &catalogue.messages {
        if !packed.is_empty() {
            packed.push(BETWEEN);
        }
        push(&mut packed, pattern).map_err(|error| format!("{id}: {error}"))?;
    }
    Ok(packed)
}

fn push(packed: &mut String, pattern: &Pattern) -> Result<(), String> {
    for piece in pattern {
        match piece {
            Piece::Words(words) if words.contains(|it| it < ' ') => {
                return Err("a control character or a second line stands in it".to_owned());
            }
            Piece::Words(words) => packed.push_str(words),
            Piece::Value(name) => write!(packed, "{VALUE}{name}{NAME_END}").unwrap_or_default(),
            Piece::Choice(name, variants) => {
                write!(packed, "{CHOICE}{name}{NAME_END}").ok();
                for (key, pattern) in variants {
                    write!(packed, "{key}{NAME_END}").ok();
                    push(packed, pattern)?;
                    packed.push(PATTERN_END);
                }
                packed.push(CHOICE_END);
            }
        }
    }
    Ok(())
}
