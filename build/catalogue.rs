//! The catalogues of `src/explain/*.ftl`, in Project Fluent's syntax: read here, held against the English one, packed.
//!
//! The build script and its tests (tests/catalogues.rs) share this file. What the interpreter of the crate does not
//! know is refused, so that a mistake in a catalogue ends the build and never reaches a screen.

mod compare;
mod pack;

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern as Parsed, PatternElement, VariantKey,
};
use fluent_syntax::parser;

pub(crate) use compare::compare;
pub(crate) use pack::source;

/// The messages of one language by their ids.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Catalogue {
    pub(crate) messages: BTreeMap<String, Pattern>,
}

/// Words, and what stands among them.
pub(crate) type Pattern = Vec<Piece>;

/// A piece of a pattern.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Piece {
    Words(String),
    /// A variable.
    Value(String),
    /// A variable, and a pattern for each of its values; the last one is the default.
    Choice(String, Vec<(String, Pattern)>),
}

impl Catalogue {
    /// Reads a file; the error names the message.
    pub(crate) fn read(source: &str) -> Result<Self, String> {
        let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut terms = Terms::new();
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                terms.insert(term.id.name, &term.value);
            }
        }
        let mut messages = BTreeMap::new();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let text = message.value.as_ref();
                    let text = text.ok_or_else(|| format!("{id} has no text"))?;
                    let pattern =
                        pattern(text, &terms).map_err(|error| format!("{id}: {error}"))?;
                    if messages.insert(id.to_owned(), pattern).is_some() {
                        return Err(format!("{id} stands here twice"));
                    }
                }
                Entry::Junk { content } => return Err(format!("cannot be read: {content}")),
                Entry::Term(_)
                | Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_) => {}
            }
        }
        Ok(Self { messages })
    }
}

/// What stands for a term, wherever it is named.
type Terms<'a> = BTreeMap<&'a str, &'a Parsed<&'a str>>;

fn pattern(parsed: &Parsed<&str>, terms: &Terms<'_>) -> Result<Pattern, String> {
    let mut pieces = Pattern::new();
    for element in &parsed.elements {
        match (piece(element, terms)?, pieces.last_mut()) {
            (Piece::Words(words), Some(Piece::Words(last))) => last.push_str(&words),
            (piece, _) => pieces.push(piece),
        }
    }
    Ok(pieces)
}

fn piece(element: &PatternElement<&str>, terms: &Terms<'_>) -> Result<Piece, String> {
    match element {
        PatternElement::TextElement { value } => Ok(Piece::Words((*value).to_owned())),
        PatternElement::Placeable {
            expression: Expression::Inline(inline),
        } => inline_piece(inline, terms),
        PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("a choice is made by a variable".to_owned());
            };
            let mut arms = Vec::new();
            for variant in variants {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                let arm = (key.to_owned(), pattern(&variant.value, terms)?);
                arms.push((variant.default, arm));
            }
            // the default comes last, where the interpreter falls through to it
            arms.sort_by_key(|(default, _)| *default);
            let arms = arms.into_iter().map(|(_, arm)| arm).collect();
            Ok(Piece::Choice(id.name.to_owned(), arms))
        }
    }
}

fn inline_piece(inline: &InlineExpression<&str>, terms: &Terms<'_>) -> Result<Piece, String> {
    match inline {
        InlineExpression::StringLiteral { value } => Ok(Piece::Words((*value).to_owned())),
        InlineExpression::VariableReference { id } => Ok(Piece::Value(id.name.to_owned())),
        InlineExpression::TermReference {
            id,
            attribute: None,
            arguments: None,
        } => {
            let term = terms.get(id.name);
            let term = term.ok_or_else(|| format!("-{} is not defined", id.name))?;
            match term.elements.as_slice() {
                [PatternElement::TextElement { value }] => Ok(Piece::Words((*value).to_owned())),
                _ => Err(format!("-{} is more than words", id.name)),
            }
        }
        other => Err(format!("{other:?} is not supported")),
    }
}
