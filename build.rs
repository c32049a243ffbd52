//! Compiles the catalogues of `src/explain/*.ftl` (Project Fluent's syntax) to static tables.
//!
//! A run-time Fluent costs about 60 KiB of compressed WebAssembly; a table and a small interpreter
//! (`src/explain/catalogue.rs`) cost a quarter of that. What the interpreter does not know is
//! refused here, so that a mistake in a catalogue ends the build and never reaches a screen.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// The languages: the name of the catalogue's file, and of the table.
const LANGUAGES: &[(&str, &str)] = &[("en", "EN")];

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let mut tables = String::new();
    for (language, table) in LANGUAGES {
        let path = Path::new("src/explain").join(format!("{language}.ftl"));
        println!("cargo:rerun-if-changed={}", path.display());
        let source =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let messages =
            compile(&source).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        write!(tables, "/// The messages of `{language}.ftl`, sorted by id.\nstatic {table}: &[(&str, &[Element])] = &[").ok();
        for (id, pattern) in messages {
            write!(tables, "\n    ({id:?}, {pattern}),").ok();
        }
        tables.push_str("\n];\n");
    }
    // cargo sets it for every build script
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("catalogues.rs");
    fs::write(&out, tables).unwrap_or_else(|error| panic!("{}: {error}", out.display()));
}

/// Every message by id, its pattern as Rust source.
fn compile(source: &str) -> Result<BTreeMap<String, String>, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut terms = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            terms.insert(term.id.name, &term.value);
        }
    }
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let pattern = message
                    .value
                    .as_ref()
                    .ok_or_else(|| format!("{id} has no text"))?;
                let compiled =
                    elements(pattern, &terms).map_err(|error| format!("{id}: {error}"))?;
                if messages.insert(id.clone(), compiled).is_some() {
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
    Ok(messages)
}

type Terms<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

fn elements(pattern: &Pattern<&str>, terms: &Terms<'_>) -> Result<String, String> {
    let compiled: Vec<String> = pattern
        .elements
        .iter()
        .map(|part| element(part, terms))
        .collect::<Result<_, _>>()?;
    Ok(format!("&[{}]", compiled.join(", ")))
}

fn element(part: &PatternElement<&str>, terms: &Terms<'_>) -> Result<String, String> {
    match part {
        PatternElement::TextElement { value } => Ok(format!("Element::Words({value:?})")),
        PatternElement::Placeable {
            expression: Expression::Inline(inline),
        } => inline_element(inline, terms),
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
                // the default comes last, where the interpreter falls through to it
                arms.push((
                    variant.default,
                    format!("({key:?}, {})", elements(&variant.value, terms)?),
                ));
            }
            arms.sort_by_key(|(default, _)| *default);
            let arms: Vec<String> = arms.into_iter().map(|(_, arm)| arm).collect();
            Ok(format!(
                "Element::Choice({:?}, &[{}])",
                id.name,
                arms.join(", ")
            ))
        }
    }
}

fn inline_element(inline: &InlineExpression<&str>, terms: &Terms<'_>) -> Result<String, String> {
    match inline {
        InlineExpression::StringLiteral { value } => Ok(format!("Element::Words({value:?})")),
        InlineExpression::VariableReference { id } => Ok(format!("Element::Value({:?})", id.name)),
        InlineExpression::TermReference {
            id,
            attribute: None,
            arguments: None,
        } => {
            let term = terms
                .get(id.name)
                .ok_or_else(|| format!("-{} is not defined", id.name))?;
            match term.elements.as_slice() {
                [PatternElement::TextElement { value }] => Ok(format!("Element::Words({value:?})")),
                _ => Err(format!("-{} is more than words", id.name)),
            }
        }
        other => Err(format!("{other:?} is not supported")),
    }
}
